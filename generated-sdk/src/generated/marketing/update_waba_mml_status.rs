// @generated from spec/operations/marketing/UpdateWabaMmlStatus.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateWabaMmlStatus`: updates the status of the Marketing Messages feature of a WhatsApp
//! Business account (WABA).

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Updates the status of the Marketing Messages feature of a WhatsApp Business account (WABA).
    ///
    /// Sends a [`UpdateWabaMmlStatusRequest`], and yields a [`UpdateWabaMmlStatusResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateWabaMmlStatus` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the code can be spent by the first call, and a repetition then fails. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`QueryMMLActive`](Self::query_mml_active)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_waba_mml_status()
    ///     .code("AQB****")
    ///     .cust_space_id("29348393884****")
    ///     .waba_id("29293939****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_waba_mml_status(&self) -> UpdateWabaMmlStatusBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_waba_mml_status`](crate::Client::update_waba_mml_status), but `send` blocks
    /// until the reply is there.
    pub fn update_waba_mml_status(&self) -> UpdateWabaMmlStatusBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateWabaMmlStatus`: what
/// [`Client::update_waba_mml_status`](crate::Client::update_waba_mml_status) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWabaMmlStatusRequest {
    /// Authorization code of Meta's embedded signup.
    pub code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub waba_id: Option<String>,
}

impl fmt::Debug for UpdateWabaMmlStatusRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateWabaMmlStatusRequest")
            .field("code", &runtime::redacted(self.code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("waba_id", &self.waba_id)
            .finish()
    }
}

impl runtime::Request for UpdateWabaMmlStatusRequest {
    type Response = UpdateWabaMmlStatusResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Code", &self.code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("WabaId", &self.waba_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Code", &self.code);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("WabaId", &self.waba_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateWabaMmlStatusRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code: object.take("Code"),
            cust_space_id: object.take("CustSpaceId"),
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateWabaMmlStatusRequest);

impl UpdateWabaMmlStatusRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateWabaMmlStatusBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateWabaMmlStatusRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWabaMmlStatusBuilder<
    C = runtime::Detached,
    Code = runtime::Unset,
    CustSpaceId = runtime::Unset,
    WabaId = runtime::Unset,
>(
    runtime::Building<C, UpdateWabaMmlStatusRequest, (Code, CustSpaceId, WabaId)>,
);

fn builder<C>(client: C) -> UpdateWabaMmlStatusBuilder<C> {
    UpdateWabaMmlStatusBuilder(
        runtime::Building::new(
            client,
            UpdateWabaMmlStatusRequest {
                code: None,
                cust_space_id: None,
                waba_id: None,
            },
        ),
    )
}

impl<
    C,
    Code,
    CustSpaceId,
    WabaId,
> UpdateWabaMmlStatusBuilder<C, Code, CustSpaceId, WabaId> {
    /// Authorization code of Meta's embedded signup.
    ///
    /// Example: `AQB****`. Never printed.
    pub fn code(
        mut self,
        code: impl Into<String>,
    ) -> UpdateWabaMmlStatusBuilder<C, runtime::Set, CustSpaceId, WabaId> {
        self.0.value.code = Some(code.into());
        UpdateWabaMmlStatusBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateWabaMmlStatusBuilder<C, Code, runtime::Set, WabaId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateWabaMmlStatusBuilder(self.0.mark())
    }

    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    ///
    /// Example: `29293939****`.
    pub fn waba_id(
        mut self,
        waba_id: impl Into<String>,
    ) -> UpdateWabaMmlStatusBuilder<C, Code, CustSpaceId, runtime::Set> {
        self.0.value.waba_id = Some(waba_id.into());
        UpdateWabaMmlStatusBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateWabaMmlStatusRequest
    where
        Code: update_waba_mml_status_required::Code,
        CustSpaceId: update_waba_mml_status_required::CustSpaceId,
        WabaId: update_waba_mml_status_required::WabaId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateWabaMmlStatusResponse>
    where
        C: runtime::Dispatch,
        Code: update_waba_mml_status_required::Code,
        CustSpaceId: update_waba_mml_status_required::CustSpaceId,
        WabaId: update_waba_mml_status_required::WabaId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_waba_mml_status_required {
    /// `code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`code` is required by UpdateWabaMmlStatus and has not been set",
        label = "call `.code(…)` before this"
    )]
    pub trait Code {}
    impl Code for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateWabaMmlStatus and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `waba_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`waba_id` is required by UpdateWabaMmlStatus and has not been set",
        label = "call `.waba_id(…)` before this"
    )]
    pub trait WabaId {}
    impl WabaId for super::runtime::Set {}
}

/// That the call succeeded; `model` holds what the service adds.
///
/// The reply to [`Client::update_waba_mml_status`](crate::Client::update_waba_mml_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWabaMmlStatusResponse {
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
    /// Returned data; its members are not documented.
    ///
    /// Never printed.
    pub model: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for UpdateWabaMmlStatusResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateWabaMmlStatusResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("model", &runtime::redacted(Some(&self.model)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UpdateWabaMmlStatusResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdateWabaMmlStatusResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply UpdateWabaMmlStatusResponse);

/// What the runtime knows of `UpdateWabaMmlStatus`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateWabaMmlStatus",
        "cams:UpdateWabaMmlStatus",
    )
    .success_values(&["OK"])
    .sensitive(&["Code", "Model"]);
