// @generated from spec/operations/chat_groups/DeleteChatGroupParticipants.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteChatGroupParticipants` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::CHAT_GROUP_PARTICIPANT;

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "DeleteChatGroupParticipants",
    ram_action: "cams:DeleteChatGroupParticipants",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "BusinessNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ChannelType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "GroupId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "List",
            required: false,
            shape: &Shape::List(&CHAT_GROUP_PARTICIPANT),
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
  "BusinessNumber": "861380000****",
  "ChannelType": "WHATSAPP",
  "GroupId": "12036304****",
  "CustSpaceId": "29348393884****",
  "List": [
    {
      "ParticipantNumber": "861390000****"
    }
  ]
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Result": 1,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
