// @generated from spec/operations/viber/AddAuditViberOpen.yaml by `cargo xtask generate`. Do not edit.

//! `AddAuditViberOpen` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::{VIBER_COMPANY_ADDRESS, VIBER_COMPANY_TEL};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "AddAuditViberOpen",
    ram_action: "cams:AddAuditViberOpen",
    rate_limit: None,
    parameters: &[
        Member {
            name: "AuditRecord",
            required: false,
            shape: &VIBER_APPLICATION,
        },
        Member {
            name: "AuditResult",
            required: false,
            shape: &Shape::Text,
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
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {},
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ViberApplication`.
static VIBER_APPLICATION: Shape = Shape::Object(
    &[
        Member {
            name: "AgeLimit",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "BusinessAccountName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "BusinessLicenseRegistrationNumber",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyAddress",
            required: false,
            shape: &Shape::List(&VIBER_COMPANY_ADDRESS),
        },
        Member {
            name: "CompanyEnglishName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyLegalName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyLegalPerson",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyProfile",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyRegisteredCountry",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CompanyTel",
            required: false,
            shape: &Shape::List(&VIBER_COMPANY_TEL),
        },
        Member {
            name: "CompleteAddressOfHeadquarters",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContactEmail",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContactMail",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContactName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContactPhone",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContactPosition",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "EnableAutoReply",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IndustryDescription",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IndustryInvolved",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "LetterGuarantee",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Logo",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "MessageDestinationCountry",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "MessageDestinationInternationalCountry",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "MessageDialogueIntroduction",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "MessageEnableDate",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "MessageSessionName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "OtherLetterGuarantee",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ReplyContent",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "WebAddress",
            required: false,
            shape: &Shape::Text,
        },
    ],
);
