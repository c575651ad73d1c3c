// @generated from spec/operations/templates/CreateChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateChatappTemplate`.

#![allow(deprecated)]
use alibabacloud_cams::templates::CreateChatappTemplateRequest;
use alibabacloud_cams::ErrorCode;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Utility)
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
                r#"[{"Type":"BODY","Text":"Your order $(order) has been shipped."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Track it","Url":"https://example.com/orders","UrlType":"static"}]}]"#,
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
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Image)
                    .url("https://example.com/sale.jpg"),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Hello $(name), our sale has begun."),
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
                        types::TemplateUrlButton::new()
                            .text("Shop")
                            .url("https://example.com/sale/$(page)")
                            .url_type(types::TemplateUrlType::Dynamic),
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
                r#"[{"Type":"HEADER","Format":"IMAGE","Url":"https://example.com/sale.jpg"},{"Type":"BODY","Text":"Hello $(name), our sale has begun."},{"Type":"FOOTER","Text":"Example Shop"},{"Type":"BUTTONS","Buttons":[{"Type":"PHONE_NUMBER","Text":"Call us","PhoneNumber":"+861380000****"},{"Type":"URL","Text":"Shop","Url":"https://example.com/sale/$(page)","UrlType":"dynamic"},{"Type":"COPY_CODE","Text":"Copy","CouponCode":"$(couponCode)"},{"Type":"QUICK_REPLY","Text":"No more of this","IsOptOut":true}]}]"#,
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
                            ]),
                    ),
                ]),
            ),
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
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"FOOTER","CodeExpirationMinutes":5},{"Type":"BUTTONS","Buttons":[{"Type":"ONE_TAP","Text":"Copy the code","AutofillText":"Fill in","SupportedApps":[{"PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]}]"#,
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
                                    .url("https://example.com/shoe-42.jpg"),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardBody::new("The light one."),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardButtons::new([
                                    types::TemplateCardButton::from(
                                        types::TemplateUrlButton::new()
                                            .text("Buy")
                                            .url("https://example.com/shoes/42")
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
                                    .url("https://example.com/shoe-43.jpg"),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardBody::new("The warm one."),
                            ),
                            types::TemplateCardComponent::from(
                                types::TemplateCardButtons::new([
                                    types::TemplateCardButton::from(
                                        types::TemplateUrlButton::new()
                                            .text("Buy")
                                            .url("https://example.com/shoes/43")
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
                r#"[{"Type":"BODY","Text":"Our new shoes."},{"Type":"CAROUSEL","Cards":[{"CardComponents":[{"Type":"HEADER","Format":"IMAGE","Url":"https://example.com/shoe-42.jpg"},{"Type":"BODY","Text":"The light one."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Buy","Url":"https://example.com/shoes/42","UrlType":"static"},{"Type":"PHONE_NUMBER","Text":"Call us","PhoneNumber":"+861380000****"}]}]},{"CardComponents":[{"Type":"HEADER","Format":"IMAGE","Url":"https://example.com/shoe-43.jpg"},{"Type":"BODY","Text":"The warm one."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Buy","Url":"https://example.com/shoes/43","UrlType":"static"},{"Type":"PHONE_NUMBER","Text":"Call us","PhoneNumber":"+861380000****"}]}]}]}]"#,
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
            types::TemplateComponent::from(
                types::TemplateLimitedTimeOffer::new()
                    .text("Only today")
                    .has_expiration(true),
            ),
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Half the price, only today."),
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
                r#"[{"Type":"LIMITED_TIME_OFFER","Text":"Only today","HasExpiration":true},{"Type":"BODY","Text":"Half the price, only today."},{"Type":"BUTTONS","Buttons":[{"Type":"FLOW","Text":"Order","FlowId":"333993838***","FlowAction":"NAVIGATE","NavigateScreen":"ORDER"}]}]"#,
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
                r#"[{"Type":"HEADER","Format":"DOCUMENT","Url":"https://example.com/invoice.pdf","Caption":"Your invoice","FileName":"invoice.pdf"},{"Type":"BODY","Text":"Your invoice for the order $(order)."}]"#,
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
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Video)
                    .url("https://example.com/film.mp4")
                    .file_type("mp4")
                    .thumb_url("https://example.com/film.jpg")
                    .duration(50),
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
                r#"[{"Type":"HEADER","Format":"VIDEO","Url":"https://example.com/film.mp4","FileType":"mp4","ThumbUrl":"https://example.com/film.jpg","Duration":50},{"Type":"BODY","Text":"See our new shoes."},{"Type":"BUTTONS","Buttons":[{"Type":"URL","Text":"Watch"}]}]"#,
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

/// Text in the header, and products of a catalog: the request on the wire.
#[test]
fn request_8() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Marketing)
        .components([
            types::TemplateComponent::from(
                types::TemplateHeader::new()
                    .format(types::TemplateFormat::Text)
                    .text("New for $(name)"),
            ),
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
        .name("new_for_you")
        .language("en")
        .example([("name", "Alex")])
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "MARKETING"),
            (
                "Components",
                r#"[{"Type":"HEADER","Format":"TEXT","Text":"New for $(name)"},{"Type":"BODY","Text":"See what came in this week."},{"Type":"BUTTONS","Buttons":[{"Type":"MPM","Text":"See our shoes"}]}]"#,
            ),
            ("Name", "new_for_you"),
            ("Language", "en"),
            ("Example", r#"{"name":"Alex"}"#),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Text in the header, and products of a catalog: the reply, judged and read into its type.
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
        Some("new_for_you")
    );
}

/// Catalog: the request on the wire.
#[test]
fn request_9() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Marketing)
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Everything that we have, at a glance."),
            ),
            types::TemplateComponent::from(
                types::TemplateButtons::new([
                    types::TemplateButton::from(
                        types::TemplateCatalogButton::new().text("See all that we have"),
                    ),
                ]),
            ),
        ])
        .name("our_catalog")
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
                r#"[{"Type":"BODY","Text":"Everything that we have, at a glance."},{"Type":"BUTTONS","Buttons":[{"Type":"CATALOG","Text":"See all that we have"}]}]"#,
            ),
            ("Name", "our_catalog"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
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
        Some("our_catalog")
    );
}

/// Verification code that is filled in without a tap: the request on the wire.
#[test]
fn request_10() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Authentication)
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().add_secret_recommendation(true),
            ),
            types::TemplateComponent::from(
                types::TemplateFooter::new().code_expiration_minutes(10),
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
        .name("code_without_tap")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "AUTHENTICATION"),
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"FOOTER","CodeExpirationMinutes":10},{"Type":"BUTTONS","Buttons":[{"Type":"ZERO_TAP","Text":"Copy the code","AutofillText":"Fill in","SupportedApps":[{"PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]}]"#,
            ),
            ("Name", "code_without_tap"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Verification code that is filled in without a tap: the reply, judged and read into its type.
#[test]
fn reply_10() {
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
        Some("code_without_tap")
    );
}

/// Carousel with quick replies: the request on the wire.
#[test]
fn request_11() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Marketing)
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
                                        types::TemplateCardQuickReplyButton::new()
                                            .text("Tell me more"),
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
                                        types::TemplateCardQuickReplyButton::new()
                                            .text("Tell me more"),
                                    ),
                                ]),
                            ),
                        ]),
                ]),
            ),
        ])
        .name("which_shoes")
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
                r#"[{"Type":"BODY","Text":"Which of them do you like?"},{"Type":"CAROUSEL","Cards":[{"CardComponents":[{"Type":"HEADER","Format":"VIDEO","Url":"https://example.com/shoe-42.mp4"},{"Type":"BODY","Text":"The light one."},{"Type":"BUTTONS","Buttons":[{"Type":"QUICK_REPLY","Text":"Tell me more"}]}]},{"CardComponents":[{"Type":"HEADER","Format":"VIDEO","Url":"https://example.com/shoe-43.mp4"},{"Type":"BODY","Text":"The warm one."},{"Type":"BUTTONS","Buttons":[{"Type":"QUICK_REPLY","Text":"Tell me more"}]}]}]}]"#,
            ),
            ("Name", "which_shoes"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
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
        Some("which_shoes")
    );
}

/// One-tap code, in the old way: the request on the wire.
#[test]
fn request_12() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Authentication)
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
        .name("old_one_tap_code")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_waba_id("65921621816****")
        .isv_code("skdi3kksloslikdkkdk")
        .cust_space_id("29348393884****")
        .allow_category_change(true)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "AUTHENTICATION"),
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"BUTTONS","Buttons":[{"Type":"ONE_TAP","Text":"Copy the code","AutofillText":"Fill in","PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]"#,
            ),
            ("Name", "old_one_tap_code"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustWabaId", "65921621816****"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("CustSpaceId", "29348393884****"),
            ("AllowCategoryChange", "true"),
        ],
    );
}

/// One-tap code, in the old way: the reply, judged and read into its type.
#[test]
fn reply_12() {
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
        Some("old_one_tap_code")
    );
}

/// Zero-tap code, in the old way: the request on the wire.
#[test]
fn request_13() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Authentication)
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
        .name("old_zero_tap_code")
        .language("en")
        .template_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Category", "AUTHENTICATION"),
            (
                "Components",
                r#"[{"Type":"BODY","AddSecretRecommendation":true},{"Type":"BUTTONS","Buttons":[{"Type":"ZERO_TAP","Text":"Copy the code","AutofillText":"Fill in","PackageName":"com.example","SignatureHash":"29kdkeik939"}]}]"#,
            ),
            ("Name", "old_zero_tap_code"),
            ("Language", "en"),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Zero-tap code, in the old way: the reply, judged and read into its type.
#[test]
fn reply_13() {
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
        Some("old_zero_tap_code")
    );
}

/// The account has no subscription: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = CreateChatappTemplateRequest::builder()
        .category(types::TemplateCategory::Utility)
        .components([
            types::TemplateComponent::from(
                types::TemplateBody::new().text("Your order $(order) has been shipped."),
            ),
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
                r#"[{"Type":"BODY","Text":"Your order $(order) has been shipped."}]"#,
            ),
            ("Name", "order_shipped"),
            ("Language", "en"),
            ("Example", r#"{"order":"1001"}"#),
            ("TemplateType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "Product.Unsubscript",
  "Message": "You have not subscribed to the specified product."
}"#;
    let error = tests::read_error::<CreateChatappTemplateRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::ProductUnsubscript), "{error}");
}
