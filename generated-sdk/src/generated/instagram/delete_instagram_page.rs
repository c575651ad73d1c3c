// @generated from spec/operations/instagram/DeleteInstagramPage.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteInstagramPage`: deletes an Instagram page from an instance.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes an Instagram page from an instance.
    ///
    /// Sends a [`DeleteInstagramPageRequest`], and yields a [`DeleteInstagramPageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteInstagramPage` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
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
    ///     .delete_instagram_page()
    ///     .instance_id("29348393884****")
    ///     .page_id("17841400000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_instagram_page(&self) -> DeleteInstagramPageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_instagram_page`](crate::Client::delete_instagram_page), but `send` blocks
    /// until the reply is there.
    pub fn delete_instagram_page(&self) -> DeleteInstagramPageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteInstagramPage`: what
/// [`Client::delete_instagram_page`](crate::Client::delete_instagram_page) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstagramPageRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub page_id: Option<String>,
}

impl runtime::Request for DeleteInstagramPageRequest {
    type Response = DeleteInstagramPageResponse;

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
impl runtime::ReadObject for DeleteInstagramPageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteInstagramPageRequest);

impl DeleteInstagramPageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteInstagramPageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteInstagramPageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstagramPageBuilder<
    C = runtime::Detached,
    InstanceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, DeleteInstagramPageRequest, (InstanceId, PageId)>,
);

fn builder<C>(client: C) -> DeleteInstagramPageBuilder<C> {
    DeleteInstagramPageBuilder(
        runtime::Building::new(
            client,
            DeleteInstagramPageRequest {
                instance_id: None,
                page_id: None,
            },
        ),
    )
}

impl<C, InstanceId, PageId> DeleteInstagramPageBuilder<C, InstanceId, PageId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> DeleteInstagramPageBuilder<C, runtime::Set, PageId> {
        self.0.value.instance_id = Some(instance_id.into());
        DeleteInstagramPageBuilder(self.0.mark())
    }

    /// ID of the Instagram page, which is its professional account; `ListInstagramPage` lists those
    /// that are bound.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> DeleteInstagramPageBuilder<C, InstanceId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        DeleteInstagramPageBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteInstagramPageRequest
    where
        InstanceId: delete_instagram_page_required::InstanceId,
        PageId: delete_instagram_page_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteInstagramPageResponse>
    where
        C: runtime::Dispatch,
        InstanceId: delete_instagram_page_required::InstanceId,
        PageId: delete_instagram_page_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_instagram_page_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by DeleteInstagramPage and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by DeleteInstagramPage and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::delete_instagram_page`](crate::Client::delete_instagram_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstagramPageResponse {
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
impl runtime::WriteObject for DeleteInstagramPageResponse {
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

impl runtime::ReadObject for DeleteInstagramPageResponse {
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
runtime::by_name!(reply DeleteInstagramPageResponse);

/// What the runtime knows of `DeleteInstagramPage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteInstagramPage",
        "cams:DeleteInstagramPage",
    )
    .success_values(&["OK"]);
