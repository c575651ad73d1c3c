// @generated from spec/operations/templates/ModifyChatappTemplateProperties.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ModifyChatappTemplateProperties`.

use alibabacloud_cams::templates::ModifyChatappTemplatePropertiesRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ModifyChatappTemplatePropertiesRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .category_change_paused(true)
        .allow_send(true)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
            ("CategoryChangePaused", "true"),
            ("AllowSend", "true"),
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
  "Model": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ModifyChatappTemplatePropertiesRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
