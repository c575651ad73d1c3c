// @generated from spec/operations/messenger/DeleteMessengerPage.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteMessengerPage`: deletes a Messenger page from an instance.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a Messenger page from an instance.
    ///
    /// Sends a [`DeleteMessengerPageRequest`], and yields a [`DeleteMessengerPageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteMessengerPage` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the page is gone already.
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .delete_messenger_page()
    ///     .instance_id("29348393884****")
    ///     .page_id("10215900000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_messenger_page(&self) -> DeleteMessengerPageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_messenger_page`](crate::Client::delete_messenger_page), but `send` blocks
    /// until the reply is there.
    pub fn delete_messenger_page(&self) -> DeleteMessengerPageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteMessengerPage`: what
/// [`Client::delete_messenger_page`](crate::Client::delete_messenger_page) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessengerPageRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
}

impl runtime::Request for DeleteMessengerPageRequest {
    type Response = DeleteMessengerPageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("InstanceId", &self.instance_id);
        parameters.query("PageId", &self.page_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("InstanceId", &self.instance_id);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteMessengerPageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteMessengerPageRequest);

impl DeleteMessengerPageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteMessengerPageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteMessengerPageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessengerPageBuilder<
    C = runtime::Detached,
    InstanceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, DeleteMessengerPageRequest, (InstanceId, PageId)>,
);

fn builder<C>(client: C) -> DeleteMessengerPageBuilder<C> {
    DeleteMessengerPageBuilder(
        runtime::Building::new(
            client,
            DeleteMessengerPageRequest {
                instance_id: None,
                page_id: None,
            },
        ),
    )
}

impl<C, InstanceId, PageId> DeleteMessengerPageBuilder<C, InstanceId, PageId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> DeleteMessengerPageBuilder<C, runtime::Set, PageId> {
        self.0.value.instance_id = Some(instance_id.into());
        DeleteMessengerPageBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> DeleteMessengerPageBuilder<C, InstanceId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        DeleteMessengerPageBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteMessengerPageRequest
    where
        InstanceId: delete_messenger_page_required::InstanceId,
        PageId: delete_messenger_page_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteMessengerPageResponse>
    where
        C: runtime::Dispatch,
        InstanceId: delete_messenger_page_required::InstanceId,
        PageId: delete_messenger_page_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_messenger_page_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by DeleteMessengerPage and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by DeleteMessengerPage and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::delete_messenger_page`](crate::Client::delete_messenger_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessengerPageResponse {
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
    /// The returned data.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteMessengerPageResponse {
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

impl runtime::ReadObject for DeleteMessengerPageResponse {
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
runtime::by_name!(reply DeleteMessengerPageResponse);

/// What the runtime knows of `DeleteMessengerPage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteMessengerPage",
        "cams:DeleteMessengerPage",
    )
    .success_values(&["OK"]);
