// @generated from spec/operations/contacts/UpdateGroupName.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateGroupName`: renames a group of contacts.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Renames a group of contacts.
    ///
    /// Sends a [`UpdateGroupNameRequest`], and yields a [`UpdateGroupNameResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateGroupName` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the name is taken already,
    /// by the group itself. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
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
    ///     .update_group_name()
    ///     .group_id("10****")
    ///     .group_name("Newsletter")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group_name(&self) -> UpdateGroupNameBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_group_name`](crate::Client::update_group_name), but `send` blocks until the
    /// reply is there.
    pub fn update_group_name(&self) -> UpdateGroupNameBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateGroupName`: what
/// [`Client::update_group_name`](crate::Client::update_group_name) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupNameRequest {
    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub group_id: Option<String>,
    /// New name of the group; `GetGroupExist` tells whether it is taken.
    pub group_name: Option<String>,
}

impl runtime::Request for UpdateGroupNameRequest {
    type Response = UpdateGroupNameResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("GroupId", &self.group_id);
        parameters.query("GroupName", &self.group_name);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("GroupId", &self.group_id);
        limits.required("GroupName", &self.group_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateGroupNameRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            group_id: object.take("GroupId"),
            group_name: object.take("GroupName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateGroupNameRequest);

impl UpdateGroupNameRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateGroupNameBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateGroupNameRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroupNameBuilder<
    C = runtime::Detached,
    GroupId = runtime::Unset,
    GroupName = runtime::Unset,
>(
    runtime::Building<C, UpdateGroupNameRequest, (GroupId, GroupName)>,
);

fn builder<C>(client: C) -> UpdateGroupNameBuilder<C> {
    UpdateGroupNameBuilder(
        runtime::Building::new(
            client,
            UpdateGroupNameRequest {
                group_id: None,
                group_name: None,
            },
        ),
    )
}

impl<C, GroupId, GroupName> UpdateGroupNameBuilder<C, GroupId, GroupName> {
    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub fn group_id(
        mut self,
        group_id: impl Into<String>,
    ) -> UpdateGroupNameBuilder<C, runtime::Set, GroupName> {
        self.0.value.group_id = Some(group_id.into());
        UpdateGroupNameBuilder(self.0.mark())
    }

    /// New name of the group; `GetGroupExist` tells whether it is taken.
    pub fn group_name(
        mut self,
        group_name: impl Into<String>,
    ) -> UpdateGroupNameBuilder<C, GroupId, runtime::Set> {
        self.0.value.group_name = Some(group_name.into());
        UpdateGroupNameBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateGroupNameRequest
    where
        GroupId: update_group_name_required::GroupId,
        GroupName: update_group_name_required::GroupName,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateGroupNameResponse>
    where
        C: runtime::Dispatch,
        GroupId: update_group_name_required::GroupId,
        GroupName: update_group_name_required::GroupName,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_group_name_required {
    /// `group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_id` is required by UpdateGroupName and has not been set",
        label = "call `.group_id(…)` before this"
    )]
    pub trait GroupId {}
    impl GroupId for super::runtime::Set {}

    /// `group_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_name` is required by UpdateGroupName and has not been set",
        label = "call `.group_name(…)` before this"
    )]
    pub trait GroupName {}
    impl GroupName for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::update_group_name`](crate::Client::update_group_name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupNameResponse {
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
impl runtime::WriteObject for UpdateGroupNameResponse {
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

impl runtime::ReadObject for UpdateGroupNameResponse {
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
runtime::by_name!(reply UpdateGroupNameResponse);

/// What the runtime knows of `UpdateGroupName`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateGroupName",
        "cams:UpdateGroupName",
    )
    .success_values(&["OK"]);
