// @generated from spec/operations/viber/ListViberServiceMessage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListViberServiceMessage`.

use alibabacloud_cams::viber::ListViberServiceMessageRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListViberServiceMessageRequest::builder()
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(&request, &[("CustSpaceId", "29348393884****")]);
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "BusinessAccountName": "Example Shop",
      "IndustryInvolved": "Retail",
      "MessageDestinationCountry": [
        "TH"
      ],
      "ServiceId": "83920****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListViberServiceMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].business_account_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.data[0].industry_involved.as_deref(), Some("Retail"));
    assert_eq!(reply.data[0].message_destination_country.len(), 1);
    assert_eq!(reply.data[0].message_destination_country[0], "TH");
    assert_eq!(reply.data[0].service_id.as_deref(), Some("83920****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
