// @generated from spec/operations/chat_flows/GetChatFlowMetric.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatFlowMetric` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "GetChatFlowMetric",
    ram_action: "cams:GetChatFlowMetric",
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
            name: "From",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "To",
            required: false,
            shape: &Shape::Int64,
        },
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
            name: "MetricName",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "MetricParam",
            required: false,
            shape: &Shape::Map(&Shape::Any),
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
  "From": 1735689600,
  "To": 1735776000,
  "FlowCode": "flow_001",
  "FlowVersion": "1",
  "MetricName": "nodeErrorDetails",
  "MetricParam": {
    "pageNo": 1,
    "pageSize": 10,
    "nodeId": "node_001"
  }
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
