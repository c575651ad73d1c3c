// @generated from spec/operations/conversions/RequestWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! `RequestWhatsappConversionApi` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "RequestWhatsappConversionApi",
    ram_action: "cams:RequestWhatsappConversionApi",
    rate_limit: Some((100, 1)),
    parameters: &[
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "PageId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "RequestData",
            required: false,
            shape: &Shape::List(&CONVERSION_EVENT),
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
  "PageId": "10293847566****",
  "RequestData": [
    {
      "ActionSource": "chat",
      "CustomData": {
        "currency": "USD",
        "value": 12
      },
      "EventId": "order-1024",
      "EventName": "Purchase",
      "EventTime": 1735689600,
      "MessagingChannel": "whatsapp",
      "UserData": {
        "ctwa_clid": "ARAk****"
      }
    }
  ]
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

/// `ConversionEvent`.
static CONVERSION_EVENT: Shape = Shape::Object(
    &[
        Member {
            name: "ActionSource",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "AppData",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "CustomData",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "DataProcessingOptions",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "DataProcessingOptionsCountry",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "DataProcessingOptionsState",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "EventId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "EventName",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "EventSourceUrl",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "EventTime",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "ExtInfo",
            required: false,
            shape: &Shape::Map(&Shape::Any),
        },
        Member {
            name: "MessagingChannel",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "OptOut",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "UserData",
            required: true,
            shape: &Shape::Map(&Shape::Any),
        },
    ],
);
