// @generated from spec/operations/templates/ModifyChatappTemplateProperties.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyChatappTemplateProperties` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ModifyChatappTemplateProperties",
    ram_action: "cams:ModifyChatappTemplateProperties",
    rate_limit: None,
    parameters: &[
        Member {
            name: "TemplateCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CategoryChangePaused",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "AllowSend",
            required: false,
            shape: &Shape::Boolean,
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
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****",
  "AllowSend": true
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
