// @generated from spec/operations/waba/UpdateAccountWebhook.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateAccountWebhook`.

use alibabacloud_cams::waba::UpdateAccountWebhookRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateAccountWebhookRequest::builder()
        .cust_space_id("29348393884****")
        .status_callback_url("https://example.com/callback")
        .http_flag(types::YesNo::Yes)
        .queue_flag(types::YesNo::No)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("StatusCallbackUrl", "https://example.com/callback"),
            ("HttpFlag", "Y"),
            ("QueueFlag", "N"),
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
    let reply = tests::read::<UpdateAccountWebhookRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
