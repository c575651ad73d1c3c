// @generated from spec/operations/waba/IsvGetAppId.yaml by `cargo xtask generate`. Do not edit.

//! `IsvGetAppId`: gets the ID of the app of an independent software vendor (ISV).

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the ID of the app of an independent software vendor (ISV).
    ///
    /// Sends a [`IsvGetAppIdRequest`], and yields a [`IsvGetAppIdResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 10 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:IsvGetAppId` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads IDs. After a timeout, a reset or a 5xx reply the client tries
    /// again.
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
    /// use alibabacloud_cams::waba::{AppPermission, IsvAppType};
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .isv_get_app_id()
    ///     .channel(IsvAppType::WhatsApp)
    ///     .permissions(AppPermission::CatalogManagement)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn isv_get_app_id(&self) -> IsvGetAppIdBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::isv_get_app_id`](crate::Client::isv_get_app_id), but `send` blocks until the reply
    /// is there.
    pub fn isv_get_app_id(&self) -> IsvGetAppIdBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `IsvGetAppId`: what [`Client::isv_get_app_id`](crate::Client::isv_get_app_id)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IsvGetAppIdRequest {
    /// Chat app that the app is for.
    pub channel: Option<IsvAppType>,
    /// Version of the embedded sign-up; its values are not documented.
    pub intl_version: Option<String>,
    /// Permissions of the app.
    pub permissions: Option<AppPermission>,
}

impl runtime::Request for IsvGetAppIdRequest {
    type Response = IsvGetAppIdResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Type", &self.channel);
        parameters.query("IntlVersion", &self.intl_version);
        parameters.query("Permissions", &self.permissions);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Type", &self.channel);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for IsvGetAppIdRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel: object.take("Type"),
            intl_version: object.take("IntlVersion"),
            permissions: object.take("Permissions"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request IsvGetAppIdRequest);

impl IsvGetAppIdRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> IsvGetAppIdBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`IsvGetAppIdRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct IsvGetAppIdBuilder<C = runtime::Detached, Channel = runtime::Unset>(
    runtime::Building<C, IsvGetAppIdRequest, Channel>,
);

fn builder<C>(client: C) -> IsvGetAppIdBuilder<C> {
    IsvGetAppIdBuilder(
        runtime::Building::new(
            client,
            IsvGetAppIdRequest {
                channel: None,
                intl_version: None,
                permissions: None,
            },
        ),
    )
}

impl<C, Channel> IsvGetAppIdBuilder<C, Channel> {
    /// Chat app that the app is for.
    ///
    /// Example: `WHATSAPP`.
    pub fn channel(
        mut self,
        channel: impl Into<IsvAppType>,
    ) -> IsvGetAppIdBuilder<C, runtime::Set> {
        self.0.value.channel = Some(channel.into());
        IsvGetAppIdBuilder(self.0.mark())
    }

    /// Version of the embedded sign-up; its values are not documented.
    pub fn intl_version(mut self, intl_version: impl Into<String>) -> Self {
        self.0.value.intl_version = Some(intl_version.into());
        self
    }

    /// Permissions of the app.
    ///
    /// Example: `catalog_management`.
    pub fn permissions(mut self, permissions: impl Into<AppPermission>) -> Self {
        self.0.value.permissions = Some(permissions.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> IsvGetAppIdRequest
    where
        Channel: isv_get_app_id_required::Channel,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<IsvGetAppIdResponse>
    where
        C: runtime::Dispatch,
        Channel: isv_get_app_id_required::Channel,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod isv_get_app_id_required {
    /// `channel` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel` is required by IsvGetAppId and has not been set",
        label = "call `.channel(…)` before this"
    )]
    pub trait Channel {}
    impl Channel for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::isv_get_app_id`](crate::Client::isv_get_app_id).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IsvGetAppIdResponse {
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
    /// ID of the Meta app that the embedded sign-up is started with.
    ///
    /// Example: `23hr3v`.
    pub app_id: Option<String>,
    /// ID of the configuration of the Meta app that the embedded sign-up is started with.
    ///
    /// Example: `28972951817****`.
    pub config_id: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for IsvGetAppIdResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AppId", &self.app_id);
        object.member("ConfigId", &self.config_id);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for IsvGetAppIdResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            app_id: object.take("AppId"),
            config_id: object.take("ConfigId"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply IsvGetAppIdResponse);

/// Chat app that the app is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvAppType {
    /// `WHATSAPP`: WhatsApp, as the documentation and its example spell it.
    WhatsApp,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    IsvAppType { WhatsApp => "WHATSAPP" }
}

/// Permissions of the app.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppPermission {
    /// `whatsapp_business_messaging`: Sending messages.
    WhatsAppBusinessMessaging,
    /// `ads_management`: Managing ads.
    AdsManagement,
    /// `catalog_management`: Managing catalogs.
    CatalogManagement,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    AppPermission { WhatsAppBusinessMessaging => "whatsapp_business_messaging",
    AdsManagement => "ads_management", CatalogManagement => "catalog_management" }
}

/// What the runtime knows of `IsvGetAppId`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "IsvGetAppId",
        "cams:IsvGetAppId",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)));
