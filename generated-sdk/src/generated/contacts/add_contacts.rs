// @generated from spec/operations/contacts/AddContacts.yaml by `cargo xtask generate`. Do not edit.

//! `AddContacts`: adds contacts, and puts them into groups.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Adds contacts, and puts them into groups.
    ///
    /// Sends a [`AddContactsRequest`], and yields a [`AddContactsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:AddContacts` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call may add the contacts once more. The client tries again only where
    /// the service cannot have acted: a refused connection or a throttled call.
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
    ///     .add_contacts()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .contact_name("Example Contact")
    ///     .country("SG")
    ///     .email("contact@example.com")
    ///     .groups("10****")
    ///     .need_update(true)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_contacts(&self) -> AddContactsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_contacts`](crate::Client::add_contacts), but `send` blocks until the reply is
    /// there.
    pub fn add_contacts(&self) -> AddContactsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddContacts`: what [`Client::add_contacts`](crate::Client::add_contacts) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddContactsRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Text that describes the contact, of your own choice.
    pub contact_details: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Country of the contact; the form is not documented.
    pub country: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Path in Object Storage Service (OSS) of the file with the contacts;
    /// `GetChatappUploadAuthorization` lets you upload it.
    pub file_path: Option<String>,
    /// Groups that the contacts are put into; whether by name or by ID is not documented.
    pub groups: Option<String>,
    /// Whether an update is needed. What that means for contacts is not documented: the published
    /// comment speaks of IP allow-lists of another product.
    pub need_update: Option<bool>,
    /// Anything to note about the contact.
    pub remark: Option<String>,
}

impl fmt::Debug for AddContactsRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddContactsRequest")
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("contact_details", &runtime::redacted(self.contact_details.as_ref()))
            .field("contact_name", &runtime::redacted(self.contact_name.as_ref()))
            .field("country", &self.country)
            .field("email", &runtime::redacted(self.email.as_ref()))
            .field("file_path", &runtime::redacted(self.file_path.as_ref()))
            .field("groups", &self.groups)
            .field("need_update", &self.need_update)
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .finish()
    }
}

impl runtime::Request for AddContactsRequest {
    type Response = AddContactsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("ContactDetails", &self.contact_details);
        parameters.query("ContactName", &self.contact_name);
        parameters.query("Country", &self.country);
        parameters.query("Email", &self.email);
        parameters.query("FilePath", &self.file_path);
        parameters.query("Groups", &self.groups);
        parameters.query("NeedUpdate", &self.need_update);
        parameters.query("Remark", &self.remark);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Groups", &self.groups);
        limits.required("NeedUpdate", &self.need_update);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddContactsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            contact_details: object.take("ContactDetails"),
            contact_name: object.take("ContactName"),
            country: object.take("Country"),
            email: object.take("Email"),
            file_path: object.take("FilePath"),
            groups: object.take("Groups"),
            need_update: object.take("NeedUpdate"),
            remark: object.take("Remark"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddContactsRequest);

impl AddContactsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddContactsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddContactsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddContactsBuilder<
    C = runtime::Detached,
    Groups = runtime::Unset,
    NeedUpdate = runtime::Unset,
>(
    runtime::Building<C, AddContactsRequest, (Groups, NeedUpdate)>,
);

fn builder<C>(client: C) -> AddContactsBuilder<C> {
    AddContactsBuilder(
        runtime::Building::new(
            client,
            AddContactsRequest {
                biz_code: None,
                biz_extend: None,
                contact_details: None,
                contact_name: None,
                country: None,
                email: None,
                file_path: None,
                groups: None,
                need_update: None,
                remark: None,
            },
        ),
    )
}

impl<C, Groups, NeedUpdate> AddContactsBuilder<C, Groups, NeedUpdate> {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`.
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

    /// Text that describes the contact, of your own choice.
    ///
    /// Never printed.
    pub fn contact_details(mut self, contact_details: impl Into<String>) -> Self {
        self.0.value.contact_details = Some(contact_details.into());
        self
    }

    /// Name of the contact.
    ///
    /// Never printed.
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.0.value.contact_name = Some(contact_name.into());
        self
    }

    /// Country of the contact; the form is not documented.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.value.country = Some(country.into());
        self
    }

    /// Email address of the contact.
    ///
    /// Never printed.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.value.email = Some(email.into());
        self
    }

    /// Path in Object Storage Service (OSS) of the file with the contacts;
    /// `GetChatappUploadAuthorization` lets you upload it.
    ///
    /// Never printed.
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.0.value.file_path = Some(file_path.into());
        self
    }

    /// Groups that the contacts are put into; whether by name or by ID is not documented.
    pub fn groups(
        mut self,
        groups: impl Into<String>,
    ) -> AddContactsBuilder<C, runtime::Set, NeedUpdate> {
        self.0.value.groups = Some(groups.into());
        AddContactsBuilder(self.0.mark())
    }

    /// Whether an update is needed. What that means for contacts is not documented: the published
    /// comment speaks of IP allow-lists of another product.
    pub fn need_update(
        mut self,
        need_update: bool,
    ) -> AddContactsBuilder<C, Groups, runtime::Set> {
        self.0.value.need_update = Some(need_update);
        AddContactsBuilder(self.0.mark())
    }

    /// Anything to note about the contact.
    ///
    /// Never printed.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.0.value.remark = Some(remark.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddContactsRequest
    where
        Groups: add_contacts_required::Groups,
        NeedUpdate: add_contacts_required::NeedUpdate,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddContactsResponse>
    where
        C: runtime::Dispatch,
        Groups: add_contacts_required::Groups,
        NeedUpdate: add_contacts_required::NeedUpdate,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_contacts_required {
    /// `groups` has been set.
    #[diagnostic::on_unimplemented(
        message = "`groups` is required by AddContacts and has not been set",
        label = "call `.groups(…)` before this"
    )]
    pub trait Groups {}
    impl Groups for super::runtime::Set {}

    /// `need_update` has been set.
    #[diagnostic::on_unimplemented(
        message = "`need_update` is required by AddContacts and has not been set",
        label = "call `.need_update(…)` before this"
    )]
    pub trait NeedUpdate {}
    impl NeedUpdate for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::add_contacts`](crate::Client::add_contacts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddContactsResponse {
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

impl fmt::Debug for AddContactsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddContactsResponse")
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
impl runtime::WriteObject for AddContactsResponse {
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

impl runtime::ReadObject for AddContactsResponse {
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
runtime::by_name!(reply AddContactsResponse);

/// What the runtime knows of `AddContacts`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddContacts",
        "cams:AddContacts",
    )
    .success_values(&["OK"])
    .sensitive(
        &["ContactDetails", "ContactName", "Data", "Email", "FilePath", "Remark"],
    );
