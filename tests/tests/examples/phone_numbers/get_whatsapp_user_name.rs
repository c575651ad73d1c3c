// @generated from spec/operations/phone_numbers/GetWhatsappUserName.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetWhatsappUserName`.

use alibabacloud_cams::phone_numbers::GetWhatsappUserNameRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetWhatsappUserNameRequest::builder()
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
  "Data": {
    "Status": "approved",
    "Username": "example_shop"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetWhatsappUserNameRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").status.as_deref(), Some("approved")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").username.as_deref(), Some("example_shop")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
