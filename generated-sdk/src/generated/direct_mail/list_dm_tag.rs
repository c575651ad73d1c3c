// @generated from spec/operations/direct_mail/ListDmTag.yaml by `cargo xtask generate`. Do not edit.

//! `ListDmTag`: lists the tags of Direct Mail.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the tags of Direct Mail.
    ///
    /// Sends a [`ListDmTagRequest`], and yields a [`ListDmTagResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListDmTag` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of tags. After a timeout, a reset or a 5xx reply the
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_dm_tag()
    ///     .page_index(1)
    ///     .page_size(20)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_dm_tag(&self) -> ListDmTagBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_dm_tag`](crate::Client::list_dm_tag), but `send` blocks until the reply is
    /// there.
    pub fn list_dm_tag(&self) -> ListDmTagBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListDmTag`: what [`Client::list_dm_tag`](crate::Client::list_dm_tag) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDmTagRequest {
    /// Text to search for; which names it is compared with is not documented.
    pub keyword: Option<String>,
    /// Number of the page, counted from 1.
    pub page_index: Option<i64>,
    /// Number of items on a page.
    pub page_size: Option<i64>,
}

impl runtime::Request for ListDmTagRequest {
    type Response = ListDmTagResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Keyword", &self.keyword);
        parameters.query("PageIndex", &self.page_index);
        parameters.query("PageSize", &self.page_size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListDmTagRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            keyword: object.take("Keyword"),
            page_index: object.take("PageIndex"),
            page_size: object.take("PageSize"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListDmTagRequest);

impl runtime::PagedRequest for ListDmTagRequest {
    type Item = DmTag;

    fn page_number(&self) -> Option<i64> {
        self.page_index
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    fn items(response: &mut ListDmTagResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn total(response: &ListDmTagResponse) -> Option<i64> {
        response.total
    }
}

impl ListDmTagRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListDmTagBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListDmTagRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListDmTagBuilder<C = runtime::Detached>(
    runtime::Building<C, ListDmTagRequest, ()>,
);

fn builder<C>(client: C) -> ListDmTagBuilder<C> {
    ListDmTagBuilder(
        runtime::Building::new(
            client,
            ListDmTagRequest {
                keyword: None,
                page_index: None,
                page_size: None,
            },
        ),
    )
}

impl<C> ListDmTagBuilder<C> {
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

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListDmTagRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListDmTagResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListDmTagRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListDmTagRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// One page of tags.
///
/// The reply to [`Client::list_dm_tag`](crate::Client::list_dm_tag).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDmTagResponse {
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
    /// Tags of the page, by which Direct Mail sorts what is sent.
    pub data: Vec<DmTag>,
    /// Number of items in all pages.
    pub total: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListDmTagResponse {
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

impl runtime::ReadObject for ListDmTagResponse {
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
runtime::by_name!(reply ListDmTagResponse);

/// Tags of the page, by which Direct Mail sorts what is sent.
///
/// A part of [`ListDmTag`](crate::Client::list_dm_tag).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DmTag {
    /// Text that describes the tag, as Direct Mail shows it.
    ///
    /// Example: `Mail about the spring sale`.
    pub tag_description: Option<String>,
    /// ID of the tag.
    ///
    /// Example: `10293****`.
    pub tag_id: Option<String>,
    /// Name of the tag, as Direct Mail shows it.
    ///
    /// Example: `spring_sale`.
    pub tag_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DmTag {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("TagDescription", &self.tag_description);
        object.member("TagId", &self.tag_id);
        object.member("TagName", &self.tag_name);
    }
}

impl runtime::ReadObject for DmTag {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            tag_description: object.take("TagDescription"),
            tag_id: object.take("TagId"),
            tag_name: object.take("TagName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DmTag);

/// What the runtime knows of `ListDmTag`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListDmTag",
        "cams:ListDmTag",
    )
    .repeatable()
    .success_values(&["OK"]);
