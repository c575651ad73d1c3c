// @generated from spec/operations/boxes/ListBoxes.yaml by `cargo xtask generate`. Do not edit.

//! `ListBoxes`: lists letter boxes.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists letter boxes.
    ///
    /// **Deprecated** since 2020-01-01.
    ///
    /// Sends a [`ListBoxesRequest`], and yields a [`ListBoxesResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:ListBoxes` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads. After a timeout, a reset or a 5xx reply the client tries again.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from what other offices do:
    /// [`Post.Closed`](crate::ErrorCode::PostClosed), [`Post.Strike`](crate::ErrorCode::PostStrike).
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
    /// # async fn example() -> Result<(), alibabacloud_post::Error> {
    /// use alibabacloud_post::Client;
    /// use alibabacloud_post::boxes::ListBoxesPage;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_boxes()
    ///     .page(ListBoxesPage::builder().index(2).size(2).build())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated since 2020-01-01.")]
    pub fn list_boxes(&self) -> ListBoxesBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_boxes`](crate::Client::list_boxes), but `send` blocks until the reply is
    /// there.
    #[deprecated(note = "Deprecated since 2020-01-01.")]
    pub fn list_boxes(&self) -> ListBoxesBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListBoxes`: what [`Client::list_boxes`](crate::Client::list_boxes) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBoxesRequest {
    /// Page to return.
    pub page: Option<ListBoxesPage>,
}

impl runtime::Request for ListBoxesRequest {
    type Response = ListBoxesResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_json("Page", &self.page);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Page", &self.page);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListBoxesRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { page: object.take("Page") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListBoxesRequest);

impl runtime::PagedRequest for ListBoxesRequest {
    type Item = LetterBox;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index.map(i64::from)
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListBoxesPage {
                index: None,
                size: None,
            })
            .index = i32::try_from(number).ok();
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size
    }

    fn items(response: &mut ListBoxesResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }

    fn total(response: &ListBoxesResponse) -> Option<i64> {
        response.data.as_ref()?.total
    }
}

impl ListBoxesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListBoxesBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListBoxesRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListBoxesBuilder<C = runtime::Detached>(
    runtime::Building<C, ListBoxesRequest, ()>,
);

fn builder<C>(client: C) -> ListBoxesBuilder<C> {
    ListBoxesBuilder(runtime::Building::new(client, ListBoxesRequest { page: None }))
}

impl<C> ListBoxesBuilder<C> {
    /// Page to return.
    pub fn page(mut self, page: impl Into<ListBoxesPage>) -> Self {
        self.0.value.page = Some(page.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListBoxesRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListBoxesResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListBoxesRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListBoxesRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// The letter boxes.
///
/// The reply to [`Client::list_boxes`](crate::Client::list_boxes).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBoxesResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// One page of letter boxes.
    pub data: Option<ListBoxesData>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListBoxesResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Data", &self.data);
    }
}

impl runtime::ReadObject for ListBoxesResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            data: object.take("Data"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListBoxesResponse);

/// Page to return.
///
/// A part of [`ListBoxes`](crate::Client::list_boxes).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBoxesPage {
    /// Page number.
    pub index: Option<i32>,
    /// Number of letter boxes on a page.
    pub size: Option<i64>,
}

impl ListBoxesPage {
    /// Starts a [`ListBoxesPage`].
    pub fn builder() -> ListBoxesPageBuilder {
        ListBoxesPageBuilder(
            runtime::Building::new(
                (),
                ListBoxesPage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListBoxesPage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListBoxesPageBuilder(runtime::Building<(), ListBoxesPage, ()>);

impl ListBoxesPageBuilder {
    /// Page number.
    pub fn index(mut self, index: i32) -> Self {
        self.0.value.index = Some(index);
        self
    }

    /// Number of letter boxes on a page.
    pub fn size(mut self, size: i64) -> Self {
        self.0.value.size = Some(size);
        self
    }

    /// The [`ListBoxesPage`].
    #[must_use]
    pub fn build(self) -> ListBoxesPage {
        self.0.value
    }
}

impl runtime::WriteObject for ListBoxesPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListBoxesPage {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListBoxesPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListBoxesPage);

/// One page of letter boxes.
///
/// A part of [`ListBoxes`](crate::Client::list_boxes).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBoxesData {
    /// Letter boxes.
    pub list: Vec<LetterBox>,
    /// Number of letter boxes on all pages.
    pub total: Option<i64>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListBoxesData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("List", &self.list);
        object.member("Total", &self.total);
    }
}

impl runtime::ReadObject for ListBoxesData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            list: object.take("List").unwrap_or_default(),
            total: object.take("Total"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListBoxesData);

/// A letter box.
///
/// A part of [`ListBoxes`](crate::Client::list_boxes).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LetterBox {
    /// Street it stands in.
    pub street: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for LetterBox {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Street", &self.street);
    }
}

impl runtime::ReadObject for LetterBox {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            street: object.take("Street"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply LetterBox);

/// What the runtime knows of `ListBoxes`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListBoxes",
        "letters:ListBoxes",
    )
    .repeatable()
    .success_values(&["OK"]);
