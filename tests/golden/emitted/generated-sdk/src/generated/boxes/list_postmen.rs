// @generated from spec/operations/boxes/ListPostmen.yaml by `cargo xtask generate`. Do not edit.

//! `ListPostmen`: lists the postmen who empty the letter boxes.

use crate::runtime::emitted::{
    CheckLimits, Client, Detached, Dispatch, JsonObject, Limits, Object, Operation,
    PagedRequest, Parameters, ReadObject, Request, WriteObject,
};

impl Client {
    /// Lists the postmen who empty the letter boxes.
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
    /// Not documented; inferred from what other offices do: `Post.Closed`, `Post.Strike`.
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
    /// use alibabacloud_cams::boxes::ListPostmenRound;
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
        ListPostmenBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_postmen`](crate::Client::list_postmen), but `send` blocks until the reply is
    /// there.
    pub fn list_postmen(&self) -> ListPostmenBuilder<Self> {
        ListPostmenBuilder::new(self.clone())
    }
}

/// A request of `ListPostmen`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ListPostmenRequest {
    /// Where to go on.
    pub round: Option<ListPostmenRound>,
}

impl Request for ListPostmenRequest {
    type Response = ListPostmenResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query_json("Round", &self.round);
    }

    fn check(&self, limits: &mut Limits) {
        limits.member("Round", &self.round);
    }
}

impl PagedRequest for ListPostmenRequest {
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
        ListPostmenBuilder::new(Detached)
    }
}

/// Builds a [`ListPostmenRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListPostmenBuilder<C = Detached> {
    client: C,
    value: ListPostmenRequest,
}

impl<C> ListPostmenBuilder<C> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: ListPostmenRequest { round: None },
        }
    }
}

impl<C> ListPostmenBuilder<C> {
    /// Where to go on.
    pub fn round(mut self, round: impl Into<ListPostmenRound>) -> Self {
        self.value.round = Some(round.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListPostmenRequest {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListPostmenResponse>
    where
        C: Dispatch,
    {
        self.client.dispatch(&self.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListPostmenRequest>
    where
        C: Dispatch,
    {
        self.client.dispatch_items(&self.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListPostmenRequest>
    where
        C: Dispatch,
    {
        self.client.dispatch_pages(&self.value)
    }
}

/// The postmen.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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

impl ReadObject for ListPostmenResponse {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            data: object.take("Data"),
        }
    }
}

/// Where to go on.
///
/// A part of [`ListPostmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
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
        ListPostmenRoundBuilder::new()
    }
}

/// Builds a [`ListPostmenRound`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListPostmenRoundBuilder {
    value: ListPostmenRound,
}

impl ListPostmenRoundBuilder {
    fn new() -> Self {
        Self {
            value: ListPostmenRound {
                after: None,
                most: None,
            },
        }
    }
}

impl ListPostmenRoundBuilder {
    /// Token of the page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.value.after = Some(after.into());
        self
    }

    /// Number of postmen on a page.
    pub fn most(mut self, most: i64) -> Self {
        self.value.most = Some(most);
        self
    }

    /// The [`ListPostmenRound`].
    #[must_use]
    pub fn build(self) -> ListPostmenRound {
        self.value
    }
}

impl WriteObject for ListPostmenRound {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("After", &self.after);
        object.member("Most", &self.most);
    }
}

impl CheckLimits for ListPostmenRound {
    fn check(&self, _: &mut Limits) {}
}

/// One page of postmen.
///
/// A part of [`ListPostmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct ListPostmenData {
    /// Names of the postmen.
    pub names: Vec<String>,
    /// What follows.
    pub next: Option<ListPostmenDataNext>,
}

impl ReadObject for ListPostmenData {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            names: object.take("Names").unwrap_or_default(),
            next: object.take("Next"),
        }
    }
}

/// What follows.
///
/// A part of [`ListPostmen`](crate::Client::list_postmen).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct ListPostmenDataNext {
    /// Token of the next page.
    pub after: Option<String>,
}

impl ReadObject for ListPostmenDataNext {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            after: object.take("After"),
        }
    }
}

/// What the runtime knows of `ListPostmen`.
static OPERATION: Operation = Operation {
    name: "ListPostmen",
    ram_action: "letters:ListPostmen",
    repeatable: true,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &[],
};
