// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Knot`].

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

runtime::union! {
    Knot[] Some("type"); Bow structure[] ["bow"]; Hitch structure[] ["hitch"];
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
