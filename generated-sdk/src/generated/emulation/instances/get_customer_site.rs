// @generated from spec/operations/instances/GetCustomerSite.yaml by `cargo xtask generate`. Do not edit.

//! `GetCustomerSite` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Operation};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "GetCustomerSite",
    ram_action: "cams:GetCustomerSite",
    rate_limit: None,
    parameters: &[],
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
            request: "{}",
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": "intl",
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
