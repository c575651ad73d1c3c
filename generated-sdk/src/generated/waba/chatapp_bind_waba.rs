// @generated from spec/operations/waba/ChatappBindWaba.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappBindWaba`: binds a WhatsApp Business account (WABA) to a space.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Binds a WhatsApp Business account (WABA) to a space.
    ///
    /// Sends a [`ChatappBindWabaRequest`], and yields a [`ChatappBindWabaResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 10 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ChatappBindWaba` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call can be refused once the account is bound. The client tries
    /// again only where the service cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`QueryChatappBindWaba`](Self::query_chatapp_bind_waba)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .chatapp_bind_waba()
    ///     .waba_id("2293938222343****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_bind_waba(&self) -> ChatappBindWabaBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_bind_waba`](crate::Client::chatapp_bind_waba), but `send` blocks until the
    /// reply is there.
    pub fn chatapp_bind_waba(&self) -> ChatappBindWabaBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChatappBindWaba`: what
/// [`Client::chatapp_bind_waba`](crate::Client::chatapp_bind_waba) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatappBindWabaRequest {
    /// ID of the WhatsApp Business account (WABA) to bind.
    pub waba_id: Option<String>,
}

impl runtime::Request for ChatappBindWabaRequest {
    type Response = ChatappBindWabaResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("WabaId", &self.waba_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("WabaId", &self.waba_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ChatappBindWabaRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ChatappBindWabaRequest);

impl ChatappBindWabaRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappBindWabaBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChatappBindWabaRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappBindWabaBuilder<C = runtime::Detached, WabaId = runtime::Unset>(
    runtime::Building<C, ChatappBindWabaRequest, WabaId>,
);

fn builder<C>(client: C) -> ChatappBindWabaBuilder<C> {
    ChatappBindWabaBuilder(
        runtime::Building::new(
            client,
            ChatappBindWabaRequest {
                waba_id: None,
            },
        ),
    )
}

impl<C, WabaId> ChatappBindWabaBuilder<C, WabaId> {
    /// ID of the WhatsApp Business account (WABA) to bind.
    ///
    /// Example: `2293938222343****`.
    pub fn waba_id(
        mut self,
        waba_id: impl Into<String>,
    ) -> ChatappBindWabaBuilder<C, runtime::Set> {
        self.0.value.waba_id = Some(waba_id.into());
        ChatappBindWabaBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappBindWabaRequest
    where
        WabaId: chatapp_bind_waba_required::WabaId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappBindWabaResponse>
    where
        C: runtime::Dispatch,
        WabaId: chatapp_bind_waba_required::WabaId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_bind_waba_required {
    /// `waba_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`waba_id` is required by ChatappBindWaba and has not been set",
        label = "call `.waba_id(…)` before this"
    )]
    pub trait WabaId {}
    impl WabaId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::chatapp_bind_waba`](crate::Client::chatapp_bind_waba).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappBindWabaResponse {
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
    /// The space that was made, and the account that is bound to it.
    pub data: Option<ChatappBindWabaData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatappBindWabaResponse {
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

impl runtime::ReadObject for ChatappBindWabaResponse {
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
runtime::by_name!(reply ChatappBindWabaResponse);

/// The space that was made, and the account that is bound to it.
///
/// A part of [`ChatappBindWaba`](crate::Client::chatapp_bind_waba).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappBindWabaData {
    /// ID of the space that was made for the customer; calls on behalf of the customer name it as
    /// `cust_space_id`.
    ///
    /// Example: `29348393884****`.
    pub cust_space_id: Option<String>,
    /// ID of the WhatsApp Business account (WABA), as in the request.
    ///
    /// Example: `2293938222343****`.
    pub waba_id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatappBindWabaData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CustSpaceId", &self.cust_space_id);
        object.member("WabaId", &self.waba_id);
    }
}

impl runtime::ReadObject for ChatappBindWabaData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ChatappBindWabaData);

/// What the runtime knows of `ChatappBindWaba`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChatappBindWaba",
        "cams:ChatappBindWaba",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)));
