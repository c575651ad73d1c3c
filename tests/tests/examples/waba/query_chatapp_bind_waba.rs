// @generated from spec/operations/waba/QueryChatappBindWaba.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `QueryChatappBindWaba`.

use alibabacloud_cams::waba::{AccountReviewStatus, QueryChatappBindWabaRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = QueryChatappBindWabaRequest::builder()
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
  "Data": {
    "AccountReviewStatus": "APPROVED",
    "BusinessId": "19288282****",
    "BusinessName": "Example Shop",
    "Currency": "USD",
    "Id": "2293938222343****",
    "MessageTemplateNamespace": "93e6b26e_8a67_4163_a093_ebfe645a66b0",
    "Name": "Example Shop"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<QueryChatappBindWabaRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").account_review_status,
        Some(AccountReviewStatus::Approved)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").business_id.as_deref(),
        Some("19288282****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").business_name.as_deref(),
        Some("Example Shop")
    );
    assert_eq!(reply.data.as_ref().expect("present").currency.as_deref(), Some("USD"));
    assert_eq!(
        reply.data.as_ref().expect("present").id.as_deref(), Some("2293938222343****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").message_template_namespace.as_deref(),
        Some("93e6b26e_8a67_4163_a093_ebfe645a66b0")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").name.as_deref(), Some("Example Shop")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
