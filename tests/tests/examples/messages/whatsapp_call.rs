// @generated from spec/operations/messages/WhatsappCall.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `WhatsappCall`.

use alibabacloud_cams::messages::{
    CallAction, SdpType, WhatsappCallRequest, WhatsappCallSession,
};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = WhatsappCallRequest::builder()
        .business_number("861380000****")
        .call_action(CallAction::Connect)
        .cust_space_id("29348393884****")
        .session(
            WhatsappCallSession::builder()
                .sdp("v=0 ****")
                .sdp_type(SdpType::Offer)
                .build(),
        )
        .user_number("861390000****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("CallAction", "connect"),
            ("CustSpaceId", "29348393884****"),
            ("Session", r#"{"Sdp":"v=0 ****","SdpType":"offer"}"#),
            ("UserNumber", "861390000****"),
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
    "CallId": "wacid.HBgL****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<WhatsappCallRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.model.as_ref().expect("present").call_id.as_deref(), Some("wacid.HBgL****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// The end of a call: the request on the wire.
#[test]
fn request_2() {
    let request = WhatsappCallRequest::builder()
        .business_number("861380000****")
        .call_action(CallAction::Terminate)
        .call_id("wacid.HBgL****")
        .cust_space_id("29348393884****")
        .user_number("861390000****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("CallAction", "terminate"),
            ("CallId", "wacid.HBgL****"),
            ("CustSpaceId", "29348393884****"),
            ("UserNumber", "861390000****"),
        ],
    );
}

/// The end of a call: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Model": {
    "CallId": "wacid.HBgL****"
  }
}"#;
    let reply = tests::read::<WhatsappCallRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.model.as_ref().expect("present").call_id.as_deref(), Some("wacid.HBgL****")
    );
}
