// @generated from spec/operations/instances/OpenChatappService.yaml by `cargo xtask generate`. Do not edit.

//! `OpenChatappService`: activates the Chat App Message Service.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Activates the Chat App Message Service.
    ///
    /// Sends a [`OpenChatappServiceRequest`], and yields a [`OpenChatappServiceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:OpenChatappService` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the service is activated
    /// already. The client tries again only where the service cannot have acted: a refused connection
    /// or a throttled call.
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
    /// - [`GetChatappOpenStatus`](Self::get_chatapp_open_status)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .open_chatapp_service()
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn open_chatapp_service(&self) -> OpenChatappServiceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::open_chatapp_service`](crate::Client::open_chatapp_service), but `send` blocks
    /// until the reply is there.
    pub fn open_chatapp_service(&self) -> OpenChatappServiceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `OpenChatappService`: what
/// [`Client::open_chatapp_service`](crate::Client::open_chatapp_service) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenChatappServiceRequest {}

impl runtime::Request for OpenChatappServiceRequest {
    type Response = OpenChatappServiceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, _parameters: &mut runtime::Parameters) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for OpenChatappServiceRequest {
    #[inline]
    fn read(_: &mut runtime::Object<'_>) -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request OpenChatappServiceRequest);

impl OpenChatappServiceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> OpenChatappServiceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`OpenChatappServiceRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct OpenChatappServiceBuilder<C = runtime::Detached>(
    runtime::Building<C, OpenChatappServiceRequest, ()>,
);

fn builder<C>(client: C) -> OpenChatappServiceBuilder<C> {
    OpenChatappServiceBuilder(
        runtime::Building::new(client, OpenChatappServiceRequest {}),
    )
}

impl<C> OpenChatappServiceBuilder<C> {
    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> OpenChatappServiceRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<OpenChatappServiceResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// Whether the service is activated.
///
/// The reply to [`Client::open_chatapp_service`](crate::Client::open_chatapp_service).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenChatappServiceResponse {
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
    /// Whether the service is activated.
    pub open_status: Option<bool>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for OpenChatappServiceResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("OpenStatus", &self.open_status);
    }
}

impl runtime::ReadObject for OpenChatappServiceResponse {
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
runtime::by_name!(reply OpenChatappServiceResponse);

/// What the runtime knows of `OpenChatappService`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "OpenChatappService",
        "cams:OpenChatappService",
    )
    .success_values(&["OK"]);
