// @generated from spec/operations/media/GetChatappUploadAuthorization.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappUploadAuthorization`: gets temporary credentials for uploading media files to Object
//! Storage Service (OSS).

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets temporary credentials for uploading media files to Object Storage Service (OSS).
    ///
    /// Sends a [`GetChatappUploadAuthorizationRequest`], and yields a
    /// [`GetChatappUploadAuthorizationResponse`].
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
    /// | `cams:GetChatappUploadAuthorization` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only hands out temporary credentials, and those lost with a reply expire
    /// unused. After a timeout, a reset or a 5xx reply the client tries again.
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chatapp_upload_authorization()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_upload_authorization(
        &self,
    ) -> GetChatappUploadAuthorizationBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::get_chatapp_upload_authorization`](crate::Client::get_chatapp_upload_authorization),
    /// but `send` blocks until the reply is there.
    pub fn get_chatapp_upload_authorization(
        &self,
    ) -> GetChatappUploadAuthorizationBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappUploadAuthorization`: what
/// [`Client::get_chatapp_upload_authorization`](crate::Client::get_chatapp_upload_authorization)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatappUploadAuthorizationRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for GetChatappUploadAuthorizationRequest {
    type Response = GetChatappUploadAuthorizationResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappUploadAuthorizationRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappUploadAuthorizationRequest);

impl GetChatappUploadAuthorizationRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappUploadAuthorizationBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappUploadAuthorizationRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappUploadAuthorizationBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, GetChatappUploadAuthorizationRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> GetChatappUploadAuthorizationBuilder<C> {
    GetChatappUploadAuthorizationBuilder(
        runtime::Building::new(
            client,
            GetChatappUploadAuthorizationRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> GetChatappUploadAuthorizationBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetChatappUploadAuthorizationBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetChatappUploadAuthorizationBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappUploadAuthorizationRequest
    where
        CustSpaceId: get_chatapp_upload_authorization_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappUploadAuthorizationResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_chatapp_upload_authorization_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_upload_authorization_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetChatappUploadAuthorization and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to
/// [`Client::get_chatapp_upload_authorization`](crate::Client::get_chatapp_upload_authorization).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappUploadAuthorizationResponse {
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
    /// The credentials, and where to upload to.
    pub data: Option<GetChatappUploadAuthorizationData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappUploadAuthorizationResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetChatappUploadAuthorizationResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatappUploadAuthorizationResponse);

/// The credentials, and where to upload to.
///
/// A part of [`GetChatappUploadAuthorization`](crate::Client::get_chatapp_upload_authorization).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappUploadAuthorizationData {
    /// Temporary AccessKey ID for the upload, valid with `security_token` only.
    ///
    /// Example: `2skeuurfj****`. Never printed.
    pub access_key_id: Option<String>,
    /// Temporary AccessKey secret for the upload, which signs it together with `access_key_id`.
    ///
    /// Example: `skdkdukeuuuu****`. Never printed.
    pub access_key_secret: Option<String>,
    /// Name of the OSS bucket to upload to, at the address `end_point`.
    ///
    /// Example: `oss`.
    pub bucket_name: Option<String>,
    /// Directory to upload to: the object key is `dir`, `/` and the name of the file. This is
    /// documented for another operation that gave such credentials in 2024.
    ///
    /// Example: `1000102939`.
    pub dir: Option<String>,
    /// Address of the OSS server to upload to.
    ///
    /// Example: `https://oss.example.com`.
    pub end_point: Option<String>,
    /// Seconds for which the credentials are valid.
    ///
    /// Example: `3600`.
    pub expire: Option<i32>,
    /// Security token for the upload. By observation the credentials can write only: reading the object
    /// back with them is refused.
    ///
    /// Example: `dkdieiii****`. Never printed.
    pub security_token: Option<String>,
}

impl fmt::Debug for GetChatappUploadAuthorizationData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappUploadAuthorizationData")
            .field("access_key_id", &runtime::redacted(self.access_key_id.as_ref()))
            .field(
                "access_key_secret",
                &runtime::redacted(self.access_key_secret.as_ref()),
            )
            .field("bucket_name", &self.bucket_name)
            .field("dir", &self.dir)
            .field("end_point", &self.end_point)
            .field("expire", &self.expire)
            .field("security_token", &runtime::redacted(self.security_token.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappUploadAuthorizationData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccessKeyId", &self.access_key_id);
        object.member("AccessKeySecret", &self.access_key_secret);
        object.member("BucketName", &self.bucket_name);
        object.member("Dir", &self.dir);
        object.member("EndPoint", &self.end_point);
        object.member("Expire", &self.expire);
        object.member("SecurityToken", &self.security_token);
    }
}

impl runtime::ReadObject for GetChatappUploadAuthorizationData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            access_key_id: object.take("AccessKeyId"),
            access_key_secret: object.take("AccessKeySecret"),
            bucket_name: object.take("BucketName"),
            dir: object.take("Dir"),
            end_point: object.take("EndPoint"),
            expire: object.take("Expire"),
            security_token: object.take("SecurityToken"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatappUploadAuthorizationData);

/// What the runtime knows of `GetChatappUploadAuthorization`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappUploadAuthorization",
        "cams:GetChatappUploadAuthorization",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["AccessKeyId", "AccessKeySecret", "SecurityToken"]);
