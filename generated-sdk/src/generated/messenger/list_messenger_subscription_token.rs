// @generated from spec/operations/messenger/ListMessengerSubscriptionToken.yaml by `cargo xtask generate`. Do not edit.

//! `ListMessengerSubscriptionToken`: lists the subscription tokens of the users of a Messenger
//! page.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the subscription tokens of the users of a Messenger page.
    ///
    /// Sends a [`ListMessengerSubscriptionTokenRequest`], and yields a
    /// [`ListMessengerSubscriptionTokenResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListMessengerSubscriptionToken` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the subscription tokens. After a timeout, a reset or a 5xx reply
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
    /// # Paging
    ///
    /// The reply holds one page. End with `items` in place of `send` for the items of all pages one by
    /// one, or with `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they
    /// end.
    ///
    /// # See also
    ///
    /// - [`SyncMessengerSubscriptionToken`](Self::sync_messenger_subscription_token)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::messenger::ListedTokenType;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_messenger_subscription_token()
    ///     .cust_space_id("29348393884****")
    ///     .custom_audience_id("2385000000****")
    ///     .limit(100)
    ///     .page_id("10215900000****")
    ///     .token_type(ListedTokenType::CustomAudience)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messenger_subscription_token(
        &self,
    ) -> ListMessengerSubscriptionTokenBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::list_messenger_subscription_token`](crate::Client::list_messenger_subscription_token),
    /// but `send` blocks until the reply is there.
    pub fn list_messenger_subscription_token(
        &self,
    ) -> ListMessengerSubscriptionTokenBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListMessengerSubscriptionToken`: what
/// [`Client::list_messenger_subscription_token`](crate::Client::list_messenger_subscription_token)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMessengerSubscriptionTokenRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the custom audience whose tokens are listed; `ListCustomAudience` lists them.
    pub custom_audience_id: Option<String>,
    /// Number of subscription tokens to return.
    pub limit: Option<i64>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// Key of the page of results: the `NextPage` of the reply before.
    pub page_key: Option<String>,
    /// Kind of subscription tokens; `customAudience` is the only one that is documented.
    pub token_type: Option<ListedTokenType>,
}

impl runtime::Request for ListMessengerSubscriptionTokenRequest {
    type Response = ListMessengerSubscriptionTokenResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("CustomAudienceId", &self.custom_audience_id);
        parameters.query("Limit", &self.limit);
        parameters.query("PageId", &self.page_id);
        parameters.query("PageKey", &self.page_key);
        parameters.query("TokenType", &self.token_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.number("Limit", self.limit, 1..=1000);
        limits.required("PageId", &self.page_id);
        limits.required("TokenType", &self.token_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListMessengerSubscriptionTokenRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            custom_audience_id: object.take("CustomAudienceId"),
            limit: object.take("Limit"),
            page_id: object.take("PageId"),
            page_key: object.take("PageKey"),
            token_type: object.take("TokenType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListMessengerSubscriptionTokenRequest);

impl runtime::PagedRequest for ListMessengerSubscriptionTokenRequest {
    type Item = MessengerSubscriptionToken;
    const BY_TOKEN: bool = true;

    fn page_token(&self) -> Option<&str> {
        self.page_key.as_deref()
    }

    fn set_page_token(&mut self, token: String) {
        self.page_key = Some(token);
    }

    fn items(
        response: &mut ListMessengerSubscriptionTokenResponse,
    ) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn next_page_token(
        response: &ListMessengerSubscriptionTokenResponse,
    ) -> Option<&str> {
        response.next_page.as_deref()
    }
}

impl ListMessengerSubscriptionTokenRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListMessengerSubscriptionTokenBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListMessengerSubscriptionTokenRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessengerSubscriptionTokenBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
    TokenType = runtime::Unset,
>(
    runtime::Building<
        C,
        ListMessengerSubscriptionTokenRequest,
        (CustSpaceId, PageId, TokenType),
    >,
);

fn builder<C>(client: C) -> ListMessengerSubscriptionTokenBuilder<C> {
    ListMessengerSubscriptionTokenBuilder(
        runtime::Building::new(
            client,
            ListMessengerSubscriptionTokenRequest {
                cust_space_id: None,
                custom_audience_id: None,
                limit: None,
                page_id: None,
                page_key: None,
                token_type: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PageId,
    TokenType,
> ListMessengerSubscriptionTokenBuilder<C, CustSpaceId, PageId, TokenType> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListMessengerSubscriptionTokenBuilder<C, runtime::Set, PageId, TokenType> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListMessengerSubscriptionTokenBuilder(self.0.mark())
    }

    /// ID of the custom audience whose tokens are listed; `ListCustomAudience` lists them.
    pub fn custom_audience_id(mut self, custom_audience_id: impl Into<String>) -> Self {
        self.0.value.custom_audience_id = Some(custom_audience_id.into());
        self
    }

    /// Number of subscription tokens to return.
    ///
    /// From 1 to 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.value.limit = Some(limit);
        self
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> ListMessengerSubscriptionTokenBuilder<C, CustSpaceId, runtime::Set, TokenType> {
        self.0.value.page_id = Some(page_id.into());
        ListMessengerSubscriptionTokenBuilder(self.0.mark())
    }

    /// Key of the page of results: the `NextPage` of the reply before.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.0.value.page_key = Some(page_key.into());
        self
    }

    /// Kind of subscription tokens; `customAudience` is the only one that is documented.
    pub fn token_type(
        mut self,
        token_type: impl Into<ListedTokenType>,
    ) -> ListMessengerSubscriptionTokenBuilder<C, CustSpaceId, PageId, runtime::Set> {
        self.0.value.token_type = Some(token_type.into());
        ListMessengerSubscriptionTokenBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListMessengerSubscriptionTokenRequest
    where
        CustSpaceId: list_messenger_subscription_token_required::CustSpaceId,
        PageId: list_messenger_subscription_token_required::PageId,
        TokenType: list_messenger_subscription_token_required::TokenType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListMessengerSubscriptionTokenResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_messenger_subscription_token_required::CustSpaceId,
        PageId: list_messenger_subscription_token_required::PageId,
        TokenType: list_messenger_subscription_token_required::TokenType,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListMessengerSubscriptionTokenRequest>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_messenger_subscription_token_required::CustSpaceId,
        PageId: list_messenger_subscription_token_required::PageId,
        TokenType: list_messenger_subscription_token_required::TokenType,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListMessengerSubscriptionTokenRequest>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_messenger_subscription_token_required::CustSpaceId,
        PageId: list_messenger_subscription_token_required::PageId,
        TokenType: list_messenger_subscription_token_required::TokenType,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_messenger_subscription_token_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListMessengerSubscriptionToken and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by ListMessengerSubscriptionToken and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}

    /// `token_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`token_type` is required by ListMessengerSubscriptionToken and has not been set",
        label = "call `.token_type(…)` before this"
    )]
    pub trait TokenType {}
    impl TokenType for super::runtime::Set {}
}

/// The subscription tokens.
///
/// The reply to
/// [`Client::list_messenger_subscription_token`](crate::Client::list_messenger_subscription_token).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessengerSubscriptionTokenResponse {
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
    /// Subscription tokens of the page of results, each with its user and its expiry.
    pub data: Vec<MessengerSubscriptionToken>,
    /// Key of the next page of results, for `PageKey`.
    pub next_page: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListMessengerSubscriptionTokenResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("NextPage", &self.next_page);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListMessengerSubscriptionTokenResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            next_page: object.take("NextPage"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListMessengerSubscriptionTokenResponse);

/// Kind of subscription tokens; `customAudience` is the only one that is documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListedTokenType {
    /// `customAudience`: Tokens for custom audiences; the only value that is documented.
    CustomAudience,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ListedTokenType { CustomAudience => "customAudience" }
}

/// Subscription tokens of the page of results, each with its user and its expiry.
///
/// A part of [`ListMessengerSubscriptionToken`](crate::Client::list_messenger_subscription_token).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessengerSubscriptionToken {
    /// Time when the token was created, as a Unix timestamp; whether in seconds or milliseconds is not
    /// documented.
    pub creation_timestamp: Option<i64>,
    /// ID of the custom audience; `ListCustomAudience` lists them.
    pub custom_audience_id: Option<String>,
    /// Time from which the next marketing message may be sent to the recipient, as a Unix timestamp;
    /// whether in seconds or milliseconds is not documented.
    pub next_eligible_time: Option<i64>,
    /// Status of the renewed subscription; its values are not documented.
    pub notification_messages_reoptin: Option<String>,
    /// Time zone of the customer; the form is not documented.
    pub notification_messages_timezone: Option<String>,
    /// Token by which the customer has agreed to get notification messages; sending one needs it.
    ///
    /// Never printed.
    pub notification_messages_token: Option<String>,
    /// ID of the Messenger page that it belongs to; `GetFbMessengerPages` lists those that an access
    /// token reaches.
    pub page_id: Option<String>,
    /// Page-scoped ID (PSID) of the customer.
    ///
    /// Never printed.
    pub recipient_id: Option<String>,
    /// Time when the token expires, as a Unix timestamp; whether in seconds or milliseconds is not
    /// documented.
    pub token_expiry_timestamp: Option<i64>,
    /// Title of the topic that the customer has agreed to get messages about.
    pub topic_title: Option<String>,
    /// Whether the token can still be used; its values are not documented.
    pub user_token_status: Option<String>,
}

impl fmt::Debug for MessengerSubscriptionToken {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessengerSubscriptionToken")
            .field("creation_timestamp", &self.creation_timestamp)
            .field("custom_audience_id", &self.custom_audience_id)
            .field("next_eligible_time", &self.next_eligible_time)
            .field("notification_messages_reoptin", &self.notification_messages_reoptin)
            .field(
                "notification_messages_timezone",
                &self.notification_messages_timezone,
            )
            .field(
                "notification_messages_token",
                &runtime::redacted(self.notification_messages_token.as_ref()),
            )
            .field("page_id", &self.page_id)
            .field("recipient_id", &runtime::redacted(self.recipient_id.as_ref()))
            .field("token_expiry_timestamp", &self.token_expiry_timestamp)
            .field("topic_title", &self.topic_title)
            .field("user_token_status", &self.user_token_status)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MessengerSubscriptionToken {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CreationTimestamp", &self.creation_timestamp);
        object.member("CustomAudienceId", &self.custom_audience_id);
        object.member("NextEligibleTime", &self.next_eligible_time);
        object
            .member("NotificationMessagesReoptin", &self.notification_messages_reoptin);
        object
            .member(
                "NotificationMessagesTimezone",
                &self.notification_messages_timezone,
            );
        object.member("NotificationMessagesToken", &self.notification_messages_token);
        object.member("PageId", &self.page_id);
        object.member("RecipientId", &self.recipient_id);
        object.member("TokenExpiryTimestamp", &self.token_expiry_timestamp);
        object.member("TopicTitle", &self.topic_title);
        object.member("UserTokenStatus", &self.user_token_status);
    }
}

impl runtime::ReadObject for MessengerSubscriptionToken {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            creation_timestamp: object.take("CreationTimestamp"),
            custom_audience_id: object.take("CustomAudienceId"),
            next_eligible_time: object.take("NextEligibleTime"),
            notification_messages_reoptin: object.take("NotificationMessagesReoptin"),
            notification_messages_timezone: object.take("NotificationMessagesTimezone"),
            notification_messages_token: object.take("NotificationMessagesToken"),
            page_id: object.take("PageId"),
            recipient_id: object.take("RecipientId"),
            token_expiry_timestamp: object.take("TokenExpiryTimestamp"),
            topic_title: object.take("TopicTitle"),
            user_token_status: object.take("UserTokenStatus"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply MessengerSubscriptionToken);

/// What the runtime knows of `ListMessengerSubscriptionToken`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListMessengerSubscriptionToken",
        "cams:ListMessengerSubscriptionToken",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["NotificationMessagesToken", "RecipientId"]);
