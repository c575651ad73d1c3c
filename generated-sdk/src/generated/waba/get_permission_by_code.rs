// @generated from spec/operations/waba/GetPermissionByCode.yaml by `cargo xtask generate`. Do not edit.

//! `GetPermissionByCode`: obtains permissions with an authorization code.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Obtains permissions with an authorization code.
    ///
    /// Sends a [`GetPermissionByCodeRequest`], and yields a [`GetPermissionByCodeResponse`].
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
    /// | `cams:GetPermissionByCode` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the code can be spent by the first call, and a repetition then fails. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::waba::MetaPermission;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_permission_by_code()
    ///     .code("AQB****")
    ///     .cust_space_id("29348393884****")
    ///     .permissions([MetaPermission::CatalogManagement])
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_permission_by_code(&self) -> GetPermissionByCodeBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_permission_by_code`](crate::Client::get_permission_by_code), but `send` blocks
    /// until the reply is there.
    pub fn get_permission_by_code(&self) -> GetPermissionByCodeBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetPermissionByCode`: what
/// [`Client::get_permission_by_code`](crate::Client::get_permission_by_code) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionByCodeRequest {
    /// Authorization code that Meta's embedded signup returned.
    pub code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Permissions to obtain.
    pub permissions: Option<Vec<MetaPermission>>,
}

impl fmt::Debug for GetPermissionByCodeRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPermissionByCodeRequest")
            .field("code", &runtime::redacted(self.code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("permissions", &self.permissions)
            .finish()
    }
}

impl runtime::Request for GetPermissionByCodeRequest {
    type Response = GetPermissionByCodeResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Code", &self.code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("Permissions", &self.permissions);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Code", &self.code);
        limits.items("Permissions", &self.permissions, 1..);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetPermissionByCodeRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code: object.take("Code"),
            cust_space_id: object.take("CustSpaceId"),
            permissions: object.take("Permissions"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetPermissionByCodeRequest);

impl GetPermissionByCodeRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetPermissionByCodeBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetPermissionByCodeRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetPermissionByCodeBuilder<C = runtime::Detached, Code = runtime::Unset>(
    runtime::Building<C, GetPermissionByCodeRequest, Code>,
);

fn builder<C>(client: C) -> GetPermissionByCodeBuilder<C> {
    GetPermissionByCodeBuilder(
        runtime::Building::new(
            client,
            GetPermissionByCodeRequest {
                code: None,
                cust_space_id: None,
                permissions: None,
            },
        ),
    )
}

impl<C, Code> GetPermissionByCodeBuilder<C, Code> {
    /// Authorization code that Meta's embedded signup returned.
    ///
    /// Example: `AQB****`. Never printed.
    pub fn code(
        mut self,
        code: impl Into<String>,
    ) -> GetPermissionByCodeBuilder<C, runtime::Set> {
        self.0.value.code = Some(code.into());
        GetPermissionByCodeBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Permissions to obtain.
    ///
    /// At least 1 items.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<MetaPermission>>,
    ) -> Self {
        self.0.value.permissions = Some(
            permissions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetPermissionByCodeRequest
    where
        Code: get_permission_by_code_required::Code,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetPermissionByCodeResponse>
    where
        C: runtime::Dispatch,
        Code: get_permission_by_code_required::Code,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_permission_by_code_required {
    /// `code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`code` is required by GetPermissionByCode and has not been set",
        label = "call `.code(…)` before this"
    )]
    pub trait Code {}
    impl Code for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::get_permission_by_code`](crate::Client::get_permission_by_code).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionByCodeResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetPermissionByCodeResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetPermissionByCodeResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetPermissionByCodeResponse);

/// Permissions to obtain.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetaPermission {
    /// `ads_management`: Managing ads.
    AdsManagement,
    /// `catalog_management`: Managing catalogs.
    CatalogManagement,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MetaPermission { AdsManagement => "ads_management", CatalogManagement =>
    "catalog_management" }
}

/// What the runtime knows of `GetPermissionByCode`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetPermissionByCode",
        "cams:GetPermissionByCode",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["Code"]);
