// @generated from spec/operations/marketing/QueryMMLActive.yaml by `cargo xtask generate`. Do not edit.

//! `QueryMMLActive`: queries whether the Marketing Messages feature of WhatsApp is active.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Queries whether the Marketing Messages feature of WhatsApp is active.
    ///
    /// Sends a [`QueryMmlActiveRequest`], and yields a [`QueryMmlActiveResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:QueryMMLActive` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads a status. After a timeout, a reset or a 5xx reply the client tries
    /// again.
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
    /// - [`UpdateWabaMmlStatus`](Self::update_waba_mml_status)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .query_mml_active()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_mml_active(&self) -> QueryMmlActiveBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::query_mml_active`](crate::Client::query_mml_active), but `send` blocks until the
    /// reply is there.
    pub fn query_mml_active(&self) -> QueryMmlActiveBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `QueryMMLActive`: what
/// [`Client::query_mml_active`](crate::Client::query_mml_active) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryMmlActiveRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for QueryMmlActiveRequest {
    type Response = QueryMmlActiveResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for QueryMmlActiveRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request QueryMmlActiveRequest);

impl QueryMmlActiveRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> QueryMmlActiveBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`QueryMmlActiveRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMmlActiveBuilder<C = runtime::Detached>(
    runtime::Building<C, QueryMmlActiveRequest, ()>,
);

fn builder<C>(client: C) -> QueryMmlActiveBuilder<C> {
    QueryMmlActiveBuilder(
        runtime::Building::new(
            client,
            QueryMmlActiveRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C> QueryMmlActiveBuilder<C> {
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
    pub fn build(self) -> QueryMmlActiveRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<QueryMmlActiveResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// Whether the feature is active.
///
/// The reply to [`Client::query_mml_active`](crate::Client::query_mml_active).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryMmlActiveResponse {
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
    /// Whether the feature is active; the texts that it may hold are not documented.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryMmlActiveResponse {
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

impl runtime::ReadObject for QueryMmlActiveResponse {
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
runtime::by_name!(reply QueryMmlActiveResponse);

/// What the runtime knows of `QueryMMLActive`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "QueryMMLActive",
        "cams:QueryMMLActive",
    )
    .repeatable()
    .success_values(&["OK"]);
