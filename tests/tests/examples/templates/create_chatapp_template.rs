// @generated from spec/operations/templates/CreateChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateChatappTemplate`.

#![allow(deprecated)]
use alibabacloud_cams::templates::CreateChatappTemplateRequest;
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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

/// Header, footer and buttons of every kind: the request on the wire.
#[test]
fn request_2() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Marketing)
        .components([
            types::TemplateComponent::builder()
                .format(types::TemplateFormat::Image)
                .component_type(types::TemplateComponentType::Header)
                .url("https://example.com/sale.jpg")
                .build(),
            types::TemplateComponent::builder()
                .text("Hello $(name), our sale has begun.")
                .component_type(types::TemplateComponentType::Body)
                .build(),
            types::TemplateComponent::builder()
                .text("Example Shop")
                .component_type(types::TemplateComponentType::Footer)
                .build(),
            types::TemplateComponent::builder()
                .buttons([
                    types::TemplateButton::builder()
                        .phone_number("+861380000****")
                        .text("Call us")
                        .button_type(types::TemplateButtonType::PhoneNumber)
                        .build(),
                    types::TemplateButton::builder()
                        .text("Shop")
                        .button_type(types::TemplateButtonType::Url)
                        .url("https://example.com/sale/$(page)")
                        .url_type(types::TemplateUrlType::Dynamic)
                        .build(),
                    types::TemplateButton::builder()
                        .coupon_code("$(couponCode)")
                        .text("Copy")
                        .button_type(types::TemplateButtonType::CopyCode)
                        .build(),
                    types::TemplateButton::builder()
                        .is_opt_out(true)
                        .text("No more of this")
                        .button_type(types::TemplateButtonType::QuickReply)
                        .build(),
                ])
                .component_type(types::TemplateComponentType::Buttons)
                .build(),
        ])
        .name("spring_sale")
        .language("en")
        .example([("name", "Alex"), ("page", "shoes"), ("couponCode", "SPRING10")])
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .category_change_paused(true)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "MARKETING"),
            (
                "Components",
                r#"[{"Format":"IMAGE","Type":"HEADER","Url":"https://example.com/sale.jpg"},{"Text":"Hello $(name), our sale has begun.","Type":"BODY"},{"Text":"Example Shop","Type":"FOOTER"},{"Buttons":[{"PhoneNumber":"+861380000****","Text":"Call us","Type":"PHONE_NUMBER"},{"Text":"Shop","Type":"URL","Url":"https://example.com/sale/$(page)","UrlType":"dynamic"},{"CouponCode":"$(couponCode)","Text":"Copy","Type":"COPY_CODE"},{"IsOptOut":true,"Text":"No more of this","Type":"QUICK_REPLY"}],"Type":"BUTTONS"}]"#,
            ),
            ("Name", "spring_sale"),
            ("Language", "en"),
            ("Example", r#"{"name":"Alex","page":"shoes","couponCode":"SPRING10"}"#),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
            ("CategoryChangePaused", "true"),
        ],
    );
}

/// Header, footer and buttons of every kind: the reply, judged and read into its type.
#[test]
fn reply_2() {
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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

/// Verification code: the request on the wire.
#[test]
fn request_3() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Authentication)
        .components([
            types::TemplateComponent::builder()
                .add_secret_recommendation(true)
                .component_type(types::TemplateComponentType::Body)
                .build(),
            types::TemplateComponent::builder()
                .code_expiration_minutes(5)
                .component_type(types::TemplateComponentType::Footer)
                .build(),
            types::TemplateComponent::builder()
                .buttons([
                    types::TemplateButton::builder()
                        .autofill_text("Fill in")
                        .supported_apps([
                            types::TemplateSupportedApp::builder()
                                .package_name("com.example")
                                .signature_hash("29kdkeik939")
                                .build(),
                        ])
                        .text("Copy the code")
                        .button_type(types::TemplateButtonType::OneTap)
                        .build(),
                ])
                .component_type(types::TemplateComponentType::Buttons)
                .build(),
        ])
        .name("verification_code")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .message_send_ttl_seconds(120)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "AUTHENTICATION"),
            (
                "Components",
                r#"[{"AddSecretRecommendation":true,"Type":"BODY"},{"CodeExpirationMinutes":5,"Type":"FOOTER"},{"Buttons":[{"AutofillText":"Fill in","SupportedApps":[{"PackageName":"com.example","SignatureHash":"29kdkeik939"}],"Text":"Copy the code","Type":"ONE_TAP"}],"Type":"BUTTONS"}]"#,
            ),
            ("Name", "verification_code"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
            ("MessageSendTtlSeconds", "120"),
        ],
    );
}

/// Verification code: the reply, judged and read into its type.
#[test]
fn reply_3() {
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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

/// Carousel: the request on the wire.
#[test]
fn request_4() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Marketing)
        .components([
            types::TemplateComponent::builder()
                .text("Our new shoes.")
                .component_type(types::TemplateComponentType::Body)
                .build(),
            types::TemplateComponent::builder()
                .cards([
                    types::TemplateCard::builder()
                        .card_components([
                            types::TemplateCardComponent::builder()
                                .format(types::TemplateFormat::Image)
                                .component_type(types::TemplateComponentType::Header)
                                .url("https://example.com/shoe-42.jpg")
                                .build(),
                            types::TemplateCardComponent::builder()
                                .text("The light one.")
                                .component_type(types::TemplateComponentType::Body)
                                .build(),
                            types::TemplateCardComponent::builder()
                                .buttons([
                                    types::TemplateCardButton::builder()
                                        .text("Buy")
                                        .button_type(types::TemplateButtonType::Url)
                                        .url("https://example.com/shoes/42")
                                        .url_type(types::TemplateUrlType::Static)
                                        .build(),
                                    types::TemplateCardButton::builder()
                                        .phone_number("+861380000****")
                                        .text("Call us")
                                        .button_type(types::TemplateButtonType::PhoneNumber)
                                        .build(),
                                ])
                                .component_type(types::TemplateComponentType::Buttons)
                                .build(),
                        ])
                        .build(),
                    types::TemplateCard::builder()
                        .card_components([
                            types::TemplateCardComponent::builder()
                                .format(types::TemplateFormat::Image)
                                .component_type(types::TemplateComponentType::Header)
                                .url("https://example.com/shoe-43.jpg")
                                .build(),
                            types::TemplateCardComponent::builder()
                                .text("The warm one.")
                                .component_type(types::TemplateComponentType::Body)
                                .build(),
                            types::TemplateCardComponent::builder()
                                .buttons([
                                    types::TemplateCardButton::builder()
                                        .text("Buy")
                                        .button_type(types::TemplateButtonType::Url)
                                        .url("https://example.com/shoes/43")
                                        .url_type(types::TemplateUrlType::Static)
                                        .build(),
                                    types::TemplateCardButton::builder()
                                        .phone_number("+861380000****")
                                        .text("Call us")
                                        .button_type(types::TemplateButtonType::PhoneNumber)
                                        .build(),
                                ])
                                .component_type(types::TemplateComponentType::Buttons)
                                .build(),
                        ])
                        .build(),
                ])
                .component_type(types::TemplateComponentType::Carousel)
                .build(),
        ])
        .name("new_shoes")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "MARKETING"),
            (
                "Components",
                r#"[{"Text":"Our new shoes.","Type":"BODY"},{"Cards":[{"CardComponents":[{"Format":"IMAGE","Type":"HEADER","Url":"https://example.com/shoe-42.jpg"},{"Text":"The light one.","Type":"BODY"},{"Buttons":[{"Text":"Buy","Type":"URL","Url":"https://example.com/shoes/42","UrlType":"static"},{"PhoneNumber":"+861380000****","Text":"Call us","Type":"PHONE_NUMBER"}],"Type":"BUTTONS"}]},{"CardComponents":[{"Format":"IMAGE","Type":"HEADER","Url":"https://example.com/shoe-43.jpg"},{"Text":"The warm one.","Type":"BODY"},{"Buttons":[{"Text":"Buy","Type":"URL","Url":"https://example.com/shoes/43","UrlType":"static"},{"PhoneNumber":"+861380000****","Text":"Call us","Type":"PHONE_NUMBER"}],"Type":"BUTTONS"}]}],"Type":"CAROUSEL"}]"#,
            ),
            ("Name", "new_shoes"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Carousel: the reply, judged and read into its type.
#[test]
fn reply_4() {
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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

/// Limited-time offer, and a button that opens a flow: the request on the wire.
#[test]
fn request_5() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Marketing)
        .components([
            types::TemplateComponent::builder()
                .has_expiration(true)
                .text("Only today")
                .component_type(types::TemplateComponentType::LimitedTimeOffer)
                .build(),
            types::TemplateComponent::builder()
                .text("Half the price, only today.")
                .component_type(types::TemplateComponentType::Body)
                .build(),
            types::TemplateComponent::builder()
                .buttons([
                    types::TemplateButton::builder()
                        .flow_action(types::TemplateFlowAction::Navigate)
                        .flow_id("333993838***")
                        .navigate_screen("ORDER")
                        .text("Order")
                        .button_type(types::TemplateButtonType::Flow)
                        .build(),
                ])
                .component_type(types::TemplateComponentType::Buttons)
                .build(),
        ])
        .name("only_today")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .product_set_id("20029****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "MARKETING"),
            (
                "Components",
                r#"[{"HasExpiration":true,"Text":"Only today","Type":"LIMITED_TIME_OFFER"},{"Text":"Half the price, only today.","Type":"BODY"},{"Buttons":[{"FlowAction":"NAVIGATE","FlowId":"333993838***","NavigateScreen":"ORDER","Text":"Order","Type":"FLOW"}],"Type":"BUTTONS"}]"#,
            ),
            ("Name", "only_today"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
            ("ProductSetId", "20029****"),
        ],
    );
}

/// Limited-time offer, and a button that opens a flow: the reply, judged and read into its type.
#[test]
fn reply_5() {
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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

/// Document in the header: the request on the wire.
#[test]
fn request_6() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Utility)
        .components([
            types::TemplateComponent::builder()
                .caption("Your invoice")
                .file_name("invoice.pdf")
                .format(types::TemplateFormat::Document)
                .component_type(types::TemplateComponentType::Header)
                .url("https://example.com/invoice.pdf")
                .build(),
            types::TemplateComponent::builder()
                .text("Your invoice for the order $(order).")
                .component_type(types::TemplateComponentType::Body)
                .build(),
        ])
        .name("invoice")
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
                r#"[{"Caption":"Your invoice","FileName":"invoice.pdf","Format":"DOCUMENT","Type":"HEADER","Url":"https://example.com/invoice.pdf"},{"Text":"Your invoice for the order $(order).","Type":"BODY"}]"#,
            ),
            ("Name", "invoice"),
            ("Language", "en"),
            ("Example", r#"{"order":"1001"}"#),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Document in the header: the reply, judged and read into its type.
#[test]
fn reply_6() {
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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

/// Video for Viber: the request on the wire.
#[test]
fn request_7() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::TextVideoButton)
        .components([
            types::TemplateComponent::builder()
                .duration(50)
                .file_type("mp4")
                .format(types::TemplateFormat::Video)
                .thumb_url("https://example.com/film.jpg")
                .component_type(types::TemplateComponentType::Header)
                .url("https://example.com/film.mp4")
                .build(),
            types::TemplateComponent::builder()
                .text("See our new shoes.")
                .component_type(types::TemplateComponentType::Body)
                .build(),
            types::TemplateComponent::builder()
                .buttons([
                    types::TemplateButton::builder()
                        .text("Watch")
                        .button_type(types::TemplateButtonType::Url)
                        .build(),
                ])
                .component_type(types::TemplateComponentType::Buttons)
                .build(),
        ])
        .name("new_shoes_film")
        .language("en")
        .template_type(types::TemplateType::Viber)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "text_video_button"),
            (
                "Components",
                r#"[{"Duration":50,"FileType":"mp4","Format":"VIDEO","ThumbUrl":"https://example.com/film.jpg","Type":"HEADER","Url":"https://example.com/film.mp4"},{"Text":"See our new shoes.","Type":"BODY"},{"Buttons":[{"Text":"Watch","Type":"URL"}],"Type":"BUTTONS"}]"#,
            ),
            ("Name", "new_shoes_film"),
            ("Language", "en"),
            ("TemplateType", "VIBER"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Video for Viber: the reply, judged and read into its type.
#[test]
fn reply_7() {
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
    let reply = tests::read::<CreateChatappTemplateRequest>(body);
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
