// @generated from spec/operations/contacts/UpdateContactById.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateContactById`: changes the details of a contact.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Changes the details of a contact.
    ///
    /// Sends a [`UpdateContactByIdRequest`], and yields a [`UpdateContactByIdResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateContactById` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: a repetition sets the same details of the contact again. After a timeout, a
    /// reset or a 5xx reply the client tries again.
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
    ///     .update_contact_by_id()
    ///     .contact_id("1001****")
    ///     .contact_name("Example Contact")
    ///     .contact_details("Met at the fair")
    ///     .country("SG")
    ///     .email("contact@example.com")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact_by_id(&self) -> UpdateContactByIdBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_contact_by_id`](crate::Client::update_contact_by_id), but `send` blocks
    /// until the reply is there.
    pub fn update_contact_by_id(&self) -> UpdateContactByIdBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateContactById`: what
/// [`Client::update_contact_by_id`](crate::Client::update_contact_by_id) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactByIdRequest {
    /// ID of the contact within Alibaba Cloud, not a phone number.
    pub contact_id: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Text that describes the contact, of your own choice.
    pub contact_details: Option<String>,
    /// Country code of the contact; whether by ISO 3166-1 or for telephony is not documented.
    pub country: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Anything to note about the contact.
    pub remark: Option<String>,
}

impl fmt::Debug for UpdateContactByIdRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateContactByIdRequest")
            .field("contact_id", &self.contact_id)
            .field("contact_name", &runtime::redacted(self.contact_name.as_ref()))
            .field("contact_details", &runtime::redacted(self.contact_details.as_ref()))
            .field("country", &self.country)
            .field("email", &runtime::redacted(self.email.as_ref()))
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .finish()
    }
}

impl runtime::Request for UpdateContactByIdRequest {
    type Response = UpdateContactByIdResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ContactId", &self.contact_id);
        parameters.query("ContactName", &self.contact_name);
        parameters.query("ContactDetails", &self.contact_details);
        parameters.query("Country", &self.country);
        parameters.query("Email", &self.email);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("Remark", &self.remark);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ContactId", &self.contact_id);
        limits.required("ContactName", &self.contact_name);
        limits.required("ContactDetails", &self.contact_details);
        limits.required("Country", &self.country);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateContactByIdRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            contact_id: object.take("ContactId"),
            contact_name: object.take("ContactName"),
            contact_details: object.take("ContactDetails"),
            country: object.take("Country"),
            email: object.take("Email"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            remark: object.take("Remark"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateContactByIdRequest);

impl UpdateContactByIdRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateContactByIdBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateContactByIdRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateContactByIdBuilder<
    C = runtime::Detached,
    ContactId = runtime::Unset,
    ContactName = runtime::Unset,
    ContactDetails = runtime::Unset,
    Country = runtime::Unset,
>(
    runtime::Building<
        C,
        UpdateContactByIdRequest,
        (ContactId, ContactName, ContactDetails, Country),
    >,
);

fn builder<C>(client: C) -> UpdateContactByIdBuilder<C> {
    UpdateContactByIdBuilder(
        runtime::Building::new(
            client,
            UpdateContactByIdRequest {
                contact_id: None,
                contact_name: None,
                contact_details: None,
                country: None,
                email: None,
                biz_code: None,
                biz_extend: None,
                remark: None,
            },
        ),
    )
}

impl<
    C,
    ContactId,
    ContactName,
    ContactDetails,
    Country,
> UpdateContactByIdBuilder<C, ContactId, ContactName, ContactDetails, Country> {
    /// ID of the contact within Alibaba Cloud, not a phone number.
    pub fn contact_id(
        mut self,
        contact_id: impl Into<String>,
    ) -> UpdateContactByIdBuilder<
        C,
        runtime::Set,
        ContactName,
        ContactDetails,
        Country,
    > {
        self.0.value.contact_id = Some(contact_id.into());
        UpdateContactByIdBuilder(self.0.mark())
    }

    /// Name of the contact.
    ///
    /// Never printed.
    pub fn contact_name(
        mut self,
        contact_name: impl Into<String>,
    ) -> UpdateContactByIdBuilder<C, ContactId, runtime::Set, ContactDetails, Country> {
        self.0.value.contact_name = Some(contact_name.into());
        UpdateContactByIdBuilder(self.0.mark())
    }

    /// Text that describes the contact, of your own choice.
    ///
    /// Never printed.
    pub fn contact_details(
        mut self,
        contact_details: impl Into<String>,
    ) -> UpdateContactByIdBuilder<C, ContactId, ContactName, runtime::Set, Country> {
        self.0.value.contact_details = Some(contact_details.into());
        UpdateContactByIdBuilder(self.0.mark())
    }

    /// Country code of the contact; whether by ISO 3166-1 or for telephony is not documented.
    pub fn country(
        mut self,
        country: impl Into<String>,
    ) -> UpdateContactByIdBuilder<
        C,
        ContactId,
        ContactName,
        ContactDetails,
        runtime::Set,
    > {
        self.0.value.country = Some(country.into());
        UpdateContactByIdBuilder(self.0.mark())
    }

    /// Email address of the contact.
    ///
    /// Never printed.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.value.email = Some(email.into());
        self
    }

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

    /// Anything to note about the contact.
    ///
    /// Never printed.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.0.value.remark = Some(remark.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateContactByIdRequest
    where
        ContactId: update_contact_by_id_required::ContactId,
        ContactName: update_contact_by_id_required::ContactName,
        ContactDetails: update_contact_by_id_required::ContactDetails,
        Country: update_contact_by_id_required::Country,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateContactByIdResponse>
    where
        C: runtime::Dispatch,
        ContactId: update_contact_by_id_required::ContactId,
        ContactName: update_contact_by_id_required::ContactName,
        ContactDetails: update_contact_by_id_required::ContactDetails,
        Country: update_contact_by_id_required::Country,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_contact_by_id_required {
    /// `contact_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`contact_id` is required by UpdateContactById and has not been set",
        label = "call `.contact_id(…)` before this"
    )]
    pub trait ContactId {}
    impl ContactId for super::runtime::Set {}

    /// `contact_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`contact_name` is required by UpdateContactById and has not been set",
        label = "call `.contact_name(…)` before this"
    )]
    pub trait ContactName {}
    impl ContactName for super::runtime::Set {}

    /// `contact_details` has been set.
    #[diagnostic::on_unimplemented(
        message = "`contact_details` is required by UpdateContactById and has not been set",
        label = "call `.contact_details(…)` before this"
    )]
    pub trait ContactDetails {}
    impl ContactDetails for super::runtime::Set {}

    /// `country` has been set.
    #[diagnostic::on_unimplemented(
        message = "`country` is required by UpdateContactById and has not been set",
        label = "call `.country(…)` before this"
    )]
    pub trait Country {}
    impl Country for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::update_contact_by_id`](crate::Client::update_contact_by_id).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactByIdResponse {
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

impl fmt::Debug for UpdateContactByIdResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateContactByIdResponse")
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
impl runtime::WriteObject for UpdateContactByIdResponse {
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

impl runtime::ReadObject for UpdateContactByIdResponse {
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
runtime::by_name!(reply UpdateContactByIdResponse);

/// What the runtime knows of `UpdateContactById`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateContactById",
        "cams:UpdateContactById",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["ContactDetails", "ContactName", "Data", "Email", "Remark"]);
