// @generated from spec/operations/viber/GetAuditRequestByTypeUnAudit.yaml by `cargo xtask generate`. Do not edit.

//! `GetAuditRequestByTypeUnAudit`: gets the request of a type that is still to be reviewed.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets the request of a type that is still to be reviewed.
    ///
    /// Sends a [`GetAuditRequestByTypeUnAuditRequest`], and yields a
    /// [`GetAuditRequestByTypeUnAuditResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetAuditRequestByTypeUnAudit` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads a request. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_audit_request_by_type_un_audit()
    ///     .cust_space_id("29348393884****")
    ///     .request_type("****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_audit_request_by_type_un_audit(
        &self,
    ) -> GetAuditRequestByTypeUnAuditBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::get_audit_request_by_type_un_audit`](crate::Client::get_audit_request_by_type_un_audit),
    /// but `send` blocks until the reply is there.
    pub fn get_audit_request_by_type_un_audit(
        &self,
    ) -> GetAuditRequestByTypeUnAuditBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetAuditRequestByTypeUnAudit`: what
/// [`Client::get_audit_request_by_type_un_audit`](crate::Client::get_audit_request_by_type_un_audit)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Type of the request, such as `viberOpen` for the opening of a Viber service; other values are
    /// not documented.
    pub request_type: Option<String>,
}

impl runtime::Request for GetAuditRequestByTypeUnAuditRequest {
    type Response = GetAuditRequestByTypeUnAuditResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("RequestType", &self.request_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("RequestType", &self.request_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetAuditRequestByTypeUnAuditRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            request_type: object.take("RequestType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetAuditRequestByTypeUnAuditRequest);

impl GetAuditRequestByTypeUnAuditRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetAuditRequestByTypeUnAuditBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetAuditRequestByTypeUnAuditRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuditRequestByTypeUnAuditBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    RequestType = runtime::Unset,
>(
    runtime::Building<C, GetAuditRequestByTypeUnAuditRequest, (CustSpaceId, RequestType)>,
);

fn builder<C>(client: C) -> GetAuditRequestByTypeUnAuditBuilder<C> {
    GetAuditRequestByTypeUnAuditBuilder(
        runtime::Building::new(
            client,
            GetAuditRequestByTypeUnAuditRequest {
                cust_space_id: None,
                request_type: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    RequestType,
> GetAuditRequestByTypeUnAuditBuilder<C, CustSpaceId, RequestType> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetAuditRequestByTypeUnAuditBuilder<C, runtime::Set, RequestType> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetAuditRequestByTypeUnAuditBuilder(self.0.mark())
    }

    /// Type of the request, such as `viberOpen` for the opening of a Viber service; other values are
    /// not documented.
    ///
    /// Example: `viberOpen`.
    pub fn request_type(
        mut self,
        request_type: impl Into<String>,
    ) -> GetAuditRequestByTypeUnAuditBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.request_type = Some(request_type.into());
        GetAuditRequestByTypeUnAuditBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetAuditRequestByTypeUnAuditRequest
    where
        CustSpaceId: get_audit_request_by_type_un_audit_required::CustSpaceId,
        RequestType: get_audit_request_by_type_un_audit_required::RequestType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetAuditRequestByTypeUnAuditResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_audit_request_by_type_un_audit_required::CustSpaceId,
        RequestType: get_audit_request_by_type_un_audit_required::RequestType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_audit_request_by_type_un_audit_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetAuditRequestByTypeUnAudit and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `request_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`request_type` is required by GetAuditRequestByTypeUnAudit and has not been set",
        label = "call `.request_type(…)` before this"
    )]
    pub trait RequestType {}
    impl RequestType for super::runtime::Set {}
}

/// The request.
///
/// The reply to
/// [`Client::get_audit_request_by_type_un_audit`](crate::Client::get_audit_request_by_type_un_audit).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditResponse {
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
    /// The request with what is reviewed, who filed it and when.
    pub data: Option<PendingViberRequest>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetAuditRequestByTypeUnAuditResponse {
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

impl runtime::ReadObject for GetAuditRequestByTypeUnAuditResponse {
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
runtime::by_name!(reply GetAuditRequestByTypeUnAuditResponse);

/// The request with what is reviewed, who filed it and when.
///
/// A part of [`GetAuditRequestByTypeUnAudit`](crate::Client::get_audit_request_by_type_un_audit).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingViberRequest {
    /// ID of the Alibaba Cloud account.
    pub ali_uid: Option<String>,
    /// What is reviewed: the company, its service and the countries of its messages.
    pub audit_record: Option<PendingViberRequestRecord>,
    /// Result of the review, such as `pass`; further values are not documented.
    ///
    /// Example: `pass`.
    pub audit_result: Option<String>,
    /// Time when the request was reviewed. The format is not documented.
    pub audit_time: Option<String>,
    /// Who created the request.
    ///
    /// Never printed.
    pub creator: Option<String>,
    /// Time of creation. The format is not documented.
    pub gmt_create: Option<String>,
    /// Time of the last change. The format is not documented.
    pub gmt_modifier: Option<String>,
    /// ID of the record of the request; `GetViberByRequestNo` finds it by `request_no` instead.
    pub id: Option<String>,
    /// ID of the Viber service, which `ListViberServiceMessage` lists as `ServiceId`.
    pub maap_service_no: Option<String>,
    /// Who changed the request last.
    ///
    /// Never printed.
    pub modifier: Option<String>,
    /// Number that was given to the request when it was filed; `GetViberByRequestNo` and
    /// `UpdateAuditRequest` take it.
    ///
    /// Example: `20250101****`.
    pub request_no: Option<String>,
    /// What is requested, such as `viberOpen` for the opening of a Viber service; further values are
    /// not documented.
    pub request_type: Option<String>,
    /// Status of the request; its values are not documented.
    ///
    /// Example: `A`.
    pub state: Option<String>,
    /// Code of the customer who filed the request.
    pub subscriber_code: Option<String>,
}

impl fmt::Debug for PendingViberRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingViberRequest")
            .field("ali_uid", &self.ali_uid)
            .field("audit_record", &self.audit_record)
            .field("audit_result", &self.audit_result)
            .field("audit_time", &self.audit_time)
            .field("creator", &runtime::redacted(self.creator.as_ref()))
            .field("gmt_create", &self.gmt_create)
            .field("gmt_modifier", &self.gmt_modifier)
            .field("id", &self.id)
            .field("maap_service_no", &self.maap_service_no)
            .field("modifier", &runtime::redacted(self.modifier.as_ref()))
            .field("request_no", &self.request_no)
            .field("request_type", &self.request_type)
            .field("state", &self.state)
            .field("subscriber_code", &self.subscriber_code)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PendingViberRequest {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AliUid", &self.ali_uid);
        object.member("AuditRecord", &self.audit_record);
        object.member("AuditResult", &self.audit_result);
        object.member("AuditTime", &self.audit_time);
        object.member("Creator", &self.creator);
        object.member("GmtCreate", &self.gmt_create);
        object.member("GmtModifier", &self.gmt_modifier);
        object.member("Id", &self.id);
        object.member("MaapServiceNo", &self.maap_service_no);
        object.member("Modifier", &self.modifier);
        object.member("RequestNo", &self.request_no);
        object.member("RequestType", &self.request_type);
        object.member("State", &self.state);
        object.member("SubscriberCode", &self.subscriber_code);
    }
}

impl runtime::ReadObject for PendingViberRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ali_uid: object.take("AliUid"),
            audit_record: object.take("AuditRecord"),
            audit_result: object.take("AuditResult"),
            audit_time: object.take("AuditTime"),
            creator: object.take("Creator"),
            gmt_create: object.take("GmtCreate"),
            gmt_modifier: object.take("GmtModifier"),
            id: object.take("Id"),
            maap_service_no: object.take("MaapServiceNo"),
            modifier: object.take("Modifier"),
            request_no: object.take("RequestNo"),
            request_type: object.take("RequestType"),
            state: object.take("State"),
            subscriber_code: object.take("SubscriberCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PendingViberRequest);

/// What is reviewed: the company, its service and the countries of its messages.
///
/// A part of [`GetAuditRequestByTypeUnAudit`](crate::Client::get_audit_request_by_type_un_audit).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingViberRequestRecord {
    /// Age from which users may get the messages of the service; the form is not documented.
    pub age_limit: Option<String>,
    /// Why the request is made, for those who review it.
    pub apply_reason: Option<String>,
    /// Name of the business account, which users see as the sender.
    ///
    /// Example: `Example Shop`.
    pub business_account_name: Option<String>,
    /// Addresses of the company, each with a title.
    pub company_address: Vec<types::ViberCompanyAddress>,
    /// Name of the company in English.
    pub company_english_name: Option<String>,
    /// Name of the company in full, as it is registered.
    pub company_legal_name: Option<String>,
    /// Name of the person who represents the company by law.
    ///
    /// Never printed.
    pub company_legal_person: Option<String>,
    /// Text that describes the company to those who review the request.
    pub company_profile: Option<String>,
    /// Countries or regions where the company is registered.
    pub company_registered_country: Vec<String>,
    /// Phone numbers of the company, each with a title.
    pub company_tel: Vec<types::ViberCompanyTel>,
    /// Email address of the company.
    ///
    /// Never printed.
    pub contact_mail: Option<String>,
    /// Whether users who write to the service get `reply_content`; its values are not documented.
    pub enable_auto_reply: Option<String>,
    /// Text that describes the industry of the company.
    pub industry_description: Option<String>,
    /// Industry of the company; its values are not documented.
    pub industry_involved: Option<String>,
    /// Address to download the signed letter of guarantee from.
    ///
    /// Never printed.
    pub letter_guarantee: Option<String>,
    /// URLs of the logos that users see beside the name of the service.
    pub logo: Vec<String>,
    /// Local countries or regions that messages go to.
    pub message_destination_country: Vec<String>,
    /// International countries or regions that messages go to.
    pub message_destination_international_country: Vec<String>,
    /// Introduction to the conversation in which business messages appear.
    pub message_dialogue_introduction: Option<String>,
    /// Date from which business messages are enabled, in GMT.
    pub message_enable_date: Option<String>,
    /// Name of the conversation in which business messages appear.
    pub message_session_name: Option<String>,
    /// Whether messages are suspended or were resumed; its values are not documented.
    pub now_recovery: Option<String>,
    /// Day from which messages are sent again, a date in GMT.
    pub recovery_date: Option<String>,
    /// Text that users get when they write to the service and `enable_auto_reply` is on.
    ///
    /// Never printed.
    pub reply_content: Option<String>,
    /// Day from which no messages are sent, a date in GMT.
    pub suspension_date: Option<String>,
    /// URL of the website of the company.
    ///
    /// Example: `https://example.com`.
    pub web_address: Option<String>,
}

impl fmt::Debug for PendingViberRequestRecord {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingViberRequestRecord")
            .field("age_limit", &self.age_limit)
            .field("apply_reason", &self.apply_reason)
            .field("business_account_name", &self.business_account_name)
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
            .field("contact_mail", &runtime::redacted(self.contact_mail.as_ref()))
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
            .field("now_recovery", &self.now_recovery)
            .field("recovery_date", &self.recovery_date)
            .field("reply_content", &runtime::redacted(self.reply_content.as_ref()))
            .field("suspension_date", &self.suspension_date)
            .field("web_address", &self.web_address)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PendingViberRequestRecord {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AgeLimit", &self.age_limit);
        object.member("ApplyReason", &self.apply_reason);
        object.member("BusinessAccountName", &self.business_account_name);
        object.filled("CompanyAddress", &self.company_address);
        object.member("CompanyEnglishName", &self.company_english_name);
        object.member("CompanyLegalName", &self.company_legal_name);
        object.member("CompanyLegalPerson", &self.company_legal_person);
        object.member("CompanyProfile", &self.company_profile);
        object.filled("CompanyRegisteredCountry", &self.company_registered_country);
        object.filled("CompanyTel", &self.company_tel);
        object.member("ContactMail", &self.contact_mail);
        object.member("EnableAutoReply", &self.enable_auto_reply);
        object.member("IndustryDescription", &self.industry_description);
        object.member("IndustryInvolved", &self.industry_involved);
        object.member("LetterGuarantee", &self.letter_guarantee);
        object.filled("Logo", &self.logo);
        object.filled("MessageDestinationCountry", &self.message_destination_country);
        object
            .filled(
                "MessageDestinationInternationalCountry",
                &self.message_destination_international_country,
            );
        object
            .member("MessageDialogueIntroduction", &self.message_dialogue_introduction);
        object.member("MessageEnableDate", &self.message_enable_date);
        object.member("MessageSessionName", &self.message_session_name);
        object.member("NowRecovery", &self.now_recovery);
        object.member("RecoveryDate", &self.recovery_date);
        object.member("ReplyContent", &self.reply_content);
        object.member("SuspensionDate", &self.suspension_date);
        object.member("WebAddress", &self.web_address);
    }
}

impl runtime::ReadObject for PendingViberRequestRecord {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            age_limit: object.take("AgeLimit"),
            apply_reason: object.take("ApplyReason"),
            business_account_name: object.take("BusinessAccountName"),
            company_address: object.take("CompanyAddress").unwrap_or_default(),
            company_english_name: object.take("CompanyEnglishName"),
            company_legal_name: object.take("CompanyLegalName"),
            company_legal_person: object.take("CompanyLegalPerson"),
            company_profile: object.take("CompanyProfile"),
            company_registered_country: object
                .take("CompanyRegisteredCountry")
                .unwrap_or_default(),
            company_tel: object.take("CompanyTel").unwrap_or_default(),
            contact_mail: object.take("ContactMail"),
            enable_auto_reply: object.take("EnableAutoReply"),
            industry_description: object.take("IndustryDescription"),
            industry_involved: object.take("IndustryInvolved"),
            letter_guarantee: object.take("LetterGuarantee"),
            logo: object.take("Logo").unwrap_or_default(),
            message_destination_country: object
                .take("MessageDestinationCountry")
                .unwrap_or_default(),
            message_destination_international_country: object
                .take("MessageDestinationInternationalCountry")
                .unwrap_or_default(),
            message_dialogue_introduction: object.take("MessageDialogueIntroduction"),
            message_enable_date: object.take("MessageEnableDate"),
            message_session_name: object.take("MessageSessionName"),
            now_recovery: object.take("NowRecovery"),
            recovery_date: object.take("RecoveryDate"),
            reply_content: object.take("ReplyContent"),
            suspension_date: object.take("SuspensionDate"),
            web_address: object.take("WebAddress"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PendingViberRequestRecord);

/// What the runtime knows of `GetAuditRequestByTypeUnAudit`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetAuditRequestByTypeUnAudit",
        "cams:GetAuditRequestByTypeUnAudit",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(
        &[
            "CompanyLegalPerson",
            "CompanyTelNumber",
            "ContactMail",
            "Creator",
            "LetterGuarantee",
            "Modifier",
            "ReplyContent",
        ],
    );
