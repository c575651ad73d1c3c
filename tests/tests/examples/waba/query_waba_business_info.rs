// @generated from spec/operations/waba/QueryWabaBusinessInfo.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `QueryWabaBusinessInfo`.

use alibabacloud_cams::waba::QueryWabaBusinessInfoRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = QueryWabaBusinessInfoRequest::builder()
        .cust_space_id("29348393884****")
        .waba_id("2293938222343****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("WabaId", "2293938222343****")],
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
  "Data": {
    "BusinessId": "19288282****",
    "BusinessName": "Example Shop",
    "VerificationStatus": "verified",
    "Vertical": "RETAIL"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<QueryWabaBusinessInfoRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").business_id.as_deref(),
        Some("19288282****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").business_name.as_deref(),
        Some("Example Shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").verification_status.as_deref(),
        Some("verified")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").vertical.as_deref(), Some("RETAIL")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
