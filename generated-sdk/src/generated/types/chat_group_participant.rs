// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ChatGroupParticipant`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Participant of a group chat.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatGroupParticipant {
    /// Number of the participant; `ListChatGroupParticipants` lists it, and
    /// `DeleteChatGroupParticipants` takes it.
    pub participant_number: Option<String>,
}

impl fmt::Debug for ChatGroupParticipant {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatGroupParticipant")
            .field(
                "participant_number",
                &runtime::redacted(self.participant_number.as_ref()),
            )
            .finish()
    }
}

impl ChatGroupParticipant {
    /// Starts a [`ChatGroupParticipant`].
    pub fn builder() -> ChatGroupParticipantBuilder {
        ChatGroupParticipantBuilder(
            runtime::Building::new(
                (),
                ChatGroupParticipant {
                    participant_number: None,
                },
            ),
        )
    }
}

/// Builds a [`ChatGroupParticipant`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ChatGroupParticipantBuilder(runtime::Building<(), ChatGroupParticipant, ()>);

impl ChatGroupParticipantBuilder {
    /// Number of the participant; `ListChatGroupParticipants` lists it, and
    /// `DeleteChatGroupParticipants` takes it.
    ///
    /// Example: `861390000****`. Never printed.
    pub fn participant_number(mut self, participant_number: impl Into<String>) -> Self {
        self.0.value.participant_number = Some(participant_number.into());
        self
    }

    /// The [`ChatGroupParticipant`].
    #[must_use]
    pub fn build(self) -> ChatGroupParticipant {
        self.0.value
    }
}

impl runtime::WriteObject for ChatGroupParticipant {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ParticipantNumber", &self.participant_number);
    }
}

impl runtime::CheckLimits for ChatGroupParticipant {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for ChatGroupParticipant {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            participant_number: object.take("ParticipantNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ChatGroupParticipant);
