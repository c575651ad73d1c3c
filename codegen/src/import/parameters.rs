//! Request parameters.

use super::json::Json;
use super::operation::Reader;
use super::report::{PARAMETER_LEFT_OUT, RemarkKind};
use super::schema::name_apart;
use super::side::Side;
use crate::check::header;
use crate::spec::place::Path;
use crate::spec::{Field, Location, Style};

/// Parameters that are left out wherever they stand: undocumented leftovers of an older protocol.
const LEFT_OUT: &[&str] = &["OwnerId", "ResourceOwnerAccount", "ResourceOwnerId"];

/// Keys of a parameter that are understood here, or texts.
const UNDERSTOOD: &[&str] = &[
    "allowEmptyValue",
    "description",
    "in",
    "name",
    "required",
    "schema",
    "style",
    "title",
];

impl Reader<'_, '_> {
    /// The parameters; `None` if a required one cannot be sent.
    pub(super) fn parameters(&mut self, api: &Json, at: Path<'_>) -> Option<Vec<Field>> {
        let at = at.key("parameters");
        let mut callable = true;
        let listed = api.get("parameters");
        if listed.is_some_and(|listed| listed.items().is_empty() && !listed.is_empty()) {
            self.report()
                .incomplete(at, "expected a list of parameters; they are left out");
        }
        let listed = listed.map_or(&[][..], Json::items);
        let mut fields: Vec<Field> = Vec::with_capacity(listed.len());
        for (index, parameter) in listed.iter().enumerate() {
            let at = at.index(index);
            let Some(name) = parameter.get("name").and_then(Json::text) else {
                self.report()
                    .incomplete(at, "a parameter without a name; the parameter is left out");
                continue;
            };
            let required = is_required(parameter);
            if LEFT_OUT.contains(&name) && !required {
                self.report().tell(
                    RemarkKind::LeftOut,
                    at,
                    format!("{name}: an undocumented leftover"),
                );
            } else if fields
                .iter()
                .any(|field| field.name.as_deref() == Some(name))
            {
                self.report()
                    .unsupported(at, format!("{name} stands twice; the first is taken"));
            } else {
                match self.parameter(name, parameter, at) {
                    Ok(field) => fields.push(field),
                    Err(required) => callable &= !required,
                }
            }
        }
        if !callable {
            self.report().refused(
                at,
                "a required parameter cannot be sent; the operation is left out",
            );
            return None;
        }
        name_apart(&mut fields, true);
        Some(fields)
    }

    /// One parameter; if it cannot be sent, whether it is required.
    fn parameter(&mut self, name: &str, parameter: &Json, at: Path<'_>) -> Result<Field, bool> {
        static NONE: Json = Json::Null;
        for (key, value) in parameter.members() {
            if !UNDERSTOOD.contains(&key.as_str())
                && !value.is_empty()
                && *value != Json::Bool(false)
            {
                self.report()
                    .unsupported(at.key(key), "this key is not understood; it is left out");
            }
        }
        if parameter
            .get("allowEmptyValue")
            .is_some_and(|value| value.boolean() == Some(true))
        {
            *self
                .report()
                .not_taken
                .entry("allowEmptyValue")
                .or_default() += 1;
        }
        let schema = parameter.get("schema").unwrap_or(&NONE);
        let required = is_required(parameter);
        let location = match parameter.get("in").and_then(Json::text) {
            Some("query") | None => None,
            Some("formData") => Some(Location::Body),
            Some("header") => Some(Location::Header),
            Some(other) => {
                self.report().incomplete(
                    at.key("in"),
                    format!("{name} travels in {other:?}; the parameter is left out"),
                );
                return Err(required);
            }
        };
        let mut field = self
            .schemas
            .field(name, schema, at.key("schema"), Side::Request, 0)
            .ok_or(required)?;
        if required {
            field.required = Some(true);
        }
        field.location = location;
        field.style = self
            .style(name, parameter, &field, at)
            .map_err(|()| required)?;
        if location == Some(Location::Header) {
            self.header(name, &field, at).map_err(|()| required)?;
        }
        Ok(field)
    }

    /// An error if a parameter cannot be a header.
    fn header(&mut self, name: &str, field: &Field, at: Path<'_>) -> Result<(), ()> {
        let type_ = field.type_.as_deref().unwrap_or("any");
        let why = match header::name(name) {
            Err(header::Unfit::Characters) => "whose name no header can have".to_owned(),
            Err(header::Unfit::Taken) => "which the client sets itself".to_owned(),
            Ok(()) if is_scalar(type_) || field.style == Some(Style::Simple) => return Ok(()),
            Ok(()) => format!("which cannot carry the type {type_:?}"),
        };
        self.report().incomplete(
            at.key("in"),
            format!("{name} is a header, {why}; {PARAMETER_LEFT_OUT}"),
        );
        Err(())
    }

    /// How a parameter travels that is no scalar; an error if a client could not send it so.
    fn style(
        &mut self,
        name: &str,
        parameter: &Json,
        field: &Field,
        at: Path<'_>,
    ) -> Result<Option<Style>, ()> {
        let type_ = field.type_.as_deref().unwrap_or("any");
        if is_scalar(type_) {
            return Ok(None);
        }
        let items = field
            .items
            .as_deref()
            .and_then(|items| items.type_.as_deref());
        let said = parameter
            .get("style")
            .and_then(Json::text)
            .filter(|style| !style.is_empty());
        let style = match said {
            Some("json") => return Ok(None),
            Some("repeatList") if type_ != "any" => Style::RepeatList,
            Some("flat") if type_ != "any" => Style::Flat,
            None if type_ == "array"
                && items.is_some_and(is_scalar)
                && field.location == Some(Location::Header) =>
            {
                Style::Simple
            }
            None if field.location != Some(Location::Header) => {
                // One parameter for each item or member, as everywhere in the RPC style; of any value it is not known
                // whether it has some.
                let (kind, style) = match type_ {
                    "any" => ("of any value", None),
                    "array" => ("a list", Some(Style::RepeatList)),
                    _ => ("an object", Some(Style::Flat)),
                };
                let taken = match style {
                    None => "json",
                    Some(Style::RepeatList) => "repeatList",
                    Some(_) => "flat",
                };
                let message = format!("{name} is {kind} and has no style; taken as `{taken}`");
                self.report().tell(RemarkKind::Guessed, at, message);
                return Ok(style);
            }
            Some("simple") if type_ == "array" && items.is_some_and(is_scalar) => Style::Simple,
            _ => {
                let said = said.map_or_else(
                    || "no style".to_owned(),
                    |style| format!("the style {style:?}"),
                );
                self.report().incomplete(
                    at.key("style"),
                    format!(
                        "{name}, of type {type_:?}, travels in {said}, which the client cannot send; {PARAMETER_LEFT_OUT}"
                    ),
                );
                return Err(());
            }
        };
        Ok(Some(style))
    }
}

/// Whether the parameter or its schema says that it must be set.
fn is_required(parameter: &Json) -> bool {
    [Some(parameter), parameter.get("schema")]
        .iter()
        .flatten()
        .any(|part| part.get("required").and_then(Json::boolean) == Some(true))
}

fn is_scalar(type_: &str) -> bool {
    matches!(type_, "string" | "integer" | "number" | "boolean")
}
