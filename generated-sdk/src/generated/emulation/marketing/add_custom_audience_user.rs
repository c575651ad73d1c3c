// @generated from spec/operations/marketing/AddCustomAudienceUser.yaml by `cargo xtask generate`. Do not edit.

//! `AddCustomAudienceUser` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "AddCustomAudienceUser",
    ram_action: "cams:AddCustomAudienceUser",
    rate_limit: None,
    parameters: &[
        Member {
            name: "AdAccountId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "BatchLastFlag",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustomAudienceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "EstimatedNumTotal",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "PageId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Users",
            required: true,
            shape: &Shape::List(&CUSTOM_AUDIENCE_USER),
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
  "BatchLastFlag": true,
  "CustSpaceId": "29348393884****",
  "CustomAudienceId": "12021938475****",
  "EstimatedNumTotal": 1000,
  "PageId": "10293847566****",
  "Users": [
    {
      "Email": "user@example.com",
      "Phone": "861380000****"
    }
  ]
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

/// `CustomAudienceUser`.
static CUSTOM_AUDIENCE_USER: Shape = Shape::Object(
    &[
        Member {
            name: "Email",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Phone",
            required: false,
            shape: &Shape::Text,
        },
    ],
);
