// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Answer`].

use std::fmt;

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

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(text) => {
                f.debug_tuple("Word").field(&runtime::redacted(Some(text))).finish()
            }
            Self::Picture(payload) => f.debug_tuple("Picture").field(payload).finish(),
            Self::Other(value) => {
                f.debug_tuple("Other").field(&runtime::redacted(Some(value))).finish()
            }
        }
    }
}

runtime::union! {
    Answer["AnswerType"] None; Word[["WORD"]] []; Picture[["PICTURE"]] [];
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
