// @generated from spec/operations/chat_flows/ListFlowNodePrototypeV2.yaml by `cargo xtask generate`. Do not edit.

//! `ListFlowNodePrototypeV2` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListFlowNodePrototypeV2",
    ram_action: "cams:ListFlowNodePrototypeV2",
    rate_limit: None,
    parameters: &[
        Member {
            name: "PageNo",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "PageSize",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "GroupCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "BizCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Keyword",
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
  "PageNo": 1,
  "PageSize": 10,
  "GroupCode": "Messaging",
  "BizCode": "ALICOM_OPAAS"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Message": "None",
  "Success": true,
  "Data": {
    "Model": [
      {
        "Code": "SendMessage",
        "GroupCode": "Messaging",
        "Status": "NORMAL"
      }
    ]
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
