// @generated from spec/operations/phone_numbers/QueryChatappPhoneNumbers.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `QueryChatappPhoneNumbers`.

use alibabacloud_cams::phone_numbers::QueryChatappPhoneNumbersRequest;
use alibabacloud_cams::ErrorCode;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = QueryChatappPhoneNumbersRequest::builder()
        .isv_code("skdi3kksloslikdkkdk")
        .cust_space_id("29348393884****")
        .status("VERIFIED")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("IsvCode", "skdi3kksloslikdkkdk"),
            ("CustSpaceId", "29348393884****"),
            ("Status", "VERIFIED"),
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
  "Data": "None",
  "PhoneNumbers": [
    {
      "CallingConfigure": {
        "Calling": {
          "CallHours": {
            "CallIconVisibility": "DEFAULT",
            "CallbackPermissionStatus": "ENABLED",
            "HolidaySchedule": [
              {
                "Date": "2025-12-25",
                "EndTime": "1200",
                "StartTime": "0900"
              }
            ],
            "Status": "ENABLED",
            "TimezoneId": "Asia/Singapore",
            "WeeklyOperatingHours": [
              {
                "CloseTime": "1800",
                "DayOfWeek": "MONDAY",
                "OpenTime": "0900"
              }
            ]
          },
          "Status": "ENABLED"
        },
        "CallingCallbackUrl": "https://example.com/calls",
        "MaxTalkTime": 600
      },
      "CodeVerificationStatus": "VERIFIED",
      "IsOfficial": "N",
      "MessagingLimitTier": "TIER_10K",
      "NameStatus": "Approval",
      "NewNameStatus": "Approval",
      "PhoneNumber": "861380000****",
      "QualityRating": "GREEN",
      "Status": "CONNECTED",
      "StatusCallbackUrl": "https://example.com/status",
      "StatusQueue": "Alicom-Queue-****-ChatAppStatus",
      "UpCallbackUrl": "https://example.com/inbound",
      "UpQueue": "Alicom-Queue-****-ChatAppInbound",
      "VerifiedName": "Example Shop"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<QueryChatappPhoneNumbersRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_deref(), Some("None"));
    assert_eq!(reply.phone_numbers.len(), 1);
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .call_icon_visibility.as_deref(), Some("DEFAULT")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .callback_permission_status.as_deref(), Some("ENABLED")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .holiday_schedule.len(), 1
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .holiday_schedule[0].date.as_deref(), Some("2025-12-25")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .holiday_schedule[0].end_time.as_deref(), Some("1200")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .holiday_schedule[0].start_time.as_deref(), Some("0900")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present").status
        .as_deref(), Some("ENABLED")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present").timezone_id
        .as_deref(), Some("Asia/Singapore")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .weekly_operating_hours.len(), 1
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .weekly_operating_hours[0].close_time.as_deref(), Some("1800")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .weekly_operating_hours[0].day_of_week.as_deref(), Some("MONDAY")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").call_hours.as_ref().expect("present")
        .weekly_operating_hours[0].open_time.as_deref(), Some("0900")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present").calling
        .as_ref().expect("present").status.as_deref(), Some("ENABLED")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present")
        .calling_callback_url.as_deref(), Some("https://example.com/calls")
    );
    assert_eq!(
        reply.phone_numbers[0].calling_configure.as_ref().expect("present")
        .max_talk_time, Some(600)
    );
    assert_eq!(
        reply.phone_numbers[0].code_verification_status,
        Some(types::CodeVerificationStatus::Verified)
    );
    assert_eq!(reply.phone_numbers[0].is_official.as_deref(), Some("N"));
    assert_eq!(
        reply.phone_numbers[0].messaging_limit_tier,
        Some(types::MessagingLimitTier::Tier10k)
    );
    assert_eq!(
        reply.phone_numbers[0].name_status, Some(types::PhoneNumberNameStatus::Approval)
    );
    assert_eq!(
        reply.phone_numbers[0].new_name_status,
        Some(types::PhoneNumberNameStatus::Approval)
    );
    assert_eq!(reply.phone_numbers[0].phone_number.as_deref(), Some("861380000****"));
    assert_eq!(
        reply.phone_numbers[0].quality_rating, Some(types::PhoneNumberQuality::Green)
    );
    assert_eq!(reply.phone_numbers[0].status, Some(types::PhoneNumberStatus::Connected));
    assert_eq!(
        reply.phone_numbers[0].status_callback_url.as_deref(),
        Some("https://example.com/status")
    );
    assert_eq!(
        reply.phone_numbers[0].status_queue.as_deref(),
        Some("Alicom-Queue-****-ChatAppStatus")
    );
    assert_eq!(
        reply.phone_numbers[0].up_callback_url.as_deref(),
        Some("https://example.com/inbound")
    );
    assert_eq!(
        reply.phone_numbers[0].up_queue.as_deref(),
        Some("Alicom-Queue-****-ChatAppInbound")
    );
    assert_eq!(reply.phone_numbers[0].verified_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// The service is busy: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = QueryChatappPhoneNumbersRequest::builder()
        .cust_space_id("29348393884****")
        .status("VERIFIED")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("Status", "VERIFIED")],
    );
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "System.LimitControl",
  "Message": "The system is under flow control."
}"#;
    let error = tests::read_error::<QueryChatappPhoneNumbersRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::SystemLimitControl), "{error}");
}
