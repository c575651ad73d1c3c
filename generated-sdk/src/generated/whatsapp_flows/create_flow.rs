// @generated from spec/operations/whatsapp_flows/CreateFlow.yaml by `cargo xtask generate`. Do not edit.

//! `CreateFlow`: creates a WhatsApp Flow.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates a WhatsApp Flow.
    ///
    /// Sends a [`CreateFlowRequest`], and yields a [`CreateFlowResponse`].
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
    /// | `cams:CreateFlow` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another flow. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_flow()
    ///     .flow_name("flow_001")
    ///     .categories([types::WhatsAppFlowCategory::Survey])
    ///     .cust_space_id("29348393884****")
    ///     .endpoint_uri("https://example.com/flow")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow(&self) -> CreateFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_flow`](crate::Client::create_flow), but `send` blocks until the reply is
    /// there.
    pub fn create_flow(&self) -> CreateFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateFlow`: what [`Client::create_flow`](crate::Client::create_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowRequest {
    /// Name of the WhatsApp Flow, of your own choice.
    pub flow_name: Option<String>,
    /// Categories of the WhatsApp Flow.
    pub categories: Option<Vec<types::WhatsAppFlowCategory>>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// URL of the endpoint that the WhatsApp Flow exchanges data with; `UpdatePhoneEncryptionPublicKey`
    /// sets the key for it.
    pub endpoint_uri: Option<String>,
}

impl runtime::Request for CreateFlowRequest {
    type Response = CreateFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowName", &self.flow_name);
        parameters.query_json("Categories", &self.categories);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("EndpointUri", &self.endpoint_uri);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowName", &self.flow_name);
        limits.required("Categories", &self.categories);
        limits.items("Categories", &self.categories, 1..);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_name: object.take("FlowName"),
            categories: object.take("Categories"),
            cust_space_id: object.take("CustSpaceId"),
            endpoint_uri: object.take("EndpointUri"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateFlowRequest);

impl CreateFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFlowBuilder<
    C = runtime::Detached,
    FlowName = runtime::Unset,
    Categories = runtime::Unset,
>(
    runtime::Building<C, CreateFlowRequest, (FlowName, Categories)>,
);

fn builder<C>(client: C) -> CreateFlowBuilder<C> {
    CreateFlowBuilder(
        runtime::Building::new(
            client,
            CreateFlowRequest {
                flow_name: None,
                categories: None,
                cust_space_id: None,
                endpoint_uri: None,
            },
        ),
    )
}

impl<C, FlowName, Categories> CreateFlowBuilder<C, FlowName, Categories> {
    /// Name of the WhatsApp Flow, of your own choice.
    ///
    /// Example: `flow_001`.
    pub fn flow_name(
        mut self,
        flow_name: impl Into<String>,
    ) -> CreateFlowBuilder<C, runtime::Set, Categories> {
        self.0.value.flow_name = Some(flow_name.into());
        CreateFlowBuilder(self.0.mark())
    }

    /// Categories of the WhatsApp Flow.
    ///
    /// At least 1 items. Not documented; inferred from the list for `ModifyFlow`.
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<types::WhatsAppFlowCategory>>,
    ) -> CreateFlowBuilder<C, FlowName, runtime::Set> {
        self.0.value.categories = Some(categories.into_iter().map(Into::into).collect());
        CreateFlowBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// URL of the endpoint that the WhatsApp Flow exchanges data with; `UpdatePhoneEncryptionPublicKey`
    /// sets the key for it.
    ///
    /// Example: `https://example.com/flow`.
    pub fn endpoint_uri(mut self, endpoint_uri: impl Into<String>) -> Self {
        self.0.value.endpoint_uri = Some(endpoint_uri.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateFlowRequest
    where
        FlowName: create_flow_required::FlowName,
        Categories: create_flow_required::Categories,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateFlowResponse>
    where
        C: runtime::Dispatch,
        FlowName: create_flow_required::FlowName,
        Categories: create_flow_required::Categories,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_flow_required {
    /// `flow_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_name` is required by CreateFlow and has not been set",
        label = "call `.flow_name(…)` before this"
    )]
    pub trait FlowName {}
    impl FlowName for super::runtime::Set {}

    /// `categories` has been set.
    #[diagnostic::on_unimplemented(
        message = "`categories` is required by CreateFlow and has not been set",
        label = "call `.categories(…)` before this"
    )]
    pub trait Categories {}
    impl Categories for super::runtime::Set {}
}

/// The new WhatsApp Flow.
///
/// The reply to [`Client::create_flow`](crate::Client::create_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowResponse {
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
    /// The new WhatsApp Flow; `UpdateFlowJSONAsset` gives it a content, and `PublishFlow` publishes it.
    pub data: Option<types::WhatsAppFlow>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateFlowResponse {
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
runtime::by_name!(reply CreateFlowResponse);

/// What the runtime knows of `CreateFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateFlow",
        "cams:CreateFlow",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)));
