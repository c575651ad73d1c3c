// @generated from spec/operations/chat_flows/UpdateFlowVersion.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateFlowVersion` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "UpdateFlowVersion",
    ram_action: "cams:UpdateFlowVersion",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "FlowCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FlowVersion",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FlowViewModel",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Remark",
            required: false,
            shape: &Shape::Text,
        },
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
            name: "Type",
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
  "FlowCode": "flow_001",
  "FlowVersion": "1",
  "FlowViewModel": "{\"nodes\":[]}",
  "Remark": "Adds a greeting.",
  "BizCode": "ALICOM_OPAAS"
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
