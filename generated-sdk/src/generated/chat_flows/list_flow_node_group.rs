// @generated from spec/operations/chat_flows/ListFlowNodeGroup.yaml by `cargo xtask generate`. Do not edit.

//! `ListFlowNodeGroup`: lists the groups of the components that chat flows are built from.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the groups of the components that chat flows are built from.
    ///
    /// Sends a [`ListFlowNodeGroupRequest`], and yields a [`ListFlowNodeGroupResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListFlowNodeGroup` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of component groups. After a timeout, a reset or a 5xx
    /// reply the client tries again.
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
    ///     .list_flow_node_group()
    ///     .page_no(1)
    ///     .page_size(10)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_flow_node_group(&self) -> ListFlowNodeGroupBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_flow_node_group`](crate::Client::list_flow_node_group), but `send` blocks
    /// until the reply is there.
    pub fn list_flow_node_group(&self) -> ListFlowNodeGroupBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListFlowNodeGroup`: what
/// [`Client::list_flow_node_group`](crate::Client::list_flow_node_group) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFlowNodeGroupRequest {
    /// Number of the page, counted from 1.
    pub page_no: Option<i64>,
    /// Number of items on a page.
    pub page_size: Option<i64>,
}

impl runtime::Request for ListFlowNodeGroupRequest {
    type Response = ListFlowNodeGroupResponse;

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
        limits.required("PageSize", &self.page_size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListFlowNodeGroupRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            page_no: object.take("PageNo"),
            page_size: object.take("PageSize"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListFlowNodeGroupRequest);

impl runtime::PagedRequest for ListFlowNodeGroupRequest {
    type Item = FlowNodeGroup;

    fn page_number(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_no = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    fn items(response: &mut ListFlowNodeGroupResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.model)
    }
}

impl ListFlowNodeGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListFlowNodeGroupBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListFlowNodeGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListFlowNodeGroupBuilder<
    C = runtime::Detached,
    PageNo = runtime::Unset,
    PageSize = runtime::Unset,
>(
    runtime::Building<C, ListFlowNodeGroupRequest, (PageNo, PageSize)>,
);

fn builder<C>(client: C) -> ListFlowNodeGroupBuilder<C> {
    ListFlowNodeGroupBuilder(
        runtime::Building::new(
            client,
            ListFlowNodeGroupRequest {
                page_no: None,
                page_size: None,
            },
        ),
    )
}

impl<C, PageNo, PageSize> ListFlowNodeGroupBuilder<C, PageNo, PageSize> {
    /// Number of the page, counted from 1.
    pub fn page_no(
        mut self,
        page_no: i64,
    ) -> ListFlowNodeGroupBuilder<C, runtime::Set, PageSize> {
        self.0.value.page_no = Some(page_no);
        ListFlowNodeGroupBuilder(self.0.mark())
    }

    /// Number of items on a page.
    pub fn page_size(
        mut self,
        page_size: i64,
    ) -> ListFlowNodeGroupBuilder<C, PageNo, runtime::Set> {
        self.0.value.page_size = Some(page_size);
        ListFlowNodeGroupBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListFlowNodeGroupRequest
    where
        PageNo: list_flow_node_group_required::PageNo,
        PageSize: list_flow_node_group_required::PageSize,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListFlowNodeGroupResponse>
    where
        C: runtime::Dispatch,
        PageNo: list_flow_node_group_required::PageNo,
        PageSize: list_flow_node_group_required::PageSize,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListFlowNodeGroupRequest>
    where
        C: runtime::Dispatch,
        PageNo: list_flow_node_group_required::PageNo,
        PageSize: list_flow_node_group_required::PageSize,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListFlowNodeGroupRequest>
    where
        C: runtime::Dispatch,
        PageNo: list_flow_node_group_required::PageNo,
        PageSize: list_flow_node_group_required::PageSize,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_flow_node_group_required {
    /// `page_no` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_no` is required by ListFlowNodeGroup and has not been set",
        label = "call `.page_no(…)` before this"
    )]
    pub trait PageNo {}
    impl PageNo for super::runtime::Set {}

    /// `page_size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_size` is required by ListFlowNodeGroup and has not been set",
        label = "call `.page_size(…)` before this"
    )]
    pub trait PageSize {}
    impl PageSize for super::runtime::Set {}
}

/// One page of component groups.
///
/// The reply to [`Client::list_flow_node_group`](crate::Client::list_flow_node_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFlowNodeGroupResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Status code of the request; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// One page of groups of components.
    pub data: Option<ListFlowNodeGroupData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListFlowNodeGroupResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Code", &self.code);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListFlowNodeGroupResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            message: object.take("Message"),
            success: object.take("Success"),
            code: object.take("Code"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListFlowNodeGroupResponse);

/// One page of groups of components.
///
/// A part of [`ListFlowNodeGroup`](crate::Client::list_flow_node_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFlowNodeGroupData {
    /// Groups of the page, by which the flow editor sorts its components.
    pub model: Vec<FlowNodeGroup>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListFlowNodeGroupData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Model", &self.model);
    }
}

impl runtime::ReadObject for ListFlowNodeGroupData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            model: object.take("Model").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListFlowNodeGroupData);

/// Group of flow components.
///
/// A part of [`ListFlowNodeGroup`](crate::Client::list_flow_node_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowNodeGroup {
    /// Code of the group; `ListFlowNodePrototypeV2` takes it as `GroupCode`.
    pub code: Option<String>,
    /// Further public information about the component group.
    pub public_extend: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for FlowNodeGroup {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Code", &self.code);
        object.member("PublicExtend", &self.public_extend);
    }
}

impl runtime::ReadObject for FlowNodeGroup {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code: object.take("Code"),
            public_extend: object.take("PublicExtend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply FlowNodeGroup);

/// What the runtime knows of `ListFlowNodeGroup`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListFlowNodeGroup",
        "cams:ListFlowNodeGroup",
    )
    .repeatable()
    .success_values(&["OK", "200"]);
