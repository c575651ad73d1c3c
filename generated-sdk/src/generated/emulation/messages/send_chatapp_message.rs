// @generated from spec/operations/messages/SendChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! `SendChatappMessage` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::{FLOW_ACTION, PRODUCT_ACTION};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "SendChatappMessage",
    ram_action: "cams:SendChatappMessage",
    rate_limit: Some((250, 1)),
    parameters: &[
        Member {
            name: "ChannelType",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Type",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "MessageType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateCode",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "From",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "To",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "TemplateParams",
            required: false,
            shape: &Shape::Map(&Shape::Text),
        },
        Member {
            name: "Content",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Payload",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "CustWabaId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FallBackId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FallBackContent",
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
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "ContextMessageId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TrackingData",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Label",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Ttl",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "Tag",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TaskId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FallBackDuration",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "ProductAction",
            required: false,
            shape: &PRODUCT_ACTION,
        },
        Member {
            name: "FallBackRule",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "FlowAction",
            required: false,
            shape: &FLOW_ACTION,
        },
        Member {
            name: "TemplateName",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "RecipientType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "MessageCampaignId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "AdAccountId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TokenType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Category",
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
            code: "InvalidParameter.ChannelTypeNotSupport",
            message: "The channel is not one that the service sends over.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.ContentError",
            message: "`Content` is not built as the message type asks.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.ContentNotEmpty",
            message: "`Content` is missing.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.FromOnlyNumeric",
            message: "The sender's number holds something other than digits.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.LanguageNotEmpty",
            message: "`Language` is missing.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.LinkNotEmpty",
            message: "A media message has no link to its file.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.MessageTypeNotEmpty",
            message: "`MessageType` is missing.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.MessageTypeNotSupport",
            message: "The channel has no messages of this type.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.SendSmsNotSupport",
            message: "Text messages cannot stand in for this message.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.TemplateCodeNotEmpty",
            message: "`TemplateCode` is missing.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.TextNotEmpty",
            message: "A text message has no text.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.ToOnlyNumeric",
            message: "The recipient's number holds something other than digits.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "PhoneNumberNotRegistered",
            message: "The sender's number is not registered, or not approved.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "SessionWindowExpired",
            message: "The user wrote last more than 24 hours ago.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "TemplateNotFound",
            message: "There is no such template, or none in this language.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "TemplateParamInvalid",
            message: "The values do not fit the variables of the template in number or form.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "template",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "From": "861380000****",
  "To": "861390000****",
  "TemplateParams": {
    "order": "1001"
  },
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****",
  "AccessDeniedDetail": "None"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "message",
  "MessageType": "text",
  "From": "861380000****",
  "To": "861390000****",
  "Content": "{\"text\": \"Your order is on its way.\"}",
  "CustSpaceId": "29348393884****",
  "ContextMessageId": "61851ccb2f1365b16aed****",
  "RecipientType": "individual"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "message",
  "MessageType": "image",
  "From": "861380000****",
  "To": "861390000****",
  "Content": "{\"link\": \"https://example.com/parcel.jpg\", \"caption\": \"Your parcel\"}",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "message",
  "MessageType": "document",
  "From": "861380000****",
  "To": "861390000****",
  "Content": "{\"link\": \"https://example.com/invoice.pdf\", \"fileName\": \"invoice.pdf\"}",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "message",
  "MessageType": "location",
  "From": "861380000****",
  "To": "861390000****",
  "Content": "{\"latitude\": \"30.27\", \"longitude\": \"120.15\", \"name\": \"Example Shop\", \"address\": \"1 Example Road\"}",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "message",
  "MessageType": "interactive",
  "From": "861380000****",
  "To": "861390000****",
  "Content": "{\"type\": \"button\", \"body\": {\"text\": \"Shall we deliver today?\"}, \"action\": {\"buttons\": [{\"type\": \"reply\", \"reply\": {\"id\": \"yes\", \"title\": \"Yes\"}}, {\"type\": \"reply\", \"reply\": {\"id\": \"no\", \"title\": \"No\"}}]}}",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "message",
  "MessageType": "reaction",
  "From": "861380000****",
  "To": "861390000****",
  "Content": "{\"messageId\": \"61851ccb2f1365b16aee****\", \"emoji\": \"👍\"}",
  "CustSpaceId": "29348393884****"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "whatsapp",
  "Type": "template",
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "From": "861380000****",
  "To": "861390000****",
  "TemplateParams": {
    "order": "1001"
  },
  "Payload": [
    "track",
    "cancel"
  ],
  "CustSpaceId": "29348393884****",
  "TaskId": "100000001",
  "ProductAction": {
    "Sections": [
      {
        "ProductItems": [
          {
            "ProductRetailerId": "shoe-42"
          }
        ],
        "Title": "Shoes"
      }
    ],
    "ThumbnailProductRetailerId": "shoe-42"
  },
  "FlowAction": {
    "FlowActionData": {
      "order": "1001"
    },
    "FlowToken": "token-****"
  },
  "TemplateName": "order_shipped"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
        Example {
            request: r#"{
  "ChannelType": "viber",
  "Type": "message",
  "MessageType": "text_button",
  "From": "12345",
  "To": "861390000****",
  "Content": "{\"text\": \"Your order is on its way.\", \"caption\": \"Track it\", \"action\": \"https://example.com/orders\"}",
  "FallBackId": "S_000001",
  "FallBackContent": "Your order is on its way.",
  "CustSpaceId": "29348393884****",
  "TrackingData": "tracking_id:123456",
  "Label": "transaction",
  "Ttl": 60,
  "Tag": "orders",
  "FallBackDuration": 120,
  "FallBackRule": "undelivered"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#,
        },
    ],
};
