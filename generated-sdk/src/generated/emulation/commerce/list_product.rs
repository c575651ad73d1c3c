// @generated from spec/operations/commerce/ListProduct.yaml by `cargo xtask generate`. Do not edit.

//! `ListProduct` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListProduct",
    ram_action: "cams:ListProduct",
    rate_limit: Some((10, 1)),
    parameters: &[
        Member {
            name: "CatalogId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Fields",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Before",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "After",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Limit",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "WabaId",
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
  "CatalogId": "29398389292",
  "Fields": "id,name",
  "After": "kdkii48jfjjei3",
  "Limit": 73,
  "CustSpaceId": "29348393884****",
  "WabaId": "38487474747"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Model": {
    "Data": [
      {
        "id": "83920183****",
        "name": "Coffee mug"
      }
    ],
    "Paging": {
      "Cursors": {
        "After": "sjsuueu83838",
        "Before": "sjjsjdjjdjd83883"
      }
    }
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
