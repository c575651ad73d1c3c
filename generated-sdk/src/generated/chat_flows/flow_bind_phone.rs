// @generated from spec/operations/chat_flows/FlowBindPhone.yaml by `cargo xtask generate`. Do not edit.

//! `FlowBindPhone`: binds phone numbers to a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Binds phone numbers to a chat flow.
    ///
    /// The flow must exist, and so must a channel of its kind: on WhatsApp a bound account with a
    /// number, on Messenger a page, on Instagram a professional account, on Viber a service number.
    ///
    /// Sends a [`FlowBindPhoneRequest`], and yields a [`FlowBindPhoneResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:FlowBindPhone` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may be refused for the numbers that the first run bound. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`FlowRebindPhone`](Self::flow_rebind_phone)
    /// - [`FlowUnbindPhone`](Self::flow_unbind_phone)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .flow_bind_phone()
    ///     .flow_code("flow_001")
    ///     .channel_code("29348393884****")
    ///     .channel_type(types::ChatFlowChannel::WhatsApp)
    ///     .phone_numbers(["861380000****"])
    ///     .waba_id("10293847****")
    ///     .flow_version("1")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn flow_bind_phone(&self) -> FlowBindPhoneBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::flow_bind_phone`](crate::Client::flow_bind_phone), but `send` blocks until the
    /// reply is there.
    pub fn flow_bind_phone(&self) -> FlowBindPhoneBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `FlowBindPhone`: what [`Client::flow_bind_phone`](crate::Client::flow_bind_phone)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowBindPhoneRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// ID of the channel, shown under channel management in the console.
    pub channel_code: Option<String>,
    /// Chat app that the numbers belong to.
    pub channel_type: Option<types::ChatFlowChannel>,
    /// Phone numbers of the channel to bind; page IDs for Messenger, account IDs for Instagram, service
    /// IDs for Viber.
    pub phone_numbers: Option<Vec<String>>,
    /// ID of the WhatsApp Business account (WABA), which the console shows under WABA management; the
    /// page ID for Messenger, the account ID for Instagram, the service ID for Viber.
    pub waba_id: Option<String>,
    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub flow_version: Option<String>,
    /// Phone numbers of several WABAs to bind.
    pub multi_waba_phone_numbers: Option<Vec<types::WabaPhoneNumbers>>,
}

impl fmt::Debug for FlowBindPhoneRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlowBindPhoneRequest")
            .field("flow_code", &self.flow_code)
            .field("channel_code", &self.channel_code)
            .field("channel_type", &self.channel_type)
            .field("phone_numbers", &runtime::redacted(self.phone_numbers.as_ref()))
            .field("waba_id", &self.waba_id)
            .field("flow_version", &self.flow_version)
            .field("multi_waba_phone_numbers", &self.multi_waba_phone_numbers)
            .finish()
    }
}

impl runtime::Request for FlowBindPhoneRequest {
    type Response = FlowBindPhoneResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("ChannelCode", &self.channel_code);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query_json("PhoneNumbers", &self.phone_numbers);
        parameters.query("WabaId", &self.waba_id);
        parameters.query("FlowVersion", &self.flow_version);
        parameters.query_json("MultiWabaPhoneNumbers", &self.multi_waba_phone_numbers);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowCode", &self.flow_code);
        limits.required("ChannelCode", &self.channel_code);
        limits.required("ChannelType", &self.channel_type);
        limits.required("WabaId", &self.waba_id);
        limits.member("MultiWabaPhoneNumbers", &self.multi_waba_phone_numbers);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for FlowBindPhoneRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            channel_code: object.take("ChannelCode"),
            channel_type: object.take("ChannelType"),
            phone_numbers: object.take("PhoneNumbers"),
            waba_id: object.take("WabaId"),
            flow_version: object.take("FlowVersion"),
            multi_waba_phone_numbers: object.take("MultiWabaPhoneNumbers"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request FlowBindPhoneRequest);

impl FlowBindPhoneRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> FlowBindPhoneBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`FlowBindPhoneRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct FlowBindPhoneBuilder<
    C = runtime::Detached,
    FlowCode = runtime::Unset,
    ChannelCode = runtime::Unset,
    ChannelType = runtime::Unset,
    WabaId = runtime::Unset,
>(
    runtime::Building<
        C,
        FlowBindPhoneRequest,
        (FlowCode, ChannelCode, ChannelType, WabaId),
    >,
);

fn builder<C>(client: C) -> FlowBindPhoneBuilder<C> {
    FlowBindPhoneBuilder(
        runtime::Building::new(
            client,
            FlowBindPhoneRequest {
                flow_code: None,
                channel_code: None,
                channel_type: None,
                phone_numbers: None,
                waba_id: None,
                flow_version: None,
                multi_waba_phone_numbers: None,
            },
        ),
    )
}

impl<
    C,
    FlowCode,
    ChannelCode,
    ChannelType,
    WabaId,
> FlowBindPhoneBuilder<C, FlowCode, ChannelCode, ChannelType, WabaId> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(
        mut self,
        flow_code: impl Into<String>,
    ) -> FlowBindPhoneBuilder<C, runtime::Set, ChannelCode, ChannelType, WabaId> {
        self.0.value.flow_code = Some(flow_code.into());
        FlowBindPhoneBuilder(self.0.mark())
    }

    /// ID of the channel, shown under channel management in the console.
    pub fn channel_code(
        mut self,
        channel_code: impl Into<String>,
    ) -> FlowBindPhoneBuilder<C, FlowCode, runtime::Set, ChannelType, WabaId> {
        self.0.value.channel_code = Some(channel_code.into());
        FlowBindPhoneBuilder(self.0.mark())
    }

    /// Chat app that the numbers belong to.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::ChatFlowChannel>,
    ) -> FlowBindPhoneBuilder<C, FlowCode, ChannelCode, runtime::Set, WabaId> {
        self.0.value.channel_type = Some(channel_type.into());
        FlowBindPhoneBuilder(self.0.mark())
    }

    /// Phone numbers of the channel to bind; page IDs for Messenger, account IDs for Instagram, service
    /// IDs for Viber.
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

    /// ID of the WhatsApp Business account (WABA), which the console shows under WABA management; the
    /// page ID for Messenger, the account ID for Instagram, the service ID for Viber.
    pub fn waba_id(
        mut self,
        waba_id: impl Into<String>,
    ) -> FlowBindPhoneBuilder<C, FlowCode, ChannelCode, ChannelType, runtime::Set> {
        self.0.value.waba_id = Some(waba_id.into());
        FlowBindPhoneBuilder(self.0.mark())
    }

    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub fn flow_version(mut self, flow_version: impl Into<String>) -> Self {
        self.0.value.flow_version = Some(flow_version.into());
        self
    }

    /// Phone numbers of several WABAs to bind.
    pub fn multi_waba_phone_numbers(
        mut self,
        multi_waba_phone_numbers: impl IntoIterator<
            Item = impl Into<types::WabaPhoneNumbers>,
        >,
    ) -> Self {
        self.0.value.multi_waba_phone_numbers = Some(
            multi_waba_phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> FlowBindPhoneRequest
    where
        FlowCode: flow_bind_phone_required::FlowCode,
        ChannelCode: flow_bind_phone_required::ChannelCode,
        ChannelType: flow_bind_phone_required::ChannelType,
        WabaId: flow_bind_phone_required::WabaId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<FlowBindPhoneResponse>
    where
        C: runtime::Dispatch,
        FlowCode: flow_bind_phone_required::FlowCode,
        ChannelCode: flow_bind_phone_required::ChannelCode,
        ChannelType: flow_bind_phone_required::ChannelType,
        WabaId: flow_bind_phone_required::WabaId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod flow_bind_phone_required {
    /// `flow_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_code` is required by FlowBindPhone and has not been set",
        label = "call `.flow_code(…)` before this"
    )]
    pub trait FlowCode {}
    impl FlowCode for super::runtime::Set {}

    /// `channel_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_code` is required by FlowBindPhone and has not been set",
        label = "call `.channel_code(…)` before this"
    )]
    pub trait ChannelCode {}
    impl ChannelCode for super::runtime::Set {}

    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by FlowBindPhone and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}

    /// `waba_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`waba_id` is required by FlowBindPhone and has not been set",
        label = "call `.waba_id(…)` before this"
    )]
    pub trait WabaId {}
    impl WabaId for super::runtime::Set {}
}

/// Whether the numbers were bound.
///
/// The reply to [`Client::flow_bind_phone`](crate::Client::flow_bind_phone).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowBindPhoneResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// Status code of the request; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Whether the numbers were bound.
    pub model: Option<bool>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for FlowBindPhoneResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for FlowBindPhoneResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply FlowBindPhoneResponse);

/// What the runtime knows of `FlowBindPhone`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "FlowBindPhone",
        "cams:FlowBindPhone",
    )
    .success_values(&["OK"])
    .sensitive(&["PhoneNumbers"]);
