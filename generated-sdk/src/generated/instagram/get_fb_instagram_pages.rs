// @generated from spec/operations/instagram/GetFbInstagramPages.yaml by `cargo xtask generate`. Do not edit.

//! `GetFbInstagramPages`: gets the Instagram pages that an access token reaches.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets the Instagram pages that an access token reaches.
    ///
    /// Sends a [`GetFbInstagramPagesRequest`], and yields a [`GetFbInstagramPagesResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetFbInstagramPages` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the pages. After a timeout, a reset or a 5xx reply the client
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
    /// # See also
    ///
    /// - [`BindInstagramPage`](Self::bind_instagram_page)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_fb_instagram_pages()
    ///     .access_token("EAAG****")
    ///     .instance_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_fb_instagram_pages(&self) -> GetFbInstagramPagesBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_fb_instagram_pages`](crate::Client::get_fb_instagram_pages), but `send` blocks
    /// until the reply is there.
    pub fn get_fb_instagram_pages(&self) -> GetFbInstagramPagesBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetFbInstagramPages`: what
/// [`Client::get_fb_instagram_pages`](crate::Client::get_fb_instagram_pages) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFbInstagramPagesRequest {
    /// Personal access token. The documentation requires it, and also says that calls signed with an
    /// AccessKey pair or STS token do not need it.
    pub access_token: Option<String>,
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
}

impl fmt::Debug for GetFbInstagramPagesRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetFbInstagramPagesRequest")
            .field("access_token", &runtime::redacted(self.access_token.as_ref()))
            .field("instance_id", &self.instance_id)
            .finish()
    }
}

impl runtime::Request for GetFbInstagramPagesRequest {
    type Response = GetFbInstagramPagesResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AccessToken", &self.access_token);
        parameters.query("InstanceId", &self.instance_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AccessToken", &self.access_token);
        limits.required("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetFbInstagramPagesRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            access_token: object.take("AccessToken"),
            instance_id: object.take("InstanceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetFbInstagramPagesRequest);

impl GetFbInstagramPagesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetFbInstagramPagesBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetFbInstagramPagesRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetFbInstagramPagesBuilder<
    C = runtime::Detached,
    AccessToken = runtime::Unset,
    InstanceId = runtime::Unset,
>(
    runtime::Building<C, GetFbInstagramPagesRequest, (AccessToken, InstanceId)>,
);

fn builder<C>(client: C) -> GetFbInstagramPagesBuilder<C> {
    GetFbInstagramPagesBuilder(
        runtime::Building::new(
            client,
            GetFbInstagramPagesRequest {
                access_token: None,
                instance_id: None,
            },
        ),
    )
}

impl<C, AccessToken, InstanceId> GetFbInstagramPagesBuilder<C, AccessToken, InstanceId> {
    /// Personal access token. The documentation requires it, and also says that calls signed with an
    /// AccessKey pair or STS token do not need it.
    ///
    /// Example: `EAAG****`. Never printed.
    pub fn access_token(
        mut self,
        access_token: impl Into<String>,
    ) -> GetFbInstagramPagesBuilder<C, runtime::Set, InstanceId> {
        self.0.value.access_token = Some(access_token.into());
        GetFbInstagramPagesBuilder(self.0.mark())
    }

    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> GetFbInstagramPagesBuilder<C, AccessToken, runtime::Set> {
        self.0.value.instance_id = Some(instance_id.into());
        GetFbInstagramPagesBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetFbInstagramPagesRequest
    where
        AccessToken: get_fb_instagram_pages_required::AccessToken,
        InstanceId: get_fb_instagram_pages_required::InstanceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetFbInstagramPagesResponse>
    where
        C: runtime::Dispatch,
        AccessToken: get_fb_instagram_pages_required::AccessToken,
        InstanceId: get_fb_instagram_pages_required::InstanceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_fb_instagram_pages_required {
    /// `access_token` has been set.
    #[diagnostic::on_unimplemented(
        message = "`access_token` is required by GetFbInstagramPages and has not been set",
        label = "call `.access_token(…)` before this"
    )]
    pub trait AccessToken {}
    impl AccessToken for super::runtime::Set {}

    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by GetFbInstagramPages and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}
}

/// The Instagram pages.
///
/// The reply to [`Client::get_fb_instagram_pages`](crate::Client::get_fb_instagram_pages).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbInstagramPagesResponse {
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
    /// Instagram pages that the access token reaches; `BindInstagramPage` binds one.
    pub data: Vec<InstagramPage>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFbInstagramPagesResponse {
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

impl runtime::ReadObject for GetFbInstagramPagesResponse {
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
runtime::by_name!(reply GetFbInstagramPagesResponse);

/// Instagram pages that the access token reaches; `BindInstagramPage` binds one.
///
/// A part of [`GetFbInstagramPages`](crate::Client::get_fb_instagram_pages).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstagramPage {
    /// ID of the professional account that the page belongs to, as Meta gives it.
    pub account_id: Option<String>,
    /// Name of the account that the page belongs to.
    ///
    /// Never printed.
    pub account_name: Option<String>,
    /// Whether the page is connected to the instance.
    pub connection_status: Option<types::InstagramConnectionStatus>,
    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub page_id: Option<String>,
    /// Name of the page, as users see it.
    pub page_name: Option<String>,
}

impl fmt::Debug for InstagramPage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstagramPage")
            .field("account_id", &self.account_id)
            .field("account_name", &runtime::redacted(self.account_name.as_ref()))
            .field("connection_status", &self.connection_status)
            .field("page_id", &self.page_id)
            .field("page_name", &self.page_name)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InstagramPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountId", &self.account_id);
        object.member("AccountName", &self.account_name);
        object.member("ConnectionStatus", &self.connection_status);
        object.member("PageId", &self.page_id);
        object.member("PageName", &self.page_name);
    }
}

impl runtime::ReadObject for InstagramPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_id: object.take("AccountId"),
            account_name: object.take("AccountName"),
            connection_status: object.take("ConnectionStatus"),
            page_id: object.take("PageId"),
            page_name: object.take("PageName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InstagramPage);

/// What the runtime knows of `GetFbInstagramPages`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetFbInstagramPages",
        "cams:GetFbInstagramPages",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["AccessToken", "AccountName"]);
