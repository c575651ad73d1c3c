// @generated from spec/operations/phone_numbers/UpdateConversationalAutomation.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateConversationalAutomation` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::CONVERSATION_COMMAND;

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "UpdateConversationalAutomation",
    ram_action: "cams:UpdateConversationalAutomation",
    rate_limit: Some((5, 1)),
    parameters: &[
        Member {
            name: "EnableWelcomeMessage",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "PhoneNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Commands",
            required: false,
            shape: &Shape::List(&CONVERSATION_COMMAND),
        },
        Member {
            name: "Prompts",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "CustSpaceId",
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
  "EnableWelcomeMessage": true,
  "PhoneNumber": "861380000****",
  "Commands": [
    {
      "CommandDescription": "Shows the opening hours.",
      "CommandName": "hours"
    }
  ],
  "Prompts": [
    "Where is my order?"
  ],
  "CustSpaceId": "29348393884****"
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
