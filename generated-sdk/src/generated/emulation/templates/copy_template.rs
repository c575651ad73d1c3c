// @generated from spec/operations/templates/CopyTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `CopyTemplate` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "CopyTemplate",
    ram_action: "cams:CopyTemplate",
    rate_limit: None,
    parameters: &[
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "SceneTemplateCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "SceneTemplateName",
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
  "CustSpaceId": "29348393884****",
  "Language": "en",
  "SceneTemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "SceneTemplateName": "order_shipped"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "SceneTemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "SceneTemplateName": "order_shipped",
    "WhatsappCatagory": "UTILITY"
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
