// @generated from spec/operations/whatsapp_flows/ListFlow.yaml by `cargo xtask generate`. Do not edit.

//! `ListFlow`: lists WhatsApp Flows.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists WhatsApp Flows.
    ///
    /// Sends a [`ListFlowRequest`], and yields a [`ListFlowResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListFlow` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of flows. After a timeout, a reset or a 5xx reply the
    /// client tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
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
    /// use alibabacloud_cams::whatsapp_flows::ListFlowPage;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_flow()
    ///     .flow_name("flow_001")
    ///     .page(ListFlowPage::builder().index(1).size(10).build())
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_flow(&self) -> ListFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_flow`](crate::Client::list_flow), but `send` blocks until the reply is there.
    pub fn list_flow(&self) -> ListFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListFlow`: what [`Client::list_flow`](crate::Client::list_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFlowRequest {
    /// Name of the WhatsApp Flows to list.
    pub flow_name: Option<String>,
    /// Page to return.
    pub page: Option<ListFlowPage>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for ListFlowRequest {
    type Response = ListFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowName", &self.flow_name);
        parameters.query_json("Page", &self.page);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Page", &self.page);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_name: object.take("FlowName"),
            page: object.take("Page"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListFlowRequest);

impl runtime::PagedRequest for ListFlowRequest {
    type Item = types::WhatsAppFlow;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index.map(i64::from)
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListFlowPage {
                index: None,
                size: None,
            })
            .index = i32::try_from(number).ok();
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size.map(i64::from)
    }

    fn items(response: &mut ListFlowResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

impl ListFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListFlowBuilder<C = runtime::Detached>(
    runtime::Building<C, ListFlowRequest, ()>,
);

fn builder<C>(client: C) -> ListFlowBuilder<C> {
    ListFlowBuilder(
        runtime::Building::new(
            client,
            ListFlowRequest {
                flow_name: None,
                page: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C> ListFlowBuilder<C> {
    /// Name of the WhatsApp Flows to list.
    ///
    /// Example: `flow_001`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.0.value.flow_name = Some(flow_name.into());
        self
    }

    /// Page to return.
    pub fn page(mut self, page: impl Into<ListFlowPage>) -> Self {
        self.0.value.page = Some(page.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListFlowRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListFlowResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListFlowRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListFlowRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// One page of WhatsApp Flows.
///
/// The reply to [`Client::list_flow`](crate::Client::list_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFlowResponse {
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
    /// WhatsApp Flows of the page; `GetFlow` reads one in full.
    pub data: Vec<types::WhatsAppFlow>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListFlowResponse);

/// Page to return.
///
/// A part of [`ListFlow`](crate::Client::list_flow).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFlowPage {
    /// Page number, counted from 1.
    pub index: Option<i32>,
    /// Number of items on a page.
    pub size: Option<i32>,
}

impl ListFlowPage {
    /// Starts a [`ListFlowPage`].
    pub fn builder() -> ListFlowPageBuilder {
        ListFlowPageBuilder(
            runtime::Building::new(
                (),
                ListFlowPage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListFlowPage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListFlowPageBuilder(runtime::Building<(), ListFlowPage, ()>);

impl ListFlowPageBuilder {
    /// Page number, counted from 1.
    ///
    /// Example: `1`.
    pub fn index(mut self, index: i32) -> Self {
        self.0.value.index = Some(index);
        self
    }

    /// Number of items on a page.
    ///
    /// Example: `20`.
    pub fn size(mut self, size: i32) -> Self {
        self.0.value.size = Some(size);
        self
    }

    /// The [`ListFlowPage`].
    #[must_use]
    pub fn build(self) -> ListFlowPage {
        self.0.value
    }
}

impl runtime::WriteObject for ListFlowPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListFlowPage {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListFlowPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListFlowPage);

/// What the runtime knows of `ListFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListFlow",
        "cams:ListFlow",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)));
