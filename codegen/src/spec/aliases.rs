//! What keys and types are called elsewhere: in `OpenAPI`, JSON Schema, programming languages. For "did you mean …".

/// Keys of the spec language, and other names for them.
const KEYS: &[(&str, &[&str])] = &[
    ("access_level", &["access", "level", "operation_type"]),
    ("because", &["reason", "why"]),
    ("code", &["error_code"]),
    ("default", &["default_value"]),
    ("deprecated", &["obsolete"]),
    ("description", &["doc", "docs", "comment", "text", "help"]),
    ("errors", &["error_codes", "exceptions", "failures"]),
    ("example", &["examples", "sample"]),
    ("examples", &["example", "samples"]),
    (
        "fields",
        &[
            "properties",
            "members",
            "attributes",
            "children",
            "structure",
        ],
    ),
    ("format", &["width"]),
    (
        "items",
        &["element", "elements", "item", "element_type", "value_type"],
    ),
    ("kind", &["class", "category"]),
    ("location", &["in", "position", "place"]),
    ("max_items", &["max_size", "max_count"]),
    ("max_length", &["max_len", "max_size"]),
    ("maximum", &["max", "less_than_or_equal", "le"]),
    ("message", &["error_message", "msg"]),
    ("min_items", &["min_size", "min_count"]),
    ("min_length", &["min_len", "min_size"]),
    ("minimum", &["min", "greater_than_or_equal", "ge"]),
    ("name", &["id", "key", "field", "parameter"]),
    (
        "operation",
        &["name", "action", "api", "operation_id", "method"],
    ),
    ("paging", &["pagination", "pages"]),
    (
        "parameters",
        &[
            "params",
            "arguments",
            "args",
            "inputs",
            "request_parameters",
            "request",
        ],
    ),
    ("pattern", &["regex", "regexp"]),
    (
        "ram",
        &[
            "authorization",
            "auth",
            "permission",
            "permissions",
            "policy",
        ],
    ),
    (
        "rate_limit",
        &["throttle", "throttling", "qps", "quota", "limit", "limits"],
    ),
    (
        "renamed_from",
        &["formerly", "old_name", "old_names", "was", "previously"],
    ),
    ("replacement", &["use_instead", "replaced_by"]),
    ("request", &["input", "parameters"]),
    ("requests", &["calls", "count", "limit", "max"]),
    ("required", &["optional", "mandatory", "nullable"]),
    (
        "response",
        &[
            "returns",
            "result",
            "output",
            "reply",
            "responses",
            "return",
        ],
    ),
    ("retry", &["retries", "idempotent", "retryable"]),
    ("rust_name", &["rename", "alias", "method_name"]),
    ("safe", &["idempotent", "retryable", "allowed"]),
    ("see_also", &["related", "links", "seealso"]),
    (
        "sensitive",
        &["secret", "private", "personal", "pii", "confidential"],
    ),
    (
        "status",
        &[
            "http_status",
            "status_code",
            "http_code",
            "http_status_code",
        ],
    ),
    ("summary", &["title", "brief", "abstract", "synopsis"]),
    ("type", &["kind", "schema", "data_type"]),
    ("type_name", &["class", "struct_name", "rust_type"]),
    ("use", &["ref", "$ref", "extends", "inherit", "shared"]),
    ("value", &["name", "const", "key"]),
    (
        "values",
        &[
            "enum",
            "enums",
            "choices",
            "options",
            "allowed_values",
            "one_of",
        ],
    ),
];

/// Built-in types as they are written here, and other names for them.
const TYPES: &[(&str, &[&str])] = &[
    (
        "`any`",
        &["json", "mixed", "object?", "unknown", "value", "variant"],
    ),
    (
        "`array`",
        &[
            "list",
            "vec",
            "vector",
            "set",
            "slice",
            "sequence",
            "tuple",
            "arraylist",
        ],
    ),
    ("`boolean`", &["bool", "flag"]),
    (
        "`integer` with `format: int32`",
        &[
            "int32", "i32", "int4", "uint16", "short", "i16", "int16", "byte", "i8", "u8", "u16",
        ],
    ),
    (
        "`integer` with `format: int64`",
        &[
            "int64",
            "long",
            "i64",
            "int8",
            "bigint",
            "u32",
            "uint32",
            "u64",
            "uint64",
            "timestamp",
        ],
    ),
    ("`integer`", &["int", "number?", "digits", "whole"]),
    (
        "`map`",
        &[
            "dict",
            "dictionary",
            "hash",
            "hashmap",
            "mapping",
            "btreemap",
        ],
    ),
    (
        "`number`",
        &[
            "float", "double", "decimal", "f64", "f32", "real", "float64", "float32",
        ],
    ),
    (
        "`object`",
        &["struct", "structure", "class", "record", "message"],
    ),
    (
        "`string`",
        &[
            "str",
            "text",
            "char",
            "varchar",
            "uuid",
            "url",
            "uri",
            "date",
            "datetime",
            "date-time",
            "file",
            "binary",
            "bytes",
            "base64",
            "password",
            "email",
        ],
    ),
    ("`string` with `values`", &["enum", "enumeration", "choice"]),
];

/// The key among `known` that a key of another language means.
pub(crate) fn of_key(written: &str, known: &[&'static str]) -> Option<&'static str> {
    let written = snake_case(written);
    let same = known.iter().find(|key| **key == written);
    let aliased = || {
        known.iter().find(|key| {
            let others = KEYS.iter().find(|(name, _)| name == *key);
            others.is_some_and(|(_, others)| others.contains(&written.as_str()))
        })
    };
    same.or_else(aliased).copied()
}

/// How the type of another language is written here, in backticks.
pub(crate) fn of_type(written: &str) -> Option<&'static str> {
    let written = written.to_lowercase();
    if let Some(generic) = written
        .split(['<', '['])
        .next()
        .filter(|start| *start != written)
    {
        return if generic.is_empty() || written.ends_with("[]") {
            Some("`array`, with `items`")
        } else {
            of_type(generic)
        };
    }
    let known = TYPES
        .iter()
        .find(|(_, others)| others.contains(&written.as_str()));
    known.map(|(name, _)| *name)
}

/// `minLength` and `min-length` as `min_length`.
fn snake_case(key: &str) -> String {
    let mut snake = String::new();
    let mut after_lower = false;
    for c in key.chars() {
        if c.is_uppercase() && after_lower {
            snake.push('_');
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        match c {
            '-' | ' ' => snake.push('_'),
            c => snake.extend(c.to_lowercase()),
        }
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_other_languages_are_known() {
        let field = [
            "name",
            "type",
            "items",
            "fields",
            "values",
            "min_length",
            "required",
            "location",
        ];
        for (written, meant) in [
            ("enum", Some("values")),
            ("properties", Some("fields")),
            ("minLength", Some("min_length")),
            ("min-length", Some("min_length")),
            ("Type", Some("type")),
            ("in", Some("location")),
            ("regex", None),
            ("zebra", None),
        ] {
            assert_eq!(of_key(written, &field), meant, "{written}");
        }
    }

    #[test]
    fn types_of_other_languages_are_known() {
        for (written, meant) in [
            ("list", Some("`array`")),
            ("dict", Some("`map`")),
            ("int64", Some("`integer` with `format: int64`")),
            ("long", Some("`integer` with `format: int64`")),
            ("float", Some("`number`")),
            ("String[]", Some("`array`, with `items`")),
            ("List<String>", Some("`array`")),
            ("Strin", None),
        ] {
            assert_eq!(of_type(written), meant, "{written}");
        }
    }

    /// An alias that is itself a key of the same place would be no alias.
    #[test]
    fn every_alias_leads_to_one_type() {
        let mut seen = std::collections::BTreeSet::new();
        for (_, others) in TYPES {
            for other in *others {
                assert!(seen.insert(other), "{other}");
            }
        }
    }
}
