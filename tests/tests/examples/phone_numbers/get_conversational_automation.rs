// @generated from spec/operations/phone_numbers/GetConversationalAutomation.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetConversationalAutomation`.

use alibabacloud_cams::phone_numbers::GetConversationalAutomationRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetConversationalAutomationRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("PhoneNumber", "861380000****")],
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
    "EnableWelcomeMessage": true,
    "Commands": [
      {
        "CommandDescription": "Shows the opening hours.",
        "CommandName": "hours"
      }
    ],
    "Prompts": [
      "Where is my order?"
    ],
    "PhoneNumber": "861380000****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetConversationalAutomationRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_ref().expect("present").commands.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").commands[0].command_description.as_deref(),
        Some("Shows the opening hours.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").commands[0].command_name.as_deref(),
        Some("hours")
    );
    assert_eq!(reply.data.as_ref().expect("present").enable_welcome_message, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(reply.data.as_ref().expect("present").prompts.len(), 1);
    assert_eq!(reply.data.as_ref().expect("present").prompts[0], "Where is my order?");
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
