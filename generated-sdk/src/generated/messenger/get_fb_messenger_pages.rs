// @generated from spec/operations/messenger/GetFbMessengerPages.yaml by `cargo xtask generate`. Do not edit.

//! `GetFbMessengerPages`: gets the Messenger pages that an access token reaches.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the Messenger pages that an access token reaches.
    ///
    /// Sends a [`GetFbMessengerPagesRequest`], and yields a [`GetFbMessengerPagesResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetFbMessengerPages` | get | All resources (`*`) | None | None |
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
    /// - [`BindMessengerPage`](Self::bind_messenger_page)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_fb_messenger_pages()
    ///     .access_token("EAAG****")
    ///     .instance_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_fb_messenger_pages(&self) -> GetFbMessengerPagesBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_fb_messenger_pages`](crate::Client::get_fb_messenger_pages), but `send` blocks
    /// until the reply is there.
    pub fn get_fb_messenger_pages(&self) -> GetFbMessengerPagesBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetFbMessengerPages`: what
/// [`Client::get_fb_messenger_pages`](crate::Client::get_fb_messenger_pages) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFbMessengerPagesRequest {
    /// Access token of the page, as Meta gives it to the one who runs the page.
    pub access_token: Option<String>,
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
}

impl fmt::Debug for GetFbMessengerPagesRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetFbMessengerPagesRequest")
            .field("access_token", &runtime::redacted(self.access_token.as_ref()))
            .field("instance_id", &self.instance_id)
            .finish()
    }
}

impl runtime::Request for GetFbMessengerPagesRequest {
    type Response = GetFbMessengerPagesResponse;

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
impl runtime::ReadObject for GetFbMessengerPagesRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            access_token: object.take("AccessToken"),
            instance_id: object.take("InstanceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetFbMessengerPagesRequest);

impl GetFbMessengerPagesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetFbMessengerPagesBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetFbMessengerPagesRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetFbMessengerPagesBuilder<
    C = runtime::Detached,
    AccessToken = runtime::Unset,
    InstanceId = runtime::Unset,
>(
    runtime::Building<C, GetFbMessengerPagesRequest, (AccessToken, InstanceId)>,
);

fn builder<C>(client: C) -> GetFbMessengerPagesBuilder<C> {
    GetFbMessengerPagesBuilder(
        runtime::Building::new(
            client,
            GetFbMessengerPagesRequest {
                access_token: None,
                instance_id: None,
            },
        ),
    )
}

impl<C, AccessToken, InstanceId> GetFbMessengerPagesBuilder<C, AccessToken, InstanceId> {
    /// Access token of the page, as Meta gives it to the one who runs the page.
    ///
    /// Example: `EAAG****`. Never printed.
    pub fn access_token(
        mut self,
        access_token: impl Into<String>,
    ) -> GetFbMessengerPagesBuilder<C, runtime::Set, InstanceId> {
        self.0.value.access_token = Some(access_token.into());
        GetFbMessengerPagesBuilder(self.0.mark())
    }

    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> GetFbMessengerPagesBuilder<C, AccessToken, runtime::Set> {
        self.0.value.instance_id = Some(instance_id.into());
        GetFbMessengerPagesBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetFbMessengerPagesRequest
    where
        AccessToken: get_fb_messenger_pages_required::AccessToken,
        InstanceId: get_fb_messenger_pages_required::InstanceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetFbMessengerPagesResponse>
    where
        C: runtime::Dispatch,
        AccessToken: get_fb_messenger_pages_required::AccessToken,
        InstanceId: get_fb_messenger_pages_required::InstanceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_fb_messenger_pages_required {
    /// `access_token` has been set.
    #[diagnostic::on_unimplemented(
        message = "`access_token` is required by GetFbMessengerPages and has not been set",
        label = "call `.access_token(…)` before this"
    )]
    pub trait AccessToken {}
    impl AccessToken for super::runtime::Set {}

    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by GetFbMessengerPages and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}
}

/// The Messenger pages.
///
/// The reply to [`Client::get_fb_messenger_pages`](crate::Client::get_fb_messenger_pages).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFbMessengerPagesResponse {
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
    /// Messenger pages that the access token reaches; `BindMessengerPage` binds one.
    pub data: Vec<MessengerPage>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetFbMessengerPagesResponse {
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

impl runtime::ReadObject for GetFbMessengerPagesResponse {
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
runtime::by_name!(reply GetFbMessengerPagesResponse);

/// Messenger pages that the access token reaches; `BindMessengerPage` binds one.
///
/// A part of [`GetFbMessengerPages`](crate::Client::get_fb_messenger_pages).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessengerPage {
    /// ID of the Messenger page; `BindMessengerPage` takes it, and messages are sent from it.
    pub page_id: Option<String>,
    /// Name of the page, as users see it.
    pub page_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MessengerPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("PageId", &self.page_id);
        object.member("PageName", &self.page_name);
    }
}

impl runtime::ReadObject for MessengerPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            page_id: object.take("PageId"),
            page_name: object.take("PageName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply MessengerPage);

/// What the runtime knows of `GetFbMessengerPages`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetFbMessengerPages",
        "cams:GetFbMessengerPages",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["AccessToken"]);
