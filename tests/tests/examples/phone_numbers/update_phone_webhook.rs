// @generated from spec/operations/phone_numbers/UpdatePhoneWebhook.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdatePhoneWebhook`.

use alibabacloud_cams::phone_numbers::UpdatePhoneWebhookRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdatePhoneWebhookRequest::builder()
        .cust_space_id("29348393884****")
        .http_flag(types::YesNo::Yes)
        .queue_flag(types::YesNo::No)
        .phone_number("861380000****")
        .status_callback_url("https://example.com/status")
        .up_callback_url("https://example.com/inbound")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("HttpFlag", "Y"),
            ("QueueFlag", "N"),
            ("PhoneNumber", "861380000****"),
            ("StatusCallbackUrl", "https://example.com/status"),
            ("UpCallbackUrl", "https://example.com/inbound"),
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
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdatePhoneWebhookRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A queue in place of HTTP: the request on the wire.
#[test]
fn request_2() {
    let request = UpdatePhoneWebhookRequest::builder()
        .cust_space_id("29348393884****")
        .http_flag(types::YesNo::No)
        .queue_flag(types::YesNo::Yes)
        .phone_number("861380000****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("HttpFlag", "N"),
            ("QueueFlag", "Y"),
            ("PhoneNumber", "861380000****"),
        ],
    );
}

/// A queue in place of HTTP: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None"
}"#;
    let reply = tests::read::<UpdatePhoneWebhookRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
}
