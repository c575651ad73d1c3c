// @generated from spec/operations/marketing/AddMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! `AddMarketingFlow` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "AddMarketingFlow",
    ram_action: "cams:AddMarketingFlow",
    rate_limit: None,
    parameters: &[
        Member {
            name: "ActivityDesc",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ActivityName",
            required: true,
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
            name: "CronExpression",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "EndDate",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ExecutionType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ParamFlag",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Params",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "RelatedFlowCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "RelatedFlowName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "RelatedGroupId",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "StartDate",
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
  "ActivityName": "Spring sale",
  "BizCode": "ALICOM_OPAAS",
  "CronExpression": "0 0 4 1/1 * ?",
  "ExecutionType": "Schedule",
  "RelatedFlowCode": "6a1f0c****"
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
