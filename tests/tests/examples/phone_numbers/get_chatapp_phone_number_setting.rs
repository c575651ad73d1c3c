// @generated from spec/operations/phone_numbers/GetChatappPhoneNumberSetting.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappPhoneNumberSetting`.

use alibabacloud_cams::phone_numbers::GetChatappPhoneNumberSettingRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappPhoneNumberSettingRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("PhoneNumber", "861380000****")],
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
  "Model": {
    "MarketingPaused": "N",
    "PhoneNumber": "861380000****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetChatappPhoneNumberSettingRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.model.as_ref().expect("present").marketing_paused.as_deref(), Some("N")
    );
    assert_eq!(
        reply.model.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
