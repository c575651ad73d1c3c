//! All naming: from wire names to Rust names. The only user of heck.
//!
//! Emitted code names nothing of ours where a name from a spec could stand: what is imported is reached through modules,
//! whose names are in `snake_case` as no type's is; builders hold one field without a name; and type parameters are chosen
//! when all types of a file are known. What is left to refuse is what callers would trip over themselves, and is listed
//! here: names that every Rust program has in scope, and the few methods and modules that are there for every operation.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A name on the wire and the Rust name that stands for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// As the service spells it.
    pub wire: String,
    /// As Rust spells it.
    pub ident: Ident,
}

/// A Rust identifier. What is no identifier can be held too, until it is reported.
///
/// There is no `Display`: text wants [`plain`](Self::plain), and code [`escaped`](Self::escaped).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ident(String);

impl Ident {
    /// An identifier of this name; a keyword is one too, see [`is_keyword`](Self::is_keyword).
    pub(crate) fn new(plain: impl Into<String>) -> Self {
        Self(plain.into())
    }

    /// As text spells it: in sentences, in names of files, as a part of a longer name.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.0
    }

    /// As Rust code spells it: with `r#` where it is a keyword.
    #[must_use]
    pub fn escaped(&self) -> String {
        if self.is_keyword() {
            format!("r#{}", self.0)
        } else {
            self.0.clone()
        }
    }

    /// True for a keyword of Rust, which makes a poor name.
    #[must_use]
    pub fn is_keyword(&self) -> bool {
        KEYWORDS.contains(&self.0.as_str())
    }

    /// True if nothing could be made of a wire name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Keywords of Rust 2024, strict and reserved.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The types, traits, variants and derive macros of the standard library's prelude, and the client: a caller who imports a type of one of
/// these names would hide what every program uses.
const IN_EVERY_PROGRAM: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// The method with which every builder ends.
const BUILDER_METHODS: &[&str] = &["build"];

/// Methods with which the builder of a request may end as well.
const REQUEST_METHODS: &[&str] = &["build", "send"];

/// Methods with which the builder of a request that pages may end as well.
const PAGING_METHODS: &[&str] = &["items", "pages"];

/// Methods that the client has beside its operations; a test compares them with its source.
const CLIENT_METHODS: &[&str] = &[
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
    "start",
    "wait",
    "with",
];

/// Modules and features that the client crate has beside those of the groups; a test compares them with its source.
const CRATE_MODULES: &[&str] = &[
    "blocking",
    "client",
    "config",
    "credentials",
    "default",
    "descriptions",
    "docs",
    "dynamic",
    "emulation",
    "emulator",
    "error",
    "error_code",
    "errors",
    "events",
    "full",
    "generated",
    "guide",
    "gzip",
    "interceptor",
    "operation",
    "pacing",
    "re_exports",
    "redis",
    "request",
    "response",
    "retry",
    "review",
    "runtime",
    "rustls",
    "serde",
    "service",
    "signing",
    "socks",
    "test_util",
    "tls",
    "tracing",
    "transport",
    "types",
];

/// Pages of the reference that are of no group, in small letters.
const PAGES: &[&str] = &["readme", "summary"];

/// Names of devices, which no file on Windows can have, whatever its ending.
const DEVICES: &[&str] = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con",
    "conin$", "conout$", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
    "lpt9", "nul", "prn",
];

/// What a builder makes, which decides on the methods that it ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuilderOf {
    /// A structure.
    Structure,
    /// The request of an operation.
    Request,
    /// The request of an operation that pages.
    PagedRequest,
}

impl BuilderOf {
    /// Whether the builder has a method of this name that is no setter.
    #[must_use]
    pub fn has_method(self, ident: &Ident) -> bool {
        let name = ident.plain();
        match self {
            BuilderOf::Structure => BUILDER_METHODS.contains(&name),
            BuilderOf::Request => REQUEST_METHODS.contains(&name),
            BuilderOf::PagedRequest => {
                REQUEST_METHODS.contains(&name) || PAGING_METHODS.contains(&name)
            }
        }
    }
}

/// The Rust name of a parameter, field or method, or `None` if none can be made of the wire name.
///
/// `snake_case`; a name that starts with a digit gets `value_` before it. May be a keyword.
#[must_use]
pub fn member(wire: &str) -> Option<Ident> {
    derive(wire, "value_", ToSnakeCase::to_snake_case)
}

/// The Rust name of an enumeration's variant, or `None` if none can be made of the wire value.
///
/// `UpperCamelCase`; a name that starts with a digit gets `Value` before it. May be the keyword `Self`.
#[must_use]
pub fn variant(wire: &str) -> Option<Ident> {
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

/// The module, and with it the file, of a type or of an operation's method.
///
/// `snake_case`, with `_` behind it where the name is a keyword, that of the module `around` it, or a device of Windows;
/// no name that is derived from a wire name ends so.
#[must_use]
pub fn module(ident: &str, around: &str) -> Ident {
    let module = Ident(ident.to_snake_case());
    if module.is_keyword() || is_device(module.plain()) || module.plain() == around {
        Ident(format!("{}_", module.0))
    } else {
        module
    }
}

/// The file of an operation's page and of its description, without the ending: its wire name, with `_` behind it where such
/// a file stands for something else, on Windows or beside it.
#[must_use]
pub fn file_stem(operation: &str) -> String {
    if is_device(operation) || operation.eq_ignore_ascii_case("readme") {
        format!("{operation}_")
    } else {
        operation.to_owned()
    }
}

/// Whether a file may be named so that describes this operation. Where only upper and lower case tell two operations apart,
/// many systems hold one of their files alone: any of them may have `_` and a number behind its name.
#[must_use]
pub fn is_file_of(stem: &str, operation: &str) -> bool {
    stem == file_stem(operation) || stem != operation && operation_of_file(stem) == operation
}

/// The operation that a file of this name describes.
#[must_use]
pub fn operation_of_file(stem: &str) -> &str {
    let name = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    name.strip_suffix('_').unwrap_or(stem)
}

/// The module that holds what must be set before something of this name can be built.
#[must_use]
pub fn required_module(stem: &str) -> Ident {
    Ident(format!("{}_required", stem.to_snake_case()))
}

/// Whether Windows takes a file of this name, without its ending, for a device.
#[must_use]
pub fn is_device(stem: &str) -> bool {
    DEVICES.contains(&stem.to_ascii_lowercase().as_str())
}

/// The type parameter that stands for a required member, or for the client: none of `taken`, and no name that every program
/// has in scope. Takes it.
pub(crate) fn type_parameter(name: &str, taken: &mut std::collections::BTreeSet<String>) -> Ident {
    let mut parameter = name.to_upper_camel_case();
    while is_in_every_program(&parameter) || !taken.insert(parameter.clone()) {
        parameter.push_str("State");
    }
    Ident(parameter)
}

/// The method of the official client for Python that calls an operation. Only a capital behind a small letter or a digit begins a word.
#[must_use]
pub fn official_python(operation: &str) -> String {
    let mut name = String::new();
    let mut before = None;
    for c in operation.chars() {
        let begins_word = before
            .is_some_and(|before: char| before.is_ascii_lowercase() || before.is_ascii_digit());
        if c.is_ascii_uppercase() && begins_word {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
        before = Some(c);
    }
    name
}

/// The method of the official client for Java that calls an operation.
#[must_use]
pub fn official_java(operation: &str) -> String {
    let mut chars = operation.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// Whether a text is an identifier in `snake_case`, without blanks in front, behind or in doubles.
#[must_use]
pub fn is_snake_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !text.ends_with('_')
        && !text.contains("__")
}

/// Whether a text is an identifier in `UpperCamelCase`.
#[must_use]
pub fn is_upper_camel_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a type of this name would hide one that every program uses.
#[must_use]
pub fn is_in_every_program(ident: &str) -> bool {
    IN_EVERY_PROGRAM.contains(&ident)
}

/// Whether a method of this name would clash with one of the client.
#[must_use]
pub fn is_client_method(ident: &Ident) -> bool {
    let name = ident.plain();
    CLIENT_METHODS.contains(&name) || name.starts_with("with_") || name.starts_with("without_")
}

/// Whether a group of this name would clash with a module or a feature that is written by hand, or cannot be a module or a
/// folder.
#[must_use]
pub fn is_crate_module(ident: &str) -> bool {
    CRATE_MODULES.contains(&ident) || KEYWORDS.contains(&ident) || is_device(ident)
}

/// Whether the page of a group of this name would be one that is of no group, where upper and lower case are the same.
#[must_use]
pub fn is_page(group: &str) -> bool {
    PAGES.contains(&group)
}

fn derive(wire: &str, before_digit: &str, case: impl Fn(&str) -> String) -> Option<Ident> {
    if !is_ascii_enough(wire) {
        return None;
    }
    let ident = case(wire);
    Some(Ident(match ident.chars().next()? {
        first if first.is_ascii_digit() => format!("{before_digit}{ident}"),
        _ => ident,
    }))
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
            ("type", Some("type")),
            ("Type", Some("type")),
            ("gen", Some("gen")),
            ("from", Some("from")),
            ("From", Some("from")),
            ("Self", Some("self")),
            ("super", Some("super")),
            ("crate", Some("crate")),
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
            assert_eq!(member(wire).as_ref().map(Ident::plain), ident, "{wire}");
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
            ("self", Some("Self")),
            ("type", Some("Type")),
            ("+", None),
            ("", None),
            ("中文", None),
        ];
        for (wire, ident) in table {
            assert_eq!(variant(wire).as_ref().map(Ident::plain), ident, "{wire}");
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
        for wire in ["CustSpaceId", "type", "2fa", "a-b.c", "yield", "1", "en_US"] {
            for ident in [member(wire), variant(wire)].into_iter().flatten() {
                let escaped = ident.escaped();
                assert!(syn::parse_str::<syn::Ident>(&escaped).is_ok(), "{escaped}");
            }
        }
    }

    #[test]
    fn code_and_text_spell_keywords_differently() {
        let ident = member("Type").unwrap();
        assert_eq!(
            (ident.plain(), ident.escaped().as_str()),
            ("type", "r#type")
        );
        let ident = member("Method").unwrap();
        assert_eq!(
            (ident.plain(), ident.escaped().as_str()),
            ("method", "method")
        );
    }

    #[test]
    fn modules_are_files_on_any_system() {
        let table = [
            ("SendLetter", "send_letter"),
            ("Type", "type_"),
            ("Crate", "crate_"),
            ("Mod", "mod_"),
            ("Con", "con_"),
            ("COM1", "com1_"),
            ("Console", "console"),
            ("aux", "aux_"),
            ("Letters", "letters_"),
        ];
        for (name, expected) in table {
            assert_eq!(module(name, "letters").plain(), expected);
        }
        assert!(is_device("NUL") && is_device("Lpt9") && !is_device("lpt10"));
    }

    #[test]
    fn type_parameters_meet_no_type() {
        let mut taken = std::collections::BTreeSet::from(["Page".to_owned()]);
        let mut parameter = |name| type_parameter(name, &mut taken).plain().to_owned();
        assert_eq!(parameter("page_index"), "PageIndex");
        assert_eq!(parameter("page"), "PageState");
        assert_eq!(parameter("option"), "OptionState");
        assert_eq!(parameter("foo1"), "Foo1");
        assert_eq!(parameter("foo_1"), "Foo1State");
    }
}
