// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Answer`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// What the receiver says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// A few words. Goes with `AnswerType` `WORD`.
    Word(String),
    /// A picture in return. Goes with `AnswerType` `PICTURE`.
    Picture(types::Picture),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    Answer["AnswerType"] None; Word text[["WORD"]] []; Picture structure[["PICTURE"]] [];
}

#[cfg(feature = "serde")]
runtime::union_write! {
    Answer; Word, Picture
}

runtime::union_read! {
    Answer; Word, Picture
}

#[cfg(feature = "serde")]
runtime::union_by_name!(Answer);

runtime::union_choice! {
    Answer; Picture(types::Picture) read
}
