// @generated from spec/operations/direct_mail/UnbindDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! `UnbindDmAccount`: unbinds the Direct Mail account from a space.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Unbinds the Direct Mail account from a space.
    ///
    /// Sends a [`UnbindDmAccountRequest`], and yields a [`UnbindDmAccountResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UnbindDmAccount` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may report that no account is bound, although the first run
    /// unbound it. The client tries again only where the service cannot have acted: a refused
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
    /// # See also
    ///
    /// - [`BindDmAccount`](Self::bind_dm_account)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .unbind_dm_account()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unbind_dm_account(&self) -> UnbindDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::unbind_dm_account`](crate::Client::unbind_dm_account), but `send` blocks until the
    /// reply is there.
    pub fn unbind_dm_account(&self) -> UnbindDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UnbindDmAccount`: what
/// [`Client::unbind_dm_account`](crate::Client::unbind_dm_account) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnbindDmAccountRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for UnbindDmAccountRequest {
    type Response = UnbindDmAccountResponse;

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
impl runtime::ReadObject for UnbindDmAccountRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UnbindDmAccountRequest);

impl UnbindDmAccountRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UnbindDmAccountBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UnbindDmAccountRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UnbindDmAccountBuilder<C = runtime::Detached, CustSpaceId = runtime::Unset>(
    runtime::Building<C, UnbindDmAccountRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> UnbindDmAccountBuilder<C> {
    UnbindDmAccountBuilder(
        runtime::Building::new(
            client,
            UnbindDmAccountRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> UnbindDmAccountBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UnbindDmAccountBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UnbindDmAccountBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UnbindDmAccountRequest
    where
        CustSpaceId: unbind_dm_account_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UnbindDmAccountResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: unbind_dm_account_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod unbind_dm_account_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UnbindDmAccount and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::unbind_dm_account`](crate::Client::unbind_dm_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnbindDmAccountResponse {
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
impl runtime::WriteObject for UnbindDmAccountResponse {
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

impl runtime::ReadObject for UnbindDmAccountResponse {
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
runtime::by_name!(reply UnbindDmAccountResponse);

/// What the runtime knows of `UnbindDmAccount`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UnbindDmAccount",
        "cams:UnbindDmAccount",
    )
    .success_values(&["OK"]);
