// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ConversationCommand`].

use alibabacloud_runtime::emitted as runtime;

/// Command that users can choose in a chat with a phone number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationCommand {
    /// What the command does, shown beside it.
    pub command_description: Option<String>,
    /// Word of the command, which users type after `/`.
    pub command_name: Option<String>,
}

impl ConversationCommand {
    /// Starts a [`ConversationCommand`].
    pub fn builder() -> ConversationCommandBuilder {
        ConversationCommandBuilder(
            runtime::Building::new(
                (),
                ConversationCommand {
                    command_description: None,
                    command_name: None,
                },
            ),
        )
    }
}

/// Builds a [`ConversationCommand`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConversationCommandBuilder(runtime::Building<(), ConversationCommand, ()>);

impl ConversationCommandBuilder {
    /// What the command does, shown beside it.
    pub fn command_description(
        mut self,
        command_description: impl Into<String>,
    ) -> Self {
        self.0.value.command_description = Some(command_description.into());
        self
    }

    /// Word of the command, which users type after `/`.
    pub fn command_name(mut self, command_name: impl Into<String>) -> Self {
        self.0.value.command_name = Some(command_name.into());
        self
    }

    /// The [`ConversationCommand`].
    #[must_use]
    pub fn build(self) -> ConversationCommand {
        self.0.value
    }
}

impl runtime::WriteObject for ConversationCommand {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CommandDescription", &self.command_description);
        object.member("CommandName", &self.command_name);
    }
}

impl runtime::CheckLimits for ConversationCommand {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for ConversationCommand {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            command_description: object.take("CommandDescription"),
            command_name: object.take("CommandName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ConversationCommand);
