// @generated from spec/operations/instances/GetChatappOpenStatus.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappOpenStatus`: gets whether the Chat App Message Service is activated.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets whether the Chat App Message Service is activated.
    ///
    /// Sends a [`GetChatappOpenStatusRequest`], and yields a [`GetChatappOpenStatusResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetChatappOpenStatus` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads whether the service is activated. After a timeout, a reset or a
    /// 5xx reply the client tries again.
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
    /// - [`OpenChatappService`](Self::open_chatapp_service)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chatapp_open_status()
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_open_status(&self) -> GetChatappOpenStatusBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chatapp_open_status`](crate::Client::get_chatapp_open_status), but `send`
    /// blocks until the reply is there.
    pub fn get_chatapp_open_status(&self) -> GetChatappOpenStatusBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappOpenStatus`: what
/// [`Client::get_chatapp_open_status`](crate::Client::get_chatapp_open_status) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatappOpenStatusRequest {}

impl runtime::Request for GetChatappOpenStatusRequest {
    type Response = GetChatappOpenStatusResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, _parameters: &mut runtime::Parameters) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappOpenStatusRequest {
    #[inline]
    fn read(_: &mut runtime::Object<'_>) -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappOpenStatusRequest);

impl GetChatappOpenStatusRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappOpenStatusBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappOpenStatusRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappOpenStatusBuilder<C = runtime::Detached>(
    runtime::Building<C, GetChatappOpenStatusRequest, ()>,
);

fn builder<C>(client: C) -> GetChatappOpenStatusBuilder<C> {
    GetChatappOpenStatusBuilder(
        runtime::Building::new(client, GetChatappOpenStatusRequest {}),
    )
}

impl<C> GetChatappOpenStatusBuilder<C> {
    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappOpenStatusRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappOpenStatusResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// Whether the service is activated.
///
/// The reply to [`Client::get_chatapp_open_status`](crate::Client::get_chatapp_open_status).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappOpenStatusResponse {
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
    /// Whether the service is activated; `OpenChatappService` activates it.
    pub open_status: Option<bool>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappOpenStatusResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("OpenStatus", &self.open_status);
    }
}

impl runtime::ReadObject for GetChatappOpenStatusResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            open_status: object.take("OpenStatus"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatappOpenStatusResponse);

/// What the runtime knows of `GetChatappOpenStatus`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappOpenStatus",
        "cams:GetChatappOpenStatus",
    )
    .repeatable()
    .success_values(&["OK"]);
