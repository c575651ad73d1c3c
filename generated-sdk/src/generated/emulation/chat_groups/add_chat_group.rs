// @generated from spec/operations/chat_groups/AddChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! `AddChatGroup` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "AddChatGroup",
    ram_action: "cams:AddChatGroup",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "BusinessNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Description",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Subject",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ChannelType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "GroupLink",
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
  "BusinessNumber": "861380000****",
  "Description": "News about your orders.",
  "Subject": "Order news",
  "CustSpaceId": "29348393884****",
  "ChannelType": "WHATSAPP"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "UniqueCode": "6dd31e1b7cc940fc99e293d9952b5b79",
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
