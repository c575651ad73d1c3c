// @generated from spec/operations/templates/CreateChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateChatappTemplate`.

#![allow(deprecated)]
use alibabacloud_cams::templates::{
    CreateChatappTemplateRequest, CreateChatappTemplateResponse,
};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Utility)
        .components([
            types::TemplateComponent::builder()
                .text("Your order $(order) has been shipped.")
                .component_type(types::TemplateComponentType::Body)
                .build(),
            types::TemplateComponent::builder()
                .buttons([
                    types::TemplateButton::builder()
                        .text("Track it")
                        .button_type(types::TemplateButtonType::Url)
                        .url("https://example.com/orders")
                        .url_type(types::TemplateUrlType::Static)
                        .build(),
                ])
                .component_type(types::TemplateComponentType::Buttons)
                .build(),
        ])
        .name("order_shipped")
        .language("en")
        .example([("order", "1001")])
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "UTILITY"),
            (
                "Components",
                r#"[{"Text":"Your order $(order) has been shipped.","Type":"BODY"},{"Buttons":[{"Text":"Track it","Type":"URL","Url":"https://example.com/orders","UrlType":"static"}],"Type":"BUTTONS"}]"#,
            ),
            ("Name", "order_shipped"),
            ("Language", "en"),
            ("Example", r#"{"order":"1001"}"#),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Success: the reply, read into its type.
#[test]
fn reply_1() {
    let reply: CreateChatappTemplateResponse = tests::read(
        r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "order_shipped"
  },
  "AccessDeniedDetail": "None"
}"#,
    );
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
