// @generated from spec/operations/contacts/RemoveContactById.yaml by `cargo xtask generate`. Do not edit.

//! `RemoveContactById`: removes a contact from a group.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Removes a contact from a group.
    ///
    /// Sends a [`RemoveContactByIdRequest`], and yields a [`RemoveContactByIdResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:RemoveContactById` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the contact has left the
    /// group already. The client tries again only where the service cannot have acted: a refused
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
    ///     .remove_contact_by_id()
    ///     .contact_id("1001****")
    ///     .group_id("10****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_contact_by_id(&self) -> RemoveContactByIdBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::remove_contact_by_id`](crate::Client::remove_contact_by_id), but `send` blocks
    /// until the reply is there.
    pub fn remove_contact_by_id(&self) -> RemoveContactByIdBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `RemoveContactById`: what
/// [`Client::remove_contact_by_id`](crate::Client::remove_contact_by_id) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveContactByIdRequest {
    /// ID of the contact within Alibaba Cloud, not a phone number.
    pub contact_id: Option<String>,
    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub group_id: Option<String>,
}

impl runtime::Request for RemoveContactByIdRequest {
    type Response = RemoveContactByIdResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ContactId", &self.contact_id);
        parameters.query("GroupId", &self.group_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ContactId", &self.contact_id);
        limits.required("GroupId", &self.group_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for RemoveContactByIdRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            contact_id: object.take("ContactId"),
            group_id: object.take("GroupId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request RemoveContactByIdRequest);

impl RemoveContactByIdRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> RemoveContactByIdBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`RemoveContactByIdRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveContactByIdBuilder<
    C = runtime::Detached,
    ContactId = runtime::Unset,
    GroupId = runtime::Unset,
>(
    runtime::Building<C, RemoveContactByIdRequest, (ContactId, GroupId)>,
);

fn builder<C>(client: C) -> RemoveContactByIdBuilder<C> {
    RemoveContactByIdBuilder(
        runtime::Building::new(
            client,
            RemoveContactByIdRequest {
                contact_id: None,
                group_id: None,
            },
        ),
    )
}

impl<C, ContactId, GroupId> RemoveContactByIdBuilder<C, ContactId, GroupId> {
    /// ID of the contact within Alibaba Cloud, not a phone number.
    pub fn contact_id(
        mut self,
        contact_id: impl Into<String>,
    ) -> RemoveContactByIdBuilder<C, runtime::Set, GroupId> {
        self.0.value.contact_id = Some(contact_id.into());
        RemoveContactByIdBuilder(self.0.mark())
    }

    /// ID of the group of contacts; `ListAllGroups` lists them.
    pub fn group_id(
        mut self,
        group_id: impl Into<String>,
    ) -> RemoveContactByIdBuilder<C, ContactId, runtime::Set> {
        self.0.value.group_id = Some(group_id.into());
        RemoveContactByIdBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> RemoveContactByIdRequest
    where
        ContactId: remove_contact_by_id_required::ContactId,
        GroupId: remove_contact_by_id_required::GroupId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<RemoveContactByIdResponse>
    where
        C: runtime::Dispatch,
        ContactId: remove_contact_by_id_required::ContactId,
        GroupId: remove_contact_by_id_required::GroupId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod remove_contact_by_id_required {
    /// `contact_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`contact_id` is required by RemoveContactById and has not been set",
        label = "call `.contact_id(…)` before this"
    )]
    pub trait ContactId {}
    impl ContactId for super::runtime::Set {}

    /// `group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_id` is required by RemoveContactById and has not been set",
        label = "call `.group_id(…)` before this"
    )]
    pub trait GroupId {}
    impl GroupId for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::remove_contact_by_id`](crate::Client::remove_contact_by_id).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveContactByIdResponse {
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
    /// Returned data, as text; what it holds is not documented.
    ///
    /// Never printed.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for RemoveContactByIdResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoveContactByIdResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(self.data.as_ref()))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for RemoveContactByIdResponse {
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

impl runtime::ReadObject for RemoveContactByIdResponse {
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
runtime::by_name!(reply RemoveContactByIdResponse);

/// What the runtime knows of `RemoveContactById`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "RemoveContactById",
        "cams:RemoveContactById",
    )
    .success_values(&["OK"])
    .sensitive(&["Data"]);
