// @generated from spec/operations/whatsapp_flows/CreateFlow.yaml by `cargo xtask generate`. Do not edit.

//! `CreateFlow` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "CreateFlow",
    ram_action: "cams:CreateFlow",
    rate_limit: Some((5, 1)),
    parameters: &[
        Member {
            name: "FlowName",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Categories",
            required: true,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "EndpointUri",
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
  "FlowName": "flow_001",
  "Categories": [
    "SURVEY"
  ],
  "CustSpaceId": "29348393884****",
  "EndpointUri": "https://example.com/flow"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": {
    "Categories": [
      "SURVEY"
    ],
    "FlowId": "333993838***",
    "FlowName": "flow_001"
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
