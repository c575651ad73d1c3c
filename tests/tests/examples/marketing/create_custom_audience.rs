// @generated from spec/operations/marketing/CreateCustomAudience.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateCustomAudience`.

use alibabacloud_cams::marketing::{AudienceUploadType, CreateCustomAudienceRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateCustomAudienceRequest::builder()
        .ad_account_id("82910384****")
        .cust_space_id("29348393884****")
        .name("Spring sale")
        .page_id("10293847566****")
        .upload_type(AudienceUploadType::Intf)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("AdAccountId", "82910384****"),
            ("CustSpaceId", "29348393884****"),
            ("Name", "Spring sale"),
            ("PageId", "10293847566****"),
            ("UploadType", "intf"),
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
  "CustomAudienceId": "12021938475****",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreateCustomAudienceRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.custom_audience_id.as_deref(), Some("12021938475****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
