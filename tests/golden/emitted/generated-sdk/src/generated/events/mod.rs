// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! What Letter Service sends on its own, by HTTP push or in a queue: reports on messages, and more.
//!
//! No I/O and no framework: [`parse`] takes the bytes of a push, or of a message of a queue, and
//! yields the reports in them. One that cannot be read is a [`Problem`] and does not take its
//! neighbours with it. What this version does not know is kept: kinds of reports in
//! `Event::Unknown`, members in the field `other` of each structure, values of enumerations in
//! their `Other`.
//!
//! Reports can be delivered twice, and in any order: `dedup_key` tells the first, `supersedes` the
//! second, and [`Receipts`] waits for the report on a message.
//!
//! ```
//! use alibabacloud_post::events::{self, Event};
//!
//! let body = r#"[{
//!   "LetterId": "L-1",
//!   "State": "Handed Over",
//!   "Weight ": 20,
//!   "Sender": "A. Sender",
//!   "Offices": "[{\"Name\": \"North\", \"Open\": true}]",
//!   "Stamp": {
//!     "type": "round"
//!   }
//! }]"#;
//! for report in events::parse(body.as_bytes()) {
//!     match report {
//!         Ok(Event::Receipt(report)) => println!("{report:?}"),
//!         Ok(other) => println!("of another kind: {other:?}"),
//!         Err(problem) => eprintln!("{problem}"),
//!     }
//! }
//! ```

use alibabacloud_runtime::emitted as runtime;

mod receipt;
mod receipt_error;

pub use self::receipt::{Office, Receipt, ReceiptState};
pub use self::receipt_error::ReceiptError;
pub use alibabacloud_runtime::events::{
    DedupKey, Limits, Problem, Reason, Receipts, TimedOut, Unknown, without_plus,
};

/// A report of any kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `LetterStatus`: tells what became of a letter.
    Receipt(Box<Receipt>),
    /// A report of a kind that this version of the crate does not know.
    Unknown(Unknown),
}

impl Event {
    /// What the documentation calls a report of this kind; `None` for one that is not known.
    #[must_use]
    pub fn kind(&self) -> Option<&'static str> {
        match self {
            Self::Receipt(_) => Some("LetterStatus"),
            Self::Unknown(_) => None,
        }
    }

    /// Equal for reports that are the same one, delivered twice; `None` if nothing tells that.
    #[must_use]
    pub fn dedup_key(&self) -> Option<DedupKey> {
        match self {
            Self::Receipt(report) => report.dedup_key(),
            _ => None,
        }
    }
}

impl runtime::events::Pushed for Event {
    const KINDS: &'static [runtime::events::Kind] = &[
        runtime::events::Kind {
            name: "LetterStatus",
            told_by: &[
                runtime::events::Sign {
                    has: &["LetterId", "State"],
                    lacks: &["Text"],
                },
                runtime::events::Sign {
                    has: &["LetterId", "Sent-By"],
                    lacks: &["Text", "Reply"],
                },
            ],
        },
    ];

    fn read(kind: usize, report: &mut runtime::Object<'_>) -> Self {
        match kind {
            _ => Self::Receipt(runtime::ReadObject::read(report)),
        }
    }

    fn unknown(report: Unknown) -> Self {
        Self::Unknown(report)
    }
}

#[cfg(feature = "serde")]
impl runtime::serde::Serialize for Event {
    fn serialize<S: runtime::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Receipt(report) => {
                runtime::serde::Serialize::serialize(&**report, serializer)
            }
            Self::Unknown(report) => {
                runtime::serde::Serialize::serialize(report.members(), serializer)
            }
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> runtime::serde::Deserialize<'de> for Event {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let report = <serde_json::Value as runtime::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        runtime::events::read_value(report).map_err(runtime::serde::de::Error::custom)
    }
}

/// The reports of a body, one by one: each is read when it is asked for, and yields itself or what is wrong with it.
pub type Reports<'a> = runtime::events::Reports<'a, Event>;

/// Reads the body of a push, or a message of a queue, of at most 1 MiB.
#[must_use]
pub fn parse(body: &[u8]) -> Reports<'_> {
    parse_with(body, Limits::default())
}

/// The same, within other limits.
#[must_use]
pub fn parse_with(body: &[u8], limits: Limits) -> Reports<'_> {
    runtime::events::parse(body, limits)
}
