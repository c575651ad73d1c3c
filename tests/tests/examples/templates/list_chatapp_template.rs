// @generated from spec/operations/templates/ListChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListChatappTemplate`.

#![allow(deprecated)]
use alibabacloud_cams::templates::{ListChatappTemplatePage, ListChatappTemplateRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListChatappTemplateRequest::builder()
        .language("en")
        .audit_status(types::TemplateAuditStatus::Pass)
        .page(ListChatappTemplatePage::builder().index(1).size(10).build())
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Language", "en"),
            ("AuditStatus", "pass"),
            ("Page", r#"{"Index":1,"Size":10}"#),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
        ],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "ListTemplate": [
    {
      "AuditStatus": "pass",
      "Category": "UTILITY",
      "Language": "en",
      "LastUpdateTime": 1693107714687,
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
      "TemplateName": "order_shipped",
      "TemplateType": "WHATSAPP"
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.list_template.len(), 1);
    assert_eq!(
        reply.list_template[0].audit_status, Some(types::TemplateAuditStatus::Pass)
    );
    assert_eq!(reply.list_template[0].category, Some(types::TemplateCategory::Utility));
    assert_eq!(reply.list_template[0].language.as_deref(), Some("en"));
    assert_eq!(reply.list_template[0].last_update_time, Some(1_693_107_714_687));
    assert_eq!(
        reply.list_template[0].template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(reply.list_template[0].template_name.as_deref(), Some("order_shipped"));
    assert_eq!(
        reply.list_template[0].template_type, Some(types::TemplateType::WhatsApp)
    );
    assert_eq!(reply.total, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// Why a template was rejected: the request on the wire.
#[test]
fn request_2() {
    let request = ListChatappTemplateRequest::builder()
        .name("spring_sale")
        .audit_status(types::TemplateAuditStatus::Fail)
        .page(ListChatappTemplatePage::builder().index(1).size(10).build())
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .code("744c4b5c79c9432497a075bdfca3****")
        .category(types::TemplateCategory::Marketing)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Name", "spring_sale"),
            ("AuditStatus", "fail"),
            ("Page", r#"{"Index":1,"Size":10}"#),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("Code", "744c4b5c79c9432497a075bdfca3****"),
            ("Category", "MARKETING"),
        ],
    );
}

/// Why a template was rejected: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "ListTemplate": [
    {
      "AuditStatus": "fail",
      "Category": "MARKETING",
      "Language": "en",
      "LastUpdateTime": 1693107714687,
      "Reason": "INVALID_FORMAT",
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
      "TemplateName": "spring_sale",
      "TemplateType": "WHATSAPP"
    }
  ],
  "Total": 1
}"#;
    let reply = tests::read::<ListChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.list_template.len(), 1);
    assert_eq!(
        reply.list_template[0].audit_status, Some(types::TemplateAuditStatus::Fail)
    );
    assert_eq!(
        reply.list_template[0].category, Some(types::TemplateCategory::Marketing)
    );
    assert_eq!(reply.list_template[0].language.as_deref(), Some("en"));
    assert_eq!(reply.list_template[0].last_update_time, Some(1_693_107_714_687));
    assert_eq!(reply.list_template[0].reason.as_deref(), Some("INVALID_FORMAT"));
    assert_eq!(
        reply.list_template[0].template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(reply.list_template[0].template_name.as_deref(), Some("spring_sale"));
    assert_eq!(
        reply.list_template[0].template_type, Some(types::TemplateType::WhatsApp)
    );
    assert_eq!(reply.total, Some(1));
}

/// On behalf of a customer, in the old way: the request on the wire.
#[test]
fn request_3() {
    let request = ListChatappTemplateRequest::builder()
        .language("en")
        .page(ListChatappTemplatePage::builder().index(1).size(10).build())
        .cust_waba_id("65921621816****")
        .isv_code("skdi3kksloslikdkkdk")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Language", "en"),
            ("Page", r#"{"Index":1,"Size":10}"#),
            ("CustWabaId", "65921621816****"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
        ],
    );
}

/// On behalf of a customer, in the old way: the reply, judged and read into its type.
#[test]
fn reply_3() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "ListTemplate": [],
  "Total": 0
}"#;
    let reply = tests::read::<ListChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.list_template.len(), 0);
    assert_eq!(reply.total, Some(0));
}
