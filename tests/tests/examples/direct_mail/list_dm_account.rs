// @generated from spec/operations/direct_mail/ListDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListDmAccount`.

use alibabacloud_cams::direct_mail::ListDmAccountRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListDmAccountRequest::builder()
        .page_index(1)
        .page_size(20)
        .send_type(types::MailSendType::Batch)
        .build();
    tests::assert_sends(
        &request,
        &[("PageIndex", "1"), ("PageSize", "20"), ("SendType", "batch")],
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
  "Data": [
    {
      "AccountName": "news@example.com",
      "MailAddressId": "10293****",
      "Sendtype": "batch"
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListDmAccountRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].account_name.as_deref(), Some("news@example.com"));
    assert_eq!(reply.data[0].mail_address_id.as_deref(), Some("10293****"));
    assert_eq!(reply.data[0].sendtype, Some(types::MailSendType::Batch));
    assert_eq!(reply.total, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
