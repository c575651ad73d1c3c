// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WabaPhoneNumbers`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Phone numbers of one WhatsApp Business account (WABA).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WabaPhoneNumbers {
    /// ID of the channel, which the console shows under channel management.
    pub channel_code: Option<String>,
    /// Phone numbers of the account, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_numbers: Option<Vec<String>>,
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub waba_id: Option<String>,
}

impl fmt::Debug for WabaPhoneNumbers {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WabaPhoneNumbers")
            .field("channel_code", &self.channel_code)
            .field("phone_numbers", &runtime::redacted(self.phone_numbers.as_ref()))
            .field("waba_id", &self.waba_id)
            .finish()
    }
}

impl WabaPhoneNumbers {
    /// Starts a [`WabaPhoneNumbers`].
    pub fn builder() -> WabaPhoneNumbersBuilder {
        WabaPhoneNumbersBuilder(
            runtime::Building::new(
                (),
                WabaPhoneNumbers {
                    channel_code: None,
                    phone_numbers: None,
                    waba_id: None,
                },
            ),
        )
    }
}

/// Builds a [`WabaPhoneNumbers`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct WabaPhoneNumbersBuilder(runtime::Building<(), WabaPhoneNumbers, ()>);

impl WabaPhoneNumbersBuilder {
    /// ID of the channel, which the console shows under channel management.
    pub fn channel_code(mut self, channel_code: impl Into<String>) -> Self {
        self.0.value.channel_code = Some(channel_code.into());
        self
    }

    /// Phone numbers of the account, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Never printed.
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.phone_numbers = Some(
            phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub fn waba_id(mut self, waba_id: impl Into<String>) -> Self {
        self.0.value.waba_id = Some(waba_id.into());
        self
    }

    /// The [`WabaPhoneNumbers`].
    #[must_use]
    pub fn build(self) -> WabaPhoneNumbers {
        self.0.value
    }
}

impl runtime::WriteObject for WabaPhoneNumbers {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ChannelCode", &self.channel_code);
        object.member("PhoneNumbers", &self.phone_numbers);
        object.member("WabaId", &self.waba_id);
    }
}

impl runtime::CheckLimits for WabaPhoneNumbers {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WabaPhoneNumbers {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel_code: object.take("ChannelCode"),
            phone_numbers: object.take("PhoneNumbers"),
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WabaPhoneNumbers);
