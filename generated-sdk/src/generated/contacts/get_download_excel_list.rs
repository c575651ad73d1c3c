// @generated from spec/operations/contacts/GetDownloadExcelList.yaml by `cargo xtask generate`. Do not edit.

//! `GetDownloadExcelList`: gets the list of contacts for an Excel download.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the list of contacts for an Excel download.
    ///
    /// Sends a [`GetDownloadExcelListRequest`], and yields a [`GetDownloadExcelListResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetDownloadExcelList` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list. After a timeout, a reset or a 5xx reply the client tries
    /// again.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_download_excel_list()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .group_id("10****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_download_excel_list(&self) -> GetDownloadExcelListBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_download_excel_list`](crate::Client::get_download_excel_list), but `send`
    /// blocks until the reply is there.
    pub fn get_download_excel_list(&self) -> GetDownloadExcelListBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetDownloadExcelList`: what
/// [`Client::get_download_excel_list`](crate::Client::get_download_excel_list) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDownloadExcelListRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Conditions that the contacts in the file meet; the form is not documented.
    pub condition: Option<String>,
    /// Names of the countries whose contacts the file holds.
    pub country_names: Option<Vec<String>>,
    /// End of the time range. The format is not documented.
    pub end_date: Option<String>,
    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub group_id: Option<String>,
    /// IDs of groups of contacts, for contacts of more than one group; `ListAllGroups` lists them.
    pub group_ids: Option<Vec<String>>,
    /// Start of the time range. The format is not documented.
    pub start_date: Option<String>,
}

impl fmt::Debug for GetDownloadExcelListRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDownloadExcelListRequest")
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("condition", &runtime::redacted(self.condition.as_ref()))
            .field("country_names", &self.country_names)
            .field("end_date", &self.end_date)
            .field("group_id", &self.group_id)
            .field("group_ids", &self.group_ids)
            .field("start_date", &self.start_date)
            .finish()
    }
}

impl runtime::Request for GetDownloadExcelListRequest {
    type Response = GetDownloadExcelListResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("Condition", &self.condition);
        parameters.query_json("CountryNames", &self.country_names);
        parameters.query("EndDate", &self.end_date);
        parameters.query("GroupId", &self.group_id);
        parameters.query_json("GroupIds", &self.group_ids);
        parameters.query("StartDate", &self.start_date);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetDownloadExcelListRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            condition: object.take("Condition"),
            country_names: object.take("CountryNames"),
            end_date: object.take("EndDate"),
            group_id: object.take("GroupId"),
            group_ids: object.take("GroupIds"),
            start_date: object.take("StartDate"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetDownloadExcelListRequest);

impl GetDownloadExcelListRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetDownloadExcelListBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetDownloadExcelListRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetDownloadExcelListBuilder<C = runtime::Detached>(
    runtime::Building<C, GetDownloadExcelListRequest, ()>,
);

fn builder<C>(client: C) -> GetDownloadExcelListBuilder<C> {
    GetDownloadExcelListBuilder(
        runtime::Building::new(
            client,
            GetDownloadExcelListRequest {
                biz_code: None,
                biz_extend: None,
                condition: None,
                country_names: None,
                end_date: None,
                group_id: None,
                group_ids: None,
                start_date: None,
            },
        ),
    )
}

impl<C> GetDownloadExcelListBuilder<C> {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`. Default: `ALICOM_OPAAS`.
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.0.value.biz_code = Some(biz_code.into());
        self
    }

    /// Further details of the business that the call is made for.
    ///
    /// Default: `{}`.
    pub fn biz_extend(
        mut self,
        biz_extend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.biz_extend = Some(runtime::map(biz_extend));
        self
    }

    /// Conditions that the contacts in the file meet; the form is not documented.
    ///
    /// Never printed.
    pub fn condition(mut self, condition: impl Into<String>) -> Self {
        self.0.value.condition = Some(condition.into());
        self
    }

    /// Names of the countries whose contacts the file holds.
    pub fn country_names(
        mut self,
        country_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.country_names = Some(
            country_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// End of the time range. The format is not documented.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.value.end_date = Some(end_date.into());
        self
    }

    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.0.value.group_id = Some(group_id.into());
        self
    }

    /// IDs of groups of contacts, for contacts of more than one group; `ListAllGroups` lists them.
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Start of the time range. The format is not documented.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.value.start_date = Some(start_date.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetDownloadExcelListRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetDownloadExcelListResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The returned data.
///
/// The reply to [`Client::get_download_excel_list`](crate::Client::get_download_excel_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDownloadExcelListResponse {
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
    /// Returned data, as text; whether it holds the list or an address of the file is not documented.
    ///
    /// Never printed.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for GetDownloadExcelListResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetDownloadExcelListResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(self.data.as_ref()))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetDownloadExcelListResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetDownloadExcelListResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetDownloadExcelListResponse);

/// What the runtime knows of `GetDownloadExcelList`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetDownloadExcelList",
        "cams:GetDownloadExcelList",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Condition", "Data"]);
