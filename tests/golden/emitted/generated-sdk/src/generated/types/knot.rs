// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Knot`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A knot.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Knot {
    /// One that can be undone. Goes with `type` `bow`.
    Bow(types::Bow),
    /// One that holds. Goes with `type` `hitch`.
    Hitch(types::Hitch),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

impl fmt::Debug for Knot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bow(payload) => f.debug_tuple("Bow").field(payload).finish(),
            Self::Hitch(payload) => f.debug_tuple("Hitch").field(payload).finish(),
            Self::Other(value) => {
                f.debug_tuple("Other").field(&runtime::redacted(Some(value))).finish()
            }
        }
    }
}

runtime::union! {
    Knot[] Some("type"); Bow[] ["bow"]; Hitch[] ["hitch"];
}

runtime::union_write! {
    Knot; Bow, Hitch
}

runtime::union_request! {
    Knot; Bow, Hitch
}

runtime::union_read! {
    Knot; Bow, Hitch
}

#[cfg(feature = "serde")]
runtime::union_by_name!(Knot);

runtime::union_choice! {
    Knot; Bow(types::Bow) set, Hitch(types::Hitch) set
}
