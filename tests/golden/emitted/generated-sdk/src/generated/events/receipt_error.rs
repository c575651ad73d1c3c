// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Error codes: what they mean, and what can be done about them.

use alibabacloud_runtime::emitted as runtime;

/// An error code of a receipt: why a message did not reach its recipient.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiptError {
    /// `7`: The letter is lost. Send another. Sending again can help.
    Lost,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ReceiptError { Lost => "7" }
}

impl ReceiptError {
    /// What the code means, where that is known beyond the service's message.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.facts()?.meaning
    }

    /// What can be done about it, where that is known.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        self.facts()?.advice
    }

    /// Whether sending the same message again can help, where that is known. It is another message
    /// then, and may be charged for.
    #[must_use]
    pub fn repeating_helps(&self) -> Option<bool> {
        self.facts()?.repeating_helps
    }

    fn facts(&self) -> Option<&'static Facts> {
        let known = FACTS.binary_search_by_key(&self.as_str(), |facts| facts.code);
        known.ok().map(|index| &FACTS[index])
    }
}

/// What is known of an error code.
struct Facts {
    code: &'static str,
    meaning: Option<&'static str>,
    advice: Option<&'static str>,
    repeating_helps: Option<bool>,
}

/// Ordered by code.
static FACTS: &[Facts] = &[
    Facts {
        code: "7",
        meaning: Some("The letter is lost."),
        advice: Some("Send another."),
        repeating_helps: Some(true),
    },
];
