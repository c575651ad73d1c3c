// @generated from spec/operations/waba/IsvGetAppId.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `IsvGetAppId`.

use alibabacloud_cams::waba::{AppPermission, IsvAppType, IsvGetAppIdRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = IsvGetAppIdRequest::builder()
        .channel(IsvAppType::WhatsApp)
        .permissions(AppPermission::CatalogManagement)
        .build();
    tests::assert_sends(
        &request,
        &[("Type", "WHATSAPP"), ("Permissions", "catalog_management")],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "AppId": "23hr3v",
  "ConfigId": "28972951817****",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<IsvGetAppIdRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.app_id.as_deref(), Some("23hr3v"));
    assert_eq!(reply.config_id.as_deref(), Some("28972951817****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
