// @generated from spec/operations/instances/UpdateInstance.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateInstance`.

use alibabacloud_cams::instances::UpdateInstanceRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateInstanceRequest::builder()
        .contact_mail("contact@example.com")
        .instance_description("Space of the shop")
        .instance_id("29348393884****")
        .instance_name("example-shop")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ContactMail", "contact@example.com"),
            ("InstanceDescription", "Space of the shop"),
            ("InstanceId", "29348393884****"),
            ("InstanceName", "example-shop"),
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
    "ChannelType": "whatsapp",
    "InstanceDescription": "Space of the shop",
    "InstanceId": "29348393884****",
    "InstanceName": "example-shop",
    "ResourceRegionId": "ap-southeast-1",
    "SubmitTime": "2025-01-01 08:00:00"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdateInstanceRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").channel_type,
        Some(types::MessageChannel::WhatsApp)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instance_description.as_deref(),
        Some("Space of the shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instance_id.as_deref(),
        Some("29348393884****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instance_name.as_deref(),
        Some("example-shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").resource_region_id.as_deref(),
        Some("ap-southeast-1")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").submit_time.as_deref(),
        Some("2025-01-01 08:00:00")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
