// @generated from spec/operations/templates/GetChatappTemplateMetric.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappTemplateMetric`.

use alibabacloud_cams::templates::{ClickedButtonType, GetChatappTemplateMetricRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappTemplateMetricRequest::builder()
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .isv_code("skdi3kksloslikdkkdk")
        .cust_space_id("29348393884****")
        .template_type(types::TemplateType::WhatsApp)
        .granularity(types::MetricGranularity::Daily)
        .start(1_693_107_714_687)
        .end(1_693_407_714_687)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("CustSpaceId", "29348393884****"),
            ("TemplateType", "WHATSAPP"),
            ("Granularity", "DAILY"),
            ("Start", "1693107714687"),
            ("End", "1693407714687"),
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
  "Data": [
    {
      "Cliented": [
        {
          "ButtonContent": "Track it",
          "Count": 2,
          "Type": "url_button"
        }
      ],
      "DeliveredCount": 6,
      "End": 1693194114687,
      "Language": "en",
      "ReadCount": 3,
      "SentCount": 10,
      "Start": 1693107714687,
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetChatappTemplateMetricRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].cliented.len(), 1);
    assert_eq!(reply.data[0].cliented[0].button_content.as_deref(), Some("Track it"));
    assert_eq!(reply.data[0].cliented[0].count, Some(2));
    assert_eq!(
        reply.data[0].cliented[0].button_type, Some(ClickedButtonType::UrlButton)
    );
    assert_eq!(reply.data[0].delivered_count, Some(6));
    assert_eq!(reply.data[0].end, Some(1_693_194_114_687));
    assert_eq!(reply.data[0].language.as_deref(), Some("en"));
    assert_eq!(reply.data[0].read_count, Some(3));
    assert_eq!(reply.data[0].sent_count, Some(10));
    assert_eq!(reply.data[0].start, Some(1_693_107_714_687));
    assert_eq!(
        reply.data[0].template_code.as_deref(), Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
