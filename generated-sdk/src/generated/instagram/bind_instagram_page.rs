// @generated from spec/operations/instagram/BindInstagramPage.yaml by `cargo xtask generate`. Do not edit.

//! `BindInstagramPage`: binds an Instagram page to an instance.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Binds an Instagram page to an instance.
    ///
    /// Sends a [`BindInstagramPageRequest`], and yields a [`BindInstagramPageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:BindInstagramPage` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the page is bound already.
    /// The client tries again only where the service cannot have acted: a refused connection or a
    /// throttled call.
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
    /// - [`GetFbInstagramPages`](Self::get_fb_instagram_pages)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .bind_instagram_page()
    ///     .instance_id("29348393884****")
    ///     .page_id("17841400000****")
    ///     .region_id("ap-southeast-1")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_instagram_page(&self) -> BindInstagramPageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::bind_instagram_page`](crate::Client::bind_instagram_page), but `send` blocks until
    /// the reply is there.
    pub fn bind_instagram_page(&self) -> BindInstagramPageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `BindInstagramPage`: what
/// [`Client::bind_instagram_page`](crate::Client::bind_instagram_page) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BindInstagramPageRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub page_id: Option<String>,
    /// ID of the region of the instance, such as `ap-southeast-1`.
    pub region_id: Option<String>,
}

impl runtime::Request for BindInstagramPageRequest {
    type Response = BindInstagramPageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("InstanceId", &self.instance_id);
        parameters.query("PageId", &self.page_id);
        parameters.query("RegionId", &self.region_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("InstanceId", &self.instance_id);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for BindInstagramPageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
            page_id: object.take("PageId"),
            region_id: object.take("RegionId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request BindInstagramPageRequest);

impl BindInstagramPageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> BindInstagramPageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`BindInstagramPageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct BindInstagramPageBuilder<
    C = runtime::Detached,
    InstanceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, BindInstagramPageRequest, (InstanceId, PageId)>,
);

fn builder<C>(client: C) -> BindInstagramPageBuilder<C> {
    BindInstagramPageBuilder(
        runtime::Building::new(
            client,
            BindInstagramPageRequest {
                instance_id: None,
                page_id: None,
                region_id: None,
            },
        ),
    )
}

impl<C, InstanceId, PageId> BindInstagramPageBuilder<C, InstanceId, PageId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> BindInstagramPageBuilder<C, runtime::Set, PageId> {
        self.0.value.instance_id = Some(instance_id.into());
        BindInstagramPageBuilder(self.0.mark())
    }

    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> BindInstagramPageBuilder<C, InstanceId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        BindInstagramPageBuilder(self.0.mark())
    }

    /// ID of the region of the instance, such as `ap-southeast-1`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.0.value.region_id = Some(region_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> BindInstagramPageRequest
    where
        InstanceId: bind_instagram_page_required::InstanceId,
        PageId: bind_instagram_page_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<BindInstagramPageResponse>
    where
        C: runtime::Dispatch,
        InstanceId: bind_instagram_page_required::InstanceId,
        PageId: bind_instagram_page_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod bind_instagram_page_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by BindInstagramPage and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by BindInstagramPage and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// The bound pages.
///
/// The reply to [`Client::bind_instagram_page`](crate::Client::bind_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BindInstagramPageResponse {
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
    /// Pages that are bound to the instance, each with the status of its connection.
    pub data: Vec<BoundInstagramPage>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BindInstagramPageResponse {
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

impl runtime::ReadObject for BindInstagramPageResponse {
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
runtime::by_name!(reply BindInstagramPageResponse);

/// Pages that are bound to the instance, each with the status of its connection.
///
/// A part of [`BindInstagramPage`](crate::Client::bind_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoundInstagramPage {
    /// ID of the professional account that the page belongs to, as Meta gives it.
    pub account_id: Option<String>,
    /// Whether the page is connected to the instance.
    pub connection_status: Option<types::InstagramConnectionStatus>,
    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub page_id: Option<String>,
    /// Name of the page, as users see it.
    pub page_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BoundInstagramPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountId", &self.account_id);
        object.member("ConnectionStatus", &self.connection_status);
        object.member("PageId", &self.page_id);
        object.member("PageName", &self.page_name);
    }
}

impl runtime::ReadObject for BoundInstagramPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_id: object.take("AccountId"),
            connection_status: object.take("ConnectionStatus"),
            page_id: object.take("PageId"),
            page_name: object.take("PageName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply BoundInstagramPage);

/// What the runtime knows of `BindInstagramPage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "BindInstagramPage",
        "cams:BindInstagramPage",
    )
    .success_values(&["OK"]);
