//! The order of keys, and which mappings stand in one line.

use super::write::{self, Node};
use crate::spec::{
    AccessLevel, Certainty, CommonErrors, Deprecation, EnumValue, ErrorCode, ErrorKind, Example,
    Field, Fill, Group, IntegerFormat, Location, Method, Operation, Paging, Period, RateLimit,
    RateLimitScope, RegionEndpoint, Repeating, Service, ServiceFile, Source, Style, TypeDefinition,
    Value,
};

/// Keys of a field, in order.
pub(crate) const FIELD_KEYS: &[&str] = &[
    "use",
    "name",
    "aliases",
    "rust_name",
    "renamed_from",
    "type",
    "format",
    "type_name",
    "type_renamed_from",
    "location",
    "style",
    "required",
    "required_if",
    "required_unless",
    "only_if",
    "requires",
    "conflicts_with",
    "sensitive",
    "deprecated",
    "description",
    "source",
    "default",
    "minimum",
    "maximum",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
    "sets",
    "values",
    "example",
    "items",
    "fields",
];

/// Keys of an operation, in order.
pub(crate) const OPERATION_KEYS: &[&str] = &[
    "operation",
    "rust_name",
    "renamed_from",
    "summary",
    "description",
    "ram",
    "method",
    "rate_limit",
    "retry",
    "success_values",
    "notes",
    "warnings",
    "see_also",
    "deprecated",
    "paging",
    "parameters",
    "response",
    "errors",
    "examples",
];

/// Keys of the service file, in order.
pub(in crate::import) const SERVICE_KEYS: &[&str] = &[
    "service",
    "groups",
    "parameters",
    "fields",
    "types",
    "sources",
    "errors",
    "common_errors",
    "receipt_errors",
];

/// Collects the entries of a mapping in order.
#[derive(Debug, Default)]
struct Entries(Vec<(String, Node)>);

impl Entries {
    fn put(&mut self, key: &str, node: Node) {
        self.0.push((key.to_owned(), node));
    }

    fn text(&mut self, key: &str, text: &str) {
        self.put(key, Node::text(text));
    }

    fn maybe(&mut self, key: &str, node: Option<Node>) {
        if let Some(node) = node {
            self.put(key, node);
        }
    }

    fn maybe_text(&mut self, key: &str, text: Option<&String>) {
        self.maybe(key, text.map(|text| Node::text(text)));
    }

    fn number(&mut self, key: &str, number: Option<impl ToString>) {
        self.maybe(key, number.map(|number| Node::Bare(number.to_string())));
    }

    fn boolean(&mut self, key: &str, value: Option<bool>) {
        self.number(key, value);
    }

    fn maybe_names(&mut self, key: &str, names: Option<&[String]>) {
        let names = names.map(|names| list(names.iter().map(|name| Node::text(name)), false));
        self.maybe(key, names);
    }

    /// A list of texts, unless it is empty.
    fn texts(&mut self, key: &str, texts: &[String]) {
        if !texts.is_empty() {
            self.put(key, list(texts.iter().map(|text| Node::text(text)), false));
        }
    }
    /// A list of longer things, unless it is empty.
    fn things<T>(&mut self, key: &str, things: &[T], node: impl Fn(&T) -> Node) {
        if !things.is_empty() {
            self.put(key, list(things.iter().map(node), true));
        }
    }
}

fn list(items: impl Iterator<Item = Node>, spaced: bool) -> Node {
    Node::List {
        items: items.collect(),
        spaced,
    }
}

/// The text of an operation file. `schema` is the path of its JSON Schema, for editors.
pub(in crate::import) fn operation(operation: &Operation, schema: &str) -> String {
    let mut head = Entries::default();
    head.text("operation", &operation.operation);
    head.maybe_text("rust_name", operation.rust_name.as_ref());
    head.texts("renamed_from", &operation.renamed_from);
    head.text("summary", &operation.summary);
    head.maybe_text("description", operation.description.as_ref());
    let mut rest = Entries::default();
    rest.put("ram", ram(operation));
    let method = operation.method.map(|method| match method {
        Method::Get => Node::text("get"),
        Method::Post => Node::text("post"),
    });
    rest.maybe("method", method);
    rest.maybe("rate_limit", operation.rate_limit.as_ref().map(rate_limit));
    let mut retry = Entries::default();
    retry.boolean("safe", Some(operation.retry.safe));
    retry.maybe_text("safe_if", operation.retry.safe_if.as_ref());
    if let Some(Fill::Uuid) = operation.retry.fill {
        retry.text("fill", "uuid");
    }
    retry.text("because", &operation.retry.because);
    rest.put("retry", Node::Map(retry.0));
    if let Some(values) = &operation.success_values {
        let values = values.iter().map(|value| Node::text(value));
        rest.put("success_values", list(values, false));
    }
    rest.texts("notes", &operation.notes);
    rest.texts("warnings", &operation.warnings);
    rest.texts("see_also", &operation.see_also);
    rest.maybe("deprecated", operation.deprecated.as_ref().map(deprecation));
    rest.maybe("paging", operation.paging.as_ref().map(paging));
    rest.things("parameters", &operation.parameters, field);
    let mut response = Entries::default();
    response.text("description", &operation.response.description);
    response.put(
        "fields",
        list(operation.response.fields.iter().map(field), true),
    );
    rest.put("response", Node::Map(response.0));
    rest.things("errors", &operation.errors, error);
    rest.things("examples", &operation.examples, example);
    format!(
        "{}{}\n{}",
        header(schema),
        write::entries(&head.0, 0),
        sections(&rest.0)
    )
}

/// The line that tells editors which schema a file follows.
pub(in crate::import) fn header(schema: &str) -> String {
    format!("# yaml-language-server: $schema={schema}\n\n")
}

/// The text of the service file.
pub(in crate::import) fn service(file: &ServiceFile, schema: &str) -> String {
    let mut all = Entries::default();
    all.put("service", service_facts(&file.service));
    all.put("groups", list(file.groups.iter().map(group), true));
    all.things("parameters", &file.parameters, field);
    all.things("fields", &file.fields, field);
    all.things("types", &file.types, type_definition);
    all.things("sources", &file.sources, source);
    all.things("errors", &file.errors, error);
    all.maybe(
        "common_errors",
        file.common_errors.as_ref().map(common_errors),
    );
    all.things("receipt_errors", &file.receipt_errors, error);
    format!("{}{}", header(schema), sections(&all.0))
}

/// Entries with blank lines between them.
fn sections(sections: &[(String, Node)]) -> String {
    let texts: Vec<String> = sections
        .iter()
        .map(|section| write::entries(std::slice::from_ref(section), 0))
        .collect();
    texts.join("\n")
}

fn service_facts(service: &Service) -> Node {
    let mut facts = Entries::default();
    facts.text("title", &service.title);
    facts.text("product", &service.product);
    facts.put("version", Node::Quoted(service.version.clone()));
    facts.text("description", &service.description);
    let mut endpoints = Entries::default();
    endpoints.text("default_region", &service.endpoints.default_region);
    let regions = service.endpoints.regions.iter().map(region);
    endpoints.put("regions", list(regions, false));
    endpoints.text("pattern", &service.endpoints.pattern);
    endpoints.text("vpc_pattern", &service.endpoints.vpc_pattern);
    facts.put("endpoints", Node::Map(endpoints.0));
    let success = service.success.as_ref().map(|rule| {
        Node::Tiny(vec![
            ("field".to_owned(), Node::text(&rule.field)),
            ("value".to_owned(), Node::text(&rule.value)),
        ])
    });
    facts.maybe("success", success);
    Node::Map(facts.0)
}

/// An entry of `service.endpoints.regions`.
pub(in crate::import) fn region(region: &RegionEndpoint) -> Node {
    Node::Tiny(vec![
        ("region".to_owned(), Node::text(&region.region)),
        ("endpoint".to_owned(), Node::text(&region.endpoint)),
    ])
}

/// An entry of `groups`.
pub(in crate::import) fn group(group: &Group) -> Node {
    let mut entries = Entries::default();
    entries.text("name", &group.name);
    entries.texts("renamed_from", &group.renamed_from);
    entries.text("title", &group.title);
    entries.text("description", &group.description);
    Node::Map(entries.0)
}

/// An entry of `types`.
pub(in crate::import) fn type_definition(type_: &TypeDefinition) -> Node {
    let mut entries = Entries::default();
    entries.text("name", &type_.name);
    entries.texts("renamed_from", &type_.renamed_from);
    entries.text("description", &type_.description);
    entries.maybe(
        "fields",
        type_
            .fields
            .as_ref()
            .map(|fields| list(fields.iter().map(field), true)),
    );
    entries.maybe("values", type_.values.as_deref().map(values));
    Node::Map(entries.0)
}

fn ram(operation: &Operation) -> Node {
    let ram = &operation.ram;
    let mut entries = Entries::default();
    entries.text("action", &ram.action);
    entries.maybe_text("action_because", ram.action_because.as_ref());
    entries.boolean("action_guessed", ram.action_guessed);
    entries.text("access_level", access_level(ram.access_level));
    entries.maybe_text("source", ram.source.as_ref());
    entries.text("resource", &ram.resource);
    entries.put(
        "condition_keys",
        list(ram.condition_keys.iter().map(|key| Node::text(key)), false),
    );
    entries.put(
        "dependent_actions",
        list(
            ram.dependent_actions
                .iter()
                .map(|action| Node::text(action)),
            false,
        ),
    );
    Node::Map(entries.0)
}

/// An access level as it is written.
pub(in crate::import) fn access_level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::Create => "create",
        AccessLevel::Delete => "delete",
        AccessLevel::Get => "get",
        AccessLevel::List => "list",
        AccessLevel::Update => "update",
        AccessLevel::None => "none",
    }
}

/// A rate limit.
pub(in crate::import) fn rate_limit(limit: &RateLimit) -> Node {
    let mut entries = Entries::default();
    entries.number("requests", Some(limit.requests));
    let per = match limit.per {
        Period::Second => "second",
        Period::Minute => "minute",
        Period::Hour => "hour",
    };
    entries.text("per", per);
    let scope = match limit.scope {
        RateLimitScope::Account => "account",
    };
    entries.text("scope", scope);
    entries.maybe_text("source", limit.source.as_ref());
    Node::Tiny(entries.0)
}

/// A deprecation.
pub(in crate::import) fn deprecation(deprecation: &Deprecation) -> Node {
    let mut entries = Entries::default();
    entries.maybe("since", deprecation.since.clone().map(Node::Quoted));
    entries.maybe_text("replacement", deprecation.replacement.as_ref());
    entries.maybe_text("description", deprecation.description.as_ref());
    Node::Tiny(entries.0)
}

fn paging(paging: &Paging) -> Node {
    let mut entries = Entries::default();
    entries.maybe_text("page_number", paging.page_number.as_ref());
    entries.maybe_text("page_size", paging.page_size.as_ref());
    entries.maybe_text("token", paging.token.as_ref());
    entries.maybe_text("next_token", paging.next_token.as_ref());
    entries.text("items", &paging.items);
    entries.maybe_text("total", paging.total.as_ref());
    Node::Map(entries.0)
}

/// A parameter, a field, or what a list or map holds.
pub(in crate::import) fn field(field: &Field) -> Node {
    let entries = field_entries(field);
    let scalar = |(key, _): &(String, Node)| key != "fields" && key != "values" && key != "items";
    let nameless = field.name.is_none() && field.uses.is_none();
    if nameless && entries.iter().all(scalar) {
        Node::Tiny(entries)
    } else {
        Node::Map(entries)
    }
}

/// The entries of a field, in their order.
pub(in crate::import) fn field_entries(field: &Field) -> Vec<(String, Node)> {
    let mut entries = Entries::default();
    entries.maybe_text("use", field.uses.as_ref());
    entries.maybe_text("name", field.name.as_ref());
    entries.maybe_names("aliases", field.aliases.as_deref());
    entries.maybe_text("rust_name", field.rust_name.as_ref());
    entries.maybe_names("renamed_from", field.renamed_from.as_deref());
    entries.maybe_text("type", field.type_.as_ref());
    let format = field.format.map(|format| match format {
        IntegerFormat::Int32 => Node::text("int32"),
        IntegerFormat::Int64 => Node::text("int64"),
    });
    entries.maybe("format", format);
    entries.maybe_text("type_name", field.type_name.as_ref());
    entries.maybe_names("type_renamed_from", field.type_renamed_from.as_deref());
    let location = field.location.map(|location| match location {
        Location::Query => Node::text("query"),
        Location::Body => Node::text("body"),
        Location::Header => Node::text("header"),
    });
    entries.maybe("location", location);
    let style = field.style.map(|style| match style {
        Style::Json => Node::text("json"),
        Style::RepeatList => Node::text("repeatList"),
        Style::Flat => Node::text("flat"),
        Style::Simple => Node::text("simple"),
    });
    entries.maybe("style", style);
    entries.boolean("required", field.required);
    entries.maybe("required_if", field.required_if.as_ref().map(value));
    entries.maybe_names("required_unless", field.required_unless.as_deref());
    entries.maybe("only_if", field.only_if.as_ref().map(value));
    entries.maybe_names("requires", field.requires.as_deref());
    entries.maybe_names("conflicts_with", field.conflicts_with.as_deref());
    entries.boolean("sensitive", field.sensitive);
    entries.maybe("deprecated", field.deprecated.as_ref().map(deprecation));
    entries.maybe_text("description", field.description.as_ref());
    entries.maybe_text("source", field.source.as_ref());
    entries.maybe("default", field.default.as_ref().map(value));
    entries.number("minimum", *field.minimum);
    entries.number("maximum", *field.maximum);
    entries.number("min_length", *field.min_length);
    entries.number("max_length", *field.max_length);
    entries.number("min_items", *field.min_items);
    entries.number("max_items", *field.max_items);
    entries.maybe_text("pattern", field.pattern.as_ref());
    entries.maybe("sets", field.sets.as_ref().map(value));
    entries.maybe("values", field.values.as_deref().map(values));
    entries.maybe("example", field.example.as_ref().map(value));
    entries.maybe("items", field.items.as_deref().map(self::field));
    let fields = field.fields.as_ref();
    entries.maybe(
        "fields",
        fields.map(|fields| list(fields.iter().map(self::field), true)),
    );
    entries.0
}

fn values(values: &[EnumValue]) -> Node {
    list(values.iter().map(enum_value), false)
}

/// A known value.
pub(in crate::import) fn enum_value(value: &EnumValue) -> Node {
    let mut entries = Entries::default();
    entries.text("value", &value.value);
    entries.maybe_text("rust_name", value.rust_name.as_ref());
    entries.texts("renamed_from", &value.renamed_from);
    entries.text("description", &value.description);
    entries.maybe_text("source", value.source.as_ref());
    Node::Tiny(entries.0)
}

/// An error code.
pub(in crate::import) fn error(error: &ErrorCode) -> Node {
    let mut entries = Entries::default();
    entries.maybe_text("use", error.uses.as_ref());
    entries.maybe_text("code", error.code.as_ref());
    entries.maybe_text("rust_name", error.rust_name.as_ref());
    entries.number("status", error.status);
    entries.maybe_text("message", error.message.as_ref());
    entries.maybe_text("description", error.description.as_ref());
    entries.maybe_text("advice", error.advice.as_ref());
    let kind = error.kind.map(|kind| match kind {
        ErrorKind::PermissionDenied => "permission_denied",
        ErrorKind::Throttled => "throttled",
        ErrorKind::KeysRefused => "keys_refused",
        ErrorKind::TryAgain => "try_again",
        ErrorKind::ServerError => "server_error",
    });
    entries.maybe("kind", kind.map(Node::text));
    let repeating = error.repeating.map(|repeating| match repeating {
        Repeating::CanHelp => "can_help",
        Repeating::CannotHelp => "cannot_help",
        Repeating::Unknown => "unknown",
    });
    entries.maybe("repeating", repeating.map(Node::text));
    entries.maybe_text("source", error.source.as_ref());
    Node::Map(entries.0)
}

fn source(source: &Source) -> Node {
    let mut entries = Entries::default();
    entries.text("name", &source.name);
    entries.text(
        "certainty",
        match source.certainty {
            Certainty::Documented => "documented",
            Certainty::Elsewhere => "elsewhere",
            Certainty::Sample => "sample",
            Certainty::Observed => "observed",
            Certainty::Inferred => "inferred",
        },
    );
    entries.text("description", &source.description);
    entries.maybe_text("url", source.url.as_ref());
    Node::Map(entries.0)
}

fn common_errors(common: &CommonErrors) -> Node {
    let mut entries = Entries::default();
    entries.maybe_text("source", common.source.as_ref());
    entries.texts("codes", &common.codes);
    Node::Map(entries.0)
}

fn example(example: &Example) -> Node {
    let mut entries = Entries::default();
    entries.text("title", &example.title);
    entries.maybe_text("description", example.description.as_ref());
    entries.put("request", value(&example.request));
    entries.put("response", value(&example.response));
    Node::Map(entries.0)
}

/// A value of an example.
pub(in crate::import) fn value(value: &Value) -> Node {
    match value {
        Value::Null => Node::Bare("null".to_owned()),
        Value::Bool(value) => Node::Bare(value.to_string()),
        Value::Integer(number) => Node::Bare(number.to_string()),
        Value::Float(number) => Node::Bare(float(*number)),
        Value::Text(text) => Node::text(text),
        Value::List(items) => list(items.iter().map(self::value), false),
        Value::Object(members) => Node::Map(
            members
                .iter()
                .map(|(key, member)| (key.clone(), self::value(member)))
                .collect(),
        ),
    }
}

fn float(number: f64) -> String {
    if number.is_nan() {
        ".nan".to_owned()
    } else if number.is_infinite() {
        if number > 0.0 { ".inf" } else { "-.inf" }.to_owned()
    } else {
        format!("{number:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(entries: &[(String, Node)]) -> Vec<&str> {
        entries.iter().map(|(key, _)| key.as_str()).collect()
    }

    /// Merging puts keys where writing would have put them, and knows every one.
    #[test]
    fn fields_are_written_in_the_order_of_keys() {
        let text = || Some("x".to_owned());
        let full = Field {
            uses: text(),
            name: text(),
            aliases: Some(vec![]).into(),
            rust_name: text().into(),
            renamed_from: Some(vec![]).into(),
            type_: text(),
            format: Some(IntegerFormat::Int64),
            items: Some(Box::default()),
            fields: Some(vec![]),
            values: Some(vec![]),
            type_name: text(),
            type_renamed_from: Some(vec![]).into(),
            required: Some(true),
            required_if: Some(Value::Null).into(),
            required_unless: Some(vec![]).into(),
            only_if: Some(Value::Null).into(),
            requires: Some(vec![]).into(),
            conflicts_with: Some(vec![]).into(),
            sensitive: Some(true),
            description: text(),
            example: Some(Value::Null),
            default: Some(Value::Null).into(),
            deprecated: Some(Deprecation {
                since: None,
                replacement: None,
                description: None,
            })
            .into(),
            location: Some(Location::Query),
            style: Some(Style::Json),
            minimum: Some(crate::spec::Number::Whole(1)).into(),
            maximum: Some(crate::spec::Number::Whole(1)).into(),
            min_length: Some(1).into(),
            max_length: Some(1).into(),
            min_items: Some(1).into(),
            max_items: Some(1).into(),
            pattern: text().into(),
            sets: Some(Value::Text(String::new())).into(),
            source: text().into(),
        };
        assert_eq!(keys(&field_entries(&full)), FIELD_KEYS);
    }
}
