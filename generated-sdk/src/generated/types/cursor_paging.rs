// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`CursorPaging`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Where the neighboring pages of a list are.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorPaging {
    /// Cursors to the neighboring pages.
    pub cursors: Option<types::PagingCursors>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CursorPaging {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Cursors", &self.cursors);
    }
}

impl runtime::ReadObject for CursorPaging {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cursors: object.take("Cursors"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CursorPaging);
