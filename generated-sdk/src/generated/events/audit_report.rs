// @generated from spec/events/ChatAppAudit.yaml by `cargo xtask generate`. Do not edit.

//! `ChatAppAudit`.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Tells the result of a review.
///
/// Of message templates; and, in the second version of the report for independent software vendors
/// (ISVs) that manage numbers and accounts of their customers, of accounts and phone numbers.
///
/// Note: Nothing in it tells two deliveries of one report from two reports: a template that is
/// changed is reviewed again, with the same result perhaps. Take it so that a second time does no
/// harm.
///
/// **Warning:** Nothing is signed: whoever knows the address can push. Ask
/// `GetChatappTemplateDetail` before something depends on it.
///
/// Arrives pushed by HTTP POST, in a JSON array of one or more; or in a queue, one for each
/// message.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditReport {
    /// ID of the WhatsApp Business account.
    ///
    /// Example: `9527****`.
    pub waba_id: Option<String>,
    /// Code of the template, from `CreateChatappTemplate`.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// Result of the review of the template.
    ///
    /// Example: `pass`.
    pub audit_status: Option<types::TemplateAuditStatus>,
    /// Why the template was rejected; empty otherwise.
    ///
    /// Example: `The template breaks the rules of WhatsApp.`.
    pub reason: Option<String>,
    /// What the report is about; only in the second version, where it is always there.
    ///
    /// Example: `template`.
    pub review_type: Option<ReviewType>,
    /// Phone number that the report is about; only in the second version, with `phoneNameUpdate`,
    /// `phoneQualityUpdate` and `wabaAccountUpdate`.
    ///
    /// Example: `861390000****`. Never printed.
    pub phone_number: Option<String>,
    /// The new state, in the second version: with `phoneNameUpdate` `APPROVED` among others, with
    /// `phoneQualityUpdate` presumably `GREEN`, `YELLOW`, `RED` or `UNKNOWN`. The documentation does
    /// not say more.
    ///
    /// Example: `APPROVED`.
    pub status: Option<String>,
    /// Messaging limit of the phone number, in the second version; the values are not documented,
    /// presumably those of `MessagingLimitTier`.
    ///
    /// Example: `TIER_1K`.
    pub current_limit: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for AuditReport {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditReport")
            .field("waba_id", &self.waba_id)
            .field("template_code", &self.template_code)
            .field("language", &self.language)
            .field("audit_status", &self.audit_status)
            .field("reason", &self.reason)
            .field("review_type", &self.review_type)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("status", &self.status)
            .field("current_limit", &self.current_limit)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AuditReport {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("WabaId", &self.waba_id);
        object.member("TemplateCode", &self.template_code);
        object.member("Language", &self.language);
        object.member("AuditStatus", &self.audit_status);
        object.member("Reason", &self.reason);
        object.member("Type", &self.review_type);
        object.member("PhoneNumber", &self.phone_number);
        object.member("Status", &self.status);
        object.member("CurrentLimit", &self.current_limit);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for AuditReport {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            waba_id: object.take("WabaId"),
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            audit_status: object.take("AuditStatus"),
            reason: object.take("Reason"),
            review_type: object.take("Type"),
            phone_number: object.take("PhoneNumber"),
            status: object.take("Status"),
            current_limit: object.take("CurrentLimit"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply AuditReport);

/// What the report is about; only in the second version, where it is always there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewType {
    /// `template`: The review of a template.
    Template,
    /// `phoneNameUpdate`: The review of the display name of a phone number.
    PhoneNameUpdate,
    /// `phoneQualityUpdate`: The quality rating of a phone number.
    PhoneQualityUpdate,
    /// `wabaReviewUpdate`: The review of a WhatsApp Business account.
    WabaReviewUpdate,
    /// `wabaAccountUpdate`: Another change of a WhatsApp Business account.
    WabaAccountUpdate,
    /// `templateCategoryUpdate`: The category of a template.
    TemplateCategoryUpdate,
    /// `templateQualityUpdate`: The quality rating of a template.
    TemplateQualityUpdate,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    any_case ReviewType { Template => "template", PhoneNameUpdate => "phoneNameUpdate",
    PhoneQualityUpdate => "phoneQualityUpdate", WabaReviewUpdate => "wabaReviewUpdate",
    WabaAccountUpdate => "wabaAccountUpdate", TemplateCategoryUpdate =>
    "templateCategoryUpdate", TemplateQualityUpdate => "templateQualityUpdate" }
}
