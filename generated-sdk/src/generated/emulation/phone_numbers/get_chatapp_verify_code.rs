// @generated from spec/operations/phone_numbers/GetChatappVerifyCode.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappVerifyCode` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "GetChatappVerifyCode",
    ram_action: "cams:GetChatappVerifyCode",
    rate_limit: Some((10, 1)),
    parameters: &[
        Member {
            name: "PhoneNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Method",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Locale",
            required: true,
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
  "PhoneNumber": "861380000****",
  "CustSpaceId": "29348393884****",
  "Method": "SMS",
  "Locale": "zh_CN"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "AccessDeniedDetail": "None"
}"#,
        },
        Example {
            request: r#"{
  "PhoneNumber": "861380000****",
  "CustSpaceId": "29348393884****",
  "Method": "VOICE",
  "Locale": "en_US"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#,
        },
    ],
};
