// @generated from spec/operations/conversions/RequestWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `RequestWhatsappConversionApi`.

use alibabacloud_cams::conversions::{
    ConversionActionSource, ConversionChannel, ConversionEvent,
    ConversionProcessingOption, RequestWhatsappConversionApiRequest,
};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = RequestWhatsappConversionApiRequest::builder()
        .cust_space_id("29348393884****")
        .page_id("10293847566****")
        .request_data([
            ConversionEvent::builder()
                .action_source(ConversionActionSource::Chat)
                .custom_data([
                    ("currency", serde_json::json!("USD")),
                    ("value", serde_json::json!(12)),
                ])
                .event_id("order-1024")
                .event_name("Purchase")
                .event_time(1_735_689_600)
                .messaging_channel(ConversionChannel::WhatsApp)
                .user_data([("ctwa_clid", serde_json::json!("ARAk****"))])
                .build(),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PageId", "10293847566****"),
            (
                "RequestData",
                r#"[{"ActionSource":"chat","CustomData":{"currency":"USD","value":12},"EventId":"order-1024","EventName":"Purchase","EventTime":1735689600,"MessagingChannel":"whatsapp","UserData":{"ctwa_clid":"ARAk****"}}]"#,
            ),
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
    let reply = tests::read::<RequestWhatsappConversionApiRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A purchase on a website in California, with limited use of the data: the request on the wire.
#[test]
fn request_2() {
    let request = RequestWhatsappConversionApiRequest::builder()
        .cust_space_id("29348393884****")
        .page_id("10293847566****")
        .request_data([
            ConversionEvent::builder()
                .action_source(ConversionActionSource::Website)
                .data_processing_options([ConversionProcessingOption::Ldu])
                .data_processing_options_country(1)
                .data_processing_options_state(1000)
                .event_id("order-1025")
                .event_name("Purchase")
                .event_source_url("https://example.com/orders/1025")
                .event_time(1_735_689_600)
                .opt_out(true)
                .user_data([("ctwa_clid", serde_json::json!("ARAk****"))])
                .build(),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PageId", "10293847566****"),
            (
                "RequestData",
                r#"[{"ActionSource":"website","DataProcessingOptions":["LDU"],"DataProcessingOptionsCountry":1,"DataProcessingOptionsState":1000,"EventId":"order-1025","EventName":"Purchase","EventSourceUrl":"https://example.com/orders/1025","EventTime":1735689600,"OptOut":true,"UserData":{"ctwa_clid":"ARAk****"}}]"#,
            ),
        ],
    );
}

/// A purchase on a website in California, with limited use of the data: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<RequestWhatsappConversionApiRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
