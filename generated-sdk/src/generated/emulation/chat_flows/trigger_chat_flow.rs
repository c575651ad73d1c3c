// @generated from spec/operations/chat_flows/TriggerChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `TriggerChatFlow` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "TriggerChatFlow",
    ram_action: "cams:TriggerChatFlow",
    rate_limit: None,
    parameters: &[
        Member {
            name: "FlowCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Data",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "Uuid",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "OutId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ClaimTimeMillis",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "DiscardTimeMillis",
            required: false,
            shape: &Shape::Int64,
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
  "FlowCode": "flow_001",
  "Data": {
    "orderId": "20250001"
  },
  "Uuid": "6dd31e1b7cc940fc99e293d9952b5b79",
  "OutId": "order-20250001",
  "ClaimTimeMillis": 1735689600000,
  "DiscardTimeMillis": 1735689660000
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
  "FlowCode": "6a1f0c****",
  "Data": {
    "order": "1001"
  },
  "Uuid": "6dd31e1b7cc940fc99e293d9952b5b79",
  "OutId": "order-1001",
  "ClaimTimeMillis": 1735689600000,
  "DiscardTimeMillis": 1735689660000
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
