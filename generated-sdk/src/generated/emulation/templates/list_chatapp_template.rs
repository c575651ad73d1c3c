// @generated from spec/operations/templates/ListChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatappTemplate` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListChatappTemplate",
    ram_action: "cams:ListChatappTemplate",
    rate_limit: Some((5, 1)),
    parameters: &[
        Member {
            name: "Name",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "AuditStatus",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Page",
            required: false,
            shape: &LIST_CHATAPP_TEMPLATE_PAGE,
        },
        Member {
            name: "CustWabaId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Code",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Category",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IsvCode",
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
        Documented {
            status: 200,
            code: "InvalidParameter.AuditStatusNotSupport",
            message: "The review status to list by is not one that the service knows.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.PageInvalid",
            message: "`Page` is not built as it should be.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "TemplateListError.QueryError",
            message: "The templates could not be listed.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "Language": "en",
  "AuditStatus": "pass",
  "Page": {
    "Index": 1,
    "Size": 10
  },
  "CustSpaceId": "29348393884****",
  "TemplateType": "WHATSAPP"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "ListTemplate": [
    {
      "AuditStatus": "pass",
      "Category": "UTILITY",
      "Language": "en",
      "LastUpdateTime": 1693107714687,
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
      "TemplateName": "order_shipped",
      "TemplateType": "WHATSAPP"
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};

/// `ListChatappTemplatePage`.
static LIST_CHATAPP_TEMPLATE_PAGE: Shape = Shape::Object(
    &[
        Member {
            name: "Index",
            required: true,
            shape: &Shape::Int32,
        },
        Member {
            name: "Size",
            required: true,
            shape: &Shape::Int32,
        },
    ],
);
