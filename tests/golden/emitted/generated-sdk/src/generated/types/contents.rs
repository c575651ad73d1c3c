// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Contents`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// What is in a parcel.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Contents {
    /// A picture, however it travels. Goes with `Category` `picture`.
    Picture(types::Picture),
    /// Money on paper. Goes with `Carrier` `postman`, `Category` `money` and `kind` `note`. Not
    /// documented for this service; taken from a notice at the counter.
    Banknote(types::Banknote),
    /// Money of metal. Goes with `Carrier` `postman`, `Category` `money` or `metal` and `kind` `coin`
    /// or `medal`.
    Coins(types::CoinsInParcel),
    /// Lace, which only pigeons carry. Goes with `Carrier` `pigeon` and `Category` `lace`.
    Lace(types::Lace),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    Contents["Carrier", "Category"] Some("kind"); Picture structure[[], ["picture"]] [];
    Banknote structure[["postman"], ["money"]] ["note"]; Coins structure[["postman"],
    ["money", "metal"]] ["coin", "medal"]; Lace structure[["pigeon"], ["lace"]] [];
}

runtime::union_write! {
    Contents; Picture, Banknote, Coins, Lace
}

runtime::union_request! {
    Contents; Picture, Banknote, Coins, Lace
}

#[cfg(feature = "serde")]
runtime::union_read! {
    Contents; Picture, Banknote, Coins, Lace
}

#[cfg(feature = "serde")]
runtime::union_by_name!(Contents);

runtime::union_choice! {
    Contents; Picture(types::Picture) kept, Banknote(types::Banknote) set,
    Coins(types::CoinsInParcel) kept, Lace(types::Lace) set
}
