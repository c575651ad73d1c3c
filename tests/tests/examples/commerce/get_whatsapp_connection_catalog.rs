// @generated from spec/operations/commerce/GetWhatsappConnectionCatalog.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetWhatsappConnectionCatalog`.

use alibabacloud_cams::commerce::GetWhatsappConnectionCatalogRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetWhatsappConnectionCatalogRequest::builder()
        .waba_id("292939399393")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[("WabaId", "292939399393"), ("CustSpaceId", "29348393884****")],
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
  "Model": {
    "id": "200292992"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetWhatsappConnectionCatalogRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.model["id"], serde_json::json!("200292992"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
