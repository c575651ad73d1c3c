// @generated from spec/events/ChatAppInbound.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChatAppInbound`.

use alibabacloud_cams::events::{self, Event, InboundMessageType};
use alibabacloud_cams::types;

/// Press of a button: pushed, and as the message of a queue.
#[test]
fn event_1() {
    let body = r#"{
  "MessageId": "1000000000000001",
  "CustSpaceId": "cams-****",
  "WabaId": "9527****",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "REPLY",
  "Message": "{\"payload\":\"p1\",\"text\":\"Yes\"}",
  "Context": {
    "from": "861390000****",
    "id": "2023****"
  },
  "Timestamp": 1662104191973,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000001"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.cust_space_id.as_deref(), Some("cams-****"));
        assert_eq!(report.waba_id.as_deref(), Some("9527****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_973));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Reply));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Reply(held) => {
                assert_eq!(held.text.as_deref(), Some("Yes"));
                assert_eq!(held.payload.as_deref(), Some("p1"));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(
            report.context.as_ref().expect("present").from.as_deref(),
            Some("861390000****")
        );
        assert_eq!(
            report.context.as_ref().expect("present").id.as_deref(), Some("2023****")
        );
        assert!(report.other.is_empty());
    }
}

/// Text: pushed, and as the message of a queue.
#[test]
fn event_2() {
    let body = r#"{
  "MessageId": "1000000000000002",
  "From": "+861380000****",
  "To": "+861390000****",
  "DisplayName": "Shop",
  "Type": "TEXT",
  "Message": "Where is my order?",
  "Timestamp": 1662104191974,
  "Name": "A",
  "NoticeType": "inbound"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000002"));
        assert_eq!(report.from.as_deref(), Some("+861380000****"));
        assert_eq!(report.to.as_deref(), Some("+861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_974));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.notice_type.as_deref(), Some("inbound"));
        assert_eq!(report.message_type, Some(InboundMessageType::Text));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Text(held) => {
                assert_eq!(held, "Where is my order?");
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Audio: pushed, and as the message of a queue.
#[test]
fn event_3() {
    let body = r#"{
  "MessageId": "1000000000000003",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "AUDIO",
  "Message": "{\"id\":\"a-1\",\"mimeType\":\"audio/ogg\",\"filename\":\"a.ogg\",\"animated\":false,\"url\":\"https://example.com/a-1\"}",
  "Timestamp ": 1662104191975,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000003"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_975));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Audio));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Audio(held) => {
                assert_eq!(held.filename.as_deref(), Some("a.ogg"));
                assert_eq!(held.id.as_deref(), Some("a-1"));
                assert_eq!(held.mime_type.as_deref(), Some("audio/ogg"));
                assert_eq!(held.animated, Some(false));
                assert_eq!(held.url.as_deref(), Some("https://example.com/a-1"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Place: pushed, and as the message of a queue.
#[test]
fn event_4() {
    let body = r#"{
  "MessageId": "1000000000000004",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "LOCATION",
  "Message": {
    "address": "1 Example Road",
    "latitude": "30.2",
    "longitude": "120.1",
    "name": "Shop"
  },
  "Timestamp": 1662104191976,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000004"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_976));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Location));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Location(held) => {
                assert_eq!(held.address.as_deref(), Some("1 Example Road"));
                assert_eq!(held.latitude.as_deref(), Some("30.2"));
                assert_eq!(held.longitude.as_deref(), Some("120.1"));
                assert_eq!(held.name.as_deref(), Some("Shop"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Image: pushed, and as the message of a queue.
#[test]
fn event_5() {
    let body = r#"{
  "MessageId": "1000000000000005",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "IMAGE",
  "Message": "{\"caption\":\"Broken on arrival\",\"id\":\"i-1\",\"mimeType\":\"image/jpeg\",\"url\":\"https://example.com/i-1\"}",
  "Timestamp": 1662104191977,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000005"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_977));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Image));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Image(held) => {
                assert_eq!(held.caption.as_deref(), Some("Broken on arrival"));
                assert_eq!(held.id.as_deref(), Some("i-1"));
                assert_eq!(held.mime_type.as_deref(), Some("image/jpeg"));
                assert_eq!(held.url.as_deref(), Some("https://example.com/i-1"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Video: pushed, and as the message of a queue.
#[test]
fn event_6() {
    let body = r#"{
  "MessageId": "1000000000000006",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "VIDEO",
  "Message": {
    "name": "box.mp4",
    "id": "v-1",
    "mimeType": "video/mp4",
    "url": "https://example.com/v-1"
  },
  "Timestamp": 1662104191978,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000006"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_978));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Video));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Video(held) => {
                assert_eq!(held.name.as_deref(), Some("box.mp4"));
                assert_eq!(held.id.as_deref(), Some("v-1"));
                assert_eq!(held.mime_type.as_deref(), Some("video/mp4"));
                assert_eq!(held.url.as_deref(), Some("https://example.com/v-1"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Document: pushed, and as the message of a queue.
#[test]
fn event_7() {
    let body = r#"{
  "MessageId": "1000000000000007",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "DOCUMENT",
  "Message": "{\"name\":\"Receipt\",\"id\":\"d-1\",\"fileName\":\"receipt.pdf\",\"mimeType\":\"application/pdf\",\"url\":\"https://example.com/d-1\"}",
  "Timestamp": 1662104191979,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000007"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_979));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Document));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Document(held) => {
                assert_eq!(held.name.as_deref(), Some("Receipt"));
                assert_eq!(held.id.as_deref(), Some("d-1"));
                assert_eq!(held.filename.as_deref(), Some("receipt.pdf"));
                assert_eq!(held.mime_type.as_deref(), Some("application/pdf"));
                assert_eq!(held.url.as_deref(), Some("https://example.com/d-1"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Contacts: pushed, and as the message of a queue.
#[test]
fn event_8() {
    let body = r#"{
  "MessageId": "1000000000000008",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "contacts",
  "Message": {
    "contacts": [
      {
        "name": {
          "formatted_name": "Alex Example",
          "first_name": "Alex"
        },
        "phones": [
          {
            "phone": "+861380000****",
            "wa_id": "861380000****",
            "type": "CELL"
          }
        ]
      }
    ]
  },
  "Timestamp": 1662104191980,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000008"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_980));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Contacts));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Contacts(held) => {
                assert_eq!(held.contacts.len(), 1);
                assert_eq!(
                    held.contacts[0].name.as_ref().expect("present").formatted_name
                    .as_deref(), Some("Alex Example")
                );
                assert_eq!(
                    held.contacts[0].name.as_ref().expect("present").first_name
                    .as_deref(), Some("Alex")
                );
                assert_eq!(held.contacts[0].phones.len(), 1);
                assert_eq!(
                    held.contacts[0].phones[0].phone.as_deref(), Some("+861380000****")
                );
                assert_eq!(
                    held.contacts[0].phones[0].wa_id.as_deref(), Some("861380000****")
                );
                assert_eq!(
                    held.contacts[0].phones[0].phone_type.as_deref(), Some("CELL")
                );
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Another number: pushed, and as the message of a queue.
#[test]
fn event_9() {
    let body = r#"{
  "MessageId": "1000000000000009",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "SYSTEM",
  "Message": {
    "type": "user_changed_number",
    "body": "The user has another number.",
    "new_wa_id": "861380001****"
  },
  "Timestamp": 1662104191981,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000009"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_981));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::System));
        match report.message.as_ref().expect("present") {
            types::InboundContent::System(held) => {
                assert_eq!(held.notice_type.as_deref(), Some("user_changed_number"));
                assert_eq!(held.body.as_deref(), Some("The user has another number."));
                assert_eq!(held.wa_id.as_deref(), Some("861380001****"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Choice from a list: pushed, and as the message of a queue.
#[test]
fn event_10() {
    let body = r#"{
  "MessageId": "1000000000000010",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "INTERACTIVE",
  "Message": "{\"type\":\"list_reply\",\"list_reply\":{\"id\":\"today\",\"title\":\"Today\"}}",
  "Timestamp": 1662104191982,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000010"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_982));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Interactive));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Interactive(held) => {
                assert_eq!(held.interaction_type.as_deref(), Some("list_reply"));
                assert_eq!(
                    held.list_reply.as_ref().expect("present").id.as_deref(),
                    Some("today")
                );
                assert_eq!(
                    held.list_reply.as_ref().expect("present").title.as_deref(),
                    Some("Today")
                );
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// A filled-in flow: pushed, and as the message of a queue.
#[test]
fn event_11() {
    let body = r#"{
  "MessageId": "1000000000000011",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "INTERACTIVE",
  "Message": {
    "interactive": {
      "type": "nfm_reply",
      "nfm_reply": {
        "name": "flow",
        "body": "Sent",
        "response_json": "{\"flow_token\":\"t-1\",\"size\":\"42\"}"
      }
    }
  },
  "Timestamp": 1662104191983,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000011"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_983));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Interactive));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Interactive(held) => {
                assert_eq!(
                    held.interactive.as_ref().expect("present").interaction_type
                    .as_deref(), Some("nfm_reply")
                );
                assert_eq!(
                    held.interactive.as_ref().expect("present").nfm_reply.as_ref()
                    .expect("present").name.as_deref(), Some("flow")
                );
                assert_eq!(
                    held.interactive.as_ref().expect("present").nfm_reply.as_ref()
                    .expect("present").body.as_deref(), Some("Sent")
                );
                assert_eq!(
                    held.interactive.as_ref().expect("present").nfm_reply.as_ref()
                    .expect("present").response_json.as_deref(),
                    Some("{\"flow_token\":\"t-1\",\"size\":\"42\"}")
                );
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Order: pushed, and as the message of a queue.
#[test]
fn event_12() {
    let body = r#"{
  "MessageId": "1000000000000012",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "ORDER",
  "Message": {
    "catalog_id": "c-1",
    "text": "As a present.",
    "product_items": [
      {
        "product_retailer_id": "shoe-42",
        "quantity": 2,
        "item_price": 49.5,
        "currency": "EUR"
      }
    ]
  },
  "Timestamp": 1662104191984,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000012"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_984));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Order));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Order(held) => {
                assert_eq!(held.catalog_id.as_deref(), Some("c-1"));
                assert_eq!(held.text.as_deref(), Some("As a present."));
                assert_eq!(held.product_items.len(), 1);
                assert_eq!(
                    held.product_items[0].product_retailer_id.as_deref(), Some("shoe-42")
                );
                assert_eq!(held.product_items[0].quantity, Some(2));
                assert_eq!(held.product_items[0].item_price, Some(49.5));
                assert_eq!(held.product_items[0].currency.as_deref(), Some("EUR"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}

/// Sticker: pushed, and as the message of a queue.
#[test]
fn event_13() {
    let body = r#"{
  "MessageId": "1000000000000013",
  "From": "861380000****",
  "To": "861390000****",
  "DisplayName": "Shop",
  "Type": "STICKER",
  "Message": {
    "link": "https://example.com/s-1",
    "id": "s-1",
    "mimeType": "image/webp"
  },
  "Timestamp": 1662104191985,
  "Name": "A"
}"#;
    for body in [body.to_owned(), format!("[{body}]")] {
        let reports: Vec<_> = events::parse(body.as_bytes()).collect();
        let [Ok(Event::InboundMessage(report))] = reports.as_slice() else {
            panic!("{reports:?}")
        };
        assert_eq!(report.message_id.as_deref(), Some("1000000000000013"));
        assert_eq!(report.from.as_deref(), Some("861380000****"));
        assert_eq!(report.to.as_deref(), Some("861390000****"));
        assert_eq!(report.timestamp, Some(1_662_104_191_985));
        assert_eq!(report.display_name.as_deref(), Some("Shop"));
        assert_eq!(report.name.as_deref(), Some("A"));
        assert_eq!(report.message_type, Some(InboundMessageType::Sticker));
        match report.message.as_ref().expect("present") {
            types::InboundContent::Sticker(held) => {
                assert_eq!(held.id.as_deref(), Some("s-1"));
                assert_eq!(held.mime_type.as_deref(), Some("image/webp"));
                assert_eq!(held.url.as_deref(), Some("https://example.com/s-1"));
            }
            other => panic!("{other:?}"),
        }
        assert!(report.other.is_empty());
    }
}
