// @generated from spec/operations/whatsapp_flows/ModifyFlow.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyFlow`: changes the name, the categories and the endpoint of a WhatsApp Flow.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes the name, the categories and the endpoint of a WhatsApp Flow.
    ///
    /// Sends a [`ModifyFlowRequest`], and yields a [`ModifyFlowResponse`].
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
    /// | `cams:ModifyFlow` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a second run sets the same name, categories and endpoint again. After a timeout,
    /// a reset or a 5xx reply the client tries again.
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
    ///     .modify_flow()
    ///     .flow_name("flow_002")
    ///     .categories([types::WhatsAppFlowCategory::Survey])
    ///     .flow_id("333993838***")
    ///     .cust_space_id("29348393884****")
    ///     .endpoint_uri("https://example.com/flow")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_flow(&self) -> ModifyFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::modify_flow`](crate::Client::modify_flow), but `send` blocks until the reply is
    /// there.
    pub fn modify_flow(&self) -> ModifyFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ModifyFlow`: what [`Client::modify_flow`](crate::Client::modify_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowRequest {
    /// New name of the WhatsApp Flow.
    pub flow_name: Option<String>,
    /// New categories of the WhatsApp Flow.
    pub categories: Option<Vec<types::WhatsAppFlowCategory>>,
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// New URL of the endpoint that the WhatsApp Flow exchanges data with.
    pub endpoint_uri: Option<String>,
}

impl runtime::Request for ModifyFlowRequest {
    type Response = ModifyFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowName", &self.flow_name);
        parameters.query_json("Categories", &self.categories);
        parameters.query("FlowId", &self.flow_id);
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
impl runtime::ReadObject for ModifyFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_name: object.take("FlowName"),
            categories: object.take("Categories"),
            flow_id: object.take("FlowId"),
            cust_space_id: object.take("CustSpaceId"),
            endpoint_uri: object.take("EndpointUri"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ModifyFlowRequest);

impl ModifyFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ModifyFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ModifyFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyFlowBuilder<
    C = runtime::Detached,
    FlowName = runtime::Unset,
    Categories = runtime::Unset,
>(
    runtime::Building<C, ModifyFlowRequest, (FlowName, Categories)>,
);

fn builder<C>(client: C) -> ModifyFlowBuilder<C> {
    ModifyFlowBuilder(
        runtime::Building::new(
            client,
            ModifyFlowRequest {
                flow_name: None,
                categories: None,
                flow_id: None,
                cust_space_id: None,
                endpoint_uri: None,
            },
        ),
    )
}

impl<C, FlowName, Categories> ModifyFlowBuilder<C, FlowName, Categories> {
    /// New name of the WhatsApp Flow.
    ///
    /// Example: `flow_001`.
    pub fn flow_name(
        mut self,
        flow_name: impl Into<String>,
    ) -> ModifyFlowBuilder<C, runtime::Set, Categories> {
        self.0.value.flow_name = Some(flow_name.into());
        ModifyFlowBuilder(self.0.mark())
    }

    /// New categories of the WhatsApp Flow.
    ///
    /// At least 1 items.
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<types::WhatsAppFlowCategory>>,
    ) -> ModifyFlowBuilder<C, FlowName, runtime::Set> {
        self.0.value.categories = Some(categories.into_iter().map(Into::into).collect());
        ModifyFlowBuilder(self.0.mark())
    }

    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.0.value.flow_id = Some(flow_id.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// New URL of the endpoint that the WhatsApp Flow exchanges data with.
    ///
    /// Example: `https://example.com/flow`.
    pub fn endpoint_uri(mut self, endpoint_uri: impl Into<String>) -> Self {
        self.0.value.endpoint_uri = Some(endpoint_uri.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ModifyFlowRequest
    where
        FlowName: modify_flow_required::FlowName,
        Categories: modify_flow_required::Categories,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ModifyFlowResponse>
    where
        C: runtime::Dispatch,
        FlowName: modify_flow_required::FlowName,
        Categories: modify_flow_required::Categories,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod modify_flow_required {
    /// `flow_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_name` is required by ModifyFlow and has not been set",
        label = "call `.flow_name(…)` before this"
    )]
    pub trait FlowName {}
    impl FlowName for super::runtime::Set {}

    /// `categories` has been set.
    #[diagnostic::on_unimplemented(
        message = "`categories` is required by ModifyFlow and has not been set",
        label = "call `.categories(…)` before this"
    )]
    pub trait Categories {}
    impl Categories for super::runtime::Set {}
}

/// The WhatsApp Flow after the change.
///
/// The reply to [`Client::modify_flow`](crate::Client::modify_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowResponse {
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
    /// The WhatsApp Flow after the change.
    pub data: Option<ModifyFlowData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ModifyFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ModifyFlowResponse {
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
runtime::by_name!(reply ModifyFlowResponse);

/// The WhatsApp Flow after the change.
///
/// A part of [`ModifyFlow`](crate::Client::modify_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowData {
    /// Categories of the WhatsApp Flow.
    ///
    /// Not documented; inferred from the list for `ModifyFlow`.
    pub categories: Vec<types::WhatsAppFlowCategory>,
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
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ModifyFlowData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Categories", &self.categories);
        object.member("EndpointUri", &self.endpoint_uri);
        object.member("FlowId", &self.flow_id);
        object.member("FlowName", &self.flow_name);
    }
}

impl runtime::ReadObject for ModifyFlowData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            categories: object.take("Categories").unwrap_or_default(),
            endpoint_uri: object.take("EndpointUri"),
            flow_id: object.take("FlowId"),
            flow_name: object.take("FlowName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ModifyFlowData);

/// What the runtime knows of `ModifyFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ModifyFlow",
        "cams:ModifyFlow",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)));
