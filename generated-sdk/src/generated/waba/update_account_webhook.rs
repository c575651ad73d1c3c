// @generated from spec/operations/waba/UpdateAccountWebhook.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateAccountWebhook`: sets how an account receives status reports and receipts.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sets how an account receives status reports and receipts.
    ///
    /// The webhook receives changes of the account, of phone numbers and of templates.
    ///
    /// Sends a [`UpdateAccountWebhookRequest`], and yields a [`UpdateAccountWebhookResponse`].
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
    /// | `cams:UpdateAccountWebhook` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a second call sets the same delivery again. After a timeout, a reset or a 5xx
    /// reply the client tries again.
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
    ///     .update_account_webhook()
    ///     .cust_space_id("29348393884****")
    ///     .status_callback_url("https://example.com/callback")
    ///     .http_flag(types::YesNo::Yes)
    ///     .queue_flag(types::YesNo::No)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_account_webhook(&self) -> UpdateAccountWebhookBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_account_webhook`](crate::Client::update_account_webhook), but `send` blocks
    /// until the reply is there.
    pub fn update_account_webhook(&self) -> UpdateAccountWebhookBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateAccountWebhook`: what
/// [`Client::update_account_webhook`](crate::Client::update_account_webhook) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccountWebhookRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// URL that status reports are sent to over HTTP.
    pub status_callback_url: Option<String>,
    /// Whether receipts arrive by HTTP callback.
    pub http_flag: Option<types::YesNo>,
    /// Whether receipts arrive in queues of Message Service (MNS).
    pub queue_flag: Option<types::YesNo>,
}

impl fmt::Debug for UpdateAccountWebhookRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateAccountWebhookRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field(
                "status_callback_url",
                &runtime::redacted(self.status_callback_url.as_ref()),
            )
            .field("http_flag", &self.http_flag)
            .field("queue_flag", &self.queue_flag)
            .finish()
    }
}

impl runtime::Request for UpdateAccountWebhookRequest {
    type Response = UpdateAccountWebhookResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("StatusCallbackUrl", &self.status_callback_url);
        parameters.query("HttpFlag", &self.http_flag);
        parameters.query("QueueFlag", &self.queue_flag);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateAccountWebhookRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            status_callback_url: object.take("StatusCallbackUrl"),
            http_flag: object.take("HttpFlag"),
            queue_flag: object.take("QueueFlag"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateAccountWebhookRequest);

impl UpdateAccountWebhookRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateAccountWebhookBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateAccountWebhookRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAccountWebhookBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, UpdateAccountWebhookRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> UpdateAccountWebhookBuilder<C> {
    UpdateAccountWebhookBuilder(
        runtime::Building::new(
            client,
            UpdateAccountWebhookRequest {
                cust_space_id: None,
                status_callback_url: None,
                http_flag: None,
                queue_flag: None,
            },
        ),
    )
}

impl<C, CustSpaceId> UpdateAccountWebhookBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateAccountWebhookBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateAccountWebhookBuilder(self.0.mark())
    }

    /// URL that status reports are sent to over HTTP.
    ///
    /// Example: `https://example.com/callback`. Never printed.
    pub fn status_callback_url(
        mut self,
        status_callback_url: impl Into<String>,
    ) -> Self {
        self.0.value.status_callback_url = Some(status_callback_url.into());
        self
    }

    /// Whether receipts arrive by HTTP callback.
    ///
    /// Example: `Y`.
    pub fn http_flag(mut self, http_flag: impl Into<types::YesNo>) -> Self {
        self.0.value.http_flag = Some(http_flag.into());
        self
    }

    /// Whether receipts arrive in queues of Message Service (MNS).
    ///
    /// Example: `N`.
    pub fn queue_flag(mut self, queue_flag: impl Into<types::YesNo>) -> Self {
        self.0.value.queue_flag = Some(queue_flag.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateAccountWebhookRequest
    where
        CustSpaceId: update_account_webhook_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateAccountWebhookResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: update_account_webhook_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_account_webhook_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateAccountWebhook and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::update_account_webhook`](crate::Client::update_account_webhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccountWebhookResponse {
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
impl runtime::WriteObject for UpdateAccountWebhookResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdateAccountWebhookResponse {
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
runtime::by_name!(reply UpdateAccountWebhookResponse);

/// What the runtime knows of `UpdateAccountWebhook`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateAccountWebhook",
        "cams:UpdateAccountWebhook",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["StatusCallbackUrl"]);
