// @generated from spec/operations/templates/ModifyChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ModifyChatappTemplate`.

#![allow(deprecated)]
use alibabacloud_cams::templates::ModifyChatappTemplateRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Your order $(order) has been shipped."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateUrlButton::new()
                            .text("Track it")
                            .url("https://example.com/orders")
                            .url_type(types::TemplateUrlType::Static),
                    ),
                ]),
            ),
        ])
        .language("en")
        .example([("order", "1001")])
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Utility)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("order_shipped")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","Text":"Your order $(order) has been shipped."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Track it","Url":"https://example.com/orders","UrlType":"static"}]}]"#,
            ),
            ("Language", "en"),
            ("Example", r#"{"order":"1001"}"#),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "UTILITY"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "order_shipped"),
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
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "order_shipped"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ModifyChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_name.as_deref(),
        Some("order_shipped")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// After a rejection: the request on the wire.
#[test]
fn request_2() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new()
                    .text(
                        "Your order $(order) has been shipped and will arrive tomorrow.",
                    ),
            ),
        ])
        .language("en")
        .example([("order", "1001")])
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Utility)
        .template_type(types::TemplateType::WhatsApp)
        .message_send_ttl_seconds(120)
        .template_name("order_shipped")
        .category_change_paused(true)
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","Text":"Your order $(order) has been shipped and will arrive tomorrow."}]"#,
            ),
            ("Language", "en"),
            ("Example", r#"{"order":"1001"}"#),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "UTILITY"),
            ("TemplateType", "WHATSAPP"),
            ("MessageSendTtlSeconds", "120"),
            ("TemplateName", "order_shipped"),
            ("CategoryChangePaused", "true"),
        ],
    );
}

/// After a rejection: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "order_shipped"
  }
}"#;
    let reply = tests::read::<ModifyChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_name.as_deref(),
        Some("order_shipped")
    );
}
