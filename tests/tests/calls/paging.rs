//! Paging of emitted operations.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use alibabacloud_cams::test_util::{ScriptedReply, ScriptedTransport};

/// The size is required once there is a page, and paging makes one: it takes the documented default with it, and counts on
/// it to find the end.
#[tokio::test]
async fn a_page_that_paging_makes_is_a_valid_one() {
    let template = r#"{"TemplateName":"hello"}"#;
    let full = [template; 10].join(",");
    let transport = ScriptedTransport::new([
        ScriptedReply::new(200, format!(r#"{{"Code":"OK","ListTemplate":[{full}]}}"#)),
        ScriptedReply::new(
            200,
            format!(r#"{{"Code":"OK","ListTemplate":[{template}]}}"#),
        ),
    ]);
    let client = transport.client().without_pacing();
    let mut items = client.list_chatapp_template().items();
    let mut count = 0;
    while let Some(item) = items.next().await {
        assert_eq!(item.unwrap().template_name.as_deref(), Some("hello"));
        count += 1;
    }
    assert_eq!(count, 11);
    let pages: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.parameter("Page").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        pages,
        [r#"{"Index":1,"Size":10}"#, r#"{"Index":2,"Size":10}"#]
    );
}
