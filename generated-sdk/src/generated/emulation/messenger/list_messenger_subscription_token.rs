// @generated from spec/operations/messenger/ListMessengerSubscriptionToken.yaml by `cargo xtask generate`. Do not edit.

//! `ListMessengerSubscriptionToken` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListMessengerSubscriptionToken",
    ram_action: "cams:ListMessengerSubscriptionToken",
    rate_limit: None,
    parameters: &[
        Member {
            name: "CustSpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "CustomAudienceId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Limit",
            required: false,
            shape: &Shape::Int64,
        },
        Member {
            name: "PageId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "PageKey",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "TokenType",
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
  "CustomAudienceId": "2385000000****",
  "Limit": 100,
  "PageId": "10215900000****",
  "TokenType": "customAudience"
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "CreationTimestamp": 1735689600000,
      "CustomAudienceId": "2385000000****",
      "NextEligibleTime": 1735776000000,
      "NotificationMessagesTimezone": "Asia/Singapore",
      "NotificationMessagesToken": "64239****",
      "PageId": "10215900000****",
      "RecipientId": "62590****",
      "TokenExpiryTimestamp": 1767225600000,
      "TopicTitle": "New in our shop"
    }
  ],
  "NextPage": "MTAw****",
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
