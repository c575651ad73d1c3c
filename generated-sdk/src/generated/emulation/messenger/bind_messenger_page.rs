// @generated from spec/operations/messenger/BindMessengerPage.yaml by `cargo xtask generate`. Do not edit.

//! `BindMessengerPage` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "BindMessengerPage",
    ram_action: "cams:BindMessengerPage",
    rate_limit: None,
    parameters: &[
        Member {
            name: "InstanceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "PageId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "RegionId",
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
  "InstanceId": "29348393884****",
  "PageId": "10215900000****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "PageId": "10215900000****",
      "PageName": "Example Shop"
    }
  ],
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
