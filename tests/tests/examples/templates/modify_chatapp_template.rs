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

/// Another picture and other buttons: the request on the wire.
#[test]
fn request_3() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Image)
                    .url("https://example.com/summer.jpg"),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new()
                    .text("Hello $(name), our summer sale has begun."),
            ),
            types::TemplateComponent::from(
                types::TemplateFooter::new().text("Example Shop"),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplatePhoneNumberButton::new()
                            .text("Call us")
                            .phone_number("+861380000****"),
                    ),
                    types::TemplateButton::from(
                        types::TemplateCopyCodeButton::new()
                            .text("Copy")
                            .coupon_code("$(couponCode)"),
                    ),
                    types::TemplateButton::from(
                        types::TemplateQuickReplyButton::new()
                            .text("No more of this")
                            .is_opt_out(true),
                    ),
                ]),
            ),
        ])
        .language("en")
        .example([("name", "Alex"), ("couponCode", "SUMMER10")])
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Marketing)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("spring_sale")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"HEADER","Format":"IMAGE","Url":"https://example.com/summer.jpg"},{"Type":"BODY","Text":"Hello $(name), our summer sale has begun."},{"Type":"FOOTER","Text":"Example Shop"},{"Type":"BUTTONS","Buttons":[{"Type":"PHONE_NUMBER","Text":"Call us","PhoneNumber":"+861380000****"},{"Type":"COPY_CODE","Text":"Copy","CouponCode":"$(couponCode)"},{"Type":"QUICK_REPLY","Text":"No more of this","IsOptOut":true}]}]"#,
            ),
            ("Language", "en"),
            ("Example", r#"{"name":"Alex","couponCode":"SUMMER10"}"#),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "MARKETING"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "spring_sale"),
        ],
    );
}

/// Another picture and other buttons: the reply, judged and read into its type.
#[test]
fn reply_3() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "spring_sale"
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
        Some("spring_sale")
    );
}

/// Text in the header, and a flow: the request on the wire.
#[test]
fn request_4() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Text)
                    .text("Your order"),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Tell us when to deliver it."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateFlowButton::new()
                            .text("Order")
                            .flow_id("333993838***")
                            .flow_action(types::TemplateFlowAction::Navigate)
                            .navigate_screen("ORDER"),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Utility)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("delivery_day")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"HEADER","Format":"TEXT","Text":"Your order"},{"Type":"BODY","Text":"Tell us when to deliver it."},{"Type":"BUTTONS","Buttons":[{"Type":"FLOW","Text":"Order","FlowId":"333993838***","FlowAction":"NAVIGATE","NavigateScreen":"ORDER"}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "UTILITY"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "delivery_day"),
        ],
    );
}

/// Text in the header, and a flow: the reply, judged and read into its type.
#[test]
fn reply_4() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "delivery_day"
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
        Some("delivery_day")
    );
}

/// Document in the header: the request on the wire.
#[test]
fn request_5() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Document)
                    .url("https://example.com/invoice.pdf")
                    .caption("Your invoice")
                    .file_name("invoice.pdf"),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Your invoice for the order $(order)."),
            ),
        ])
        .language("en")
        .example([("order", "1001")])
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Utility)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("invoice")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"HEADER","Format":"DOCUMENT","Url":"https://example.com/invoice.pdf","Caption":"Your invoice","FileName":"invoice.pdf"},{"Type":"BODY","Text":"Your invoice for the order $(order)."}]"#,
            ),
            ("Language", "en"),
            ("Example", r#"{"order":"1001"}"#),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "UTILITY"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "invoice"),
        ],
    );
}

/// Document in the header: the reply, judged and read into its type.
#[test]
fn reply_5() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "invoice"
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
        reply.data.as_ref().expect("present").template_name.as_deref(), Some("invoice")
    );
}

/// Verification code with a second app: the request on the wire.
#[test]
fn request_6() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().add_secret_recommendation(true),
            ),
            types::TemplateComponent::from(
                types::TemplateFooter::new().code_expiration_minutes(5),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateOneTapButton::new("Copy the code", "Fill in")
                            .supported_apps([
                                types::TemplateSupportedApp::new()
                                    .package_name("com.example")
                                    .signature_hash("29kdkeik939"),
                                types::TemplateSupportedApp::new()
                                    .package_name("com.example.lite")
                                    .signature_hash("29kdkeik940"),
                            ]),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Authentication)
        .template_type(types::TemplateType::WhatsApp)
        .message_send_ttl_seconds(120)
        .template_name("verification_code")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"FOOTER","CodeExpirationMinutes":5},{"Type":"BUTTONS","Buttons":[{"Type":"ONE_TAP","Text":"Copy the code","AutofillText":"Fill in","SupportedApps":[{"PackageName":"com.example","SignatureHash":"29kdkeik939"},{"PackageName":"com.example.lite","SignatureHash":"29kdkeik940"}]}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "AUTHENTICATION"),
            ("TemplateType", "WHATSAPP"),
            ("MessageSendTtlSeconds", "120"),
            ("TemplateName", "verification_code"),
        ],
    );
}

/// Verification code with a second app: the reply, judged and read into its type.
#[test]
fn reply_6() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "verification_code"
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
        Some("verification_code")
    );
}

/// Verification code that is filled in without a tap: the request on the wire.
#[test]
fn request_7() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().add_secret_recommendation(true),
            ),
            types::TemplateComponent::from(
                types::TemplateFooter::new().code_expiration_minutes(15),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateZeroTapButton::new("Fill in")
                            .text("Copy the code")
                            .supported_apps([
                                types::TemplateSupportedApp::new()
                                    .package_name("com.example")
                                    .signature_hash("29kdkeik939"),
                            ]),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Authentication)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("code_without_tap")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"FOOTER","CodeExpirationMinutes":15},{"Type":"BUTTONS","Buttons":[{"Type":"ZERO_TAP","Text":"Copy the code","AutofillText":"Fill in","SupportedApps":[{"PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "AUTHENTICATION"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "code_without_tap"),
        ],
    );
}

/// Verification code that is filled in without a tap: the reply, judged and read into its type.
#[test]
fn reply_7() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "code_without_tap"
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
        Some("code_without_tap")
    );
}

/// Other products: the request on the wire.
#[test]
fn request_8() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("See what came in this week."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateProductsButton::new().text("See our shoes"),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Marketing)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("new_for_you")
        .product_set_id("20029****")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","Text":"See what came in this week."},{"Type":"BUTTONS","Buttons":[{"Type":"MPM","Text":"See our shoes"}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "MARKETING"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "new_for_you"),
            ("ProductSetId", "20029****"),
        ],
    );
}

/// Other products: the reply, judged and read into its type.
#[test]
fn reply_8() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "new_for_you"
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
        Some("new_for_you")
    );
}

/// Catalog: the request on the wire.
#[test]
fn request_9() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("All that we have, at a glance."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateCatalogButton::new().text("See all that we have"),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Marketing)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("our_catalog")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","Text":"All that we have, at a glance."},{"Type":"BUTTONS","Buttons":[{"Type":"CATALOG","Text":"See all that we have"}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "MARKETING"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "our_catalog"),
        ],
    );
}

/// Catalog: the reply, judged and read into its type.
#[test]
fn reply_9() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "our_catalog"
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
        Some("our_catalog")
    );
}

/// Carousel with other cards: the request on the wire.
#[test]
fn request_10() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Our new shoes."),
            ),
            types::TemplateComponent::from(
                types::TemplateCarousel::new([
                    types::TemplateCard::new()
                        .card_components([
                            types::TemplateCardComponent::from(
                                types::TemplateCardHeader::new()
                                    .format(types::TemplateFormat::Image)
                                    .url("https://example.com/shoe-44.jpg"),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardBody::new("The waterproof one."),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardButtons::new([
                                    types::TemplateCardButton::from(
                                        types::TemplateUrlButton::new()
                                            .text("Buy")
                                            .url("https://example.com/shoes/44")
                                            .url_type(types::TemplateUrlType::Static),
                                    ),
                                    types::TemplateCardButton::from(
                                        types::TemplatePhoneNumberButton::new()
                                            .text("Call us")
                                            .phone_number("+861380000****"),
                                    ),
                                ]),
                            ),
                        ]),
                    types::TemplateCard::new()
                        .card_components([
                            types::TemplateCardComponent::from(
                                types::TemplateCardHeader::new()
                                    .format(types::TemplateFormat::Image)
                                    .url("https://example.com/shoe-45.jpg"),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardBody::new("The soft one."),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardButtons::new([
                                    types::TemplateCardButton::from(
                                        types::TemplateUrlButton::new()
                                            .text("Buy")
                                            .url("https://example.com/shoes/45")
                                            .url_type(types::TemplateUrlType::Static),
                                    ),
                                    types::TemplateCardButton::from(
                                        types::TemplatePhoneNumberButton::new()
                                            .text("Call us")
                                            .phone_number("+861380000****"),
                                    ),
                                ]),
                            ),
                        ]),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Marketing)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("new_shoes")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","Text":"Our new shoes."},{"Type":"CAROUSEL","Cards":[{"CardComponents":[{"Type":"HEADER","Format":"IMAGE","Url":"https://example.com/shoe-44.jpg"},{"Type":"BODY","Text":"The waterproof one."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Buy","Url":"https://example.com/shoes/44","UrlType":"static"},{"Type":"PHONE_NUMBER","Text":"Call us","PhoneNumber":"+861380000****"}]}]},{"CardComponents":[{"Type":"HEADER","Format":"IMAGE","Url":"https://example.com/shoe-45.jpg"},{"Type":"BODY","Text":"The soft one."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Buy","Url":"https://example.com/shoes/45","UrlType":"static"},{"Type":"PHONE_NUMBER","Text":"Call us","PhoneNumber":"+861380000****"}]}]}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "MARKETING"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "new_shoes"),
        ],
    );
}

/// Carousel with other cards: the reply, judged and read into its type.
#[test]
fn reply_10() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "new_shoes"
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
        reply.data.as_ref().expect("present").template_name.as_deref(), Some("new_shoes")
    );
}

/// Carousel with quick replies: the request on the wire.
#[test]
fn request_11() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Which of them do you like?"),
            ),
            types::TemplateComponent::from(
                types::TemplateCarousel::new([
                    types::TemplateCard::new()
                        .card_components([
                            types::TemplateCardComponent::from(
                                types::TemplateCardHeader::new()
                                    .format(types::TemplateFormat::Video)
                                    .url("https://example.com/shoe-42.mp4"),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardBody::new("The light one."),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardButtons::new([
                                    types::TemplateCardButton::from(
                                        types::TemplateCardQuickReplyButton::new().text("I like it"),
                                    ),
                                ]),
                            ),
                        ]),
                    types::TemplateCard::new()
                        .card_components([
                            types::TemplateCardComponent::from(
                                types::TemplateCardHeader::new()
                                    .format(types::TemplateFormat::Video)
                                    .url("https://example.com/shoe-43.mp4"),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardBody::new("The warm one."),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardButtons::new([
                                    types::TemplateCardButton::from(
                                        types::TemplateCardQuickReplyButton::new().text("I like it"),
                                    ),
                                ]),
                            ),
                        ]),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Marketing)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("which_shoes")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","Text":"Which of them do you like?"},{"Type":"CAROUSEL","Cards":[{"CardComponents":[{"Type":"HEADER","Format":"VIDEO","Url":"https://example.com/shoe-42.mp4"},{"Type":"BODY","Text":"The light one."},{"Type":"BUTTONS","Buttons":[{"Type":"QUICK_REPLY","Text":"I like it"}]}]},{"CardComponents":[{"Type":"HEADER","Format":"VIDEO","Url":"https://example.com/shoe-43.mp4"},{"Type":"BODY","Text":"The warm one."},{"Type":"BUTTONS","Buttons":[{"Type":"QUICK_REPLY","Text":"I like it"}]}]}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "MARKETING"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "which_shoes"),
        ],
    );
}

/// Carousel with quick replies: the reply, judged and read into its type.
#[test]
fn reply_11() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "which_shoes"
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
        Some("which_shoes")
    );
}

/// Limited-time offer: the request on the wire.
#[test]
fn request_12() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateLimitedTimeOffer::new()
                    .text("Only this week")
                    .has_expiration(true),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Half the price, only this week."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateUrlButton::new()
                            .text("Order")
                            .url("https://example.com/sale")
                            .url_type(types::TemplateUrlType::Static),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Marketing)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("only_today")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"LIMITED_TIME_OFFER","Text":"Only this week","HasExpiration":true},{"Type":"BODY","Text":"Half the price, only this week."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Order","Url":"https://example.com/sale","UrlType":"static"}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "MARKETING"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "only_today"),
        ],
    );
}

/// Limited-time offer: the reply, judged and read into its type.
#[test]
fn reply_12() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "only_today"
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
        Some("only_today")
    );
}

/// Video for Viber: the request on the wire.
#[test]
fn request_13() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Video)
                    .url("https://example.com/film.mp4")
                    .file_type("mp4")
                    .thumb_url("https://example.com/film.jpg")
                    .duration(45),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new().text("See our new shoes."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateUrlButton::new().text("Watch"),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::TextVideoButton)
        .template_type(types::TemplateType::Viber)
        .template_name("new_shoes_film")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"HEADER","Format":"VIDEO","Url":"https://example.com/film.mp4","FileType":"mp4","ThumbUrl":"https://example.com/film.jpg","Duration":45},{"Type":"BODY","Text":"See our new shoes."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Watch"}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "text_video_button"),
            ("TemplateType", "VIBER"),
            ("TemplateName", "new_shoes_film"),
        ],
    );
}

/// Video for Viber: the reply, judged and read into its type.
#[test]
fn reply_13() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "new_shoes_film"
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
        Some("new_shoes_film")
    );
}

/// One-tap code, in the old way: the request on the wire.
#[test]
fn request_14() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().add_secret_recommendation(true),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateOneTapButton::new("Copy the code", "Fill in")
                            .package_name("com.example")
                            .signature_hash("29kdkeik939"),
                    ),
                ]),
            ),
        ])
        .language("en")
        .cust_waba_id("65921621816****")
        .isv_code("skdi3kksloslikdkkdk")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Authentication)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("old_one_tap_code")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"BUTTONS","Buttons":[{"Type":"ONE_TAP","Text":"Copy the code","AutofillText":"Fill in","PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]"#,
            ),
            ("Language", "en"),
            ("CustWabaId", "65921621816****"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "AUTHENTICATION"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "old_one_tap_code"),
        ],
    );
}

/// One-tap code, in the old way: the reply, judged and read into its type.
#[test]
fn reply_14() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "old_one_tap_code"
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
        Some("old_one_tap_code")
    );
}

/// Zero-tap code, in the old way: the request on the wire.
#[test]
fn request_15() {
    let request = ModifyChatappTemplateRequest::builder()
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().add_secret_recommendation(true),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateZeroTapButton::new("Fill in")
                            .text("Copy the code")
                            .package_name("com.example")
                            .signature_hash("29kdkeik939"),
                    ),
                ]),
            ),
        ])
        .language("en")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .cust_space_id("29348393884****")
        .category(types::TemplateCategory::Authentication)
        .template_type(types::TemplateType::WhatsApp)
        .template_name("old_zero_tap_code")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"BUTTONS","Buttons":[{"Type":"ZERO_TAP","Text":"Copy the code","AutofillText":"Fill in","PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]"#,
            ),
            ("Language", "en"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("CustSpaceId", "29348393884****"),
            ("Category", "AUTHENTICATION"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "old_zero_tap_code"),
        ],
    );
}

/// Zero-tap code, in the old way: the reply, judged and read into its type.
#[test]
fn reply_15() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "old_zero_tap_code"
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
        Some("old_zero_tap_code")
    );
}
