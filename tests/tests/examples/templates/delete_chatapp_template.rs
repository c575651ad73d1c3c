// @generated from spec/operations/templates/DeleteChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `DeleteChatappTemplate`.

#![allow(deprecated)]
use alibabacloud_cams::templates::DeleteChatappTemplateRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = DeleteChatappTemplateRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .template_name("order_shipped")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateName", "order_shipped"),
            ("Language", "en"),
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
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<DeleteChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// On behalf of a customer, in the old way: the request on the wire.
#[test]
fn request_2() {
    let request = DeleteChatappTemplateRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_waba_id("65921621816****")
        .isv_code("skdi3kksloslikdkkdk")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustWabaId", "65921621816****"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
        ],
    );
}

/// On behalf of a customer, in the old way: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<DeleteChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
