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

/// Image, coupon and buttons of many kinds: the request on the wire.
#[test]
fn request_2() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("spring_sale")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "spring_sale"),
        ],
    );
}

/// Image, coupon and buttons of many kinds: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AllowSend": true,
    "AuditStatus": "pass",
    "Category": "MARKETING",
    "Components": [
      {
        "Caption": "Our sale",
        "Format": "IMAGE",
        "Type": "HEADER",
        "Url": "https://example.com/sale.jpg"
      },
      {
        "Text": "Hello $(name), our sale has begun.",
        "Type": "BODY"
      },
      {
        "OfferExpirationTimeMs": "$(offerExpirationTimeMs)",
        "Text": "Only today",
        "Type": "LIMITED_TIME_OFFER",
        "hasExpiration": true
      },
      {
        "Buttons": [
          {
            "PhoneNumber": "861380000****",
            "Text": "Call us",
            "Type": "PHONE_NUMBER"
          },
          {
            "CouponCode": "202039ksjs",
            "Text": "Copy",
            "Type": "COPY_CODE"
          },
          {
            "FlowAction": "NAVIGATE",
            "FlowId": "3838292983",
            "NavigateScreen": "DETAILS",
            "Text": "Order",
            "Type": "FLOW"
          },
          {
            "ExtendAttrs": {
              "Action": "nextCard",
              "IntentCode": "test",
              "NextLanguageCode": "en",
              "NextTemplateCode": "744c4b5c79c9432497a075bdfca3****",
              "NextTemplateName": "order_shipped"
            },
            "IsOptOut": false,
            "Text": "Where is my order",
            "Type": "QUICK_REPLY"
          },
          {
            "IsOptOut": true,
            "Text": "No more of this",
            "Type": "QUICK_REPLY"
          }
        ],
        "Type": "BUTTONS"
      }
    ],
    "Example": {
      "name": "Alex"
    },
    "Language": "en",
    "Name": "spring_sale",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
}"#;
    let reply = tests::read::<GetChatappTemplateDetailRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_ref().expect("present").allow_send, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").audit_status,
        Some(types::TemplateAuditStatus::Pass)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").category,
        Some(types::TemplateCategory::Marketing)
    );
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 4);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].caption.as_deref(),
        Some("Our sale")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].format,
        Some(types::TemplateFormat::Image)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Header)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].url.as_deref(),
        Some("https://example.com/sale.jpg")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].text.as_deref(),
        Some("Hello $(name), our sale has begun.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].offer_expiration_time_ms
        .as_deref(), Some("$(offerExpirationTimeMs)")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].text.as_deref(),
        Some("Only today")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].component_type,
        Some(types::TemplateComponentType::LimitedTimeOffer)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].has_expiration, Some(true)
    );
    assert_eq!(reply.data.as_ref().expect("present").components[3].buttons.len(), 5);
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[0].phone_number
        .as_deref(), Some("861380000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[0].text.as_deref(),
        Some("Call us")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[0].button_type,
        Some(types::TemplateButtonType::PhoneNumber)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[1].coupon_code
        .as_deref(), Some("202039ksjs")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[1].text.as_deref(),
        Some("Copy")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[1].button_type,
        Some(types::TemplateButtonType::CopyCode)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[2].flow_action,
        Some(types::TemplateFlowAction::Navigate)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[2].flow_id
        .as_deref(), Some("3838292983")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[2].navigate_screen
        .as_deref(), Some("DETAILS")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[2].text.as_deref(),
        Some("Order")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[2].button_type,
        Some(types::TemplateButtonType::Flow)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].extend_attrs
        .as_ref().expect("present").action.as_deref(), Some("nextCard")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].extend_attrs
        .as_ref().expect("present").intent_code.as_deref(), Some("test")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].extend_attrs
        .as_ref().expect("present").next_language_code.as_deref(), Some("en")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].extend_attrs
        .as_ref().expect("present").next_template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].extend_attrs
        .as_ref().expect("present").next_template_name.as_deref(), Some("order_shipped")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].is_opt_out,
        Some(false)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].text.as_deref(),
        Some("Where is my order")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[3].button_type,
        Some(types::TemplateButtonType::QuickReply)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[4].is_opt_out,
        Some(true)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[4].text.as_deref(),
        Some("No more of this")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].buttons[4].button_type,
        Some(types::TemplateButtonType::QuickReply)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[3].component_type,
        Some(types::TemplateComponentType::Buttons)
    );
    assert_eq!(reply.data.as_ref().expect("present").example["name"], "Alex");
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("spring_sale")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}

/// Verification code: the request on the wire.
#[test]
fn request_3() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("verification_code")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "verification_code"),
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
    "AuditStatus": "pass",
    "Category": "AUTHENTICATION",
    "Components": [
      {
        "AddSecretRecommendation": true,
        "Type": "BODY"
      },
      {
        "CodeExpirationMinutes": 5,
        "Type": "FOOTER"
      },
      {
        "Buttons": [
          {
            "AutofillText": "Autofill",
            "PackageName": "com.example",
            "SignatureHash": "29kdkeik939",
            "SupportedApps": [
              {
                "PackageName": "com.example",
                "SignatureHash": "29kdkeik939"
              }
            ],
            "Text": "Copy the code",
            "Type": "ONE_TAP"
          }
        ],
        "Type": "BUTTONS"
      }
    ],
    "Language": "en",
    "MessageSendTtlSeconds": 120,
    "Name": "verification_code",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
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
        Some(types::TemplateCategory::Authentication)
    );
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 3);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].add_secret_recommendation,
        Some(true)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].code_expiration_minutes,
        Some(5)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Footer)
    );
    assert_eq!(reply.data.as_ref().expect("present").components[2].buttons.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].autofill_text
        .as_deref(), Some("Autofill")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].package_name
        .as_deref(), Some("com.example")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].signature_hash
        .as_deref(), Some("29kdkeik939")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].supported_apps
        .len(), 1
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].supported_apps[0]
        .package_name.as_deref(), Some("com.example")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].supported_apps[0]
        .signature_hash.as_deref(), Some("29kdkeik939")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].text.as_deref(),
        Some("Copy the code")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].buttons[0].button_type,
        Some(types::TemplateButtonType::OneTap)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[2].component_type,
        Some(types::TemplateComponentType::Buttons)
    );
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(
        reply.data.as_ref().expect("present").message_send_ttl_seconds, Some(120)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("verification_code")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}

/// Carousel, and products of a set: the request on the wire.
#[test]
fn request_4() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("new_shoes")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "new_shoes"),
        ],
    );
}

/// Carousel, and products of a set: the reply, judged and read into its type.
#[test]
fn reply_4() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AuditStatus": "pass",
    "Category": "MARKETING",
    "Components": [
      {
        "Text": "Our new shoes.",
        "Type": "BODY"
      },
      {
        "Cards": [
          {
            "CardComponents": [
              {
                "Format": "IMAGE",
                "Type": "HEADER",
                "Url": "https://example.com/shoe-42.jpg"
              },
              {
                "Text": "The light one.",
                "Type": "BODY"
              },
              {
                "Buttons": [
                  {
                    "Text": "Buy",
                    "Type": "URL",
                    "Url": "https://example.com/shoes/42",
                    "UrlType": "static"
                  },
                  {
                    "PhoneNumber": "861380000****",
                    "Text": "Call us",
                    "Type": "PHONE_NUMBER"
                  }
                ],
                "Type": "BUTTONS"
              }
            ]
          },
          {
            "CardComponents": [
              {
                "Format": "IMAGE",
                "Type": "HEADER",
                "Url": "https://example.com/shoe-43.jpg"
              },
              {
                "Text": "The warm one.",
                "Type": "BODY"
              },
              {
                "Buttons": [
                  {
                    "Text": "Buy",
                    "Type": "URL",
                    "Url": "https://example.com/shoes/43",
                    "UrlType": "static"
                  },
                  {
                    "PhoneNumber": "861380000****",
                    "Text": "Call us",
                    "Type": "PHONE_NUMBER"
                  }
                ],
                "Type": "BUTTONS"
              }
            ]
          }
        ],
        "Type": "CAROUSEL"
      }
    ],
    "Language": "en",
    "Name": "new_shoes",
    "ProductSetId": "20029****",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
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
        Some(types::TemplateCategory::Marketing)
    );
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 2);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].text.as_deref(),
        Some("Our new shoes.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").components[1].cards.len(), 2);
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].cards[0].card_components
        .as_ref().expect("present").len(), 3
    );
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[0]
        .card_components
        .as_ref()
        .expect("present")[0]
    {
        types::TemplateCardComponent::Header(held) => {
            assert_eq!(held.format, Some(types::TemplateFormat::Image));
            assert_eq!(held.url.as_deref(), Some("https://example.com/shoe-42.jpg"));
        }
        other => panic!("{other:?}"),
    }
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[0]
        .card_components
        .as_ref()
        .expect("present")[1]
    {
        types::TemplateCardComponent::Body(held) => {
            assert_eq!(held.text.as_deref(), Some("The light one."));
        }
        other => panic!("{other:?}"),
    }
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[0]
        .card_components
        .as_ref()
        .expect("present")[2]
    {
        types::TemplateCardComponent::Buttons(held) => {
            assert_eq!(held.buttons.as_ref().expect("present").len(), 2);
            match &held.buttons.as_ref().expect("present")[0] {
                types::TemplateCardButton::Url(held) => {
                    assert_eq!(held.text.as_deref(), Some("Buy"));
                    assert_eq!(
                        held.url.as_deref(), Some("https://example.com/shoes/42")
                    );
                    assert_eq!(held.url_type, Some(types::TemplateUrlType::Static));
                }
                other => panic!("{other:?}"),
            }
            match &held.buttons.as_ref().expect("present")[1] {
                types::TemplateCardButton::PhoneNumber(held) => {
                    assert_eq!(held.text.as_deref(), Some("Call us"));
                    assert_eq!(held.phone_number.as_deref(), Some("861380000****"));
                }
                other => panic!("{other:?}"),
            }
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].cards[1].card_components
        .as_ref().expect("present").len(), 3
    );
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[1]
        .card_components
        .as_ref()
        .expect("present")[0]
    {
        types::TemplateCardComponent::Header(held) => {
            assert_eq!(held.format, Some(types::TemplateFormat::Image));
            assert_eq!(held.url.as_deref(), Some("https://example.com/shoe-43.jpg"));
        }
        other => panic!("{other:?}"),
    }
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[1]
        .card_components
        .as_ref()
        .expect("present")[1]
    {
        types::TemplateCardComponent::Body(held) => {
            assert_eq!(held.text.as_deref(), Some("The warm one."));
        }
        other => panic!("{other:?}"),
    }
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[1]
        .card_components
        .as_ref()
        .expect("present")[2]
    {
        types::TemplateCardComponent::Buttons(held) => {
            assert_eq!(held.buttons.as_ref().expect("present").len(), 2);
            match &held.buttons.as_ref().expect("present")[0] {
                types::TemplateCardButton::Url(held) => {
                    assert_eq!(held.text.as_deref(), Some("Buy"));
                    assert_eq!(
                        held.url.as_deref(), Some("https://example.com/shoes/43")
                    );
                    assert_eq!(held.url_type, Some(types::TemplateUrlType::Static));
                }
                other => panic!("{other:?}"),
            }
            match &held.buttons.as_ref().expect("present")[1] {
                types::TemplateCardButton::PhoneNumber(held) => {
                    assert_eq!(held.text.as_deref(), Some("Call us"));
                    assert_eq!(held.phone_number.as_deref(), Some("861380000****"));
                }
                other => panic!("{other:?}"),
            }
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Carousel)
    );
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(reply.data.as_ref().expect("present").name.as_deref(), Some("new_shoes"));
    assert_eq!(
        reply.data.as_ref().expect("present").product_set_id.as_deref(),
        Some("20029****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}

/// Carousel with quick replies: the request on the wire.
#[test]
fn request_5() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("which_shoes")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "which_shoes"),
        ],
    );
}

/// Carousel with quick replies: the reply, judged and read into its type.
#[test]
fn reply_5() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AuditStatus": "pass",
    "Category": "MARKETING",
    "Components": [
      {
        "Text": "Which of them do you like?",
        "Type": "BODY"
      },
      {
        "Cards": [
          {
            "CardComponents": [
              {
                "Format": "VIDEO",
                "Type": "HEADER",
                "Url": "https://example.com/shoe-42.mp4"
              },
              {
                "Text": "The light one.",
                "Type": "BODY"
              },
              {
                "Buttons": [
                  {
                    "Text": "Tell me more",
                    "Type": "QUICK_REPLY"
                  }
                ],
                "Type": "BUTTONS"
              }
            ]
          }
        ],
        "Type": "CAROUSEL"
      }
    ],
    "Language": "en",
    "Name": "which_shoes",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
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
        Some(types::TemplateCategory::Marketing)
    );
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 2);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].text.as_deref(),
        Some("Which of them do you like?")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").components[1].cards.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].cards[0].card_components
        .as_ref().expect("present").len(), 3
    );
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[0]
        .card_components
        .as_ref()
        .expect("present")[0]
    {
        types::TemplateCardComponent::Header(held) => {
            assert_eq!(held.format, Some(types::TemplateFormat::Video));
            assert_eq!(held.url.as_deref(), Some("https://example.com/shoe-42.mp4"));
        }
        other => panic!("{other:?}"),
    }
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[0]
        .card_components
        .as_ref()
        .expect("present")[1]
    {
        types::TemplateCardComponent::Body(held) => {
            assert_eq!(held.text.as_deref(), Some("The light one."));
        }
        other => panic!("{other:?}"),
    }
    match &reply
        .data
        .as_ref()
        .expect("present")
        .components[1]
        .cards[0]
        .card_components
        .as_ref()
        .expect("present")[2]
    {
        types::TemplateCardComponent::Buttons(held) => {
            assert_eq!(held.buttons.as_ref().expect("present").len(), 1);
            match &held.buttons.as_ref().expect("present")[0] {
                types::TemplateCardButton::QuickReply(held) => {
                    assert_eq!(held.text.as_deref(), Some("Tell me more"));
                }
                other => panic!("{other:?}"),
            }
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Carousel)
    );
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("which_shoes")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}

/// Document in the header: the request on the wire.
#[test]
fn request_6() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("invoice")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "invoice"),
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
    "AuditStatus": "pass",
    "Category": "UTILITY",
    "Components": [
      {
        "Caption": "Your invoice",
        "FileName": "invoice.pdf",
        "Format": "DOCUMENT",
        "Type": "HEADER",
        "Url": "https://example.com/invoice.pdf"
      },
      {
        "Text": "Your invoice for the order $(order).",
        "Type": "BODY"
      }
    ],
    "Example": {
      "order": "1001"
    },
    "Language": "en",
    "Name": "invoice",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
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
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 2);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].caption.as_deref(),
        Some("Your invoice")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].file_name.as_deref(),
        Some("invoice.pdf")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].format,
        Some(types::TemplateFormat::Document)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Header)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].url.as_deref(),
        Some("https://example.com/invoice.pdf")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].text.as_deref(),
        Some("Your invoice for the order $(order).")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").example["order"], "1001");
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(reply.data.as_ref().expect("present").name.as_deref(), Some("invoice"));
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}

/// Location in the header: the request on the wire.
#[test]
fn request_7() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("pick_up")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "pick_up"),
        ],
    );
}

/// Location in the header: the reply, judged and read into its type.
#[test]
fn reply_7() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AuditStatus": "pass",
    "Category": "UTILITY",
    "Components": [
      {
        "Latitude": "28.001",
        "LocationAddress": "1 Example Road",
        "LocationName": "Example Shop",
        "Longitude": "120.002",
        "Type": "HEADER"
      },
      {
        "Text": "Your order waits for you here.",
        "Type": "BODY"
      }
    ],
    "Language": "en",
    "Name": "pick_up",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
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
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 2);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].latitude.as_deref(),
        Some("28.001")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].location_address.as_deref(),
        Some("1 Example Road")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].location_name.as_deref(),
        Some("Example Shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].longitude.as_deref(),
        Some("120.002")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Header)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].text.as_deref(),
        Some("Your order waits for you here.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(reply.data.as_ref().expect("present").name.as_deref(), Some("pick_up"));
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}

/// Video for Viber: the request on the wire.
#[test]
fn request_8() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::Viber)
        .template_name("new_shoes_film")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "VIBER"),
            ("TemplateName", "new_shoes_film"),
        ],
    );
}

/// Video for Viber: the reply, judged and read into its type.
#[test]
fn reply_8() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AuditStatus": "pass",
    "Category": "text_video",
    "Components": [
      {
        "Duration": 50,
        "FileType": "mp4",
        "Format": "VIDEO",
        "ThumbUrl": "https://example.com/film.jpg",
        "Type": "HEADER",
        "Url": "https://example.com/film.mp4"
      },
      {
        "Text": "See our new shoes.",
        "Type": "BODY"
      }
    ],
    "Language": "en",
    "Name": "new_shoes_film",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "VIBER"
  }
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
        Some(types::TemplateCategory::TextVideo)
    );
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 2);
    assert_eq!(reply.data.as_ref().expect("present").components[0].duration, Some(50));
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].file_type.as_deref(),
        Some("mp4")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].format,
        Some(types::TemplateFormat::Video)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].thumb_url.as_deref(),
        Some("https://example.com/film.jpg")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Header)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].url.as_deref(),
        Some("https://example.com/film.mp4")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].text.as_deref(),
        Some("See our new shoes.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[1].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("new_shoes_film")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::Viber)
    );
}

/// On behalf of a customer, in the old way: the request on the wire.
#[test]
fn request_9() {
    let request = GetChatappTemplateDetailRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .cust_waba_id("65921621816****")
        .isv_code("skdi3kksloslikdkkdk")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .template_name("order_shipped")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("CustWabaId", "65921621816****"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("TemplateName", "order_shipped"),
        ],
    );
}

/// On behalf of a customer, in the old way: the reply, judged and read into its type.
#[test]
fn reply_9() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AuditStatus": "pass",
    "Category": "UTILITY",
    "Components": [
      {
        "Text": "Your order $(order) has been shipped.",
        "Type": "BODY"
      }
    ],
    "Language": "en",
    "Name": "order_shipped",
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateType": "WHATSAPP"
  }
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
    assert_eq!(reply.data.as_ref().expect("present").components.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].text.as_deref(),
        Some("Your order $(order) has been shipped.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").components[0].component_type,
        Some(types::TemplateComponentType::Body)
    );
    assert_eq!(reply.data.as_ref().expect("present").language.as_deref(), Some("en"));
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("order_shipped")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_code.as_deref(),
        Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").template_type,
        Some(types::TemplateType::WhatsApp)
    );
}
