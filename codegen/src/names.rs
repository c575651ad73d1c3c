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
