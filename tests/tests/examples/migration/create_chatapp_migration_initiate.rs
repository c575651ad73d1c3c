// @generated from spec/operations/migration/CreateChatappMigrationInitiate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateChatappMigrationInitiate`.

use alibabacloud_cams::migration::{
    CreateChatappMigrationInitiateRequest, MigrationStatus,
};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateChatappMigrationInitiateRequest::builder()
        .cust_space_id("29348393884****")
        .mobile_number("1390000****")
        .country_code("86")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("MobileNumber", "1390000****"),
            ("CountryCode", "86"),
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
    "PhoneNumber": "861390000****",
    "Status": "MIGRATING"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreateChatappMigrationInitiateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.as_ref().expect("present").id.as_deref(), Some("8282889****"));
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861390000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").status, Some(MigrationStatus::Migrating)
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
