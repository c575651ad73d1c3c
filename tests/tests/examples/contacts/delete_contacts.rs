// @generated from spec/operations/contacts/DeleteContacts.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `DeleteContacts`.

use alibabacloud_cams::contacts::DeleteContactsRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = DeleteContactsRequest::builder()
        .biz_code("ALICOM_OPAAS")
        .contact_name("Example Contact")
        .country("SG")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BizCode", "ALICOM_OPAAS"),
            ("ContactName", "Example Contact"),
            ("Country", "SG"),
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
    let reply = tests::read::<DeleteContactsRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
