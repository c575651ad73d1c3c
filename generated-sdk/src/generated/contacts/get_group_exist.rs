// @generated from spec/operations/contacts/GetGroupExist.yaml by `cargo xtask generate`. Do not edit.

//! `GetGroupExist`: checks whether a group of contacts exists.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Checks whether a group of contacts exists.
    ///
    /// Sends a [`GetGroupExistRequest`], and yields a [`GetGroupExistResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetGroupExist` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only looks the name up. After a timeout, a reset or a 5xx reply the client
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
    ///     .get_group_exist()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .group_name("Newsletter")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group_exist(&self) -> GetGroupExistBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_group_exist`](crate::Client::get_group_exist), but `send` blocks until the
    /// reply is there.
    pub fn get_group_exist(&self) -> GetGroupExistBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetGroupExist`: what [`Client::get_group_exist`](crate::Client::get_group_exist)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGroupExistRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Name of the group to look for; `ListAllGroups` lists them.
    pub group_name: Option<String>,
}

impl runtime::Request for GetGroupExistRequest {
    type Response = GetGroupExistResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("GroupName", &self.group_name);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("GroupName", &self.group_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetGroupExistRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            group_name: object.take("GroupName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetGroupExistRequest);

impl GetGroupExistRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetGroupExistBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetGroupExistRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupExistBuilder<C = runtime::Detached, GroupName = runtime::Unset>(
    runtime::Building<C, GetGroupExistRequest, GroupName>,
);

fn builder<C>(client: C) -> GetGroupExistBuilder<C> {
    GetGroupExistBuilder(
        runtime::Building::new(
            client,
            GetGroupExistRequest {
                biz_code: None,
                biz_extend: None,
                group_name: None,
            },
        ),
    )
}

impl<C, GroupName> GetGroupExistBuilder<C, GroupName> {
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

    /// Name of the group to look for; `ListAllGroups` lists them.
    pub fn group_name(
        mut self,
        group_name: impl Into<String>,
    ) -> GetGroupExistBuilder<C, runtime::Set> {
        self.0.value.group_name = Some(group_name.into());
        GetGroupExistBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetGroupExistRequest
    where
        GroupName: get_group_exist_required::GroupName,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetGroupExistResponse>
    where
        C: runtime::Dispatch,
        GroupName: get_group_exist_required::GroupName,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_group_exist_required {
    /// `group_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_name` is required by GetGroupExist and has not been set",
        label = "call `.group_name(…)` before this"
    )]
    pub trait GroupName {}
    impl GroupName for super::runtime::Set {}
}

/// The result of the check.
///
/// The reply to [`Client::get_group_exist`](crate::Client::get_group_exist).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGroupExistResponse {
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
    /// Result of the check, as text; what it says where the group exists is not documented.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetGroupExistResponse {
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

impl runtime::ReadObject for GetGroupExistResponse {
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
runtime::by_name!(reply GetGroupExistResponse);

/// What the runtime knows of `GetGroupExist`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetGroupExist",
        "cams:GetGroupExist",
    )
    .repeatable()
    .success_values(&["OK"]);
