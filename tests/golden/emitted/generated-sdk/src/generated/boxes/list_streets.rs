// @generated from spec/operations/boxes/ListStreets.yaml by `cargo xtask generate`. Do not edit.

//! `ListStreets`: lists streets that have letter boxes.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists streets that have letter boxes.
    ///
    /// Sends a [`ListStreetsRequest`], and yields a [`ListStreetsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:ListStreets` | list | All resources (`*`) | None | None |
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
    ///     .list_streets()
    ///     .page_no(1)
    ///     .page_size(2)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_streets(&self) -> ListStreetsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_streets`](crate::Client::list_streets), but `send` blocks until the reply is
    /// there.
    pub fn list_streets(&self) -> ListStreetsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListStreets`: what [`Client::list_streets`](crate::Client::list_streets) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListStreetsRequest {
    /// Page number.
    pub page_no: Option<i64>,
    /// Number of streets on a page.
    pub page_size: Option<i64>,
}

impl runtime::Request for ListStreetsRequest {
    type Response = ListStreetsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PageNo", &self.page_no);
        parameters.query("PageSize", &self.page_size);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PageNo", &self.page_no);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListStreetsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            page_no: object.take("PageNo"),
            page_size: object.take("PageSize"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListStreetsRequest);

impl runtime::PagedRequest for ListStreetsRequest {
    type Item = String;

    fn page_number(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_no = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    fn items(response: &mut ListStreetsResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.streets)
    }
}

impl ListStreetsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListStreetsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListStreetsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListStreetsBuilder<C = runtime::Detached, PageNo = runtime::Unset>(
    runtime::Building<C, ListStreetsRequest, PageNo>,
);

fn builder<C>(client: C) -> ListStreetsBuilder<C> {
    ListStreetsBuilder(
        runtime::Building::new(
            client,
            ListStreetsRequest {
                page_no: None,
                page_size: None,
            },
        ),
    )
}

impl<C, PageNo> ListStreetsBuilder<C, PageNo> {
    /// Page number.
    pub fn page_no(mut self, page_no: i64) -> ListStreetsBuilder<C, runtime::Set> {
        self.0.value.page_no = Some(page_no);
        ListStreetsBuilder(self.0.mark())
    }

    /// Number of streets on a page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.value.page_size = Some(page_size);
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListStreetsRequest
    where
        PageNo: list_streets_required::PageNo,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListStreetsResponse>
    where
        C: runtime::Dispatch,
        PageNo: list_streets_required::PageNo,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListStreetsRequest>
    where
        C: runtime::Dispatch,
        PageNo: list_streets_required::PageNo,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListStreetsRequest>
    where
        C: runtime::Dispatch,
        PageNo: list_streets_required::PageNo,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_streets_required {
    /// `page_no` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_no` is required by ListStreets and has not been set",
        label = "call `.page_no(…)` before this"
    )]
    pub trait PageNo {}
    impl PageNo for super::runtime::Set {}
}

/// The streets.
///
/// The reply to [`Client::list_streets`](crate::Client::list_streets).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListStreetsResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// Names of the streets.
    pub streets: Vec<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListStreetsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.filled("Streets", &self.streets);
    }
}

impl runtime::ReadObject for ListStreetsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            streets: object.take("Streets").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListStreetsResponse);

/// What the runtime knows of `ListStreets`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListStreets",
        "letters:ListStreets",
    )
    .repeatable()
    .success_values(&["OK"]);
