// @generated from spec/operations/phone_numbers/GetChatappPhoneNumberMetric.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappPhoneNumberMetric`.

use alibabacloud_cams::phone_numbers::GetChatappPhoneNumberMetricRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappPhoneNumberMetricRequest::builder()
        .isv_code("skdi3kksloslikdkkdk")
        .cust_space_id("29348393884****")
        .granularity(types::MetricGranularity::Daily)
        .start(1_693_107_714_687)
        .end(1_693_407_714_687)
        .phone_number("861380000****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("CustSpaceId", "29348393884****"),
            ("Granularity", "DAILY"),
            ("Start", "1693107714687"),
            ("End", "1693407714687"),
            ("PhoneNumber", "861380000****"),
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
  "Data": [
    {
      "DeliveredCount": 5,
      "End": 1693194114687,
      "Granularity": "DAILY",
      "PhoneNumber": "861380000****",
      "SentCount": 10,
      "Start": 1693107714687
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetChatappPhoneNumberMetricRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].delivered_count, Some(5));
    assert_eq!(reply.data[0].end, Some(1_693_194_114_687));
    assert_eq!(reply.data[0].granularity, Some(types::MetricGranularity::Daily));
    assert_eq!(reply.data[0].phone_number.as_deref(), Some("861380000****"));
    assert_eq!(reply.data[0].sent_count, Some(10));
    assert_eq!(reply.data[0].start, Some(1_693_107_714_687));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
