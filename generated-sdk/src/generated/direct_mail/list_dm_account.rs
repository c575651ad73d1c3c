// @generated from spec/operations/direct_mail/ListDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! `ListDmAccount`: lists Direct Mail accounts.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists Direct Mail accounts.
    ///
    /// Sends a [`ListDmAccountRequest`], and yields a [`ListDmAccountResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListDmAccount` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of accounts. After a timeout, a reset or a 5xx reply the
    /// client tries again.
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
    /// - [`BindDmAccount`](Self::bind_dm_account)
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
    ///     .list_dm_account()
    ///     .page_index(1)
    ///     .page_size(20)
    ///     .send_type(types::MailSendType::Batch)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_dm_account(&self) -> ListDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_dm_account`](crate::Client::list_dm_account), but `send` blocks until the
    /// reply is there.
    pub fn list_dm_account(&self) -> ListDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListDmAccount`: what [`Client::list_dm_account`](crate::Client::list_dm_account)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDmAccountRequest {
    /// Text to search for; which names it is compared with is not documented.
    pub keyword: Option<String>,
    /// Number of the page, counted from 1.
    pub page_index: Option<i64>,
    /// Number of items on a page.
    pub page_size: Option<i64>,
    /// Kind of mail that the account sends.
    pub send_type: Option<types::MailSendType>,
}

impl runtime::Request for ListDmAccountRequest {
    type Response = ListDmAccountResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Keyword", &self.keyword);
        parameters.query("PageIndex", &self.page_index);
        parameters.query("PageSize", &self.page_size);
        parameters.query("SendType", &self.send_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListDmAccountRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            keyword: object.take("Keyword"),
            page_index: object.take("PageIndex"),
            page_size: object.take("PageSize"),
            send_type: object.take("SendType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListDmAccountRequest);

impl runtime::PagedRequest for ListDmAccountRequest {
    type Item = DmAccount;

    fn page_number(&self) -> Option<i64> {
        self.page_index
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    fn items(response: &mut ListDmAccountResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn total(response: &ListDmAccountResponse) -> Option<i64> {
        response.total
    }
}

impl ListDmAccountRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListDmAccountBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListDmAccountRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListDmAccountBuilder<C = runtime::Detached>(
    runtime::Building<C, ListDmAccountRequest, ()>,
);

fn builder<C>(client: C) -> ListDmAccountBuilder<C> {
    ListDmAccountBuilder(
        runtime::Building::new(
            client,
            ListDmAccountRequest {
                keyword: None,
                page_index: None,
                page_size: None,
                send_type: None,
            },
        ),
    )
}

impl<C> ListDmAccountBuilder<C> {
    /// Text to search for; which names it is compared with is not documented.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.0.value.keyword = Some(keyword.into());
        self
    }

    /// Number of the page, counted from 1.
    ///
    /// Example: `1`.
    pub fn page_index(mut self, page_index: i64) -> Self {
        self.0.value.page_index = Some(page_index);
        self
    }

    /// Number of items on a page.
    ///
    /// Example: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.value.page_size = Some(page_size);
        self
    }

    /// Kind of mail that the account sends.
    ///
    /// Example: `batch`.
    pub fn send_type(mut self, send_type: impl Into<types::MailSendType>) -> Self {
        self.0.value.send_type = Some(send_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListDmAccountRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListDmAccountResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListDmAccountRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListDmAccountRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// One page of accounts.
///
/// The reply to [`Client::list_dm_account`](crate::Client::list_dm_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDmAccountResponse {
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
    /// Direct Mail accounts of the page; `BindDmAccount` binds one to a space.
    pub data: Vec<DmAccount>,
    /// Number of items in all pages.
    pub total: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListDmAccountResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("Total", &self.total);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListDmAccountResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            total: object.take("Total"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListDmAccountResponse);

/// Direct Mail accounts of the page; `BindDmAccount` binds one to a space.
///
/// A part of [`ListDmAccount`](crate::Client::list_dm_account).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DmAccount {
    /// Name of the Direct Mail account: the sender address, such as `news@example.com`.
    ///
    /// Example: `news@example.com`. Never printed.
    pub account_name: Option<String>,
    /// Time of creation, presumably a Unix timestamp in milliseconds.
    pub create_time: Option<i64>,
    /// ID of the sender address within Direct Mail, presumably what `BindDmAccount` takes as
    /// `AccountCode`.
    ///
    /// Example: `10293****`.
    pub mail_address_id: Option<String>,
    /// Kind of mail that the account sends.
    ///
    /// Example: `batch`.
    pub sendtype: Option<types::MailSendType>,
}

impl fmt::Debug for DmAccount {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DmAccount")
            .field("account_name", &runtime::redacted(self.account_name.as_ref()))
            .field("create_time", &self.create_time)
            .field("mail_address_id", &self.mail_address_id)
            .field("sendtype", &self.sendtype)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DmAccount {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountName", &self.account_name);
        object.member("CreateTime", &self.create_time);
        object.member("MailAddressId", &self.mail_address_id);
        object.member("Sendtype", &self.sendtype);
    }
}

impl runtime::ReadObject for DmAccount {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_name: object.take("AccountName"),
            create_time: object.take("CreateTime"),
            mail_address_id: object.take("MailAddressId"),
            sendtype: object.take("Sendtype"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DmAccount);

/// What the runtime knows of `ListDmAccount`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListDmAccount",
        "cams:ListDmAccount",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["AccountName"]);
