// @generated from spec/operations/contacts/AddGroup.yaml by `cargo xtask generate`. Do not edit.

//! `AddGroup` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "AddGroup",
    ram_action: "cams:AddGroup",
    rate_limit: None,
    parameters: &[
        Member {
            name: "BizCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "BizExtend",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "ContactDetails",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContactName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Country",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Email",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FilePath",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "GroupName",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Remark",
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
  "BizCode": "ALICOM_OPAAS",
  "GroupName": "Newsletter"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
