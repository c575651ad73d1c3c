// @generated from spec/operations/templates/DeleteChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteChatappTemplate` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "DeleteChatappTemplate",
    ram_action: "cams:DeleteChatappTemplate",
    rate_limit: Some((5, 1)),
    parameters: &[
        Member {
            name: "TemplateCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustWabaId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IsvCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateType",
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
        Documented {
            status: 200,
            code: "DelError.TemplateNotExist",
            message: "There is no template of this code and language to delete.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "CustSpaceId": "29348393884****",
  "TemplateName": "order_shipped",
  "Language": "en",
  "TemplateType": "WHATSAPP"
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
