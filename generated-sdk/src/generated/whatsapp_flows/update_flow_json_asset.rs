// @generated from spec/operations/whatsapp_flows/UpdateFlowJSONAsset.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateFlowJSONAsset`: replaces the JSON file that defines a WhatsApp Flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Replaces the JSON file that defines a WhatsApp Flow.
    ///
    /// Sends a [`UpdateFlowJsonAssetRequest`], and yields a [`UpdateFlowJsonAssetResponse`].
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
    /// | `cams:UpdateFlowJSONAsset` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a second run puts the same file in place again. After a timeout, a reset or a
    /// 5xx reply the client tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`GetFlowJSONAssest`](Self::get_flow_json_asset)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_flow_json_asset()
    ///     .flow_id("333993838***")
    ///     .file_path("https://example.com/flow.json")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_flow_json_asset(&self) -> UpdateFlowJsonAssetBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_flow_json_asset`](crate::Client::update_flow_json_asset), but `send` blocks
    /// until the reply is there.
    pub fn update_flow_json_asset(&self) -> UpdateFlowJsonAssetBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateFlowJSONAsset`: what
/// [`Client::update_flow_json_asset`](crate::Client::update_flow_json_asset) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlowJsonAssetRequest {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// URL of the JSON file that defines the WhatsApp Flow, by Meta's rules for WhatsApp Flows.
    pub file_path: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for UpdateFlowJsonAssetRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateFlowJsonAssetRequest")
            .field("flow_id", &self.flow_id)
            .field("file_path", &runtime::redacted(self.file_path.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for UpdateFlowJsonAssetRequest {
    type Response = UpdateFlowJsonAssetResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowId", &self.flow_id);
        parameters.query("FilePath", &self.file_path);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowId", &self.flow_id);
        limits.required("FilePath", &self.file_path);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateFlowJsonAssetRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
            file_path: object.take("FilePath"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateFlowJsonAssetRequest);

impl UpdateFlowJsonAssetRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateFlowJsonAssetBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateFlowJsonAssetRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFlowJsonAssetBuilder<
    C = runtime::Detached,
    FlowId = runtime::Unset,
    FilePath = runtime::Unset,
>(
    runtime::Building<C, UpdateFlowJsonAssetRequest, (FlowId, FilePath)>,
);

fn builder<C>(client: C) -> UpdateFlowJsonAssetBuilder<C> {
    UpdateFlowJsonAssetBuilder(
        runtime::Building::new(
            client,
            UpdateFlowJsonAssetRequest {
                flow_id: None,
                file_path: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, FlowId, FilePath> UpdateFlowJsonAssetBuilder<C, FlowId, FilePath> {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    pub fn flow_id(
        mut self,
        flow_id: impl Into<String>,
    ) -> UpdateFlowJsonAssetBuilder<C, runtime::Set, FilePath> {
        self.0.value.flow_id = Some(flow_id.into());
        UpdateFlowJsonAssetBuilder(self.0.mark())
    }

    /// URL of the JSON file that defines the WhatsApp Flow, by Meta's rules for WhatsApp Flows.
    ///
    /// Example: `https://example.com/flow.json`. Never printed.
    pub fn file_path(
        mut self,
        file_path: impl Into<String>,
    ) -> UpdateFlowJsonAssetBuilder<C, FlowId, runtime::Set> {
        self.0.value.file_path = Some(file_path.into());
        UpdateFlowJsonAssetBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateFlowJsonAssetRequest
    where
        FlowId: update_flow_json_asset_required::FlowId,
        FilePath: update_flow_json_asset_required::FilePath,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateFlowJsonAssetResponse>
    where
        C: runtime::Dispatch,
        FlowId: update_flow_json_asset_required::FlowId,
        FilePath: update_flow_json_asset_required::FilePath,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_flow_json_asset_required {
    /// `flow_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_id` is required by UpdateFlowJSONAsset and has not been set",
        label = "call `.flow_id(…)` before this"
    )]
    pub trait FlowId {}
    impl FlowId for super::runtime::Set {}

    /// `file_path` has been set.
    #[diagnostic::on_unimplemented(
        message = "`file_path` is required by UpdateFlowJSONAsset and has not been set",
        label = "call `.file_path(…)` before this"
    )]
    pub trait FilePath {}
    impl FilePath for super::runtime::Set {}
}

/// The WhatsApp Flow that was changed.
///
/// The reply to [`Client::update_flow_json_asset`](crate::Client::update_flow_json_asset).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlowJsonAssetResponse {
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
    /// The WhatsApp Flow whose JSON file was replaced.
    pub data: Option<UpdateFlowJsonAssetData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UpdateFlowJsonAssetResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdateFlowJsonAssetResponse {
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
runtime::by_name!(reply UpdateFlowJsonAssetResponse);

/// The WhatsApp Flow whose JSON file was replaced.
///
/// A part of [`UpdateFlowJSONAsset`](crate::Client::update_flow_json_asset).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlowJsonAssetData {
    /// ID of the WhatsApp Flow, as in the request.
    ///
    /// Example: `333993838***`.
    pub flow_id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UpdateFlowJsonAssetData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("FlowId", &self.flow_id);
    }
}

impl runtime::ReadObject for UpdateFlowJsonAssetData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply UpdateFlowJsonAssetData);

/// What the runtime knows of `UpdateFlowJSONAsset`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateFlowJSONAsset",
        "cams:UpdateFlowJSONAsset",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["FilePath"]);
