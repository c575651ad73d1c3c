// @generated from spec/operations/chat_groups/ListChatGroupParticipants.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatGroupParticipants` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListChatGroupParticipants",
    ram_action: "cams:ListChatGroupParticipants",
    rate_limit: None,
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
            name: "Page",
            required: false,
            shape: &LIST_CHAT_GROUP_PARTICIPANTS_PAGE,
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
  "Page": {
    "Index": 1,
    "Size": 10
  }
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "List": [
      {
        "ParticipantNumber": "861390000****"
      }
    ],
    "Total": 1
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ListChatGroupParticipantsPage`.
static LIST_CHAT_GROUP_PARTICIPANTS_PAGE: Shape = Shape::Object(
    &[
        Member {
            name: "Index",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "Size",
            required: false,
            shape: &Shape::Int64,
        },
    ],
);
