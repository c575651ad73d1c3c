// @generated from spec/operations/direct_mail/ListDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! `ListDmAccount` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListDmAccount",
    ram_action: "cams:ListDmAccount",
    rate_limit: None,
    parameters: &[
        Member {
            name: "Keyword",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PageIndex",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "PageSize",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "SendType",
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
  "PageIndex": 1,
  "PageSize": 20,
  "SendType": "batch"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "AccountName": "news@example.com",
      "MailAddressId": "10293****",
      "Sendtype": "batch"
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
