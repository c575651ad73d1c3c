// @generated from spec/operations/marketing/DeleteMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteMarketingFlow`: deletes a marketing flow.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a marketing flow.
    ///
    /// Sends a [`DeleteMarketingFlowRequest`], and yields a [`DeleteMarketingFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteMarketingFlow` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may report a missing marketing flow, although the first run
    /// deleted it. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
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
    ///     .delete_marketing_flow()
    ///     .activity_code("spring_sale")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_marketing_flow(&self) -> DeleteMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_marketing_flow`](crate::Client::delete_marketing_flow), but `send` blocks
    /// until the reply is there.
    pub fn delete_marketing_flow(&self) -> DeleteMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteMarketingFlow`: what
/// [`Client::delete_marketing_flow`](crate::Client::delete_marketing_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMarketingFlowRequest {
    /// Code of the marketing flow, assigned by the system or of your own choice; `ListMarketingFlow`
    /// lists them.
    pub activity_code: Option<String>,
    /// ID of the marketing flow.
    pub activity_id: Option<String>,
}

impl runtime::Request for DeleteMarketingFlowRequest {
    type Response = DeleteMarketingFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ActivityCode", &self.activity_code);
        parameters.query("ActivityId", &self.activity_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteMarketingFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            activity_code: object.take("ActivityCode"),
            activity_id: object.take("ActivityId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteMarketingFlowRequest);

impl DeleteMarketingFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteMarketingFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteMarketingFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMarketingFlowBuilder<C = runtime::Detached>(
    runtime::Building<C, DeleteMarketingFlowRequest, ()>,
);

fn builder<C>(client: C) -> DeleteMarketingFlowBuilder<C> {
    DeleteMarketingFlowBuilder(
        runtime::Building::new(
            client,
            DeleteMarketingFlowRequest {
                activity_code: None,
                activity_id: None,
            },
        ),
    )
}

impl<C> DeleteMarketingFlowBuilder<C> {
    /// Code of the marketing flow, assigned by the system or of your own choice; `ListMarketingFlow`
    /// lists them.
    ///
    /// Example: `spring_sale`.
    pub fn activity_code(mut self, activity_code: impl Into<String>) -> Self {
        self.0.value.activity_code = Some(activity_code.into());
        self
    }

    /// ID of the marketing flow.
    ///
    /// Example: `1024`.
    ///
    /// Deprecated: use `activity_code` instead.
    #[deprecated(note = "Deprecated: use `activity_code` instead.")]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.0.value.activity_id = Some(activity_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteMarketingFlowRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteMarketingFlowResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::delete_marketing_flow`](crate::Client::delete_marketing_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMarketingFlowResponse {
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
    /// The returned data.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteMarketingFlowResponse {
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

impl runtime::ReadObject for DeleteMarketingFlowResponse {
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
runtime::by_name!(reply DeleteMarketingFlowResponse);

/// What the runtime knows of `DeleteMarketingFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteMarketingFlow",
        "cams:DeleteMarketingFlow",
    )
    .success_values(&["OK"]);
