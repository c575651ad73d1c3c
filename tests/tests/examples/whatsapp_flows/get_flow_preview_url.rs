// @generated from spec/operations/whatsapp_flows/GetFlowPreviewUrl.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetFlowPreviewUrl`.

use alibabacloud_cams::whatsapp_flows::GetFlowPreviewUrlRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetFlowPreviewUrlRequest::builder()
        .flow_id("333993838***")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[("FlowId", "333993838***"), ("CustSpaceId", "29348393884****")],
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
    "FlowId": "333993838***",
    "PreviewUrl": "https://example.com/preview",
    "PreviewUrlExpires": 1700617436633
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetFlowPreviewUrlRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").flow_id.as_deref(), Some("333993838***")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").preview_url.as_deref(),
        Some("https://example.com/preview")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").preview_url_expires,
        Some(1_700_617_436_633)
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
