// @generated from spec/operations/chat_flows/FlowBindPhone.yaml by `cargo xtask generate`. Do not edit.

//! `FlowBindPhone` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::WABA_PHONE_NUMBERS;

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "FlowBindPhone",
    ram_action: "cams:FlowBindPhone",
    rate_limit: None,
    parameters: &[
        Member {
            name: "FlowCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ChannelCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "ChannelType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "PhoneNumbers",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "WabaId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "FlowVersion",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "MultiWabaPhoneNumbers",
            required: false,
            shape: &Shape::List(&WABA_PHONE_NUMBERS),
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
  "FlowCode": "flow_001",
  "ChannelCode": "29348393884****",
  "ChannelType": "WHATSAPP",
  "PhoneNumbers": [
    "861380000****"
  ],
  "WabaId": "10293847****",
  "FlowVersion": "1"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Model": true,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
