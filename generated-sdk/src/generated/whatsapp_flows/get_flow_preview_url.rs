// @generated from spec/operations/whatsapp_flows/GetFlowPreviewUrl.yaml by `cargo xtask generate`. Do not edit.

//! `GetFlowPreviewUrl`: gets a temporary URL that shows a preview of a WhatsApp Flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets a temporary URL that shows a preview of a WhatsApp Flow.
    ///
    /// The WhatsApp Flow must exist; `CreateFlow` makes it.
    ///
    /// Sends a [`GetFlowPreviewUrlRequest`], and yields a [`GetFlowPreviewUrlResponse`].
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
    /// | `cams:GetFlowPreviewUrl` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only gets a URL, and changes nothing of the flow. After a timeout, a reset or
    /// a 5xx reply the client tries again.
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
    ///     .get_flow_preview_url()
    ///     .flow_id("333993838***")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow_preview_url(&self) -> GetFlowPreviewUrlBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_flow_preview_url`](crate::Client::get_flow_preview_url), but `send` blocks
    /// until the reply is there.
    pub fn get_flow_preview_url(&self) -> GetFlowPreviewUrlBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetFlowPreviewUrl`: what
/// [`Client::get_flow_preview_url`](crate::Client::get_flow_preview_url) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFlowPreviewUrlRequest {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for GetFlowPreviewUrlRequest {
    type Response = GetFlowPreviewUrlResponse;

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
impl runtime::ReadObject for GetFlowPreviewUrlRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetFlowPreviewUrlRequest);

impl GetFlowPreviewUrlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetFlowPreviewUrlBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetFlowPreviewUrlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetFlowPreviewUrlBuilder<C = runtime::Detached, FlowId = runtime::Unset>(
    runtime::Building<C, GetFlowPreviewUrlRequest, FlowId>,
);

fn builder<C>(client: C) -> GetFlowPreviewUrlBuilder<C> {
    GetFlowPreviewUrlBuilder(
        runtime::Building::new(
            client,
            GetFlowPreviewUrlRequest {
                flow_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, FlowId> GetFlowPreviewUrlBuilder<C, FlowId> {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    pub fn flow_id(
        mut self,
        flow_id: impl Into<String>,
    ) -> GetFlowPreviewUrlBuilder<C, runtime::Set> {
        self.0.value.flow_id = Some(flow_id.into());
        GetFlowPreviewUrlBuilder(self.0.mark())
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
    pub fn build(self) -> GetFlowPreviewUrlRequest
    where
        FlowId: get_flow_preview_url_required::FlowId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetFlowPreviewUrlResponse>
    where
        C: runtime::Dispatch,
        FlowId: get_flow_preview_url_required::FlowId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_flow_preview_url_required {
    /// `flow_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_id` is required by GetFlowPreviewUrl and has not been set",
        label = "call `.flow_id(…)` before this"
    )]
    pub trait FlowId {}
    impl FlowId for super::runtime::Set {}
}

/// The preview URL.
///
/// The reply to [`Client::get_flow_preview_url`](crate::Client::get_flow_preview_url).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlowPreviewUrlResponse {
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
    /// URL of the preview, and how long it works.
    pub data: Option<GetFlowPreviewUrlData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFlowPreviewUrlResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetFlowPreviewUrlResponse {
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
runtime::by_name!(reply GetFlowPreviewUrlResponse);

/// URL of the preview, and how long it works.
///
/// A part of [`GetFlowPreviewUrl`](crate::Client::get_flow_preview_url).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlowPreviewUrlData {
    /// ID of the WhatsApp Flow, as in the request.
    ///
    /// Example: `333993838***`.
    pub flow_id: Option<String>,
    /// Temporary URL that shows a preview of the WhatsApp Flow.
    ///
    /// Example: `https://example.com/preview`. Never printed.
    pub preview_url: Option<String>,
    /// Time when `preview_url` expires, as a UNIX timestamp in milliseconds.
    ///
    /// Example: `1700617436633`.
    pub preview_url_expires: Option<i64>,
}

impl fmt::Debug for GetFlowPreviewUrlData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetFlowPreviewUrlData")
            .field("flow_id", &self.flow_id)
            .field("preview_url", &runtime::redacted(self.preview_url.as_ref()))
            .field("preview_url_expires", &self.preview_url_expires)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFlowPreviewUrlData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("FlowId", &self.flow_id);
        object.member("PreviewUrl", &self.preview_url);
        object.member("PreviewUrlExpires", &self.preview_url_expires);
    }
}

impl runtime::ReadObject for GetFlowPreviewUrlData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
            preview_url: object.take("PreviewUrl"),
            preview_url_expires: object.take("PreviewUrlExpires"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetFlowPreviewUrlData);

/// What the runtime knows of `GetFlowPreviewUrl`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetFlowPreviewUrl",
        "cams:GetFlowPreviewUrl",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PreviewUrl"]);
