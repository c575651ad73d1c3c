// @generated from spec/operations/whatsapp_flows/ListFlow.yaml by `cargo xtask generate`. Do not edit.

//! `ListFlow` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListFlow",
    ram_action: "cams:ListFlow",
    rate_limit: Some((5, 1)),
    parameters: &[
        Member {
            name: "FlowName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Page",
            required: false,
            shape: &LIST_FLOW_PAGE,
        },
        Member {
            name: "CustSpaceId",
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
  "Page": {
    "Index": 1,
    "Size": 10
  },
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": [
    {
      "Categories": [
        "SURVEY"
      ],
      "FlowId": "333993838***",
      "FlowName": "flow_001"
    }
  ],
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ListFlowPage`.
static LIST_FLOW_PAGE: Shape = Shape::Object(
    &[
        Member {
            name: "Index",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "Size",
            required: false,
            shape: &Shape::Int32,
        },
    ],
);
