// @generated from spec/operations/viber/GetViberByRequestNo.yaml by `cargo xtask generate`. Do not edit.

//! `GetViberByRequestNo` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "GetViberByRequestNo",
    ram_action: "cams:GetViberByRequestNo",
    rate_limit: None,
    parameters: &[
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "RequestNo",
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
  "CustSpaceId": "29348393884****",
  "RequestNo": "20250101****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "AuditRecord": {
      "BusinessAccountName": "Example Shop",
      "CompanyAddress": [
        {
          "CompanyAddress": "1 Example Road",
          "CompanyAddressTitle": "Head office"
        }
      ],
      "CompanyEnglishName": "Example Shop Ltd.",
      "CompanyLegalPerson": "A****",
      "CompanyTel": [
        {
          "CompanyTelNumber": "861380000****",
          "CompanyTelTitle": "Head office"
        }
      ],
      "ContactEmail": "contact@example.com",
      "ContactName": "B****",
      "ContactPhone": "861380000****",
      "MessageDestinationCountry": [
        "TH"
      ],
      "WebAddress": "https://example.com"
    },
    "Id": "1024",
    "MaapServiceNo": "83920****",
    "Reason": "The letter of guarantee is not signed",
    "RequestNo": "20250101****"
  },
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
