// @generated from spec/operations/contacts/DeleteGroupById.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteGroupById`: deletes a group of contacts by its ID.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a group of contacts by its ID.
    ///
    /// Sends a [`DeleteGroupByIdRequest`], and yields a [`DeleteGroupByIdResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteGroupById` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the group is gone already.
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
    ///     .delete_group_by_id()
    ///     .group_id("10****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_group_by_id(&self) -> DeleteGroupByIdBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_group_by_id`](crate::Client::delete_group_by_id), but `send` blocks until
    /// the reply is there.
    pub fn delete_group_by_id(&self) -> DeleteGroupByIdBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteGroupById`: what
/// [`Client::delete_group_by_id`](crate::Client::delete_group_by_id) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupByIdRequest {
    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub group_id: Option<String>,
}

impl runtime::Request for DeleteGroupByIdRequest {
    type Response = DeleteGroupByIdResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("GroupId", &self.group_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("GroupId", &self.group_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteGroupByIdRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            group_id: object.take("GroupId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteGroupByIdRequest);

impl DeleteGroupByIdRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteGroupByIdBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteGroupByIdRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroupByIdBuilder<C = runtime::Detached, GroupId = runtime::Unset>(
    runtime::Building<C, DeleteGroupByIdRequest, GroupId>,
);

fn builder<C>(client: C) -> DeleteGroupByIdBuilder<C> {
    DeleteGroupByIdBuilder(
        runtime::Building::new(
            client,
            DeleteGroupByIdRequest {
                group_id: None,
            },
        ),
    )
}

impl<C, GroupId> DeleteGroupByIdBuilder<C, GroupId> {
    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub fn group_id(
        mut self,
        group_id: impl Into<String>,
    ) -> DeleteGroupByIdBuilder<C, runtime::Set> {
        self.0.value.group_id = Some(group_id.into());
        DeleteGroupByIdBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteGroupByIdRequest
    where
        GroupId: delete_group_by_id_required::GroupId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteGroupByIdResponse>
    where
        C: runtime::Dispatch,
        GroupId: delete_group_by_id_required::GroupId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_group_by_id_required {
    /// `group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_id` is required by DeleteGroupById and has not been set",
        label = "call `.group_id(…)` before this"
    )]
    pub trait GroupId {}
    impl GroupId for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::delete_group_by_id`](crate::Client::delete_group_by_id).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupByIdResponse {
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
impl runtime::WriteObject for DeleteGroupByIdResponse {
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

impl runtime::ReadObject for DeleteGroupByIdResponse {
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
runtime::by_name!(reply DeleteGroupByIdResponse);

/// What the runtime knows of `DeleteGroupById`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteGroupById",
        "cams:DeleteGroupById",
    )
    .success_values(&["OK"]);
