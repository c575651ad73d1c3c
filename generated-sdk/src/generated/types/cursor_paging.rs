// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`CursorPaging`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Where the neighboring pages of a list are.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct CursorPaging {
    /// Cursors to the neighboring pages.
    pub cursors: Option<types::PagingCursors>,
}

impl runtime::ReadObject for CursorPaging {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cursors: object.take("Cursors"),
        }
    }
}
