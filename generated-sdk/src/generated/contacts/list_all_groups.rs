// @generated from spec/operations/contacts/ListAllGroups.yaml by `cargo xtask generate`. Do not edit.

//! `ListAllGroups`: lists all groups of contacts.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists all groups of contacts.
    ///
    /// Sends a [`ListAllGroupsRequest`], and yields a [`ListAllGroupsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListAllGroups` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the groups. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    ///     .list_all_groups()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_groups(&self) -> ListAllGroupsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_all_groups`](crate::Client::list_all_groups), but `send` blocks until the
    /// reply is there.
    pub fn list_all_groups(&self) -> ListAllGroupsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListAllGroups`: what [`Client::list_all_groups`](crate::Client::list_all_groups)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllGroupsRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl runtime::Request for ListAllGroupsRequest {
    type Response = ListAllGroupsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListAllGroupsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListAllGroupsRequest);

impl ListAllGroupsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListAllGroupsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListAllGroupsRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllGroupsBuilder<C = runtime::Detached>(
    runtime::Building<C, ListAllGroupsRequest, ()>,
);

fn builder<C>(client: C) -> ListAllGroupsBuilder<C> {
    ListAllGroupsBuilder(
        runtime::Building::new(
            client,
            ListAllGroupsRequest {
                biz_code: None,
                biz_extend: None,
            },
        ),
    )
}

impl<C> ListAllGroupsBuilder<C> {
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

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListAllGroupsRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListAllGroupsResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The groups.
///
/// The reply to [`Client::list_all_groups`](crate::Client::list_all_groups).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllGroupsResponse {
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
    /// All groups of contacts, without pages.
    pub data: Vec<ContactGroup>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListAllGroupsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListAllGroupsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListAllGroupsResponse);

/// All groups of contacts, without pages.
///
/// A part of [`ListAllGroups`](crate::Client::list_all_groups).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactGroup {
    /// Time when the group was created. The format is not documented.
    pub gmt_create: Option<String>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// ID of the group; other operations take it as `GroupId` or `RelatedGroupId`.
    pub id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ContactGroup {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("GmtCreate", &self.gmt_create);
        object.member("GroupName", &self.group_name);
        object.member("Id", &self.id);
    }
}

impl runtime::ReadObject for ContactGroup {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            gmt_create: object.take("GmtCreate"),
            group_name: object.take("GroupName"),
            id: object.take("Id"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ContactGroup);

/// What the runtime knows of `ListAllGroups`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListAllGroups",
        "cams:ListAllGroups",
    )
    .repeatable()
    .success_values(&["OK"]);
