// @generated from spec/operations/templates/GetPledgeTemplateAddress.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetPledgeTemplateAddress`.

use alibabacloud_cams::templates::GetPledgeTemplateAddressRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetPledgeTemplateAddressRequest::builder()
        .cust_space_id("29348393884****")
        .industry_type("it")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("IndustryType", "it")],
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
  "Data": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetPledgeTemplateAddressRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
