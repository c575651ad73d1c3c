// @generated from spec/operations/boxes/ListPostmen.yaml by `cargo xtask generate`. Do not edit.

//! `ListPostmen`: lists the postmen who empty the letter boxes.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the postmen who empty the letter boxes.
    ///
    /// Sends a [`ListPostmenRequest`], and yields a [`ListPostmenResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:ListPostmen` | list | All resources (`*`) | None | None |
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
    /// use alibabacloud_post::boxes::ListPostmenRound;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_postmen()
    ///     .round(ListPostmenRound::builder().most(1).build())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_postmen(&self) -> ListPostmenBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_postmen`](crate::Client::list_postmen), but `send` blocks until the reply is
    /// there.
    pub fn list_postmen(&self) -> ListPostmenBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListPostmen`: what [`Client::list_postmen`](crate::Client::list_postmen) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostmenRequest {
    /// Where to go on.
    pub round: Option<ListPostmenRound>,
}

impl runtime::Request for ListPostmenRequest {
    type Response = ListPostmenResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_json("Round", &self.round);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Round", &self.round);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListPostmenRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            round: object.take("Round"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListPostmenRequest);

impl runtime::PagedRequest for ListPostmenRequest {
    type Item = String;
    const BY_TOKEN: bool = true;

    fn page_token(&self) -> Option<&str> {
        self.round.as_ref()?.after.as_deref()
    }

    fn set_page_token(&mut self, token: String) {
        self
            .round
            .get_or_insert(ListPostmenRound {
                after: None,
                most: None,
            })
            .after = Some(token);
    }

    fn items(response: &mut ListPostmenResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.names)
    }

    fn next_page_token(response: &ListPostmenResponse) -> Option<&str> {
        response.data.as_ref()?.next.as_ref()?.after.as_deref()
    }
}

impl ListPostmenRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListPostmenBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListPostmenRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListPostmenBuilder<C = runtime::Detached>(
    runtime::Building<C, ListPostmenRequest, ()>,
);

fn builder<C>(client: C) -> ListPostmenBuilder<C> {
    ListPostmenBuilder(
        runtime::Building::new(client, ListPostmenRequest { round: None }),
    )
}

impl<C> ListPostmenBuilder<C> {
    /// Where to go on.
    pub fn round(mut self, round: impl Into<ListPostmenRound>) -> Self {
        self.0.value.round = Some(round.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListPostmenRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListPostmenResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListPostmenRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListPostmenRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// The postmen.
///
/// The reply to [`Client::list_postmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPostmenResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// One page of postmen.
    pub data: Option<ListPostmenData>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListPostmenResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Data", &self.data);
    }
}

impl runtime::ReadObject for ListPostmenResponse {
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
runtime::by_name!(reply ListPostmenResponse);

/// Where to go on.
///
/// A part of [`ListPostmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostmenRound {
    /// Token of the page.
    pub after: Option<String>,
    /// Number of postmen on a page.
    pub most: Option<i64>,
}

impl ListPostmenRound {
    /// Starts a [`ListPostmenRound`].
    pub fn builder() -> ListPostmenRoundBuilder {
        ListPostmenRoundBuilder(
            runtime::Building::new(
                (),
                ListPostmenRound {
                    after: None,
                    most: None,
                },
            ),
        )
    }
}

/// Builds a [`ListPostmenRound`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListPostmenRoundBuilder(runtime::Building<(), ListPostmenRound, ()>);

impl ListPostmenRoundBuilder {
    /// Token of the page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.0.value.after = Some(after.into());
        self
    }

    /// Number of postmen on a page.
    pub fn most(mut self, most: i64) -> Self {
        self.0.value.most = Some(most);
        self
    }

    /// The [`ListPostmenRound`].
    #[must_use]
    pub fn build(self) -> ListPostmenRound {
        self.0.value
    }
}

impl runtime::WriteObject for ListPostmenRound {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("After", &self.after);
        object.member("Most", &self.most);
    }
}

impl runtime::CheckLimits for ListPostmenRound {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListPostmenRound {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            after: object.take("After"),
            most: object.take("Most"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListPostmenRound);

/// One page of postmen.
///
/// A part of [`ListPostmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPostmenData {
    /// Names of the postmen.
    pub names: Vec<String>,
    /// What follows.
    pub next: Option<ListPostmenDataNext>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListPostmenData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Names", &self.names);
        object.member("Next", &self.next);
    }
}

impl runtime::ReadObject for ListPostmenData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            names: object.take("Names").unwrap_or_default(),
            next: object.take("Next"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListPostmenData);

/// What follows.
///
/// A part of [`ListPostmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPostmenDataNext {
    /// Token of the next page.
    pub after: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListPostmenDataNext {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("After", &self.after);
    }
}

impl runtime::ReadObject for ListPostmenDataNext {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            after: object.take("After"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListPostmenDataNext);

/// What the runtime knows of `ListPostmen`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListPostmen",
        "letters:ListPostmen",
    )
    .repeatable()
    .success_values(&["OK"]);
