// @generated from spec/operations/instances/UpdateInstance.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateInstance` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "UpdateInstance",
    ram_action: "cams:UpdateInstance",
    rate_limit: None,
    parameters: &[
        Member {
            name: "ContactMail",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CountryId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FacebookBmId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "InstanceDescription",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "InstanceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "InstanceName",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "IsConfirmAudit",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IsvTerms",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "OfficeAddress",
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
  "ContactMail": "contact@example.com",
  "InstanceDescription": "Space of the shop",
  "InstanceId": "29348393884****",
  "InstanceName": "example-shop"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "ChannelType": "whatsapp",
    "InstanceDescription": "Space of the shop",
    "InstanceId": "29348393884****",
    "InstanceName": "example-shop",
    "ResourceRegionId": "ap-southeast-1",
    "SubmitTime": "2025-01-01 08:00:00"
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
