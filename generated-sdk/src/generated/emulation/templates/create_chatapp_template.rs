// @generated from spec/operations/templates/CreateChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `CreateChatappTemplate` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::TEMPLATE_COMPONENT;

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "CreateChatappTemplate",
    ram_action: "cams:CreateChatappTemplate",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "Category",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Components",
            required: true,
            shape: &Shape::List(&TEMPLATE_COMPONENT),
        },
        Member {
            name: "Name",
            required: true,
            shape: &Shape::Text,
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
            name: "TemplateType",
            required: true,
            shape: &Shape::Text,
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
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "AllowCategoryChange",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "MessageSendTtlSeconds",
            required: false,
            shape: &Shape::Int32,
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
            code: "InvalidParameter.CreateError",
            message: "The template could not be created.",
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
            code: "InvalidParameter.TemplateNameExist",
            message: "Another template has this name.",
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
  "Category": "UTILITY",
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
  "Name": "order_shipped",
  "Language": "en",
  "Example": {
    "order": "1001"
  },
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****"
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
  "Category": "MARKETING",
  "Components": [
    {
      "Format": "IMAGE",
      "Type": "HEADER",
      "Url": "https://example.com/sale.jpg"
    },
    {
      "Text": "Hello $(name), our sale has begun.",
      "Type": "BODY"
    },
    {
      "Text": "Example Shop",
      "Type": "FOOTER"
    },
    {
      "Buttons": [
        {
          "PhoneNumber": "+861380000****",
          "Text": "Call us",
          "Type": "PHONE_NUMBER"
        },
        {
          "Text": "Shop",
          "Type": "URL",
          "Url": "https://example.com/sale/$(page)",
          "UrlType": "dynamic"
        },
        {
          "CouponCode": "$(couponCode)",
          "Text": "Copy",
          "Type": "COPY_CODE"
        },
        {
          "IsOptOut": true,
          "Text": "No more of this",
          "Type": "QUICK_REPLY"
        }
      ],
      "Type": "BUTTONS"
    }
  ],
  "Name": "spring_sale",
  "Language": "en",
  "Example": {
    "name": "Alex",
    "page": "shoes",
    "couponCode": "SPRING10"
  },
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****",
  "CategoryChangePaused": true
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "spring_sale"
  }
}"#,
        },
        Example {
            request: r#"{
  "Category": "AUTHENTICATION",
  "Components": [
    {
      "AddSecretRecommendation": true,
      "Type": "BODY"
    },
    {
      "CodeExpirationMinutes": 5,
      "Type": "FOOTER"
    },
    {
      "Buttons": [
        {
          "AutofillText": "Fill in",
          "SupportedApps": [
            {
              "PackageName": "com.example",
              "SignatureHash": "29kdkeik939"
            }
          ],
          "Text": "Copy the code",
          "Type": "ONE_TAP"
        }
      ],
      "Type": "BUTTONS"
    }
  ],
  "Name": "verification_code",
  "Language": "en",
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****",
  "MessageSendTtlSeconds": 120
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "verification_code"
  }
}"#,
        },
        Example {
            request: r#"{
  "Category": "MARKETING",
  "Components": [
    {
      "Text": "Our new shoes.",
      "Type": "BODY"
    },
    {
      "Cards": [
        {
          "CardComponents": [
            {
              "Format": "IMAGE",
              "Type": "HEADER",
              "Url": "https://example.com/shoe-42.jpg"
            },
            {
              "Text": "The light one.",
              "Type": "BODY"
            },
            {
              "Buttons": [
                {
                  "Text": "Buy",
                  "Type": "URL",
                  "Url": "https://example.com/shoes/42",
                  "UrlType": "static"
                },
                {
                  "PhoneNumber": "+861380000****",
                  "Text": "Call us",
                  "Type": "PHONE_NUMBER"
                }
              ],
              "Type": "BUTTONS"
            }
          ]
        },
        {
          "CardComponents": [
            {
              "Format": "IMAGE",
              "Type": "HEADER",
              "Url": "https://example.com/shoe-43.jpg"
            },
            {
              "Text": "The warm one.",
              "Type": "BODY"
            },
            {
              "Buttons": [
                {
                  "Text": "Buy",
                  "Type": "URL",
                  "Url": "https://example.com/shoes/43",
                  "UrlType": "static"
                },
                {
                  "PhoneNumber": "+861380000****",
                  "Text": "Call us",
                  "Type": "PHONE_NUMBER"
                }
              ],
              "Type": "BUTTONS"
            }
          ]
        }
      ],
      "Type": "CAROUSEL"
    }
  ],
  "Name": "new_shoes",
  "Language": "en",
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "new_shoes"
  }
}"#,
        },
        Example {
            request: r#"{
  "Category": "MARKETING",
  "Components": [
    {
      "HasExpiration": true,
      "Text": "Only today",
      "Type": "LIMITED_TIME_OFFER"
    },
    {
      "Text": "Half the price, only today.",
      "Type": "BODY"
    },
    {
      "Buttons": [
        {
          "FlowAction": "NAVIGATE",
          "FlowId": "333993838***",
          "NavigateScreen": "ORDER",
          "Text": "Order",
          "Type": "FLOW"
        }
      ],
      "Type": "BUTTONS"
    }
  ],
  "Name": "only_today",
  "Language": "en",
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****",
  "ProductSetId": "20029****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "only_today"
  }
}"#,
        },
        Example {
            request: r#"{
  "Category": "UTILITY",
  "Components": [
    {
      "Caption": "Your invoice",
      "FileName": "invoice.pdf",
      "Format": "DOCUMENT",
      "Type": "HEADER",
      "Url": "https://example.com/invoice.pdf"
    },
    {
      "Text": "Your invoice for the order $(order).",
      "Type": "BODY"
    }
  ],
  "Name": "invoice",
  "Language": "en",
  "Example": {
    "order": "1001"
  },
  "TemplateType": "WHATSAPP",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "invoice"
  }
}"#,
        },
        Example {
            request: r#"{
  "Category": "text_video_button",
  "Components": [
    {
      "Duration": 50,
      "FileType": "mp4",
      "Format": "VIDEO",
      "ThumbUrl": "https://example.com/film.jpg",
      "Type": "HEADER",
      "Url": "https://example.com/film.mp4"
    },
    {
      "Text": "See our new shoes.",
      "Type": "BODY"
    },
    {
      "Buttons": [
        {
          "Text": "Watch",
          "Type": "URL"
        }
      ],
      "Type": "BUTTONS"
    }
  ],
  "Name": "new_shoes_film",
  "Language": "en",
  "TemplateType": "VIBER",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {
    "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
    "TemplateName": "new_shoes_film"
  }
}"#,
        },
    ],
};
