// @generated from spec/operations/commerce/ListProductCatalog.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListProductCatalog`.

use alibabacloud_cams::commerce::ListProductCatalogRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListProductCatalogRequest::builder()
        .business_id(28)
        .after("kdkii48jfjjei3")
        .fields("id,name")
        .limit(73)
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessId", "28"),
            ("After", "kdkii48jfjjei3"),
            ("Fields", "id,name"),
            ("Limit", "73"),
            ("CustSpaceId", "29348393884****"),
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
  "Model": {
    "Data": [
      {
        "id": "29398389****",
        "name": "Kitchen"
      }
    ],
    "Paging": {
      "Cursors": {
        "After": "sjsuueu83838",
        "Before": "sjjsjdjjdjd83883"
      }
    }
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListProductCatalogRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.model.as_ref().expect("present").data.len(), 1);
    assert_eq!(
        reply.model.as_ref().expect("present").data[0] ["id"],
        serde_json::json!("29398389****")
    );
    assert_eq!(
        reply.model.as_ref().expect("present").data[0] ["name"],
        serde_json::json!("Kitchen")
    );
    assert_eq!(
        reply.model.as_ref().expect("present").paging.as_ref().expect("present").cursors
        .as_ref().expect("present").after.as_deref(), Some("sjsuueu83838")
    );
    assert_eq!(
        reply.model.as_ref().expect("present").paging.as_ref().expect("present").cursors
        .as_ref().expect("present").before.as_deref(), Some("sjjsjdjjdjd83883")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
