// @generated from spec/operations/templates/ArchiveChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ArchiveChatappTemplate` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ArchiveChatappTemplate",
    ram_action: "cams:ArchiveChatappTemplate",
    rate_limit: None,
    parameters: &[
        Member {
            name: "ArchiveType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ChannelType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateList",
            required: true,
            shape: &Shape::List(&ARCHIVE_TEMPLATE),
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
  "ArchiveType": "ARCHIVED",
  "ChannelType": "WHATSAPP",
  "CustSpaceId": "29348393884****",
  "TemplateList": [
    {
      "Language": "en",
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****"
    }
  ]
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "Code": "OK",
    "Message": "None",
    "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
    "Success": true
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ArchiveTemplate`.
static ARCHIVE_TEMPLATE: Shape = Shape::Object(
    &[
        Member {
            name: "Language",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateCode",
            required: true,
            shape: &Shape::Text,
        },
    ],
);
