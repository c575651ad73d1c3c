// @generated from spec/operations/templates/GetChatappTemplateMetric.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappTemplateMetric` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "GetChatappTemplateMetric",
    ram_action: "cams:GetChatappTemplateMetric",
    rate_limit: Some((50, 1)),
    parameters: &[
        Member {
            name: "TemplateCode",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Language",
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
            name: "TemplateType",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Granularity",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Start",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "End",
            required: true,
            shape: &Shape::Int64,
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
  "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
  "Language": "en",
  "CustSpaceId": "29348393884****",
  "TemplateType": "WHATSAPP",
  "Granularity": "DAILY",
  "Start": 1693107714687,
  "End": 1693407714687
}"#,
            reply: r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": [
    {
      "Cliented": [
        {
          "ButtonContent": "Track it",
          "Count": 2,
          "Type": "url_button"
        }
      ],
      "DeliveredCount": 6,
      "End": 1693194114687,
      "Language": "en",
      "ReadCount": 3,
      "SentCount": 10,
      "Start": 1693107714687,
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#,
        },
    ],
};
