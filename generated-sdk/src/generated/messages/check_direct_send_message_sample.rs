// @generated from spec/operations/messages/CheckDirectSendMessageSample.yaml by `cargo xtask generate`. Do not edit.

//! `CheckDirectSendMessageSample`: checks a sample of a message for direct sending, and tells its
//! template category.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Checks a sample of a message for direct sending, and tells its template category.
    ///
    /// Sends a [`CheckDirectSendMessageSampleRequest`], and yields a
    /// [`CheckDirectSendMessageSampleResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CheckDirectSendMessageSample` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only checks a sample, and sends nothing. After a timeout, a reset or a 5xx
    /// reply the client tries again.
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
    /// use alibabacloud_cams::messages::DirectSendType;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .check_direct_send_message_sample()
    ///     .cust_space_id("29348393884****")
    ///     .sample_type(DirectSendType::Text)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_direct_send_message_sample(
        &self,
    ) -> CheckDirectSendMessageSampleBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::check_direct_send_message_sample`](crate::Client::check_direct_send_message_sample),
    /// but `send` blocks until the reply is there.
    pub fn check_direct_send_message_sample(
        &self,
    ) -> CheckDirectSendMessageSampleBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CheckDirectSendMessageSample`: what
/// [`Client::check_direct_send_message_sample`](crate::Client::check_direct_send_message_sample)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDirectSendMessageSampleRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Body of the sample if [`sample_type`](CheckDirectSendMessageSampleBuilder::sample_type) is
    /// `interactive`.
    pub interactive: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Body of the sample if [`sample_type`](CheckDirectSendMessageSampleBuilder::sample_type) is
    /// `text`.
    pub text: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Type of the sample.
    pub sample_type: Option<DirectSendType>,
}

impl fmt::Debug for CheckDirectSendMessageSampleRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckDirectSendMessageSampleRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("interactive", &runtime::redacted(self.interactive.as_ref()))
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("sample_type", &self.sample_type)
            .finish()
    }
}

impl runtime::Request for CheckDirectSendMessageSampleRequest {
    type Response = CheckDirectSendMessageSampleResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("Interactive", &self.interactive);
        parameters.query_json("Text", &self.text);
        parameters.query("Type", &self.sample_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Type", &self.sample_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CheckDirectSendMessageSampleRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            interactive: object.take("Interactive"),
            text: object.take("Text"),
            sample_type: object.take("Type"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CheckDirectSendMessageSampleRequest);

impl CheckDirectSendMessageSampleRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CheckDirectSendMessageSampleBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CheckDirectSendMessageSampleRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CheckDirectSendMessageSampleBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    SampleType = runtime::Unset,
>(
    runtime::Building<C, CheckDirectSendMessageSampleRequest, (CustSpaceId, SampleType)>,
);

fn builder<C>(client: C) -> CheckDirectSendMessageSampleBuilder<C> {
    CheckDirectSendMessageSampleBuilder(
        runtime::Building::new(
            client,
            CheckDirectSendMessageSampleRequest {
                cust_space_id: None,
                interactive: None,
                text: None,
                sample_type: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    SampleType,
> CheckDirectSendMessageSampleBuilder<C, CustSpaceId, SampleType> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> CheckDirectSendMessageSampleBuilder<C, runtime::Set, SampleType> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        CheckDirectSendMessageSampleBuilder(self.0.mark())
    }

    /// Body of the sample if [`sample_type`](CheckDirectSendMessageSampleBuilder::sample_type) is
    /// `interactive`.
    ///
    /// Never printed.
    pub fn interactive(
        mut self,
        interactive: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.interactive = Some(runtime::map(interactive));
        self
    }

    /// Body of the sample if [`sample_type`](CheckDirectSendMessageSampleBuilder::sample_type) is
    /// `text`.
    ///
    /// Never printed.
    pub fn text(
        mut self,
        text: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.0.value.text = Some(runtime::map(text));
        self
    }

    /// Type of the sample.
    ///
    /// Example: `text`.
    pub fn sample_type(
        mut self,
        sample_type: impl Into<DirectSendType>,
    ) -> CheckDirectSendMessageSampleBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.sample_type = Some(sample_type.into());
        CheckDirectSendMessageSampleBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CheckDirectSendMessageSampleRequest
    where
        CustSpaceId: check_direct_send_message_sample_required::CustSpaceId,
        SampleType: check_direct_send_message_sample_required::SampleType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CheckDirectSendMessageSampleResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: check_direct_send_message_sample_required::CustSpaceId,
        SampleType: check_direct_send_message_sample_required::SampleType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod check_direct_send_message_sample_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by CheckDirectSendMessageSample and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `sample_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`sample_type` is required by CheckDirectSendMessageSample and has not been set",
        label = "call `.sample_type(…)` before this"
    )]
    pub trait SampleType {}
    impl SampleType for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to
/// [`Client::check_direct_send_message_sample`](crate::Client::check_direct_send_message_sample).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDirectSendMessageSampleResponse {
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
    /// Result of the check, with the category that a template like the sample would have.
    pub data: Option<CheckDirectSendMessageSampleData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CheckDirectSendMessageSampleResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CheckDirectSendMessageSampleResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CheckDirectSendMessageSampleResponse);

/// Type of the sample.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectSendType {
    /// `interactive`: Interactive message.
    Interactive,
    /// `text`: Text message.
    Text,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    DirectSendType { Interactive => "interactive", Text => "text" }
}

/// Result of the check, with the category that a template like the sample would have.
///
/// A part of [`CheckDirectSendMessageSample`](crate::Client::check_direct_send_message_sample).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDirectSendMessageSampleData {
    /// Category that the sample falls under: `UTILITY` or `MARKETING`.
    ///
    /// Example: `UTILITY`.
    pub category: Option<types::TemplateCategory>,
    /// Whether the check succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CheckDirectSendMessageSampleData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Category", &self.category);
        object.member("Success", &self.success);
    }
}

impl runtime::ReadObject for CheckDirectSendMessageSampleData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            category: object.take("Category"),
            success: object.take("Success"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CheckDirectSendMessageSampleData);

/// What the runtime knows of `CheckDirectSendMessageSample`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CheckDirectSendMessageSample",
        "cams:CheckDirectSendMessageSample",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Interactive", "Text"]);
