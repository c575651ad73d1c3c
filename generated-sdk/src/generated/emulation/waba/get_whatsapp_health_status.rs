// @generated from spec/operations/waba/GetWhatsappHealthStatus.yaml by `cargo xtask generate`. Do not edit.

//! `GetWhatsappHealthStatus` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "GetWhatsappHealthStatus",
    ram_action: "cams:GetWhatsappHealthStatus",
    rate_limit: Some((5, 1)),
    parameters: &[
        Member {
            name: "NodeType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "PhoneNumber",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "WabaId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
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
  "NodeType": "phone",
  "PhoneNumber": "861380000****",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "CanSendMessage": "AVAILABLE",
    "Entities": [
      {
        "CanSendMessage": "AVAILABLE",
        "EntityType": "PHONE_NUMBER",
        "PhoneNumber": "861380000****"
      }
    ]
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
