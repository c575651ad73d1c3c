// @generated from spec/operations/viber/GetViberPauseTimes.yaml by `cargo xtask generate`. Do not edit.

//! `GetViberPauseTimes`: gets the pause times of a Viber service.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the pause times of a Viber service.
    ///
    /// Sends a [`GetViberPauseTimesRequest`], and yields a [`GetViberPauseTimesResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetViberPauseTimes` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads pause times. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    ///     .get_viber_pause_times()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_viber_pause_times(&self) -> GetViberPauseTimesBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_viber_pause_times`](crate::Client::get_viber_pause_times), but `send` blocks
    /// until the reply is there.
    pub fn get_viber_pause_times(&self) -> GetViberPauseTimesBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetViberPauseTimes`: what
/// [`Client::get_viber_pause_times`](crate::Client::get_viber_pause_times) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetViberPauseTimesRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for GetViberPauseTimesRequest {
    type Response = GetViberPauseTimesResponse;

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
impl runtime::ReadObject for GetViberPauseTimesRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetViberPauseTimesRequest);

impl GetViberPauseTimesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetViberPauseTimesBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetViberPauseTimesRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetViberPauseTimesBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, GetViberPauseTimesRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> GetViberPauseTimesBuilder<C> {
    GetViberPauseTimesBuilder(
        runtime::Building::new(
            client,
            GetViberPauseTimesRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> GetViberPauseTimesBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetViberPauseTimesBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetViberPauseTimesBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetViberPauseTimesRequest
    where
        CustSpaceId: get_viber_pause_times_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetViberPauseTimesResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_viber_pause_times_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_viber_pause_times_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetViberPauseTimes and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The pause times.
///
/// The reply to [`Client::get_viber_pause_times`](crate::Client::get_viber_pause_times).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetViberPauseTimesResponse {
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
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetViberPauseTimesResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetViberPauseTimesResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetViberPauseTimesResponse);

/// What the runtime knows of `GetViberPauseTimes`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetViberPauseTimes",
        "cams:GetViberPauseTimes",
    )
    .repeatable()
    .success_values(&["OK"]);
