// @generated from spec/operations/whatsapp_flows/DeleteFlow.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteFlow`: deletes a WhatsApp Flow.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a WhatsApp Flow.
    ///
    /// Only a WhatsApp Flow in the status `DRAFT` can be deleted.
    ///
    /// Sends a [`DeleteFlowRequest`], and yields a [`DeleteFlowResponse`].
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
    /// | `cams:DeleteFlow` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may report a missing flow, although the first run deleted it.
    /// The client tries again only where the service cannot have acted: a refused connection or a
    /// throttled call.
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
    ///     .delete_flow()
    ///     .flow_id("333993838***")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_flow(&self) -> DeleteFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_flow`](crate::Client::delete_flow), but `send` blocks until the reply is
    /// there.
    pub fn delete_flow(&self) -> DeleteFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteFlow`: what [`Client::delete_flow`](crate::Client::delete_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFlowRequest {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    pub flow_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for DeleteFlowRequest {
    type Response = DeleteFlowResponse;

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
impl runtime::ReadObject for DeleteFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_id: object.take("FlowId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteFlowRequest);

impl DeleteFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFlowBuilder<C = runtime::Detached, FlowId = runtime::Unset>(
    runtime::Building<C, DeleteFlowRequest, FlowId>,
);

fn builder<C>(client: C) -> DeleteFlowBuilder<C> {
    DeleteFlowBuilder(
        runtime::Building::new(
            client,
            DeleteFlowRequest {
                flow_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, FlowId> DeleteFlowBuilder<C, FlowId> {
    /// ID of the WhatsApp Flow, from `CreateFlow`; `ListFlow` lists them.
    ///
    /// Example: `333993838***`.
    pub fn flow_id(
        mut self,
        flow_id: impl Into<String>,
    ) -> DeleteFlowBuilder<C, runtime::Set> {
        self.0.value.flow_id = Some(flow_id.into());
        DeleteFlowBuilder(self.0.mark())
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
    pub fn build(self) -> DeleteFlowRequest
    where
        FlowId: delete_flow_required::FlowId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteFlowResponse>
    where
        C: runtime::Dispatch,
        FlowId: delete_flow_required::FlowId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_flow_required {
    /// `flow_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_id` is required by DeleteFlow and has not been set",
        label = "call `.flow_id(…)` before this"
    )]
    pub trait FlowId {}
    impl FlowId for super::runtime::Set {}
}

/// The outcome of the deletion.
///
/// The reply to [`Client::delete_flow`](crate::Client::delete_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFlowResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeleteFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DeleteFlowResponse);

/// What the runtime knows of `DeleteFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteFlow",
        "cams:DeleteFlow",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)));
