// @generated from spec/operations/instagram/ListInstagramPage.yaml by `cargo xtask generate`. Do not edit.

//! `ListInstagramPage`: gets the Instagram page of an instance with its settings.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets the Instagram page of an instance with its settings.
    ///
    /// Sends a [`ListInstagramPageRequest`], and yields a [`ListInstagramPageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListInstagramPage` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the page and its settings. After a timeout, a reset or a 5xx reply
    /// the client tries again.
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
    ///     .list_instagram_page()
    ///     .instance_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instagram_page(&self) -> ListInstagramPageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_instagram_page`](crate::Client::list_instagram_page), but `send` blocks until
    /// the reply is there.
    pub fn list_instagram_page(&self) -> ListInstagramPageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListInstagramPage`: what
/// [`Client::list_instagram_page`](crate::Client::list_instagram_page) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInstagramPageRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
}

impl runtime::Request for ListInstagramPageRequest {
    type Response = ListInstagramPageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("InstanceId", &self.instance_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListInstagramPageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListInstagramPageRequest);

impl ListInstagramPageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListInstagramPageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListInstagramPageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstagramPageBuilder<C = runtime::Detached, InstanceId = runtime::Unset>(
    runtime::Building<C, ListInstagramPageRequest, InstanceId>,
);

fn builder<C>(client: C) -> ListInstagramPageBuilder<C> {
    ListInstagramPageBuilder(
        runtime::Building::new(
            client,
            ListInstagramPageRequest {
                instance_id: None,
            },
        ),
    )
}

impl<C, InstanceId> ListInstagramPageBuilder<C, InstanceId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> ListInstagramPageBuilder<C, runtime::Set> {
        self.0.value.instance_id = Some(instance_id.into());
        ListInstagramPageBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListInstagramPageRequest
    where
        InstanceId: list_instagram_page_required::InstanceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListInstagramPageResponse>
    where
        C: runtime::Dispatch,
        InstanceId: list_instagram_page_required::InstanceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_instagram_page_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by ListInstagramPage and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}
}

/// The Instagram page with its settings.
///
/// The reply to [`Client::list_instagram_page`](crate::Client::list_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInstagramPageResponse {
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
    /// Instagram page of the instance, with its chatbot and where its receipts go.
    pub data: Option<InstagramPageSettings>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListInstagramPageResponse {
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

impl runtime::ReadObject for ListInstagramPageResponse {
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
runtime::by_name!(reply ListInstagramPageResponse);

/// Instagram page of the instance, with its chatbot and where its receipts go.
///
/// A part of [`ListInstagramPage`](crate::Client::list_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstagramPageSettings {
    /// Words on which a human agent takes over a chat, or does not.
    pub agent_info: Option<AgentInfo>,
    /// Chatbot that answers on the page.
    pub beebot_info: Option<BeebotInfo>,
    /// The page, its account and where its receipts go.
    pub instagram_info: Option<InstagramInfo>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InstagramPageSettings {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AgentInfo", &self.agent_info);
        object.member("BeebotInfo", &self.beebot_info);
        object.member("InstagramInfo", &self.instagram_info);
    }
}

impl runtime::ReadObject for InstagramPageSettings {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            agent_info: object.take("AgentInfo"),
            beebot_info: object.take("BeebotInfo"),
            instagram_info: object.take("InstagramInfo"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InstagramPageSettings);

/// Words on which a human agent takes over a chat, or does not.
///
/// A part of [`ListInstagramPage`](crate::Client::list_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentInfo {
    /// Words on which a human agent takes over the chat.
    pub agent_keywords: Option<String>,
    /// Words on which no human agent takes over the chat.
    pub agent_no_keywords: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AgentInfo {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AgentKeywords", &self.agent_keywords);
        object.member("AgentNoKeywords", &self.agent_no_keywords);
    }
}

impl runtime::ReadObject for AgentInfo {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            agent_keywords: object.take("AgentKeywords"),
            agent_no_keywords: object.take("AgentNoKeywords"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply AgentInfo);

/// Chatbot that answers on the page.
///
/// A part of [`ListInstagramPage`](crate::Client::list_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BeebotInfo {
    /// ID of the instance of the chatbot that answers on the page.
    pub beebot_instance_id: Option<String>,
    /// ID of the namespace, within its instance, of the chatbot that answers on the page.
    pub beebot_namespace_id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BeebotInfo {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("BeebotInstanceId", &self.beebot_instance_id);
        object.member("BeebotNamespaceId", &self.beebot_namespace_id);
    }
}

impl runtime::ReadObject for BeebotInfo {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            beebot_instance_id: object.take("BeebotInstanceId"),
            beebot_namespace_id: object.take("BeebotNamespaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply BeebotInfo);

/// The page, its account and where its receipts go.
///
/// A part of [`ListInstagramPage`](crate::Client::list_instagram_page).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstagramInfo {
    /// ID of the professional account that the page belongs to, as Meta gives it.
    pub account_id: Option<String>,
    /// Name of the account that the page belongs to.
    ///
    /// Never printed.
    pub account_name: Option<String>,
    /// Whether the page is connected to the instance.
    pub connection_status: Option<types::InstagramConnectionStatus>,
    /// Whether receipts arrive by HTTP callback.
    pub http_flag: Option<types::YesNo>,
    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub page_id: Option<String>,
    /// Name of the page, as users see it.
    pub page_name: Option<String>,
    /// Whether receipts arrive in a queue.
    pub queue_flag: Option<types::YesNo>,
    /// Name of the queue of Message Service (MNS) that receives inbound messages.
    pub queue_name: Option<String>,
    /// URL that status reports are sent to over HTTP, where `http_flag` is `Y`.
    ///
    /// Never printed.
    pub status_callback_url: Option<String>,
    /// Queue of Message Service (MNS) that receives status reports, where `queue_flag` is `Y`.
    pub status_queue: Option<String>,
    /// URL that inbound messages are sent to over HTTP, where `http_flag` is `Y`.
    ///
    /// Never printed.
    pub up_callback_url: Option<String>,
    /// Queue of Message Service (MNS) that receives inbound messages, where `queue_flag` is `Y`.
    pub up_queue: Option<String>,
}

impl fmt::Debug for InstagramInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstagramInfo")
            .field("account_id", &self.account_id)
            .field("account_name", &runtime::redacted(self.account_name.as_ref()))
            .field("connection_status", &self.connection_status)
            .field("http_flag", &self.http_flag)
            .field("page_id", &self.page_id)
            .field("page_name", &self.page_name)
            .field("queue_flag", &self.queue_flag)
            .field("queue_name", &self.queue_name)
            .field(
                "status_callback_url",
                &runtime::redacted(self.status_callback_url.as_ref()),
            )
            .field("status_queue", &self.status_queue)
            .field("up_callback_url", &runtime::redacted(self.up_callback_url.as_ref()))
            .field("up_queue", &self.up_queue)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InstagramInfo {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountId", &self.account_id);
        object.member("AccountName", &self.account_name);
        object.member("ConnectionStatus", &self.connection_status);
        object.member("HttpFlag", &self.http_flag);
        object.member("PageId", &self.page_id);
        object.member("PageName", &self.page_name);
        object.member("QueueFlag", &self.queue_flag);
        object.member("QueueName", &self.queue_name);
        object.member("StatusCallbackUrl", &self.status_callback_url);
        object.member("StatusQueue", &self.status_queue);
        object.member("UpCallbackUrl", &self.up_callback_url);
        object.member("UpQueue", &self.up_queue);
    }
}

impl runtime::ReadObject for InstagramInfo {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_id: object.take("AccountId"),
            account_name: object.take("AccountName"),
            connection_status: object.take("ConnectionStatus"),
            http_flag: object.take("HttpFlag"),
            page_id: object.take("PageId"),
            page_name: object.take("PageName"),
            queue_flag: object.take("QueueFlag"),
            queue_name: object.take("QueueName"),
            status_callback_url: object.take("StatusCallbackUrl"),
            status_queue: object.take("StatusQueue"),
            up_callback_url: object.take("UpCallbackUrl"),
            up_queue: object.take("UpQueue"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InstagramInfo);

/// What the runtime knows of `ListInstagramPage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListInstagramPage",
        "cams:ListInstagramPage",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["AccountName", "StatusCallbackUrl", "UpCallbackUrl"]);
