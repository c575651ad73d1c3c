// @generated from spec/events/LetterStatus.yaml by `cargo xtask generate`. Do not edit.

//! `LetterStatus`.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Tells what became of a letter.
///
/// Sent by the office that had the letter last.
///
/// Note: It may come twice.
///
/// **Warning:** Nothing is signed.
///
/// Arrives pushed by HTTP POST, in a JSON array of one or more; or in a queue, one for each
/// message.
///
/// Two that agree in `LetterId`, `State`, `Weight` are one, delivered twice. Not documented;
/// inferred from what other offices do.
///
/// Of several that agree in `LetterId` the one whose `State` comes last in the order `taken`,
/// `lost`, `handed over` counts, whichever arrived first. Other values neither replace one nor are
/// replaced.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// ID of the letter.
    ///
    /// Example: `L-1`.
    pub letter_id: Option<String>,
    /// How far it has come.
    pub state: Option<ReceiptState>,
    /// Who sent it.
    ///
    /// Read from `SentBy`, `Sender` too. Not documented; inferred from what other offices do. Called
    /// `sender` in Rust before. Never printed.
    #[doc(alias = "sender")]
    pub sent_by: Option<String>,
    /// Weight in grams.
    pub weight: Option<i32>,
    /// Code of a failure.
    pub failure: Option<String>,
    /// Offices that had it.
    pub offices: Vec<Office>,
    /// What the office put on it.
    pub stamp: Option<types::Stamp>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for Receipt {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt")
            .field("letter_id", &self.letter_id)
            .field("state", &self.state)
            .field("sent_by", &runtime::redacted(self.sent_by.as_ref()))
            .field("weight", &self.weight)
            .field("failure", &self.failure)
            .field("offices", &self.offices)
            .field("stamp", &self.stamp)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for Receipt {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("LetterId", &self.letter_id);
        object.member("State", &self.state);
        object.member("Sent-By", &self.sent_by);
        object.member("Weight", &self.weight);
        object.member("Failure", &self.failure);
        object.filled("Offices", &self.offices);
        object.member("Stamp", &self.stamp);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for Receipt {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            letter_id: object.take("LetterId"),
            state: object.take("State"),
            sent_by: object.take_any(&["Sent-By", "SentBy", "Sender"]),
            weight: object.take("Weight"),
            failure: object.take("Failure"),
            offices: object.take("Offices").unwrap_or_default(),
            stamp: object.take("Stamp"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply Receipt);

impl Receipt {
    /// Equal for reports that are the same one, delivered twice; `None` if a member that tells it is missing.
    #[must_use]
    pub fn dedup_key(&self) -> Option<runtime::events::DedupKey> {
        runtime::events::dedup_key(
            "LetterStatus",
            [
                runtime::events::key_part(&self.letter_id),
                runtime::events::key_part(&self.state),
                runtime::events::key_part(&self.weight),
            ],
        )
    }

    /// Whether this report counts rather than `other`: it is on the same thing and ranks higher,
    /// whichever of them arrived first.
    #[must_use]
    pub fn supersedes(&self, other: &Self) -> bool {
        runtime::events::supersedes(self, other)
    }

    /// What `failure` stands for, with its meaning and what can be done about it.
    #[must_use]
    pub fn error(&self) -> Option<super::ReceiptError> {
        let code = self.failure.as_deref()?.trim();
        (!code.is_empty()).then(|| code.into())
    }
}

impl runtime::events::Ranked for Receipt {
    fn id(&self) -> Option<std::borrow::Cow<'_, str>> {
        runtime::events::key_part(&self.letter_id)
    }

    fn subject(&self) -> Option<runtime::events::DedupKey> {
        runtime::events::dedup_key(
            "LetterStatus",
            [runtime::events::key_part(&self.letter_id)],
        )
    }

    fn rank(&self) -> Option<u8> {
        self.state.as_ref()?.rank()
    }
}

/// How far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiptState {
    /// `taken`: An office has it.
    Taken,
    /// `handed over`: The recipient has it.
    HandedOver,
    /// `lost`: Nobody has it. Not documented for this service; taken from a notice at the counter.
    Lost,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case ReceiptState { Taken => "taken", HandedOver => "handed over", Lost => "lost"
    }
}

/// Offices that had it.
///
/// A part of [`Receipt`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Office {
    /// Name of the office.
    pub name: Option<String>,
    /// Whether it is open.
    pub open: Option<bool>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for Office {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Office")
            .field("name", &self.name)
            .field("open", &self.open)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for Office {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Name", &self.name);
        object.member("Open", &self.open);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for Office {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("Name"),
            open: object.take("Open"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply Office);

impl ReceiptState {
    /// Its place in the order [`Taken`](Self::Taken), [`Lost`](Self::Lost),
    /// [`HandedOver`](Self::HandedOver); `None` for any other value.
    #[must_use]
    pub fn rank(&self) -> Option<u8> {
        match self {
            Self::Taken => Some(0),
            Self::Lost => Some(1),
            Self::HandedOver => Some(2),
            _ => None,
        }
    }

    /// Whether this value ranks higher than `other`: then it counts, whichever of them arrived first.
    #[must_use]
    pub fn supersedes(&self, other: &Self) -> bool {
        matches!((self.rank(), other.rank()), (Some(new), Some(old)) if new > old)
    }
}
