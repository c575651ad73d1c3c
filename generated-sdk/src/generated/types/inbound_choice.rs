// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundChoice`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A button that was pressed, or a row that was chosen.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundChoice {
    /// ID of the button or row, as it was sent.
    ///
    /// Example: `yes`. Never printed.
    pub id: Option<String>,
    /// Its label.
    ///
    /// Example: `Yes`. Never printed.
    pub title: Option<String>,
    /// What stands below the label of a row.
    ///
    /// Never printed.
    pub description: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundChoice {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundChoice")
            .field("id", &runtime::redacted(self.id.as_ref()))
            .field("title", &runtime::redacted(self.title.as_ref()))
            .field("description", &runtime::redacted(self.description.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundChoice {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("id", &self.id);
        object.member("title", &self.title);
        object.member("description", &self.description);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundChoice {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("id"),
            title: object.take("title"),
            description: object.take("description"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundChoice);
