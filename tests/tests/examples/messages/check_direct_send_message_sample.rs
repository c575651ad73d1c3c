// @generated from spec/operations/messages/CheckDirectSendMessageSample.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CheckDirectSendMessageSample`.

use alibabacloud_cams::messages::{CheckDirectSendMessageSampleRequest, DirectSendType};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CheckDirectSendMessageSampleRequest::builder()
        .cust_space_id("29348393884****")
        .sample_type(DirectSendType::Text)
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("Type", "text")],
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
    "Category": "UTILITY",
    "Success": true
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CheckDirectSendMessageSampleRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").category,
        Some(types::TemplateCategory::Utility)
    );
    assert_eq!(reply.data.as_ref().expect("present").success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
