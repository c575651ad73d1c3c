// @generated from spec/operations/templates/CopyTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CopyTemplate`.

use alibabacloud_cams::templates::CopyTemplateRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CopyTemplateRequest::builder()
        .cust_space_id("29348393884****")
        .language("en")
        .scene_template_code("744c4b5c79c9432497a075bdfca3****")
        .scene_template_name("order_shipped")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("Language", "en"),
            ("SceneTemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("SceneTemplateName", "order_shipped"),
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
  "Data": {
    "SceneTemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "SceneTemplateName": "order_shipped",
    "WhatsappCatagory": "UTILITY"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CopyTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").scene_template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").scene_template_name.as_deref(),
        Some("order_shipped")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").whatsapp_category,
        Some(types::TemplateCategory::Utility)
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
