// @generated from spec/operations/chat_flows/FlowUnbindPhone.yaml by `cargo xtask generate`. Do not edit.

//! `FlowUnbindPhone`: unbinds phone numbers from a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Unbinds phone numbers from a chat flow.
    ///
    /// The flow must be bound, and offline, which `OfflineFlowVersion` does. Until it is bound again it
    /// cannot be brought online.
    ///
    /// Sends a [`FlowUnbindPhoneRequest`], and yields a [`FlowUnbindPhoneResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:FlowUnbindPhone` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may be refused for the numbers that the first run unbound. The
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .flow_unbind_phone()
    ///     .flow_code("flow_001")
    ///     .phone_numbers(["861380000****"])
    ///     .flow_version("1")
    ///     .channel_type(types::ChatFlowChannel::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn flow_unbind_phone(&self) -> FlowUnbindPhoneBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::flow_unbind_phone`](crate::Client::flow_unbind_phone), but `send` blocks until the
    /// reply is there.
    pub fn flow_unbind_phone(&self) -> FlowUnbindPhoneBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `FlowUnbindPhone`: what
/// [`Client::flow_unbind_phone`](crate::Client::flow_unbind_phone) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowUnbindPhoneRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Phone numbers of the channel to unbind; page IDs for Messenger, account IDs for Instagram,
    /// service IDs for Viber.
    pub phone_numbers: Option<Vec<String>>,
    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub flow_version: Option<String>,
    /// Chat app that the numbers belong to.
    pub channel_type: Option<types::ChatFlowChannel>,
}

impl fmt::Debug for FlowUnbindPhoneRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FlowUnbindPhoneRequest")
            .field("flow_code", &self.flow_code)
            .field("phone_numbers", &runtime::redacted(self.phone_numbers.as_ref()))
            .field("flow_version", &self.flow_version)
            .field("channel_type", &self.channel_type)
            .finish()
    }
}

impl runtime::Request for FlowUnbindPhoneRequest {
    type Response = FlowUnbindPhoneResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query_json("PhoneNumbers", &self.phone_numbers);
        parameters.query("FlowVersion", &self.flow_version);
        parameters.query("ChannelType", &self.channel_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowCode", &self.flow_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for FlowUnbindPhoneRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            phone_numbers: object.take("PhoneNumbers"),
            flow_version: object.take("FlowVersion"),
            channel_type: object.take("ChannelType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request FlowUnbindPhoneRequest);

impl FlowUnbindPhoneRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> FlowUnbindPhoneBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`FlowUnbindPhoneRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct FlowUnbindPhoneBuilder<C = runtime::Detached, FlowCode = runtime::Unset>(
    runtime::Building<C, FlowUnbindPhoneRequest, FlowCode>,
);

fn builder<C>(client: C) -> FlowUnbindPhoneBuilder<C> {
    FlowUnbindPhoneBuilder(
        runtime::Building::new(
            client,
            FlowUnbindPhoneRequest {
                flow_code: None,
                phone_numbers: None,
                flow_version: None,
                channel_type: None,
            },
        ),
    )
}

impl<C, FlowCode> FlowUnbindPhoneBuilder<C, FlowCode> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(
        mut self,
        flow_code: impl Into<String>,
    ) -> FlowUnbindPhoneBuilder<C, runtime::Set> {
        self.0.value.flow_code = Some(flow_code.into());
        FlowUnbindPhoneBuilder(self.0.mark())
    }

    /// Phone numbers of the channel to unbind; page IDs for Messenger, account IDs for Instagram,
    /// service IDs for Viber.
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

    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub fn flow_version(mut self, flow_version: impl Into<String>) -> Self {
        self.0.value.flow_version = Some(flow_version.into());
        self
    }

    /// Chat app that the numbers belong to.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::ChatFlowChannel>,
    ) -> Self {
        self.0.value.channel_type = Some(channel_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> FlowUnbindPhoneRequest
    where
        FlowCode: flow_unbind_phone_required::FlowCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<FlowUnbindPhoneResponse>
    where
        C: runtime::Dispatch,
        FlowCode: flow_unbind_phone_required::FlowCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod flow_unbind_phone_required {
    /// `flow_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_code` is required by FlowUnbindPhone and has not been set",
        label = "call `.flow_code(…)` before this"
    )]
    pub trait FlowCode {}
    impl FlowCode for super::runtime::Set {}
}

/// Whether the numbers were unbound.
///
/// The reply to [`Client::flow_unbind_phone`](crate::Client::flow_unbind_phone).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowUnbindPhoneResponse {
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
    /// Whether the numbers were unbound.
    pub model: Option<bool>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for FlowUnbindPhoneResponse {
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

impl runtime::ReadObject for FlowUnbindPhoneResponse {
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
runtime::by_name!(reply FlowUnbindPhoneResponse);

/// What the runtime knows of `FlowUnbindPhone`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "FlowUnbindPhone",
        "cams:FlowUnbindPhone",
    )
    .success_values(&["OK"])
    .sensitive(&["PhoneNumbers"]);
