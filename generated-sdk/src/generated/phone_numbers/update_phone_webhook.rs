// @generated from spec/operations/phone_numbers/UpdatePhoneWebhook.yaml by `cargo xtask generate`. Do not edit.

//! `UpdatePhoneWebhook`: sets whether receipts of a phone number arrive by HTTP callback or in a
//! queue.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sets whether receipts of a phone number arrive by HTTP callback or in a queue.
    ///
    /// The webhook receives inbound messages and status reports. Sending and receiving go on as before.
    ///
    /// Sends a [`UpdatePhoneWebhookRequest`], and yields a [`UpdatePhoneWebhookResponse`].
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
    /// | `cams:UpdatePhoneWebhook` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a repetition sets the same flags and URLs again. After a timeout, a reset or a
    /// 5xx reply the client tries again.
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_phone_webhook()
    ///     .cust_space_id("29348393884****")
    ///     .http_flag(types::YesNo::Yes)
    ///     .queue_flag(types::YesNo::No)
    ///     .phone_number("861380000****")
    ///     .status_callback_url("https://example.com/status")
    ///     .up_callback_url("https://example.com/inbound")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_phone_webhook(&self) -> UpdatePhoneWebhookBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_phone_webhook`](crate::Client::update_phone_webhook), but `send` blocks
    /// until the reply is there.
    pub fn update_phone_webhook(&self) -> UpdatePhoneWebhookBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdatePhoneWebhook`: what
/// [`Client::update_phone_webhook`](crate::Client::update_phone_webhook) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePhoneWebhookRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Whether receipts arrive by HTTP callback.
    pub http_flag: Option<types::YesNo>,
    /// Whether receipts arrive in a queue.
    pub queue_flag: Option<types::YesNo>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// URL that status reports are sent to over HTTP.
    pub status_callback_url: Option<String>,
    /// URL that inbound messages are sent to over HTTP.
    pub up_callback_url: Option<String>,
}

impl fmt::Debug for UpdatePhoneWebhookRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdatePhoneWebhookRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("http_flag", &self.http_flag)
            .field("queue_flag", &self.queue_flag)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field(
                "status_callback_url",
                &runtime::redacted(self.status_callback_url.as_ref()),
            )
            .field("up_callback_url", &runtime::redacted(self.up_callback_url.as_ref()))
            .finish()
    }
}

impl runtime::Request for UpdatePhoneWebhookRequest {
    type Response = UpdatePhoneWebhookResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("HttpFlag", &self.http_flag);
        parameters.query("QueueFlag", &self.queue_flag);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("StatusCallbackUrl", &self.status_callback_url);
        parameters.query("UpCallbackUrl", &self.up_callback_url);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdatePhoneWebhookRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            http_flag: object.take("HttpFlag"),
            queue_flag: object.take("QueueFlag"),
            phone_number: object.take("PhoneNumber"),
            status_callback_url: object.take("StatusCallbackUrl"),
            up_callback_url: object.take("UpCallbackUrl"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdatePhoneWebhookRequest);

impl UpdatePhoneWebhookRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdatePhoneWebhookBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdatePhoneWebhookRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePhoneWebhookBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, UpdatePhoneWebhookRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> UpdatePhoneWebhookBuilder<C> {
    UpdatePhoneWebhookBuilder(
        runtime::Building::new(
            client,
            UpdatePhoneWebhookRequest {
                cust_space_id: None,
                http_flag: None,
                queue_flag: None,
                phone_number: None,
                status_callback_url: None,
                up_callback_url: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> UpdatePhoneWebhookBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdatePhoneWebhookBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdatePhoneWebhookBuilder(self.0.mark())
    }

    /// Whether receipts arrive by HTTP callback.
    ///
    /// Example: `Y`.
    pub fn http_flag(mut self, http_flag: impl Into<types::YesNo>) -> Self {
        self.0.value.http_flag = Some(http_flag.into());
        self
    }

    /// Whether receipts arrive in a queue.
    ///
    /// Example: `N`.
    pub fn queue_flag(mut self, queue_flag: impl Into<types::YesNo>) -> Self {
        self.0.value.queue_flag = Some(queue_flag.into());
        self
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> UpdatePhoneWebhookBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        UpdatePhoneWebhookBuilder(self.0.mark())
    }

    /// URL that status reports are sent to over HTTP.
    ///
    /// Example: `https://example.com/status`. Never printed.
    pub fn status_callback_url(
        mut self,
        status_callback_url: impl Into<String>,
    ) -> Self {
        self.0.value.status_callback_url = Some(status_callback_url.into());
        self
    }

    /// URL that inbound messages are sent to over HTTP.
    ///
    /// Example: `https://example.com/inbound`. Never printed.
    pub fn up_callback_url(mut self, up_callback_url: impl Into<String>) -> Self {
        self.0.value.up_callback_url = Some(up_callback_url.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdatePhoneWebhookRequest
    where
        CustSpaceId: update_phone_webhook_required::CustSpaceId,
        PhoneNumber: update_phone_webhook_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdatePhoneWebhookResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: update_phone_webhook_required::CustSpaceId,
        PhoneNumber: update_phone_webhook_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_phone_webhook_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdatePhoneWebhook and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by UpdatePhoneWebhook and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::update_phone_webhook`](crate::Client::update_phone_webhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePhoneWebhookResponse {
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
impl runtime::WriteObject for UpdatePhoneWebhookResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdatePhoneWebhookResponse {
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
runtime::by_name!(reply UpdatePhoneWebhookResponse);

/// What the runtime knows of `UpdatePhoneWebhook`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdatePhoneWebhook",
        "cams:UpdatePhoneWebhook",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber", "StatusCallbackUrl", "UpCallbackUrl"]);
