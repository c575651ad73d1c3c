//! All naming: from wire names to Rust names. The only user of heck.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A name on the wire and the Rust name that stands for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// As the service spells it.
    pub wire: String,
    /// As Rust spells it: a valid identifier, with `r#` where it is a keyword that needs it.
    pub ident: String,
}

/// Keywords of Rust 2024, strict and reserved, in lower case.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers either.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self"];

/// Names that emitted files import or that the prelude holds: an emitted type must not hide them.
const RESERVED_TYPES: &[&str] = &[
    "Box",
    "BTreeMap",
    "Call",
    "CheckLimits",
    "Client",
    "ClientBuilder",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Detached",
    "Dispatch",
    "Display",
    "Drop",
    "Duration",
    "Eq",
    "Err",
    "Error",
    "ErrorCode",
    "Fn",
    "From",
    "HashMap",
    "IdempotencyKey",
    "Into",
    "Iterator",
    "JsonObject",
    "JsonWriter",
    "Limits",
    "None",
    "Object",
    "Ok",
    "OpenEnum",
    "Operation",
    "Option",
    "Ord",
    "PagedRequest",
    "Parameters",
    "PartialEq",
    "PartialOrd",
    "Path",
    "PhantomData",
    "RateLimit",
    "ReadJson",
    "ReadObject",
    "Reply",
    "Request",
    "Result",
    "Scalar",
    "Self",
    "Send",
    "Serialize",
    "Service",
    "ServiceError",
    "Set",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Unpin",
    "Unset",
    "Value",
    "Vec",
    "WriteJson",
    "WriteObject",
];

/// Methods that builders have beside their setters.
const RESERVED_SETTERS: &[&str] = &["build", "into_state", "send", "with"];

/// Methods that the builders of operations that page have besides.
const RESERVED_PAGING_SETTERS: &[&str] = &["items", "pages"];

/// Methods that the client has beside its operations.
const RESERVED_METHODS: &[&str] = &[
    "blocking",
    "builder",
    "clone",
    "config",
    "credentials",
    "dispatch",
    "endpoint",
    "from_env",
    "items",
    "new",
    "pages",
    "region",
    "send",
];

/// Modules that the client crate writes by hand.
const RESERVED_MODULES: &[&str] = &[
    "blocking",
    "client",
    "config",
    "credentials",
    "default",
    "docs",
    "dynamic",
    "emulation",
    "emulator",
    "error",
    "errors",
    "full",
    "generated",
    "pacing",
    "request",
    "response",
    "retry",
    "runtime",
    "serde",
    "signing",
    "test_util",
    "tls",
    "tracing",
    "transport",
    "types",
];

/// The Rust name of a parameter, field or method, or `None` if none can be made of the wire name.
///
/// `snake_case`; keywords become raw identifiers, and a name that starts with a digit gets `value_` before it.
#[must_use]
pub fn member(wire: &str) -> Option<String> {
    derive(wire, "value_", ToSnakeCase::to_snake_case)
}

/// The Rust name of an enumeration's variant, or `None` if none can be made of the wire value.
///
/// `UpperCamelCase`; a name that starts with a digit gets `Value` before it.
#[must_use]
pub fn variant(wire: &str) -> Option<String> {
    derive(wire, "Value", ToUpperCamelCase::to_upper_camel_case)
}

/// A wire name as a part of a type name, in `UpperCamelCase`; empty if nothing of it can be part of one.
#[must_use]
pub fn type_part(wire: &str) -> String {
    if is_ascii_enough(wire) {
        wire.to_upper_camel_case()
    } else {
        String::new()
    }
}

/// An identifier as Rust writes it: keywords raw, or with `_` behind where they cannot be raw.
#[must_use]
pub fn escape(ident: &str) -> String {
    if NEVER_RAW.contains(&ident) {
        format!("{ident}_")
    } else if KEYWORDS.contains(&ident) {
        format!("r#{ident}")
    } else {
        ident.to_owned()
    }
}

/// Whether a text is an identifier in `snake_case`.
#[must_use]
pub fn is_snake_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a text is an identifier in `UpperCamelCase`.
#[must_use]
pub fn is_upper_camel_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a type of this name would hide one that emitted code needs.
#[must_use]
pub fn is_reserved_type(ident: &str) -> bool {
    RESERVED_TYPES.contains(&ident)
}

/// Whether a setter of this name would clash with a method of every builder.
#[must_use]
pub fn is_reserved_setter(ident: &str) -> bool {
    RESERVED_SETTERS.contains(&ident)
}

/// Whether a setter of this name would clash with a method that builders have where the operation pages.
#[must_use]
pub fn is_reserved_paging_setter(ident: &str) -> bool {
    RESERVED_PAGING_SETTERS.contains(&ident)
}

/// Whether a method of this name would clash with one of the client.
#[must_use]
pub fn is_reserved_method(ident: &str) -> bool {
    RESERVED_METHODS.contains(&ident) || ident.starts_with("with_") || ident.starts_with("without_")
}

/// Whether a module of this name would clash with one that is written by hand, or is no module name at all.
#[must_use]
pub fn is_reserved_module(ident: &str) -> bool {
    RESERVED_MODULES.contains(&ident) || KEYWORDS.contains(&ident)
}

fn derive(wire: &str, before_digit: &str, case: impl Fn(&str) -> String) -> Option<String> {
    if !is_ascii_enough(wire) {
        return None;
    }
    let ident = case(wire);
    match ident.chars().next()? {
        first if first.is_ascii_digit() => Some(format!("{before_digit}{ident}")),
        _ => Some(escape(&ident)),
    }
}

/// Letters and digits beyond ASCII make no identifier that a caller would want to type.
fn is_ascii_enough(wire: &str) -> bool {
    wire.chars().all(|c| c.is_ascii() || !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        let table = [
            ("CustSpaceId", Some("cust_space_id")),
            ("WABAId", Some("waba_id")),
            ("ROIMetric", Some("roi_metric")),
            ("pin", Some("pin")),
            ("camelCase", Some("camel_case")),
            ("type", Some("r#type")),
            ("Type", Some("r#type")),
            ("gen", Some("r#gen")),
            ("from", Some("from")),
            ("From", Some("from")),
            ("Self", Some("self_")),
            ("super", Some("super_")),
            ("crate", Some("crate_")),
            ("GetMigrationVerifyCode", Some("get_migration_verify_code")),
            ("GetFlowJSONAssest", Some("get_flow_json_assest")),
            ("PauseMarketingFLow", Some("pause_marketing_f_low")),
            (
                "ListFlowNodePrototypeV2",
                Some("list_flow_node_prototype_v2"),
            ),
            ("QueryMMLActive", Some("query_mml_active")),
            ("Page.Index", Some("page_index")),
            ("x-acs-version", Some("x_acs_version")),
            ("Line1", Some("line1")),
            ("2fa", Some("value_2fa")),
            ("__name", Some("name")),
            ("", None),
            ("_", None),
            ("+", None),
            ("名前", None),
            ("Größe", None),
        ];
        for (wire, ident) in table {
            assert_eq!(member(wire).as_deref(), ident, "{wire}");
        }
    }

    #[test]
    fn variants() {
        let table = [
            ("sms", Some("Sms")),
            ("1", Some("Value1")),
            ("24h", Some("Value24h")),
            ("en_US", Some("EnUs")),
            ("zh_CN", Some("ZhCn")),
            ("Product.Unsubscript", Some("ProductUnsubscript")),
            ("Unknown.ResourceOwnerId", Some("UnknownResourceOwnerId")),
            ("MARKETING", Some("Marketing")),
            ("self", Some("Self_")),
            ("type", Some("Type")),
            ("+", None),
            ("", None),
            ("中文", None),
        ];
        for (wire, ident) in table {
            assert_eq!(variant(wire).as_deref(), ident, "{wire}");
        }
    }

    #[test]
    fn type_parts() {
        assert_eq!(type_part("GetFlowJSONAssest"), "GetFlowJsonAssest");
        assert_eq!(type_part("WABAId"), "WabaId");
        assert_eq!(type_part("extend_attr"), "ExtendAttr");
        assert_eq!(type_part("数据"), "");
    }

    #[test]
    fn derived_names_are_identifiers() {
        for wire in [
            "CustSpaceId",
            "type",
            "Self",
            "2fa",
            "a-b.c",
            "yield",
            "1",
            "en_US",
        ] {
            for ident in [member(wire), variant(wire)].into_iter().flatten() {
                assert!(
                    syn::parse_str::<syn::Ident>(&ident).is_ok() || ident.starts_with("r#"),
                    "{ident}"
                );
            }
        }
    }
}
