// @generated from spec/operations/chat_flows/ListFlowNodePrototypeV2.yaml by `cargo xtask generate`. Do not edit.

//! `ListFlowNodePrototypeV2`: lists the prototypes of the components that chat flows are built
//! from.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the prototypes of the components that chat flows are built from.
    ///
    /// Without filters, all prototypes are listed.
    ///
    /// Sends a [`ListFlowNodePrototypeV2Request`], and yields a [`ListFlowNodePrototypeV2Response`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListFlowNodePrototypeV2` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of component prototypes. After a timeout, a reset or a
    /// 5xx reply the client tries again.
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_flow_node_prototype_v2()
    ///     .page_no(1)
    ///     .page_size(10)
    ///     .group_code(types::FlowNodeGroupCode::Messaging)
    ///     .biz_code("ALICOM_OPAAS")
    ///     .keyword("message")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_flow_node_prototype_v2(&self) -> ListFlowNodePrototypeV2Builder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_flow_node_prototype_v2`](crate::Client::list_flow_node_prototype_v2), but
    /// `send` blocks until the reply is there.
    pub fn list_flow_node_prototype_v2(&self) -> ListFlowNodePrototypeV2Builder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListFlowNodePrototypeV2`: what
/// [`Client::list_flow_node_prototype_v2`](crate::Client::list_flow_node_prototype_v2) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2Request {
    /// Number of the page, counted from 1.
    pub page_no: Option<i64>,
    /// Number of items on a page.
    pub page_size: Option<i64>,
    /// Code of the group of components; `ListFlowNodeGroup` lists them.
    pub group_code: Option<types::FlowNodeGroupCode>,
    /// Code of the business that the call is made for, such as `ALICOM_OPAAS`.
    pub biz_code: Option<String>,
    /// Text to search the names of components for; matches are fuzzy.
    pub keyword: Option<String>,
}

impl runtime::Request for ListFlowNodePrototypeV2Request {
    type Response = ListFlowNodePrototypeV2Response;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PageNo", &self.page_no);
        parameters.query("PageSize", &self.page_size);
        parameters.query("GroupCode", &self.group_code);
        parameters.query("BizCode", &self.biz_code);
        parameters.query("Keyword", &self.keyword);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PageNo", &self.page_no);
        limits.required("PageSize", &self.page_size);
        limits.required("BizCode", &self.biz_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListFlowNodePrototypeV2Request {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            page_no: object.take("PageNo"),
            page_size: object.take("PageSize"),
            group_code: object.take("GroupCode"),
            biz_code: object.take("BizCode"),
            keyword: object.take("Keyword"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListFlowNodePrototypeV2Request);

impl runtime::PagedRequest for ListFlowNodePrototypeV2Request {
    type Item = FlowNodePrototype;

    fn page_number(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_no = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    fn items(
        response: &mut ListFlowNodePrototypeV2Response,
    ) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.model)
    }
}

impl ListFlowNodePrototypeV2Request {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListFlowNodePrototypeV2Builder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListFlowNodePrototypeV2Request`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListFlowNodePrototypeV2Builder<
    C = runtime::Detached,
    PageNo = runtime::Unset,
    PageSize = runtime::Unset,
    BizCode = runtime::Unset,
>(
    runtime::Building<C, ListFlowNodePrototypeV2Request, (PageNo, PageSize, BizCode)>,
);

fn builder<C>(client: C) -> ListFlowNodePrototypeV2Builder<C> {
    ListFlowNodePrototypeV2Builder(
        runtime::Building::new(
            client,
            ListFlowNodePrototypeV2Request {
                page_no: None,
                page_size: None,
                group_code: None,
                biz_code: None,
                keyword: None,
            },
        ),
    )
}

impl<
    C,
    PageNo,
    PageSize,
    BizCode,
> ListFlowNodePrototypeV2Builder<C, PageNo, PageSize, BizCode> {
    /// Number of the page, counted from 1.
    pub fn page_no(
        mut self,
        page_no: i64,
    ) -> ListFlowNodePrototypeV2Builder<C, runtime::Set, PageSize, BizCode> {
        self.0.value.page_no = Some(page_no);
        ListFlowNodePrototypeV2Builder(self.0.mark())
    }

    /// Number of items on a page.
    pub fn page_size(
        mut self,
        page_size: i64,
    ) -> ListFlowNodePrototypeV2Builder<C, PageNo, runtime::Set, BizCode> {
        self.0.value.page_size = Some(page_size);
        ListFlowNodePrototypeV2Builder(self.0.mark())
    }

    /// Code of the group of components; `ListFlowNodeGroup` lists them.
    pub fn group_code(
        mut self,
        group_code: impl Into<types::FlowNodeGroupCode>,
    ) -> Self {
        self.0.value.group_code = Some(group_code.into());
        self
    }

    /// Code of the business that the call is made for, such as `ALICOM_OPAAS`.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(
        mut self,
        biz_code: impl Into<String>,
    ) -> ListFlowNodePrototypeV2Builder<C, PageNo, PageSize, runtime::Set> {
        self.0.value.biz_code = Some(biz_code.into());
        ListFlowNodePrototypeV2Builder(self.0.mark())
    }

    /// Text to search the names of components for; matches are fuzzy.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.0.value.keyword = Some(keyword.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListFlowNodePrototypeV2Request
    where
        PageNo: list_flow_node_prototype_v2_required::PageNo,
        PageSize: list_flow_node_prototype_v2_required::PageSize,
        BizCode: list_flow_node_prototype_v2_required::BizCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListFlowNodePrototypeV2Response>
    where
        C: runtime::Dispatch,
        PageNo: list_flow_node_prototype_v2_required::PageNo,
        PageSize: list_flow_node_prototype_v2_required::PageSize,
        BizCode: list_flow_node_prototype_v2_required::BizCode,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListFlowNodePrototypeV2Request>
    where
        C: runtime::Dispatch,
        PageNo: list_flow_node_prototype_v2_required::PageNo,
        PageSize: list_flow_node_prototype_v2_required::PageSize,
        BizCode: list_flow_node_prototype_v2_required::BizCode,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListFlowNodePrototypeV2Request>
    where
        C: runtime::Dispatch,
        PageNo: list_flow_node_prototype_v2_required::PageNo,
        PageSize: list_flow_node_prototype_v2_required::PageSize,
        BizCode: list_flow_node_prototype_v2_required::BizCode,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_flow_node_prototype_v2_required {
    /// `page_no` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_no` is required by ListFlowNodePrototypeV2 and has not been set",
        label = "call `.page_no(…)` before this"
    )]
    pub trait PageNo {}
    impl PageNo for super::runtime::Set {}

    /// `page_size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_size` is required by ListFlowNodePrototypeV2 and has not been set",
        label = "call `.page_size(…)` before this"
    )]
    pub trait PageSize {}
    impl PageSize for super::runtime::Set {}

    /// `biz_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`biz_code` is required by ListFlowNodePrototypeV2 and has not been set",
        label = "call `.biz_code(…)` before this"
    )]
    pub trait BizCode {}
    impl BizCode for super::runtime::Set {}
}

/// One page of component prototypes.
///
/// The reply to
/// [`Client::list_flow_node_prototype_v2`](crate::Client::list_flow_node_prototype_v2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2Response {
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
    /// One page of components.
    pub data: Option<ListFlowNodePrototypeV2Data>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListFlowNodePrototypeV2Response {
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

impl runtime::ReadObject for ListFlowNodePrototypeV2Response {
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
runtime::by_name!(reply ListFlowNodePrototypeV2Response);

/// One page of components.
///
/// A part of [`ListFlowNodePrototypeV2`](crate::Client::list_flow_node_prototype_v2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2Data {
    /// Components of the page, of which a flow is built in the flow editor.
    pub model: Vec<FlowNodePrototype>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListFlowNodePrototypeV2Data {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Model", &self.model);
    }
}

impl runtime::ReadObject for ListFlowNodePrototypeV2Data {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            model: object.take("Model").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListFlowNodePrototypeV2Data);

/// Prototype of a flow component.
///
/// A part of [`ListFlowNodePrototypeV2`](crate::Client::list_flow_node_prototype_v2).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowNodePrototype {
    /// Code of the component prototype.
    pub code: Option<String>,
    /// Code of the group of components; `ListFlowNodeGroup` lists them.
    pub group_code: Option<types::FlowNodeGroupCode>,
    /// What a front end shows of the component, as a JSON string: `name` and `remark` in English (`en`)
    /// and Chinese (`zh`), `order`, `style`, the URL of the icon (`svg`) and its background color
    /// (`bgcolor`); `icon` is deprecated.
    pub public_extend: Option<String>,
    /// Status of the component prototype; `NORMAL` by default.
    ///
    /// Example: `NORMAL`.
    pub status: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for FlowNodePrototype {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Code", &self.code);
        object.member("GroupCode", &self.group_code);
        object.member("PublicExtend", &self.public_extend);
        object.member("Status", &self.status);
    }
}

impl runtime::ReadObject for FlowNodePrototype {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code: object.take("Code"),
            group_code: object.take("GroupCode"),
            public_extend: object.take("PublicExtend"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply FlowNodePrototype);

/// What the runtime knows of `ListFlowNodePrototypeV2`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListFlowNodePrototypeV2",
        "cams:ListFlowNodePrototypeV2",
    )
    .repeatable()
    .success_values(&["OK", "200"]);
