// @generated from spec/operations/direct_mail/BindDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `BindDmAccount`.

use alibabacloud_cams::direct_mail::{BindDmAccountRequest, DmAccountAttributes};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = BindDmAccountRequest::builder()
        .account_code("10293****")
        .cust_space_id("29348393884****")
        .extend_attr(
            DmAccountAttributes::builder()
                .account_name("news@example.com")
                .send_type(types::MailSendType::Batch)
                .build(),
        )
        .build();
    tests::assert_sends(
        &request,
        &[
            ("AccountCode", "10293****"),
            ("CustSpaceId", "29348393884****"),
            ("ExtendAttr", r#"{"AccountName":"news@example.com","SendType":"batch"}"#),
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
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<BindDmAccountRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
