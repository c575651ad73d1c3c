// @generated from spec/operations/templates/ModifyChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyChatappTemplate` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::TEMPLATE_COMPONENT;

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ModifyChatappTemplate",
    ram_action: "cams:ModifyChatappTemplate",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "Components",
            required: true,
            shape: &Shape::List(&TEMPLATE_COMPONENT),
        },
        Member {
            name: "Language",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Example",
            required: false,
            shape: &Shape::Map(&Shape::Text),
        },
        Member {
            name: "CustWabaId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "IsvCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Category",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "MessageSendTtlSeconds",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "TemplateName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "CategoryChangePaused",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "ProductSetId",
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
            code: "InvalidParameter.ButtonTextHaveVariable",
            message: "The label of a button holds a variable.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.FooterHaveVariable",
            message: "The footer of a template holds a variable.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.HeaderMoreVarable",
            message: "The header of a template holds more than one variable.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.HeaderMoreVariable",
            message: "The header of a template holds more than one variable.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.HeaderTypeNotSupport",
            message: "The format of a header is not one that the channel takes.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.MessageInvalid",
            message: "A text of the template holds a placeholder such as `{{1}}`, or, by an older page, the template has no type.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.UrlMoreVarable",
            message: "The URL of a button holds more than one variable.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.UrlMoreVariable",
            message: "The URL of a button holds more than one variable.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "Components": [
    {
      "Text": "Your order $(order) has been shipped.",
      "Type": "BODY"
    },
    {
      "Buttons": [
        {
          "Text": "Track it",
          "Type": "URL",
          "Url": "https://example.com/orders",
          "UrlType": "static"
        }
      ],
      "Type": "BUTTONS"
    }
  ],
  "Language": "en",
  "Example": {
    "order": "1001"
  },
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "CustSpaceId": "29348393884****",
  "Category": "UTILITY",
  "TemplateType": "WHATSAPP",
  "TemplateName": "order_shipped"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "order_shipped"
  },
  "AccessDeniedDetail": "None"
}"#,
        },
        Example {
            request: r#"{
  "Components": [
    {
      "Text": "Your order $(order) has been shipped and will arrive tomorrow.",
      "Type": "BODY"
    }
  ],
  "Language": "en",
  "Example": {
    "order": "1001"
  },
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "CustSpaceId": "29348393884****",
  "Category": "UTILITY",
  "TemplateType": "WHATSAPP",
  "MessageSendTtlSeconds": 120,
  "TemplateName": "order_shipped",
  "CategoryChangePaused": true
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "order_shipped"
  }
}"#,
        },
    ],
};
