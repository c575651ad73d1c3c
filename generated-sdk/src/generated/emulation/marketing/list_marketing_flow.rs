// @generated from spec/operations/marketing/ListMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! `ListMarketingFlow` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListMarketingFlow",
    ram_action: "cams:ListMarketingFlow",
    rate_limit: None,
    parameters: &[
        Member {
            name: "ActivityCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ActivityName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ActivityStatus",
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
            name: "PageIndex",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PageSize",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "RelatedFlowCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "RelatedGroupId",
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
  "BizCode": "ALICOM_OPAAS",
  "PageIndex": "1",
  "PageSize": "20"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "ActivityCode": "spring_sale",
      "ActivityDesc": "Messages to the customers of last spring",
      "ActivityName": "Spring sale",
      "BizCode": "ALICOM_OPAAS",
      "CronExpression": "0 0 4 1/1 * ?",
      "ExecutionType": "1",
      "Id": 1024,
      "RelatedFlowCode": "6a1f0c****",
      "RelatedFlowName": "Sale",
      "RelatedGroupId": "2048",
      "RelatedGroupName": "Customers"
    }
  ],
  "TotalCount": 1,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
