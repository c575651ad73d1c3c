//! One operation of the metadata as one of the spec.

use super::facts::Draft;
use super::json::Json;
use super::report::{RemarkKind, Report};
use super::schema::Schemas;
use super::side::Side;
use super::{errors, shared};
use crate::check::TODO;
use crate::names;
use crate::spec::place::Path;
use crate::spec::{
    AccessLevel, Deprecation, Field, Method, Operation, Period, Ram, RateLimit, RateLimitScope,
    Response, Retry, ServiceFile,
};
use crate::verbs::{level_of_verb, reads};

/// Keys of an operation that a spec has no place for: how it is published, priced and displayed, and texts.
pub(super) const NOT_TAKEN: &[&str] = &[
    "consumes",
    "description",
    "extraInfo",
    "operationType",
    "produces",
    "requestParamsDescription",
    "responseParamsDescription",
    "schemes",
    "security",
    "staticInfo",
    "summary",
    "title",
];

/// Keys of an operation that are understood here.
const UNDERSTOOD: &[&str] = &[
    "deprecated",
    "errorCodes",
    "methods",
    "parameters",
    "qpsPerUser",
    "responseDemo",
    "responses",
    "systemTags",
];

/// What operations are read with.
pub(super) struct Reader<'a, 's> {
    pub(super) schemas: Schemas<'a>,
    pub(super) service: Option<&'s ServiceFile>,
    /// Product code, for RAM actions.
    pub(super) product: &'s str,
}

impl Reader<'_, '_> {
    /// Reads one operation; `None` if a client could not call it, which is reported.
    pub(super) fn read(&mut self, name: &str, api: &Json, at: Path<'_>) -> Option<Draft> {
        if !names::is_upper_camel_case(name) {
            self.report()
                .refused(at, "this is no name of an operation; it is left out");
            return None;
        }
        if !matches!(api, Json::Object(_)) {
            let message = format!(
                "expected an operation, found {}; it is left out",
                api.kind()
            );
            self.report().refused(at, message);
            return None;
        }
        if api.get("path").is_some_and(|path| !path.is_empty()) {
            let message = "an operation with a `path` is of the ROA style, which the client does not speak; it is left out";
            self.report().refused(at, message);
            return None;
        }
        self.count_keys(api, at);
        let method = self.method(api, at).ok()?;
        let mut parameters = self.parameters(api, at)?;
        if method.is_some() {
            self.without_body(&mut parameters, at);
        }
        let fields = self.reply(api, at)?;
        let access_level = self.access_level(name, api, at);
        let shared_errors = self
            .service
            .map_or(&[][..], |service| service.errors.as_slice());
        let operation = Operation {
            operation: name.to_owned(),
            rust_name: None,
            renamed_from: Vec::new(),
            summary: TODO.to_owned(),
            description: None,
            ram: Ram {
                action: format!("{}:{name}", self.product),
                action_because: None,
                action_guessed: Some(true),
                access_level,
                source: None,
                resource: "*".to_owned(),
                condition_keys: Vec::new(),
                dependent_actions: Vec::new(),
            },
            method,
            rate_limit: self.rate_limit(api, at),
            retry: Retry {
                safe: reads(name) && matches!(access_level, AccessLevel::Get | AccessLevel::List),
                safe_if: None,
                fill: None,
                because: TODO.to_owned(),
            },
            notes: Vec::new(),
            warnings: Vec::new(),
            success_values: None,
            see_also: Vec::new(),
            deprecated: api
                .get("deprecated")
                .and_then(Json::boolean)
                .filter(|flag| *flag)
                .map(|_| Deprecation {
                    since: None,
                    replacement: None,
                    description: Some(TODO.to_owned()),
                }),
            paging: None,
            parameters: self.refer(&parameters, true),
            response: Response {
                description: TODO.to_owned(),
                fields: self.refer(&fields, false),
            },
            errors: errors::read(api, at, shared_errors, self.schemas.report),
            examples: Vec::new(),
            error_examples: Vec::new(),
        };
        let shown = reply_shown(api);
        let mut draft = Draft {
            operation,
            parameters,
            fields,
            level_stated: stated_level(api).is_some(),
            reply_unread: shown
                .as_ref()
                .is_some_and(|shown| !matches!(shown, Json::Object(_))),
            reply: shown.filter(|shown| matches!(shown, Json::Object(_))),
        };
        shared::order_reply(&mut draft.operation.response.fields, self.service);
        Some(draft)
    }

    pub(super) fn report(&mut self) -> &mut Report {
        self.schemas.report
    }

    fn count_keys(&mut self, api: &Json, at: Path<'_>) {
        for (key, value) in api.members() {
            if UNDERSTOOD.contains(&key.as_str()) || value.is_empty() {
                continue;
            }
            match NOT_TAKEN.iter().find(|known| *known == key) {
                Some(known) => *self.report().not_taken.entry(known).or_default() += 1,
                None => self
                    .report()
                    .unsupported(at.key(key), "this key is not understood; it is left out"),
            }
        }
    }

    /// The method, where it is not POST; an error if a client could not call it.
    fn method(&mut self, api: &Json, at: Path<'_>) -> Result<Option<Method>, ()> {
        let methods = api.get("methods").map_or(&[][..], Json::items);
        let has = |wanted: &str| {
            methods.iter().any(|method| {
                method
                    .text()
                    .is_some_and(|method| method.eq_ignore_ascii_case(wanted))
            })
        };
        if methods.is_empty() || has("post") {
            Ok(None)
        } else if has("get") {
            Ok(Some(Method::Get))
        } else {
            let message = "neither POST nor GET is among the methods; the operation is left out";
            self.report().refused(at.key("methods"), message);
            Err(())
        }
    }

    /// What a call by GET cannot carry in its body goes into the query.
    fn without_body(&mut self, fields: &mut [Field], at: Path<'_>) {
        for field in fields {
            if field.location.take().is_some() {
                let name = field.name.as_deref().unwrap_or_default();
                let message =
                    format!("{name} travels in a body, and the method is GET; taken to the query");
                self.report()
                    .tell(RemarkKind::Guessed, at.key("parameters"), message);
            }
        }
    }

    /// The fields of the reply; `None` if a client could not read it.
    fn reply(&mut self, api: &Json, at: Path<'_>) -> Option<Vec<Field>> {
        let at = at.key("responses");
        let responses = api.get("responses").map_or(&[][..], Json::members);
        let chosen = responses
            .iter()
            .find(|(status, _)| status == "200")
            .or_else(|| {
                responses.iter().find(|(status, reply)| {
                    status.starts_with('2') && reply.get("schema").is_some()
                })
            });
        for (status, reply) in responses {
            let chosen = chosen.is_some_and(|(chosen, _)| chosen == status);
            for (key, value) in reply.members() {
                let known = (chosen && key == "schema") || key == "description";
                if !known && !value.is_empty() {
                    let status = at.key(status);
                    self.report().unsupported(
                        status.key(key),
                        "a spec describes the body of one reply; this is left out",
                    );
                }
            }
        }
        let Some((status, schema)) =
            chosen.and_then(|(status, reply)| Some((status, reply.get("schema")?)))
        else {
            self.report().tell(
                RemarkKind::Guessed,
                at,
                "no reply is described; taken as an object without fields",
            );
            return Some(Vec::new());
        };
        let at = at.key(status);
        let at = at.key("schema");
        let schema = self.schemas.resolved(schema, at);
        let type_ = schema.get("type").and_then(Json::text).unwrap_or("object");
        let properties = schema.get("properties").map_or(&[][..], Json::members);
        let additional = schema
            .get("additionalProperties")
            .is_some_and(|value| value.boolean() != Some(false) && !value.is_empty());
        if !type_.eq_ignore_ascii_case("object") || (additional && properties.is_empty()) {
            let message = format!(
                "a reply of type {type_:?} is no object with known fields; the operation is left out"
            );
            self.report().refused(at, message);
            return None;
        }
        if additional {
            self.report().incomplete(
                at.key("additionalProperties"),
                "an object has either known members or is a map; only the known members are taken",
            );
        }
        self.schemas.lost(schema, at, &["required"]);
        Some(
            self.schemas
                .members(properties, at.key("properties"), Side::Reply, 1),
        )
    }

    fn refer(&self, fields: &[Field], parameters: bool) -> Vec<Field> {
        let shared = self.service.map_or(&[][..], |service| {
            if parameters {
                service.parameters.as_slice()
            } else {
                service.fields.as_slice()
            }
        });
        fields
            .iter()
            .map(|field| shared::refer(field, shared).unwrap_or_else(|| field.clone()))
            .collect()
    }

    fn access_level(&mut self, name: &str, api: &Json, at: Path<'_>) -> AccessLevel {
        let at = at.key("systemTags");
        let tags = api.get("systemTags").map_or(&[][..], Json::members);
        for (key, _) in tags {
            let known = [
                "operationType",
                "riskType",
                "chargeType",
                "abilityTreeCode",
                "abilityTreeNodes",
            ];
            if !known.contains(&key.as_str()) {
                self.report()
                    .unsupported(at.key(key), "this key is not understood; it is left out");
            }
        }
        let at = at.key("operationType");
        let guess = level_of_verb(name);
        let guessed = super::yaml::access_level(guess);
        if let Some(level) = stated_level(api) {
            if level == AccessLevel::Get && !reads(name) {
                let message = format!("`get`, though the name suggests `{guessed}`");
                self.report().tell(RemarkKind::Guessed, at, message);
            }
            return level;
        }
        let said = operation_type(api).map_or_else(
            || "no access level".to_owned(),
            |said| format!("access level {said:?}"),
        );
        let message = format!("{said}; `{guessed}` is guessed from the name");
        self.report().tell(RemarkKind::Guessed, at, message);
        guess
    }

    fn rate_limit(&mut self, api: &Json, at: Path<'_>) -> Option<RateLimit> {
        let said = api.get("qpsPerUser").filter(|said| !said.is_empty())?;
        let requests = said
            .integer()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| *number > 0);
        if requests.is_none() {
            self.report().unsupported(
                at.key("qpsPerUser"),
                "expected a whole number above 0; the limit is left out",
            );
        }
        Some(RateLimit {
            requests: requests?,
            per: Period::Second,
            scope: RateLimitScope::Account,
            source: None,
        })
    }
}

fn operation_type(api: &Json) -> Option<&str> {
    api.get("systemTags")?.get("operationType")?.text()
}

/// The access level, if the metadata states one that RAM knows.
fn stated_level(api: &Json) -> Option<AccessLevel> {
    match operation_type(api)? {
        "create" => Some(AccessLevel::Create),
        "delete" => Some(AccessLevel::Delete),
        "get" => Some(AccessLevel::Get),
        "list" => Some(AccessLevel::List),
        "update" => Some(AccessLevel::Update),
        _ => None,
    }
}

/// The first reply that the metadata shows as JSON; as text, if it is none.
fn reply_shown(api: &Json) -> Option<Json> {
    let shown = match api.get("responseDemo").filter(|shown| !shown.is_empty())? {
        Json::Text(text) => Json::parse(text).unwrap_or_else(|_| Json::Text(text.clone())),
        other => other.clone(),
    };
    if let Json::Text(_) = shown {
        return Some(shown);
    }
    let json = shown
        .items()
        .iter()
        .find(|item| item.get("type").and_then(Json::text) == Some("json"))?;
    let text = json
        .get("example")?
        .text()
        .filter(|text| !text.trim().is_empty())?;
    Some(Json::parse(text).unwrap_or_else(|_| Json::Text(text.to_owned())))
}
