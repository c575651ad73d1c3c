// @generated from spec/operations/marketing/ListPageAdAccount.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListPageAdAccount`.

use alibabacloud_cams::marketing::ListPageAdAccountRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListPageAdAccountRequest::builder()
        .cust_space_id("29348393884****")
        .page_id("10293847566****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("PageId", "10293847566****")],
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
      "AdAccountId": "82910384****",
      "AdAccountName": "Example Shop",
      "Currency": "USD",
      "PageId": "10293847566****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListPageAdAccountRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].ad_account_id.as_deref(), Some("82910384****"));
    assert_eq!(reply.data[0].ad_account_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.data[0].currency.as_deref(), Some("USD"));
    assert_eq!(reply.data[0].page_id.as_deref(), Some("10293847566****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
