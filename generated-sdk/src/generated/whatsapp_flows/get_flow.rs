// @generated from spec/operations/whatsapp_flows/GetFlow.yaml by `cargo xtask generate`. Do not edit.

//! `GetFlow`: gets a WhatsApp Flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets a WhatsApp Flow.
    ///
    /// The WhatsApp Flow must exist; `CreateFlow` makes it.
    ///
    /// Sends a [`GetFlowRequest`], and yields a [`GetFlowResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetFlow` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads a flow. After a timeout, a reset or a 5xx reply the client tries
    /// again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_flow()
    ///     .flow_id("333993838***")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow(&self) -> GetFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_flow`](crate::Client::get_flow), but `send` blocks until the reply is there.
    pub fn get_flow(&self) -> GetFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetFlow`: what [`Client::get_flow`](crate::Client::get_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFlowRequest {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for GetFlowRequest {
    type Response = GetFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowId", &self.flow_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowId", &self.flow_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetFlowRequest);

impl GetFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetFlowBuilder<C = runtime::Detached, FlowId = runtime::Unset>(
    runtime::Building<C, GetFlowRequest, FlowId>,
);

fn builder<C>(client: C) -> GetFlowBuilder<C> {
    GetFlowBuilder(
        runtime::Building::new(
            client,
            GetFlowRequest {
                flow_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, FlowId> GetFlowBuilder<C, FlowId> {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    pub fn flow_id(
        mut self,
        flow_id: impl Into<String>,
    ) -> GetFlowBuilder<C, runtime::Set> {
        self.0.value.flow_id = Some(flow_id.into());
        GetFlowBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetFlowRequest
    where
        FlowId: get_flow_required::FlowId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetFlowResponse>
    where
        C: runtime::Dispatch,
        FlowId: get_flow_required::FlowId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_flow_required {
    /// `flow_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_id` is required by GetFlow and has not been set",
        label = "call `.flow_id(…)` before this"
    )]
    pub trait FlowId {}
    impl FlowId for super::runtime::Set {}
}

/// The WhatsApp Flow.
///
/// The reply to [`Client::get_flow`](crate::Client::get_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlowResponse {
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
    /// The WhatsApp Flow with its status and a preview.
    pub data: Option<WhatsAppFlowDetails>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetFlowResponse);

/// The WhatsApp Flow with its status and a preview.
///
/// A part of [`GetFlow`](crate::Client::get_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppFlowDetails {
    /// Categories of the WhatsApp Flow.
    ///
    /// Not documented; inferred from the list for `ModifyFlow`.
    pub categories: Vec<types::WhatsAppFlowCategory>,
    /// Version of the protocol between the WhatsApp Flow and its data endpoint.
    ///
    /// Example: `3.0`.
    pub data_api_version: Option<String>,
    /// URL of the endpoint that the WhatsApp Flow exchanges data with.
    ///
    /// Example: `https://example.com/flow`.
    pub endpoint_uri: Option<String>,
    /// ID of the WhatsApp Flow, as in the request.
    ///
    /// Example: `333993838***`.
    pub flow_id: Option<String>,
    /// Name of the WhatsApp Flow.
    ///
    /// Example: `flow_001`.
    pub flow_name: Option<String>,
    /// Version of the JSON that defines the WhatsApp Flow.
    ///
    /// Example: `2.1`.
    pub json_version: Option<String>,
    /// Temporary URL that shows a preview of the WhatsApp Flow.
    ///
    /// Example: `https://example.com/preview`. Never printed.
    pub preview_url: Option<String>,
    /// Time when `preview_url` expires, as a UNIX timestamp in milliseconds.
    ///
    /// Example: `1700617436633`.
    pub preview_url_expires: Option<i64>,
    /// Status of the WhatsApp Flow; `PublishFlow` and `DeprecateFlow` change it, and only drafts can be
    /// deleted.
    ///
    /// Example: `DRAFT`.
    pub status: Option<WhatsAppFlowStatus>,
}

impl fmt::Debug for WhatsAppFlowDetails {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppFlowDetails")
            .field("categories", &self.categories)
            .field("data_api_version", &self.data_api_version)
            .field("endpoint_uri", &self.endpoint_uri)
            .field("flow_id", &self.flow_id)
            .field("flow_name", &self.flow_name)
            .field("json_version", &self.json_version)
            .field("preview_url", &runtime::redacted(self.preview_url.as_ref()))
            .field("preview_url_expires", &self.preview_url_expires)
            .field("status", &self.status)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for WhatsAppFlowDetails {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Categories", &self.categories);
        object.member("DataApiVersion", &self.data_api_version);
        object.member("EndpointUri", &self.endpoint_uri);
        object.member("FlowId", &self.flow_id);
        object.member("FlowName", &self.flow_name);
        object.member("JSONVersion", &self.json_version);
        object.member("PreviewUrl", &self.preview_url);
        object.member("PreviewUrlExpires", &self.preview_url_expires);
        object.member("Status", &self.status);
    }
}

impl runtime::ReadObject for WhatsAppFlowDetails {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            categories: object.take("Categories").unwrap_or_default(),
            data_api_version: object.take("DataApiVersion"),
            endpoint_uri: object.take("EndpointUri"),
            flow_id: object.take("FlowId"),
            flow_name: object.take("FlowName"),
            json_version: object.take("JSONVersion"),
            preview_url: object.take("PreviewUrl"),
            preview_url_expires: object.take("PreviewUrlExpires"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply WhatsAppFlowDetails);

/// Status of the WhatsApp Flow; `PublishFlow` and `DeprecateFlow` change it, and only drafts can be
/// deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsAppFlowStatus {
    /// `DRAFT`: The flow is a draft.
    Draft,
    /// `PUBLISHED`: The flow is published.
    Published,
    /// `DEPRECATED`: The flow is deprecated.
    Deprecated,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    WhatsAppFlowStatus { Draft => "DRAFT", Published => "PUBLISHED", Deprecated =>
    "DEPRECATED" }
}

/// What the runtime knows of `GetFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new("GetFlow", "cams:GetFlow")
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PreviewUrl"]);
