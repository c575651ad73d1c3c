// @generated from spec/operations/contacts/MoveContactToGroup.yaml by `cargo xtask generate`. Do not edit.

//! `MoveContactToGroup`: changes the groups that contacts belong to.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Changes the groups that contacts belong to.
    ///
    /// Sends a [`MoveContactToGroupRequest`], and yields a [`MoveContactToGroupResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:MoveContactToGroup` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition may create the groups of `LinkNewGroups` twice. The client
    /// tries again only where the service cannot have acted: a refused connection or a throttled call.
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
    ///     .move_contact_to_group()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .contacts("1001****")
    ///     .link_exist_groups("10****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_contact_to_group(&self) -> MoveContactToGroupBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::move_contact_to_group`](crate::Client::move_contact_to_group), but `send` blocks
    /// until the reply is there.
    pub fn move_contact_to_group(&self) -> MoveContactToGroupBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `MoveContactToGroup`: what
/// [`Client::move_contact_to_group`](crate::Client::move_contact_to_group) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MoveContactToGroupRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Contacts whose groups change; whether by code or in another form is not documented.
    pub contacts: Option<String>,
    /// IDs of existing groups to link the contacts to; `ListAllGroups` lists them. The separator is not
    /// documented.
    pub link_exist_groups: Option<String>,
    /// Names of new groups to make and to link the contacts to. The separator is not documented.
    pub link_new_groups: Option<String>,
}

impl fmt::Debug for MoveContactToGroupRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MoveContactToGroupRequest")
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("contacts", &runtime::redacted(self.contacts.as_ref()))
            .field("link_exist_groups", &self.link_exist_groups)
            .field("link_new_groups", &self.link_new_groups)
            .finish()
    }
}

impl runtime::Request for MoveContactToGroupRequest {
    type Response = MoveContactToGroupResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("Contacts", &self.contacts);
        parameters.query("LinkExistGroups", &self.link_exist_groups);
        parameters.query("LinkNewGroups", &self.link_new_groups);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Contacts", &self.contacts);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for MoveContactToGroupRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            contacts: object.take("Contacts"),
            link_exist_groups: object.take("LinkExistGroups"),
            link_new_groups: object.take("LinkNewGroups"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request MoveContactToGroupRequest);

impl MoveContactToGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> MoveContactToGroupBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`MoveContactToGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct MoveContactToGroupBuilder<C = runtime::Detached, Contacts = runtime::Unset>(
    runtime::Building<C, MoveContactToGroupRequest, Contacts>,
);

fn builder<C>(client: C) -> MoveContactToGroupBuilder<C> {
    MoveContactToGroupBuilder(
        runtime::Building::new(
            client,
            MoveContactToGroupRequest {
                biz_code: None,
                biz_extend: None,
                contacts: None,
                link_exist_groups: None,
                link_new_groups: None,
            },
        ),
    )
}

impl<C, Contacts> MoveContactToGroupBuilder<C, Contacts> {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`. Default: `ALICOM_OPAAS`.
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.0.value.biz_code = Some(biz_code.into());
        self
    }

    /// Further details of the business that the call is made for.
    ///
    /// Default: `{}`.
    pub fn biz_extend(
        mut self,
        biz_extend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.biz_extend = Some(runtime::map(biz_extend));
        self
    }

    /// Contacts whose groups change; whether by code or in another form is not documented.
    ///
    /// Never printed.
    pub fn contacts(
        mut self,
        contacts: impl Into<String>,
    ) -> MoveContactToGroupBuilder<C, runtime::Set> {
        self.0.value.contacts = Some(contacts.into());
        MoveContactToGroupBuilder(self.0.mark())
    }

    /// IDs of existing groups to link the contacts to; `ListAllGroups` lists them. The separator is not
    /// documented.
    pub fn link_exist_groups(mut self, link_exist_groups: impl Into<String>) -> Self {
        self.0.value.link_exist_groups = Some(link_exist_groups.into());
        self
    }

    /// Names of new groups to make and to link the contacts to. The separator is not documented.
    pub fn link_new_groups(mut self, link_new_groups: impl Into<String>) -> Self {
        self.0.value.link_new_groups = Some(link_new_groups.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> MoveContactToGroupRequest
    where
        Contacts: move_contact_to_group_required::Contacts,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<MoveContactToGroupResponse>
    where
        C: runtime::Dispatch,
        Contacts: move_contact_to_group_required::Contacts,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod move_contact_to_group_required {
    /// `contacts` has been set.
    #[diagnostic::on_unimplemented(
        message = "`contacts` is required by MoveContactToGroup and has not been set",
        label = "call `.contacts(…)` before this"
    )]
    pub trait Contacts {}
    impl Contacts for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::move_contact_to_group`](crate::Client::move_contact_to_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveContactToGroupResponse {
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
    /// Returned data; its members are not documented.
    ///
    /// Never printed.
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for MoveContactToGroupResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MoveContactToGroupResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(Some(&self.data)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MoveContactToGroupResponse {
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

impl runtime::ReadObject for MoveContactToGroupResponse {
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
runtime::by_name!(reply MoveContactToGroupResponse);

/// What the runtime knows of `MoveContactToGroup`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "MoveContactToGroup",
        "cams:MoveContactToGroup",
    )
    .success_values(&["OK"])
    .sensitive(&["Contacts", "Data"]);
