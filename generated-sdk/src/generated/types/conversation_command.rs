// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ConversationCommand`].

use alibabacloud_runtime::emitted::{
    CheckLimits, JsonObject, Limits, Object, ReadObject, WriteObject,
};

/// Command that users can choose in a chat with a phone number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ConversationCommand {
    /// Description of the command.
    pub command_description: Option<String>,
    /// Name of the command.
    pub command_name: Option<String>,
}

impl ConversationCommand {
    /// Starts a [`ConversationCommand`].
    pub fn builder() -> ConversationCommandBuilder {
        ConversationCommandBuilder::new()
    }
}

/// Builds a [`ConversationCommand`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConversationCommandBuilder {
    value: ConversationCommand,
}

impl ConversationCommandBuilder {
    fn new() -> Self {
        Self {
            value: ConversationCommand {
                command_description: None,
                command_name: None,
            },
        }
    }
}

impl ConversationCommandBuilder {
    /// Description of the command.
    pub fn command_description(
        mut self,
        command_description: impl Into<String>,
    ) -> Self {
        self.value.command_description = Some(command_description.into());
        self
    }

    /// Name of the command.
    pub fn command_name(mut self, command_name: impl Into<String>) -> Self {
        self.value.command_name = Some(command_name.into());
        self
    }

    /// The [`ConversationCommand`].
    #[must_use]
    pub fn build(self) -> ConversationCommand {
        self.value
    }
}

impl WriteObject for ConversationCommand {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("CommandDescription", &self.command_description);
        object.member("CommandName", &self.command_name);
    }
}

impl CheckLimits for ConversationCommand {
    fn check(&self, _: &mut Limits) {}
}

impl ReadObject for ConversationCommand {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            command_description: object.take("CommandDescription"),
            command_name: object.take("CommandName"),
        }
    }
}
