//! Parameters that travel as HTTP headers.

use super::keys;
use super::report::At;
use super::scope::Built;
use crate::diagnostic::{codes, quote};
use crate::model::{Style, Type};

/// Headers that the client or its HTTP stack sets, beside those of the connection.
const TAKEN: &[&str] = &[
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-acs-accesskey-id",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-security-token",
    "x-acs-signature-nonce",
    "x-acs-version",
];

/// Why a parameter of this name cannot be a header.
pub(crate) enum Unfit {
    /// It holds other characters.
    Characters,
    /// The client sets it.
    Taken,
}

/// Whether a parameter of this name can be a header.
pub(crate) fn name(name: &str) -> Result<(), Unfit> {
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '$');
    if !name.chars().all(fine) {
        return Err(Unfit::Characters);
    }
    if TAKEN.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(Unfit::Taken);
    }
    Ok(())
}

/// Reports a name that no header has, one that is not the spec's to set, and a type that no header carries.
pub(super) fn check(built: &Built, at: &At<'_, '_>) {
    let wire = &built.field.name.wire;
    match name(wire) {
        Ok(()) => {}
        Err(Unfit::Characters) => at.key("name").report(
            codes::WIRE_NAME,
            format!(
                "{} is no name of a header: ASCII letters, digits, and `- _ . $`",
                quote(wire)
            ),
        ),
        Err(Unfit::Taken) => at.key("name").report(
            codes::RESERVED_NAME,
            format!("the client sets the header {} itself", quote(wire)),
        ),
    }
    match built.field.type_ {
        Type::List(_) if built.style == Style::Simple => {}
        Type::List(_) => {
            keys::misplaced(at, "location", "with a list, unless its style is `simple`");
        }
        Type::Map(_) | Type::Structure(_) | Type::Union(_) | Type::Any => {
            keys::misplaced(at, "location", "with this type, which no header carries");
        }
        Type::String
        | Type::Int32
        | Type::Int64
        | Type::Double
        | Type::Boolean
        | Type::Enumeration(_) => {}
    }
}
