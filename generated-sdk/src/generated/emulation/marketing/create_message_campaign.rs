// @generated from spec/operations/marketing/CreateMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! `CreateMessageCampaign` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "CreateMessageCampaign",
    ram_action: "cams:CreateMessageCampaign",
    rate_limit: None,
    parameters: &[
        Member {
            name: "AdAccountId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Budget",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "BudgetType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Name",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "PageId",
            required: true,
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
  "AdAccountId": "82910384****",
  "Budget": 10000,
  "BudgetType": "daily",
  "CustSpaceId": "29348393884****",
  "Name": "Spring sale",
  "PageId": "10293847566****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "CampaignId": "12021847563****",
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
