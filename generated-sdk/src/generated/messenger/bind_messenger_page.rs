// @generated from spec/operations/messenger/BindMessengerPage.yaml by `cargo xtask generate`. Do not edit.

//! `BindMessengerPage`: binds a Messenger page to an instance.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Binds a Messenger page to an instance.
    ///
    /// Sends a [`BindMessengerPageRequest`], and yields a [`BindMessengerPageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:BindMessengerPage` | update | All resources (`*`) | None | None |
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
    /// - [`GetFbMessengerPages`](Self::get_fb_messenger_pages)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .bind_messenger_page()
    ///     .instance_id("29348393884****")
    ///     .page_id("10215900000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_messenger_page(&self) -> BindMessengerPageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::bind_messenger_page`](crate::Client::bind_messenger_page), but `send` blocks until
    /// the reply is there.
    pub fn bind_messenger_page(&self) -> BindMessengerPageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `BindMessengerPage`: what
/// [`Client::bind_messenger_page`](crate::Client::bind_messenger_page) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BindMessengerPageRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// ID of the region of the instance, such as `ap-southeast-1`.
    pub region_id: Option<String>,
}

impl runtime::Request for BindMessengerPageRequest {
    type Response = BindMessengerPageResponse;

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
impl runtime::ReadObject for BindMessengerPageRequest {
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
runtime::by_name!(request BindMessengerPageRequest);

impl BindMessengerPageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> BindMessengerPageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`BindMessengerPageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct BindMessengerPageBuilder<
    C = runtime::Detached,
    InstanceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, BindMessengerPageRequest, (InstanceId, PageId)>,
);

fn builder<C>(client: C) -> BindMessengerPageBuilder<C> {
    BindMessengerPageBuilder(
        runtime::Building::new(
            client,
            BindMessengerPageRequest {
                instance_id: None,
                page_id: None,
                region_id: None,
            },
        ),
    )
}

impl<C, InstanceId, PageId> BindMessengerPageBuilder<C, InstanceId, PageId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> BindMessengerPageBuilder<C, runtime::Set, PageId> {
        self.0.value.instance_id = Some(instance_id.into());
        BindMessengerPageBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> BindMessengerPageBuilder<C, InstanceId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        BindMessengerPageBuilder(self.0.mark())
    }

    /// ID of the region of the instance, such as `ap-southeast-1`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.0.value.region_id = Some(region_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> BindMessengerPageRequest
    where
        InstanceId: bind_messenger_page_required::InstanceId,
        PageId: bind_messenger_page_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<BindMessengerPageResponse>
    where
        C: runtime::Dispatch,
        InstanceId: bind_messenger_page_required::InstanceId,
        PageId: bind_messenger_page_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod bind_messenger_page_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by BindMessengerPage and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by BindMessengerPage and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// The bound pages.
///
/// The reply to [`Client::bind_messenger_page`](crate::Client::bind_messenger_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BindMessengerPageResponse {
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
    pub data: Vec<BoundMessengerPage>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BindMessengerPageResponse {
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

impl runtime::ReadObject for BindMessengerPageResponse {
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
runtime::by_name!(reply BindMessengerPageResponse);

/// Pages that are bound to the instance, each with the status of its connection.
///
/// A part of [`BindMessengerPage`](crate::Client::bind_messenger_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoundMessengerPage {
    /// Whether the page is connected to the instance.
    pub connection_status: Option<String>,
    /// ID of the Messenger page, as in the request; messages are sent from it.
    pub page_id: Option<String>,
    /// Name of the page, as users see it.
    pub page_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BoundMessengerPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ConnectionStatus", &self.connection_status);
        object.member("PageId", &self.page_id);
        object.member("PageName", &self.page_name);
    }
}

impl runtime::ReadObject for BoundMessengerPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            connection_status: object.take("ConnectionStatus"),
            page_id: object.take("PageId"),
            page_name: object.take("PageName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply BoundMessengerPage);

/// What the runtime knows of `BindMessengerPage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "BindMessengerPage",
        "cams:BindMessengerPage",
    )
    .success_values(&["OK"]);
