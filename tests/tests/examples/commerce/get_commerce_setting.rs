// @generated from spec/operations/commerce/GetCommerceSetting.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetCommerceSetting`.

use alibabacloud_cams::commerce::GetCommerceSettingRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetCommerceSettingRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("1380000****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("PhoneNumber", "1380000****")],
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
    "CartEnable": false,
    "CatalogVisible": false
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetCommerceSettingRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_ref().expect("present").cart_enable, Some(false));
    assert_eq!(reply.data.as_ref().expect("present").catalog_visible, Some(false));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
