// @generated from spec/operations/templates/ArchiveChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ArchiveChatappTemplate`.

use alibabacloud_cams::templates::{
    ArchiveChatappTemplateRequest, ArchiveTemplate, TemplateArchiveType,
};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ArchiveChatappTemplateRequest::builder()
        .archive_type(TemplateArchiveType::Archived)
        .channel_type(types::TemplateType::WhatsApp)
        .cust_space_id("29348393884****")
        .template_list([
            ArchiveTemplate::builder()
                .language("en")
                .template_code("744c4b5c79c9432497a075bdfca3****")
                .build(),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ArchiveType", "ARCHIVED"),
            ("ChannelType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
            (
                "TemplateList",
                r#"[{"Language":"en","TemplateCode":"744c4b5c79c9432497a075bdfca3****"}]"#,
            ),
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
    "Code": "OK",
    "Message": "None",
    "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
    "Success": true
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ArchiveChatappTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_ref().expect("present").code.as_deref(), Some("OK"));
    assert_eq!(reply.data.as_ref().expect("present").message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").request_id.as_deref(),
        Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.data.as_ref().expect("present").success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
