// @generated from spec/operations/whatsapp_flows/SyncFlow.yaml by `cargo xtask generate`. Do not edit.

//! `SyncFlow`: synchronizes the WhatsApp Flows of a channel.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Synchronizes the WhatsApp Flows of a channel.
    ///
    /// Sends a [`SyncFlowRequest`], and yields a [`SyncFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:SyncFlow` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: it is not documented what a second run does while the first is under way.
    /// The client tries again only where the service cannot have acted: a refused connection or a
    /// throttled call.
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .sync_flow()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_flow(&self) -> SyncFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::sync_flow`](crate::Client::sync_flow), but `send` blocks until the reply is there.
    pub fn sync_flow(&self) -> SyncFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SyncFlow`: what [`Client::sync_flow`](crate::Client::sync_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncFlowRequest {
    /// ID of the channel instance, which the console shows under channel management; `ListInstance`
    /// lists them.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for SyncFlowRequest {
    type Response = SyncFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SyncFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SyncFlowRequest);

impl SyncFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SyncFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SyncFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SyncFlowBuilder<C = runtime::Detached, CustSpaceId = runtime::Unset>(
    runtime::Building<C, SyncFlowRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> SyncFlowBuilder<C> {
    SyncFlowBuilder(
        runtime::Building::new(
            client,
            SyncFlowRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> SyncFlowBuilder<C, CustSpaceId> {
    /// ID of the channel instance, which the console shows under channel management; `ListInstance`
    /// lists them.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> SyncFlowBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        SyncFlowBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SyncFlowRequest
    where
        CustSpaceId: sync_flow_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SyncFlowResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: sync_flow_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod sync_flow_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by SyncFlow and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::sync_flow`](crate::Client::sync_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncFlowResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Status code of the request; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SyncFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Code", &self.code);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for SyncFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            message: object.take("Message"),
            success: object.take("Success"),
            code: object.take("Code"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SyncFlowResponse);

/// What the runtime knows of `SyncFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SyncFlow",
        "cams:SyncFlow",
    )
    .success_values(&["OK", "200"]);
