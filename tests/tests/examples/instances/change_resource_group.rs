// @generated from spec/operations/instances/ChangeResourceGroup.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChangeResourceGroup`.

use alibabacloud_cams::instances::ChangeResourceGroupRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ChangeResourceGroupRequest::builder()
        .resource_group_id("rg-acfm****")
        .resource_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[("ResourceGroupId", "rg-acfm****"), ("ResourceId", "29348393884****")],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O"
}"#;
    let reply = tests::read::<ChangeResourceGroupRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
}
