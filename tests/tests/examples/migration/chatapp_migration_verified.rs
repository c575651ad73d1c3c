// @generated from spec/operations/migration/ChatappMigrationVerified.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChatappMigrationVerified`.

use alibabacloud_cams::migration::ChatappMigrationVerifiedRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ChatappMigrationVerifiedRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .verify_code("828798")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PhoneNumber", "861380000****"),
            ("VerifyCode", "828798"),
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
  "Data": {
    "Id": "8282889****",
    "PhoneNumber": "861380000****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ChatappMigrationVerifiedRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.as_ref().expect("present").id.as_deref(), Some("8282889****"));
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
