// @generated from spec/operations/phone_numbers/UpdateConversationalAutomation.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateConversationalAutomation`.

use alibabacloud_cams::phone_numbers::UpdateConversationalAutomationRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateConversationalAutomationRequest::builder()
        .enable_welcome_message(true)
        .phone_number("861380000****")
        .commands([
            types::ConversationCommand::builder()
                .command_description("Shows the opening hours.")
                .command_name("hours")
                .build(),
        ])
        .prompts(["Where is my order?"])
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("EnableWelcomeMessage", "true"),
            ("PhoneNumber", "861380000****"),
            (
                "Commands",
                r#"[{"CommandDescription":"Shows the opening hours.","CommandName":"hours"}]"#,
            ),
            ("Prompts", r#"["Where is my order?"]"#),
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
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdateConversationalAutomationRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
