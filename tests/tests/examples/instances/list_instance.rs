// @generated from spec/operations/instances/ListInstance.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListInstance`.

use alibabacloud_cams::instances::ListInstanceRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListInstanceRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .page_index(1)
        .page_size(10)
        .build();
    tests::assert_sends(
        &request,
        &[("ChannelType", "whatsapp"), ("PageIndex", "1"), ("PageSize", "10")],
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
  "Data": [
    {
      "ChannelType": "whatsapp",
      "ContactMail": "contact@example.com",
      "CountryId": "SG",
      "CustSpaceId": "29348393884****",
      "InstanceDescription": "Space of the shop",
      "InstanceId": "29348393884****",
      "InstanceName": "example-shop",
      "ResourceRegionId": "ap-southeast-1",
      "SubmitTime": "2025-01-01 08:00:00"
    }
  ],
  "TotalCount": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListInstanceRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].channel_type, Some(types::MessageChannel::WhatsApp));
    assert_eq!(reply.data[0].contact_mail.as_deref(), Some("contact@example.com"));
    assert_eq!(reply.data[0].country_id.as_deref(), Some("SG"));
    assert_eq!(reply.data[0].cust_space_id.as_deref(), Some("29348393884****"));
    assert_eq!(reply.data[0].instance_description.as_deref(), Some("Space of the shop"));
    assert_eq!(reply.data[0].instance_id.as_deref(), Some("29348393884****"));
    assert_eq!(reply.data[0].instance_name.as_deref(), Some("example-shop"));
    assert_eq!(reply.data[0].resource_region_id.as_deref(), Some("ap-southeast-1"));
    assert_eq!(reply.data[0].submit_time.as_deref(), Some("2025-01-01 08:00:00"));
    assert_eq!(reply.total_count, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
