// @generated from spec/operations/chat_flows/FlowRebindPhone.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `FlowRebindPhone`.

use alibabacloud_cams::chat_flows::FlowRebindPhoneRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = FlowRebindPhoneRequest::builder()
        .flow_code("flow_001")
        .channel_code("29348393884****")
        .channel_type(types::ChatFlowChannel::WhatsApp)
        .phone_numbers(["861380000****"])
        .waba_id("10293847****")
        .flow_version("2")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowCode", "flow_001"),
            ("ChannelCode", "29348393884****"),
            ("ChannelType", "WHATSAPP"),
            ("PhoneNumbers", r#"["861380000****"]"#),
            ("WabaId", "10293847****"),
            ("FlowVersion", "2"),
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
  "Model": true,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<FlowRebindPhoneRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.model, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// Numbers of two WhatsApp Business accounts: the request on the wire.
#[test]
fn request_2() {
    let request = FlowRebindPhoneRequest::builder()
        .flow_code("flow_001")
        .channel_code("29348393884****")
        .channel_type(types::ChatFlowChannel::WhatsApp)
        .waba_id("10293847****")
        .flow_version("1")
        .multi_waba_phone_numbers([
            types::WabaPhoneNumbers::builder()
                .channel_code("29348393884****")
                .phone_numbers(["861380000****"])
                .waba_id("10293847****")
                .build(),
            types::WabaPhoneNumbers::builder()
                .channel_code("29348393884****")
                .phone_numbers(["861380001****", "861380002****"])
                .waba_id("10293848****")
                .build(),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowCode", "flow_001"),
            ("ChannelCode", "29348393884****"),
            ("ChannelType", "WHATSAPP"),
            ("WabaId", "10293847****"),
            ("FlowVersion", "1"),
            (
                "MultiWabaPhoneNumbers",
                r#"[{"ChannelCode":"29348393884****","PhoneNumbers":["861380000****"],"WabaId":"10293847****"},{"ChannelCode":"29348393884****","PhoneNumbers":["861380001****","861380002****"],"WabaId":"10293848****"}]"#,
            ),
        ],
    );
}

/// Numbers of two WhatsApp Business accounts: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Model": true
}"#;
    let reply = tests::read::<FlowRebindPhoneRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.model, Some(true));
}
