// @generated from spec/operations/messages/WhatsappCall.yaml by `cargo xtask generate`. Do not edit.

//! `WhatsappCall` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "WhatsappCall",
    ram_action: "cams:WhatsappCall",
    rate_limit: None,
    parameters: &[
        Member {
            name: "BusinessNumber",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CallAction",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CallId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Session",
            required: false,
            shape: &WHATSAPP_CALL_SESSION,
        },
        Member {
            name: "UserNumber",
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
  "BusinessNumber": "861380000****",
  "CallAction": "connect",
  "CustSpaceId": "29348393884****",
  "Session": {
    "Sdp": "v=0 ****",
    "SdpType": "offer"
  },
  "UserNumber": "861390000****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Model": {
    "CallId": "wacid.HBgL****"
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `WhatsappCallSession`.
static WHATSAPP_CALL_SESSION: Shape = Shape::Object(
    &[
        Member {
            name: "Sdp",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "SdpType",
            required: false,
            shape: &Shape::Text,
        },
    ],
);
