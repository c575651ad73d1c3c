// @generated from spec/operations/phone_numbers/UpdateWhatsappUserName.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateWhatsappUserName`.

use alibabacloud_cams::phone_numbers::{
    UpdateWhatsappUserNameRequest, UserNameStatus, UserNameTransferAction,
};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateWhatsappUserNameRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .transfer_action(UserNameTransferAction::None)
        .username("example_shop")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PhoneNumber", "861380000****"),
            ("TransferAction", "none"),
            ("Username", "example_shop"),
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
  "Success": true,
  "Data": {
    "Status": "approved"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdateWhatsappUserNameRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").status, Some(UserNameStatus::Approved)
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
