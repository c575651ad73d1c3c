// @generated from spec/operations/marketing/AddCustomAudienceUser.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `AddCustomAudienceUser`.

use alibabacloud_cams::marketing::{AddCustomAudienceUserRequest, CustomAudienceUser};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = AddCustomAudienceUserRequest::builder()
        .ad_account_id("82910384****")
        .batch_last_flag(true)
        .cust_space_id("29348393884****")
        .custom_audience_id("12021938475****")
        .estimated_num_total(1000)
        .page_id("10293847566****")
        .users([
            CustomAudienceUser::builder()
                .email("user@example.com")
                .phone("861380000****")
                .build(),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("AdAccountId", "82910384****"),
            ("BatchLastFlag", "true"),
            ("CustSpaceId", "29348393884****"),
            ("CustomAudienceId", "12021938475****"),
            ("EstimatedNumTotal", "1000"),
            ("PageId", "10293847566****"),
            ("Users", r#"[{"Email":"user@example.com","Phone":"861380000****"}]"#),
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
    let reply = tests::read::<AddCustomAudienceUserRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
