// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`PagingCursors`].

use alibabacloud_runtime::emitted as runtime;

/// Cursors to the neighboring pages of a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PagingCursors {
    /// Cursor to the next page.
    ///
    /// Example: `sjsuueu83838`.
    pub after: Option<String>,
    /// Cursor to the previous page.
    ///
    /// Example: `sjjsjdjjdjd83883`.
    pub before: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PagingCursors {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("After", &self.after);
        object.member("Before", &self.before);
    }
}

impl runtime::ReadObject for PagingCursors {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            after: object.take("After"),
            before: object.take("Before"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PagingCursors);
