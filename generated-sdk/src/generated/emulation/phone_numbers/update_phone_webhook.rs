// @generated from spec/operations/phone_numbers/UpdatePhoneWebhook.yaml by `cargo xtask generate`. Do not edit.

//! `UpdatePhoneWebhook` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "UpdatePhoneWebhook",
    ram_action: "cams:UpdatePhoneWebhook",
    rate_limit: Some((10, 1)),
    parameters: &[
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "HttpFlag",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "QueueFlag",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PhoneNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "StatusCallbackUrl",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "UpCallbackUrl",
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
  "CustSpaceId": "29348393884****",
  "HttpFlag": "Y",
  "QueueFlag": "N",
  "PhoneNumber": "861380000****",
  "StatusCallbackUrl": "https://example.com/status",
  "UpCallbackUrl": "https://example.com/inbound"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "AccessDeniedDetail": "None"
}"#,
        },
        Example {
            request: r#"{
  "CustSpaceId": "29348393884****",
  "HttpFlag": "N",
  "QueueFlag": "Y",
  "PhoneNumber": "861380000****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None"
}"#,
        },
    ],
};
