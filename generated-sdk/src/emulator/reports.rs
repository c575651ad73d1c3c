//! What CAMS reports on its own after a call: statuses of messages, results of reviews; and where that goes.

use std::time::{SystemTime, UNIX_EPOCH};

use alibabacloud_emulator::{Called, Consequence};
use serde_json::{Map, Value, json};

const STATUS: &str = "ChatAppStatus";
pub(super) const INBOUND: &str = "ChatAppInbound";
const AUDIT: &str = "ChatAppAudit";

/// So many recipients of a mass message are reported on; that is as many as a call may name.
const MOST_RECIPIENTS: usize = 1_000;

/// Numbers the messages whose statuses are reported: each has an ID of its own.
#[derive(Debug, Default)]
pub(super) struct Reports {
    messages: u64,
}

impl Reports {
    /// How many messages have an ID.
    pub(super) fn save(&self) -> Value {
        self.messages.into()
    }

    pub(super) fn load(&mut self, saved: &Value) {
        self.messages = saved.as_u64().unwrap_or(self.messages);
    }

    pub(super) fn follow(&mut self, called: &mut Called<'_>) -> Vec<Consequence> {
        match called.operation {
            "UpdatePhoneWebhook" => {
                let about = about(called.parameter("PhoneNumber"));
                [(STATUS, "StatusCallbackUrl"), (INBOUND, "UpCallbackUrl")]
                    .into_iter()
                    .filter_map(|(event, name)| address(called, event, &about, name))
                    .collect()
            }
            "UpdateAccountWebhook" => address(called, AUDIT, "", "StatusCallbackUrl")
                .into_iter()
                .collect(),
            "SendChatappMessage" => {
                let to = called.parameter("To").to_owned();
                self.messages(called, "MessageId", vec![to])
            }
            "SendChatappMassMessage" => {
                let list: Value =
                    serde_json::from_str(called.parameter("SenderList")).unwrap_or_default();
                let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
                let to = list.iter().filter_map(|one| one.get("To")?.as_str());
                let to = to.take(MOST_RECIPIENTS).map(str::to_owned).collect();
                self.messages(called, "GroupMessageId", to)
            }
            "CreateChatappTemplate" | "ModifyChatappTemplate" => review(called),
            _ => Vec::new(),
        }
    }

    /// The statuses of a message to each of its recipients.
    fn messages(
        &mut self,
        called: &mut Called<'_>,
        id_member: &str,
        recipients: Vec<String>,
    ) -> Vec<Consequence> {
        let from = called.parameter("From").to_owned();
        let sender = about(&from);
        if !(called.listened_to)(STATUS, &sender) {
            return Vec::new();
        }
        self.messages += 1;
        let id = format!("1{:015}", self.messages);
        if let Some(reply) = called.reply.as_object_mut() {
            reply.insert(id_member.to_owned(), id.clone().into());
        }
        let is_template =
            called.parameter("Type") == "template" || !called.parameter("TemplateCode").is_empty();
        let mut base = members(&json!({
            "MessageId": id,
            "From": from,
            "MsgFrameType": if is_template { "template" } else { "message" },
            "TaskId": match called.parameter("TaskId") { "" => &id, task => task },
        }));
        if is_template {
            base.insert("Type".to_owned(), "TEMPLATE".into());
        }
        for name in ["TemplateCode", "TemplateName", "Language"] {
            let value = called.parameter(name);
            if is_template && !value.is_empty() {
                base.insert(name.to_owned(), value.into());
            }
        }
        let status =
            |status: &str| members(&json!({"Status": status, "StatusDescription": status}));
        let usual: Vec<_> = ["Sent", "Delivered", "Read"].map(status).into();
        recipients
            .into_iter()
            .map(|to| {
                let mut base = base.clone();
                base.insert("To".to_owned(), to.into());
                Consequence::Reports {
                    event: STATUS,
                    about: sender.clone(),
                    base,
                    stamp: Some("Timestamp"),
                    usual: usual.clone(),
                }
            })
            .collect()
    }
}

/// The review of a template, which passes.
fn review(called: &Called<'_>) -> Vec<Consequence> {
    let of_reply = called
        .reply
        .pointer("/Data/TemplateCode")
        .and_then(Value::as_str);
    let code = match called.parameter("TemplateCode") {
        "" => of_reply.unwrap_or_default(),
        code => code,
    };
    let base = json!({
        "WabaId": called.parameter("CustWabaId"),
        "TemplateCode": code,
        "Language": called.parameter("Language"),
        "Reason": "",
    });
    vec![Consequence::Reports {
        event: AUDIT,
        about: String::new(),
        base: members(&base),
        stamp: None,
        usual: vec![members(&json!({"AuditStatus": "pass"}))],
    }]
}

/// Sets what no two reports share: the ID and the time of an inbound message, and the time of a status.
pub(super) fn complete(event: &str, report: &mut Map<String, Value>, at: SystemTime) {
    if event == INBOUND {
        report.insert("MessageId".to_owned(), inbound_id(at).into());
    }
    if event == INBOUND || event == STATUS {
        // Examples spell it in either way.
        report.remove("Timestamp ");
        report.insert("Timestamp".to_owned(), milliseconds(at).into());
    }
}

/// An ID that no other message has which comes at another time.
fn inbound_id(at: SystemTime) -> String {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("2{:015}", since.as_nanos() % 1_000_000_000_000_000)
}

fn milliseconds(at: SystemTime) -> u64 {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// A message of a user, as it is pushed: a text, from and to phone numbers.
pub(super) fn text_message(from: &str, to: &str, text: &str, at: SystemTime) -> Value {
    json!({
        "MessageId": inbound_id(at),
        "From": from,
        "To": to,
        "CustSpaceId": "cams-****",
        "WabaId": "9527****",
        "DisplayName": "Shop",
        "Name": "A",
        "Type": "TEXT",
        "Message": text,
        "NoticeType": "inbound",
        "Timestamp": milliseconds(at),
    })
}

/// What a webhook operation says of an address: a URL, or that nothing is to be pushed over HTTP.
fn address(
    called: &Called<'_>,
    event: &'static str,
    about: &str,
    name: &str,
) -> Option<Consequence> {
    let url = match called.parameter(name) {
        _ if called.parameter("HttpFlag") == "N" => None,
        // Not set: it stays as it is.
        "" => return None,
        url => Some(url.to_owned()),
    };
    Some(Consequence::Address {
        event,
        about: about.to_owned(),
        url,
    })
}

/// A phone number, by which reports find their address: with or without `+`.
pub(super) fn about(number: &str) -> String {
    number.trim().trim_start_matches('+').to_owned()
}

fn members(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn follow(
        operation: &str,
        parameters: &[(&str, &str)],
        listens: bool,
    ) -> (Vec<Consequence>, Value) {
        let parameters: BTreeMap<String, String> = parameters
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let mut reply = json!({"MessageId": "of the example", "Data": {"TemplateCode": "t-1"}});
        let mut called = Called {
            operation,
            parameters: &parameters,
            reply: &mut reply,
            listened_to: &|_, _| listens,
        };
        (Reports::default().follow(&mut called), reply)
    }

    #[test]
    fn a_message_to_nobody_keeps_the_reply_of_the_example() {
        let send = [("From", "+861"), ("To", "862"), ("Type", "message")];
        let (consequences, reply) = follow("SendChatappMessage", &send, false);
        assert!(consequences.is_empty());
        assert_eq!(reply["MessageId"], "of the example");
        let (consequences, reply) = follow("SendChatappMessage", &send, true);
        assert_eq!(reply["MessageId"], "1000000000000001");
        let [
            Consequence::Reports {
                event,
                about,
                base,
                usual,
                ..
            },
        ] = consequences.as_slice()
        else {
            panic!("{consequences:?}");
        };
        assert_eq!(
            (*event, about.as_str(), usual.len()),
            ("ChatAppStatus", "861", 3)
        );
        assert_eq!(base["MessageId"], "1000000000000001");
        assert_eq!(
            (&base["From"], &base["To"]),
            (&json!("+861"), &json!("862"))
        );
        assert_eq!(base["MsgFrameType"], "message");
    }

    #[test]
    fn a_mass_message_is_reported_for_each_recipient() {
        let list = r#"[{"To":"861"},{"To":"862"},{}]"#;
        let parameters = [("SenderList", list), ("TemplateCode", "t"), ("From", "860")];
        let (consequences, reply) = follow("SendChatappMassMessage", &parameters, true);
        assert_eq!(consequences.len(), 2);
        assert_eq!(reply["GroupMessageId"], "1000000000000001");
    }

    #[test]
    fn webhooks_say_where_reports_go() {
        let urls = [
            ("PhoneNumber", "+861"),
            ("StatusCallbackUrl", "http://a/"),
            ("HttpFlag", "Y"),
        ];
        let (consequences, _) = follow("UpdatePhoneWebhook", &urls, false);
        let expected = Consequence::Address {
            event: "ChatAppStatus",
            about: "861".to_owned(),
            url: Some("http://a/".to_owned()),
        };
        assert_eq!(consequences, [expected]);
        let off = [("PhoneNumber", "861"), ("HttpFlag", "N")];
        let (consequences, _) = follow("UpdatePhoneWebhook", &off, false);
        assert_eq!(consequences.len(), 2);
        let (consequences, _) = follow("CreateChatappTemplate", &[("Language", "en")], false);
        let [Consequence::Reports { base, .. }] = consequences.as_slice() else {
            panic!("{consequences:?}");
        };
        assert_eq!(base["TemplateCode"], "t-1");
    }
}
