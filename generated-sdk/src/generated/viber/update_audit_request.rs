// @generated from spec/operations/viber/UpdateAuditRequest.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateAuditRequest`: changes a Viber request.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes a Viber request.
    ///
    /// Sends a [`UpdateAuditRequestRequest`], and yields a [`UpdateAuditRequestResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateAuditRequest` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: it is not documented whether a second run starts another review. The client
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
    /// # See also
    ///
    /// - [`GetViberByRequestNo`](Self::get_viber_by_request_no)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::viber::ViberApplicationUpdate;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_audit_request()
    ///     .audit_record(
    ///         ViberApplicationUpdate::builder()
    ///             .business_account_name("Example Shop")
    ///             .contact_email("contact@example.com")
    ///             .contact_name("B****")
    ///             .contact_phone("861380000****")
    ///             .message_destination_country(["TH"])
    ///             .web_address("https://example.com")
    ///             .build(),
    ///     )
    ///     .cust_space_id("29348393884****")
    ///     .request_no("20250101****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_audit_request(&self) -> UpdateAuditRequestBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_audit_request`](crate::Client::update_audit_request), but `send` blocks
    /// until the reply is there.
    pub fn update_audit_request(&self) -> UpdateAuditRequestBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateAuditRequest`: what
/// [`Client::update_audit_request`](crate::Client::update_audit_request) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuditRequestRequest {
    /// What is reviewed: the company, its service and the countries of its messages.
    pub audit_record: Option<ViberApplicationUpdate>,
    /// Result of the review; its values are not documented beyond the example.
    pub audit_result: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Number that was given to the request when it was filed; `GetAuditRequestByTypeUnAudit` returns
    /// it.
    pub request_no: Option<String>,
}

impl runtime::Request for UpdateAuditRequestRequest {
    type Response = UpdateAuditRequestResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_json("AuditRecord", &self.audit_record);
        parameters.query("AuditResult", &self.audit_result);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("RequestNo", &self.request_no);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AuditRecord", &self.audit_record);
        limits.member("AuditRecord", &self.audit_record);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("RequestNo", &self.request_no);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateAuditRequestRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            audit_record: object.take("AuditRecord"),
            audit_result: object.take("AuditResult"),
            cust_space_id: object.take("CustSpaceId"),
            request_no: object.take("RequestNo"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateAuditRequestRequest);

impl UpdateAuditRequestRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateAuditRequestBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateAuditRequestRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAuditRequestBuilder<
    C = runtime::Detached,
    AuditRecord = runtime::Unset,
    CustSpaceId = runtime::Unset,
    RequestNo = runtime::Unset,
>(
    runtime::Building<
        C,
        UpdateAuditRequestRequest,
        (AuditRecord, CustSpaceId, RequestNo),
    >,
);

fn builder<C>(client: C) -> UpdateAuditRequestBuilder<C> {
    UpdateAuditRequestBuilder(
        runtime::Building::new(
            client,
            UpdateAuditRequestRequest {
                audit_record: None,
                audit_result: None,
                cust_space_id: None,
                request_no: None,
            },
        ),
    )
}

impl<
    C,
    AuditRecord,
    CustSpaceId,
    RequestNo,
> UpdateAuditRequestBuilder<C, AuditRecord, CustSpaceId, RequestNo> {
    /// What is reviewed: the company, its service and the countries of its messages.
    pub fn audit_record(
        mut self,
        audit_record: impl Into<ViberApplicationUpdate>,
    ) -> UpdateAuditRequestBuilder<C, runtime::Set, CustSpaceId, RequestNo> {
        self.0.value.audit_record = Some(audit_record.into());
        UpdateAuditRequestBuilder(self.0.mark())
    }

    /// Result of the review; its values are not documented beyond the example.
    ///
    /// Example: `unAudit`.
    pub fn audit_result(mut self, audit_result: impl Into<String>) -> Self {
        self.0.value.audit_result = Some(audit_result.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateAuditRequestBuilder<C, AuditRecord, runtime::Set, RequestNo> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateAuditRequestBuilder(self.0.mark())
    }

    /// Number that was given to the request when it was filed; `GetAuditRequestByTypeUnAudit` returns
    /// it.
    ///
    /// Example: `20250101****`.
    pub fn request_no(
        mut self,
        request_no: impl Into<String>,
    ) -> UpdateAuditRequestBuilder<C, AuditRecord, CustSpaceId, runtime::Set> {
        self.0.value.request_no = Some(request_no.into());
        UpdateAuditRequestBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateAuditRequestRequest
    where
        AuditRecord: update_audit_request_required::AuditRecord,
        CustSpaceId: update_audit_request_required::CustSpaceId,
        RequestNo: update_audit_request_required::RequestNo,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateAuditRequestResponse>
    where
        C: runtime::Dispatch,
        AuditRecord: update_audit_request_required::AuditRecord,
        CustSpaceId: update_audit_request_required::CustSpaceId,
        RequestNo: update_audit_request_required::RequestNo,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_audit_request_required {
    /// `audit_record` has been set.
    #[diagnostic::on_unimplemented(
        message = "`audit_record` is required by UpdateAuditRequest and has not been set",
        label = "call `.audit_record(…)` before this"
    )]
    pub trait AuditRecord {}
    impl AuditRecord for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateAuditRequest and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `request_no` has been set.
    #[diagnostic::on_unimplemented(
        message = "`request_no` is required by UpdateAuditRequest and has not been set",
        label = "call `.request_no(…)` before this"
    )]
    pub trait RequestNo {}
    impl RequestNo for super::runtime::Set {}
}

/// The number of the changed request.
///
/// The reply to [`Client::update_audit_request`](crate::Client::update_audit_request).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuditRequestResponse {
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
    /// Number of the changed request, for `GetViberByRequestNo`.
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UpdateAuditRequestResponse {
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

impl runtime::ReadObject for UpdateAuditRequestResponse {
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
runtime::by_name!(reply UpdateAuditRequestResponse);

/// What is reviewed: the company, its service and the countries of its messages.
///
/// A part of [`UpdateAuditRequest`](crate::Client::update_audit_request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberApplicationUpdate {
    /// Age from which users may get the messages of the service; the form is not documented.
    pub age_limit: Option<String>,
    /// Why the request is made, for those who review it.
    pub apply_reason: Option<String>,
    /// Name of the business account, which users see as the sender.
    pub business_account_name: Option<String>,
    /// Registration number on the business license of the company.
    pub business_license_registration_number: Option<String>,
    /// Addresses of the company, each with a title.
    pub company_address: Option<Vec<types::ViberCompanyAddress>>,
    /// Name of the company in English.
    pub company_english_name: Option<String>,
    /// Name of the company in full, as it is registered.
    pub company_legal_name: Option<String>,
    /// Name of the person who represents the company by law.
    pub company_legal_person: Option<String>,
    /// Text that describes the company to those who review the request.
    pub company_profile: Option<String>,
    /// Country or region where the company is registered; whether by name or by code is not documented.
    pub company_registered_country: Option<String>,
    /// Phone numbers of the company, each with a title.
    pub company_tel: Option<Vec<types::ViberCompanyTel>>,
    /// Full postal address of the headquarters of the company.
    pub complete_address_of_headquarters: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// Email address for contact; how it differs from `contact_email` is not documented.
    pub contact_mail: Option<String>,
    /// Name of the person at the company whom questions about the request go to.
    pub contact_name: Option<String>,
    /// Phone number of the contact person; the form is not documented.
    pub contact_phone: Option<String>,
    /// Position that the contact person holds at the company.
    pub contact_position: Option<String>,
    /// Whether users who write to the service get `reply_content`; its values are not documented.
    pub enable_auto_reply: Option<String>,
    /// Text that describes the industry of the company.
    pub industry_description: Option<String>,
    /// Industry of the company; its values are not documented.
    pub industry_involved: Option<String>,
    /// Address to download the signed letter of guarantee from.
    pub letter_guarantee: Option<String>,
    /// URLs of the logos that users see beside the name of the service.
    pub logo: Option<Vec<String>>,
    /// Local countries or regions that messages go to.
    pub message_destination_country: Option<Vec<String>>,
    /// International countries or regions that messages go to.
    pub message_destination_international_country: Option<Vec<String>>,
    /// Introduction to the conversation in which business messages appear.
    pub message_dialogue_introduction: Option<String>,
    /// Date (GMT) from which business messages are enabled.
    pub message_enable_date: Option<String>,
    /// Name of the conversation in which business messages appear.
    pub message_session_name: Option<String>,
    /// URL of supplementary material.
    pub other_letter_guarantee: Option<String>,
    /// Day from which messages are sent again, a date in GMT.
    pub recovery_date: Option<String>,
    /// Text that users get when they write to the service and `enable_auto_reply` is on.
    pub reply_content: Option<String>,
    /// Day from which no messages are sent, a date in GMT.
    pub suspension_date: Option<String>,
    /// URL of the website of the company.
    pub web_address: Option<String>,
}

impl fmt::Debug for ViberApplicationUpdate {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberApplicationUpdate")
            .field("age_limit", &self.age_limit)
            .field("apply_reason", &self.apply_reason)
            .field("business_account_name", &self.business_account_name)
            .field(
                "business_license_registration_number",
                &self.business_license_registration_number,
            )
            .field("company_address", &self.company_address)
            .field("company_english_name", &self.company_english_name)
            .field("company_legal_name", &self.company_legal_name)
            .field(
                "company_legal_person",
                &runtime::redacted(self.company_legal_person.as_ref()),
            )
            .field("company_profile", &self.company_profile)
            .field("company_registered_country", &self.company_registered_country)
            .field("company_tel", &self.company_tel)
            .field(
                "complete_address_of_headquarters",
                &self.complete_address_of_headquarters,
            )
            .field("contact_email", &runtime::redacted(self.contact_email.as_ref()))
            .field("contact_mail", &runtime::redacted(self.contact_mail.as_ref()))
            .field("contact_name", &runtime::redacted(self.contact_name.as_ref()))
            .field("contact_phone", &runtime::redacted(self.contact_phone.as_ref()))
            .field("contact_position", &self.contact_position)
            .field("enable_auto_reply", &self.enable_auto_reply)
            .field("industry_description", &self.industry_description)
            .field("industry_involved", &self.industry_involved)
            .field(
                "letter_guarantee",
                &runtime::redacted(self.letter_guarantee.as_ref()),
            )
            .field("logo", &self.logo)
            .field("message_destination_country", &self.message_destination_country)
            .field(
                "message_destination_international_country",
                &self.message_destination_international_country,
            )
            .field("message_dialogue_introduction", &self.message_dialogue_introduction)
            .field("message_enable_date", &self.message_enable_date)
            .field("message_session_name", &self.message_session_name)
            .field(
                "other_letter_guarantee",
                &runtime::redacted(self.other_letter_guarantee.as_ref()),
            )
            .field("recovery_date", &self.recovery_date)
            .field("reply_content", &runtime::redacted(self.reply_content.as_ref()))
            .field("suspension_date", &self.suspension_date)
            .field("web_address", &self.web_address)
            .finish()
    }
}

impl ViberApplicationUpdate {
    /// Starts a [`ViberApplicationUpdate`].
    pub fn builder() -> ViberApplicationUpdateBuilder {
        ViberApplicationUpdateBuilder(
            runtime::Building::new(
                (),
                ViberApplicationUpdate {
                    age_limit: None,
                    apply_reason: None,
                    business_account_name: None,
                    business_license_registration_number: None,
                    company_address: None,
                    company_english_name: None,
                    company_legal_name: None,
                    company_legal_person: None,
                    company_profile: None,
                    company_registered_country: None,
                    company_tel: None,
                    complete_address_of_headquarters: None,
                    contact_email: None,
                    contact_mail: None,
                    contact_name: None,
                    contact_phone: None,
                    contact_position: None,
                    enable_auto_reply: None,
                    industry_description: None,
                    industry_involved: None,
                    letter_guarantee: None,
                    logo: None,
                    message_destination_country: None,
                    message_destination_international_country: None,
                    message_dialogue_introduction: None,
                    message_enable_date: None,
                    message_session_name: None,
                    other_letter_guarantee: None,
                    recovery_date: None,
                    reply_content: None,
                    suspension_date: None,
                    web_address: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberApplicationUpdate`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberApplicationUpdateBuilder(
    runtime::Building<(), ViberApplicationUpdate, ()>,
);

impl ViberApplicationUpdateBuilder {
    /// Age from which users may get the messages of the service; the form is not documented.
    pub fn age_limit(mut self, age_limit: impl Into<String>) -> Self {
        self.0.value.age_limit = Some(age_limit.into());
        self
    }

    /// Why the request is made, for those who review it.
    pub fn apply_reason(mut self, apply_reason: impl Into<String>) -> Self {
        self.0.value.apply_reason = Some(apply_reason.into());
        self
    }

    /// Name of the business account, which users see as the sender.
    ///
    /// Example: `Example Shop`.
    pub fn business_account_name(
        mut self,
        business_account_name: impl Into<String>,
    ) -> Self {
        self.0.value.business_account_name = Some(business_account_name.into());
        self
    }

    /// Registration number on the business license of the company.
    pub fn business_license_registration_number(
        mut self,
        business_license_registration_number: impl Into<String>,
    ) -> Self {
        self.0.value.business_license_registration_number = Some(
            business_license_registration_number.into(),
        );
        self
    }

    /// Addresses of the company, each with a title.
    pub fn company_address(
        mut self,
        company_address: impl IntoIterator<Item = impl Into<types::ViberCompanyAddress>>,
    ) -> Self {
        self.0.value.company_address = Some(
            company_address.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Name of the company in English.
    pub fn company_english_name(
        mut self,
        company_english_name: impl Into<String>,
    ) -> Self {
        self.0.value.company_english_name = Some(company_english_name.into());
        self
    }

    /// Name of the company in full, as it is registered.
    pub fn company_legal_name(mut self, company_legal_name: impl Into<String>) -> Self {
        self.0.value.company_legal_name = Some(company_legal_name.into());
        self
    }

    /// Name of the person who represents the company by law.
    ///
    /// Never printed.
    pub fn company_legal_person(
        mut self,
        company_legal_person: impl Into<String>,
    ) -> Self {
        self.0.value.company_legal_person = Some(company_legal_person.into());
        self
    }

    /// Text that describes the company to those who review the request.
    pub fn company_profile(mut self, company_profile: impl Into<String>) -> Self {
        self.0.value.company_profile = Some(company_profile.into());
        self
    }

    /// Country or region where the company is registered; whether by name or by code is not documented.
    pub fn company_registered_country(
        mut self,
        company_registered_country: impl Into<String>,
    ) -> Self {
        self.0.value.company_registered_country = Some(
            company_registered_country.into(),
        );
        self
    }

    /// Phone numbers of the company, each with a title.
    pub fn company_tel(
        mut self,
        company_tel: impl IntoIterator<Item = impl Into<types::ViberCompanyTel>>,
    ) -> Self {
        self.0.value.company_tel = Some(
            company_tel.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Full postal address of the headquarters of the company.
    pub fn complete_address_of_headquarters(
        mut self,
        complete_address_of_headquarters: impl Into<String>,
    ) -> Self {
        self.0.value.complete_address_of_headquarters = Some(
            complete_address_of_headquarters.into(),
        );
        self
    }

    /// Email address of the contact person.
    ///
    /// Never printed.
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.0.value.contact_email = Some(contact_email.into());
        self
    }

    /// Email address for contact; how it differs from `contact_email` is not documented.
    ///
    /// Never printed.
    pub fn contact_mail(mut self, contact_mail: impl Into<String>) -> Self {
        self.0.value.contact_mail = Some(contact_mail.into());
        self
    }

    /// Name of the person at the company whom questions about the request go to.
    ///
    /// Never printed.
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.0.value.contact_name = Some(contact_name.into());
        self
    }

    /// Phone number of the contact person; the form is not documented.
    ///
    /// Never printed.
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.0.value.contact_phone = Some(contact_phone.into());
        self
    }

    /// Position that the contact person holds at the company.
    pub fn contact_position(mut self, contact_position: impl Into<String>) -> Self {
        self.0.value.contact_position = Some(contact_position.into());
        self
    }

    /// Whether users who write to the service get `reply_content`; its values are not documented.
    ///
    /// Deprecated. No replacement is documented.
    #[deprecated(note = "Deprecated. No replacement is documented.")]
    pub fn enable_auto_reply(mut self, enable_auto_reply: impl Into<String>) -> Self {
        self.0.value.enable_auto_reply = Some(enable_auto_reply.into());
        self
    }

    /// Text that describes the industry of the company.
    pub fn industry_description(
        mut self,
        industry_description: impl Into<String>,
    ) -> Self {
        self.0.value.industry_description = Some(industry_description.into());
        self
    }

    /// Industry of the company; its values are not documented.
    pub fn industry_involved(mut self, industry_involved: impl Into<String>) -> Self {
        self.0.value.industry_involved = Some(industry_involved.into());
        self
    }

    /// Address to download the signed letter of guarantee from.
    ///
    /// Never printed.
    pub fn letter_guarantee(mut self, letter_guarantee: impl Into<String>) -> Self {
        self.0.value.letter_guarantee = Some(letter_guarantee.into());
        self
    }

    /// URLs of the logos that users see beside the name of the service.
    pub fn logo(mut self, logo: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.value.logo = Some(logo.into_iter().map(Into::into).collect());
        self
    }

    /// Local countries or regions that messages go to.
    pub fn message_destination_country(
        mut self,
        message_destination_country: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.message_destination_country = Some(
            message_destination_country.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// International countries or regions that messages go to.
    pub fn message_destination_international_country(
        mut self,
        message_destination_international_country: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.0.value.message_destination_international_country = Some(
            message_destination_international_country
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Introduction to the conversation in which business messages appear.
    pub fn message_dialogue_introduction(
        mut self,
        message_dialogue_introduction: impl Into<String>,
    ) -> Self {
        self.0.value.message_dialogue_introduction = Some(
            message_dialogue_introduction.into(),
        );
        self
    }

    /// Date (GMT) from which business messages are enabled.
    pub fn message_enable_date(
        mut self,
        message_enable_date: impl Into<String>,
    ) -> Self {
        self.0.value.message_enable_date = Some(message_enable_date.into());
        self
    }

    /// Name of the conversation in which business messages appear.
    pub fn message_session_name(
        mut self,
        message_session_name: impl Into<String>,
    ) -> Self {
        self.0.value.message_session_name = Some(message_session_name.into());
        self
    }

    /// URL of supplementary material.
    ///
    /// Never printed.
    pub fn other_letter_guarantee(
        mut self,
        other_letter_guarantee: impl Into<String>,
    ) -> Self {
        self.0.value.other_letter_guarantee = Some(other_letter_guarantee.into());
        self
    }

    /// Day from which messages are sent again, a date in GMT.
    pub fn recovery_date(mut self, recovery_date: impl Into<String>) -> Self {
        self.0.value.recovery_date = Some(recovery_date.into());
        self
    }

    /// Text that users get when they write to the service and `enable_auto_reply` is on.
    ///
    /// Never printed.
    ///
    /// Deprecated. No replacement is documented.
    #[deprecated(note = "Deprecated. No replacement is documented.")]
    pub fn reply_content(mut self, reply_content: impl Into<String>) -> Self {
        self.0.value.reply_content = Some(reply_content.into());
        self
    }

    /// Day from which no messages are sent, a date in GMT.
    ///
    /// Deprecated. No replacement is documented.
    #[deprecated(note = "Deprecated. No replacement is documented.")]
    pub fn suspension_date(mut self, suspension_date: impl Into<String>) -> Self {
        self.0.value.suspension_date = Some(suspension_date.into());
        self
    }

    /// URL of the website of the company.
    ///
    /// Example: `https://example.com`.
    pub fn web_address(mut self, web_address: impl Into<String>) -> Self {
        self.0.value.web_address = Some(web_address.into());
        self
    }

    /// The [`ViberApplicationUpdate`].
    #[must_use]
    pub fn build(self) -> ViberApplicationUpdate {
        self.0.value
    }
}

impl runtime::WriteObject for ViberApplicationUpdate {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AgeLimit", &self.age_limit);
        object.member("ApplyReason", &self.apply_reason);
        object.member("BusinessAccountName", &self.business_account_name);
        object
            .member(
                "BusinessLicenseRegistrationNumber",
                &self.business_license_registration_number,
            );
        object.member("CompanyAddress", &self.company_address);
        object.member("CompanyEnglishName", &self.company_english_name);
        object.member("CompanyLegalName", &self.company_legal_name);
        object.member("CompanyLegalPerson", &self.company_legal_person);
        object.member("CompanyProfile", &self.company_profile);
        object.member("CompanyRegisteredCountry", &self.company_registered_country);
        object.member("CompanyTel", &self.company_tel);
        object
            .member(
                "CompleteAddressOfHeadquarters",
                &self.complete_address_of_headquarters,
            );
        object.member("ContactEmail", &self.contact_email);
        object.member("ContactMail", &self.contact_mail);
        object.member("ContactName", &self.contact_name);
        object.member("ContactPhone", &self.contact_phone);
        object.member("ContactPosition", &self.contact_position);
        object.member("EnableAutoReply", &self.enable_auto_reply);
        object.member("IndustryDescription", &self.industry_description);
        object.member("IndustryInvolved", &self.industry_involved);
        object.member("LetterGuarantee", &self.letter_guarantee);
        object.member("Logo", &self.logo);
        object.member("MessageDestinationCountry", &self.message_destination_country);
        object
            .member(
                "MessageDestinationInternationalCountry",
                &self.message_destination_international_country,
            );
        object
            .member("MessageDialogueIntroduction", &self.message_dialogue_introduction);
        object.member("MessageEnableDate", &self.message_enable_date);
        object.member("MessageSessionName", &self.message_session_name);
        object.member("OtherLetterGuarantee", &self.other_letter_guarantee);
        object.member("RecoveryDate", &self.recovery_date);
        object.member("ReplyContent", &self.reply_content);
        object.member("SuspensionDate", &self.suspension_date);
        object.member("WebAddress", &self.web_address);
    }
}

impl runtime::CheckLimits for ViberApplicationUpdate {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("CompanyAddress", &self.company_address);
        limits.member("CompanyTel", &self.company_tel);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberApplicationUpdate {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            age_limit: object.take("AgeLimit"),
            apply_reason: object.take("ApplyReason"),
            business_account_name: object.take("BusinessAccountName"),
            business_license_registration_number: object
                .take("BusinessLicenseRegistrationNumber"),
            company_address: object.take("CompanyAddress"),
            company_english_name: object.take("CompanyEnglishName"),
            company_legal_name: object.take("CompanyLegalName"),
            company_legal_person: object.take("CompanyLegalPerson"),
            company_profile: object.take("CompanyProfile"),
            company_registered_country: object.take("CompanyRegisteredCountry"),
            company_tel: object.take("CompanyTel"),
            complete_address_of_headquarters: object
                .take("CompleteAddressOfHeadquarters"),
            contact_email: object.take("ContactEmail"),
            contact_mail: object.take("ContactMail"),
            contact_name: object.take("ContactName"),
            contact_phone: object.take("ContactPhone"),
            contact_position: object.take("ContactPosition"),
            enable_auto_reply: object.take("EnableAutoReply"),
            industry_description: object.take("IndustryDescription"),
            industry_involved: object.take("IndustryInvolved"),
            letter_guarantee: object.take("LetterGuarantee"),
            logo: object.take("Logo"),
            message_destination_country: object.take("MessageDestinationCountry"),
            message_destination_international_country: object
                .take("MessageDestinationInternationalCountry"),
            message_dialogue_introduction: object.take("MessageDialogueIntroduction"),
            message_enable_date: object.take("MessageEnableDate"),
            message_session_name: object.take("MessageSessionName"),
            other_letter_guarantee: object.take("OtherLetterGuarantee"),
            recovery_date: object.take("RecoveryDate"),
            reply_content: object.take("ReplyContent"),
            suspension_date: object.take("SuspensionDate"),
            web_address: object.take("WebAddress"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberApplicationUpdate);

/// What the runtime knows of `UpdateAuditRequest`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateAuditRequest",
        "cams:UpdateAuditRequest",
    )
    .success_values(&["OK"])
    .sensitive(
        &[
            "CompanyLegalPerson",
            "CompanyTelNumber",
            "ContactEmail",
            "ContactMail",
            "ContactName",
            "ContactPhone",
            "LetterGuarantee",
            "OtherLetterGuarantee",
            "ReplyContent",
        ],
    );
