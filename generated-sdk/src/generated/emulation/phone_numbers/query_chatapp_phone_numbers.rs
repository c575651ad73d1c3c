// @generated from spec/operations/phone_numbers/QueryChatappPhoneNumbers.yaml by `cargo xtask generate`. Do not edit.

//! `QueryChatappPhoneNumbers` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "QueryChatappPhoneNumbers",
    ram_action: "cams:QueryChatappPhoneNumbers",
    rate_limit: Some((10, 1)),
    parameters: &[
        Member {
            name: "IsvCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Status",
            required: false,
            shape: &Shape::Text,
        },
    ],
    errors: &[
        Documented {
            status: 400,
            code: "Product.Unsubscript",
            message: "You have not subscribed to the specified product.",
            kind: Kind::Other,
        },
        Documented {
            status: 400,
            code: "Ram.PermissionDeny",
            message: "You are not authorized to perform the operation.",
            kind: Kind::PermissionDenied,
        },
        Documented {
            status: 400,
            code: "System.LimitControl",
            message: "The system is under flow control.",
            kind: Kind::Throttled,
        },
        Documented {
            status: 400,
            code: "Unknown.ResourceOwnerId",
            message: "The resource does not belong to the current user.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "IsvCode": "skdi3kksloslikdkkdk",
  "CustSpaceId": "29348393884****",
  "Status": "VERIFIED"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "PhoneNumbers": [
    {
      "CallingConfigure": {
        "Calling": {
          "CallHours": {
            "CallIconVisibility": "DEFAULT",
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
        }
      },
      "CodeVerificationStatus": "VERIFIED",
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
}"#,
        },
    ],
};
