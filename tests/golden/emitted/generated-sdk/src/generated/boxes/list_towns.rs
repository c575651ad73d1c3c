// @generated from spec/operations/boxes/ListTowns.yaml by `cargo xtask generate`. Do not edit.

//! `ListTowns`: lists towns that have letter boxes.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists towns that have letter boxes.
    ///
    /// Sends a [`ListTownsRequest`], and yields a [`ListTownsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:ListTowns` | list | All resources (`*`) | None | None |
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_towns()
    ///     .page_no("1")
    ///     .page_size("2")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_towns(&self) -> ListTownsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_towns`](crate::Client::list_towns), but `send` blocks until the reply is
    /// there.
    pub fn list_towns(&self) -> ListTownsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListTowns`: what [`Client::list_towns`](crate::Client::list_towns) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTownsRequest {
    /// Page number, as text.
    pub page_no: Option<String>,
    /// Number of towns on a page, as text.
    pub page_size: Option<String>,
}

impl runtime::Request for ListTownsRequest {
    type Response = ListTownsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PageNo", &self.page_no);
        parameters.query("PageSize", &self.page_size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListTownsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            page_no: object.take("PageNo"),
            page_size: object.take("PageSize"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListTownsRequest);

impl runtime::PagedRequest for ListTownsRequest {
    type Item = String;

    fn page_number(&self) -> Option<i64> {
        self.page_no.as_deref()?.parse().ok()
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_no = Some(number.to_string());
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size.as_deref()?.parse().ok()
    }

    fn items(response: &mut ListTownsResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.towns)
    }
}

impl ListTownsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListTownsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListTownsRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListTownsBuilder<C = runtime::Detached>(
    runtime::Building<C, ListTownsRequest, ()>,
);

fn builder<C>(client: C) -> ListTownsBuilder<C> {
    ListTownsBuilder(
        runtime::Building::new(
            client,
            ListTownsRequest {
                page_no: None,
                page_size: None,
            },
        ),
    )
}

impl<C> ListTownsBuilder<C> {
    /// Page number, as text.
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.0.value.page_no = Some(page_no.into());
        self
    }

    /// Number of towns on a page, as text.
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.0.value.page_size = Some(page_size.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListTownsRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListTownsResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListTownsRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListTownsRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// The towns.
///
/// The reply to [`Client::list_towns`](crate::Client::list_towns).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTownsResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// Names of the towns.
    pub towns: Vec<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListTownsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.filled("Towns", &self.towns);
    }
}

impl runtime::ReadObject for ListTownsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            towns: object.take("Towns").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListTownsResponse);

/// What the runtime knows of `ListTowns`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListTowns",
        "letters:ListTowns",
    )
    .repeatable()
    .success_values(&["OK"]);
