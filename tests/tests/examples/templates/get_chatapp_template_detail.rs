// @generated from spec/operations/templates/GetChatappTemplateDetail.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappTemplateDetail`.

#![allow(deprecated)]
use alibabacloud_cams::templates::{GetChatappTemplateDetailRequest, TemplateQuality};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
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
  "Data": {
    "AuditStatus": "pass",
    "Category": "UTILITY",
    "CategoryChangePaused": false,
    "Components": [
      {
        "Text": "Your order $(order) has been shipped.",
        "Type": "BODY"
      },
      {
        "Buttons": [
          {
            "Text": "Track it",
            "Type": "URL",
            "Url": "https://example.com/orders",
            "UrlType": "static"
          }
        ],
        "Type": "BUTTONS"
      }
    ],
    "Example": {
      "order": "1001"
    },
    "Language": "en",
    "Name": "order_shipped",
    "QualityScore": "GREEN",
    "Reason": "None",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetChatappTemplateDetailRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").audit_status,
        Some(types::TemplateAuditStatus::Pass)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").category,
        Some(types::TemplateCategory::Utility)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").category_change_paused, Some(false)
    );
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 2);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].text.as_deref(),
        Some("Your order $(order) has been shipped.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").components[1].buttons.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].buttons[0].text.as_deref(),
        Some("Track it")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].buttons[0].button_type,
        Some(types::TemplateButtonType::Url)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].buttons[0].url.as_deref(),
        Some("https://example.com/orders")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].buttons[0].url_type,
        Some(types::TemplateUrlType::Static)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Buttons)
    );
    assert_eq!(reply.data.as_ref().expect("present").example["order"], "1001");
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("order_shipped")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").quality_score, Some(TemplateQuality::Green)
    );
    assert_eq!(reply.data.as_ref().expect("present").reason.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
