// @generated from spec/operations/marketing/ListCustomAudience.yaml by `cargo xtask generate`. Do not edit.

//! `ListCustomAudience` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListCustomAudience",
    ram_action: "cams:ListCustomAudience",
    rate_limit: None,
    parameters: &[
        Member {
            name: "AdAccountId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustomAudienceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustomAudienceName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Page",
            required: true,
            shape: &LIST_CUSTOM_AUDIENCE_PAGE,
        },
        Member {
            name: "PageId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "TokenType",
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
  "CustSpaceId": "29348393884****",
  "Page": {
    "Index": 1,
    "Size": 20
  },
  "PageId": "10293847566****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "AdAccountId": "82910384****",
      "CustomAudienceId": "12021938475****",
      "CustomAudienceName": "Spring sale",
      "Description": "Customers of last spring",
      "PageId": "10293847566****",
      "TokenTotal": 1000
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ListCustomAudiencePage`.
static LIST_CUSTOM_AUDIENCE_PAGE: Shape = Shape::Object(
    &[
        Member {
            name: "Index",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "Size",
            required: true,
            shape: &Shape::Int64,
        },
    ],
);
