// @generated from spec/operations/direct_mail/ListBindDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListBindDmAccount`.

use alibabacloud_cams::direct_mail::ListBindDmAccountRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListBindDmAccountRequest::builder()
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
      "AccountCode": "10293****",
      "ExtendAttr": {
        "AccountName": "news@example.com",
        "SendType": "batch"
      },
      "InstanceId": "cams-8c8****",
      "InstanceName": "Example Shop"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListBindDmAccountRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].account_code.as_deref(), Some("10293****"));
    assert_eq!(
        reply.data[0].extend_attr.as_ref().expect("present").account_name.as_deref(),
        Some("news@example.com")
    );
    assert_eq!(
        reply.data[0].extend_attr.as_ref().expect("present").send_type,
        Some(types::MailSendType::Batch)
    );
    assert_eq!(reply.data[0].instance_id.as_deref(), Some("cams-8c8****"));
    assert_eq!(reply.data[0].instance_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
