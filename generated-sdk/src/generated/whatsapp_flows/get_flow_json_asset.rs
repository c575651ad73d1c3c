// @generated from spec/operations/whatsapp_flows/GetFlowJSONAssest.yaml by `cargo xtask generate`. Do not edit.

//! `GetFlowJSONAssest`: gets the JSON file that defines a WhatsApp Flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the JSON file that defines a WhatsApp Flow.
    ///
    /// The WhatsApp Flow must exist; `CreateFlow` makes it.
    ///
    /// Note: The service itself spells the name of this operation with `Assest`.
    ///
    /// Note: The text of the documentation allows 5 calls per second, its page on quotas 50; the client
    /// keeps to the smaller number.
    ///
    /// Sends a [`GetFlowJsonAssetRequest`], and yields a [`GetFlowJsonAssetResponse`].
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
    /// | `cams:GetFlowJSONAssest` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads where the file is. After a timeout, a reset or a 5xx reply the
    /// client tries again.
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
    /// - [`UpdateFlowJSONAsset`](Self::update_flow_json_asset)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_flow_json_asset()
    ///     .flow_id("333993838***")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow_json_asset(&self) -> GetFlowJsonAssetBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_flow_json_asset`](crate::Client::get_flow_json_asset), but `send` blocks until
    /// the reply is there.
    pub fn get_flow_json_asset(&self) -> GetFlowJsonAssetBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetFlowJSONAssest`: what
/// [`Client::get_flow_json_asset`](crate::Client::get_flow_json_asset) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFlowJsonAssetRequest {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for GetFlowJsonAssetRequest {
    type Response = GetFlowJsonAssetResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowId", &self.flow_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetFlowJsonAssetRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetFlowJsonAssetRequest);

impl GetFlowJsonAssetRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetFlowJsonAssetBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetFlowJsonAssetRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetFlowJsonAssetBuilder<C = runtime::Detached>(
    runtime::Building<C, GetFlowJsonAssetRequest, ()>,
);

fn builder<C>(client: C) -> GetFlowJsonAssetBuilder<C> {
    GetFlowJsonAssetBuilder(
        runtime::Building::new(
            client,
            GetFlowJsonAssetRequest {
                flow_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C> GetFlowJsonAssetBuilder<C> {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.0.value.flow_id = Some(flow_id.into());
        self
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
    pub fn build(self) -> GetFlowJsonAssetRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetFlowJsonAssetResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The JSON file.
///
/// The reply to [`Client::get_flow_json_asset`](crate::Client::get_flow_json_asset).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlowJsonAssetResponse {
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
    /// Where the JSON file of the WhatsApp Flow is.
    pub data: Option<GetFlowJsonAssetData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFlowJsonAssetResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetFlowJsonAssetResponse {
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
runtime::by_name!(reply GetFlowJsonAssetResponse);

/// Where the JSON file of the WhatsApp Flow is.
///
/// A part of [`GetFlowJSONAssest`](crate::Client::get_flow_json_asset).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFlowJsonAssetData {
    /// URL of the JSON file that defines the WhatsApp Flow.
    ///
    /// Example: `https://example.com/flow.json`. Never printed.
    pub file_path: Option<String>,
    /// ID of the WhatsApp Flow, as in the request.
    ///
    /// Example: `333993838***`.
    pub flow_id: Option<String>,
}

impl fmt::Debug for GetFlowJsonAssetData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetFlowJsonAssetData")
            .field("file_path", &runtime::redacted(self.file_path.as_ref()))
            .field("flow_id", &self.flow_id)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFlowJsonAssetData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("FilePath", &self.file_path);
        object.member("FlowId", &self.flow_id);
    }
}

impl runtime::ReadObject for GetFlowJsonAssetData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            file_path: object.take("FilePath"),
            flow_id: object.take("FlowId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetFlowJsonAssetData);

/// What the runtime knows of `GetFlowJSONAssest`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetFlowJSONAssest",
        "cams:GetFlowJSONAssest",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["FilePath"]);
