//! A made-up service, and requests to it that are signed by the rules of the documentation, written down here once more.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alibabacloud_emulator::table::{Documented, Event, Example, Kind, Member, Operation, Shape};
use alibabacloud_emulator::{
    Builder, Called, Clock, Consequence, Description, Direct, Emulator, Flow, Key, Product,
    Refusal, TableError,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// `date -u -d @1735787045 +%FT%TZ`
pub(crate) const DATE: &str = "2025-01-02T03:04:05Z";
pub(crate) const TIME: Duration = Duration::from_secs(1_735_787_045);

static SEND: Operation = Operation {
    name: "SendThing",
    ram_action: "things:SendThing",
    dependent_actions: &[],
    is_get: false,
    rate_limit: Some((2, 1)),
    parameters: &[
        Member {
            name: "To",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Count",
            required: false,
            shape: &Shape::Int32,
        },
    ],
    conditions: &[],
    errors: &[
        Documented {
            status: 400,
            code: "Thing.Broken",
            message: "The thing is broken.",
            kind: Kind::Other,
        },
        Documented {
            status: 200,
            code: "InvalidParameter.ToNotEmpty",
            message: "To is empty.",
            kind: Kind::Other,
        },
        Documented {
            status: 403,
            code: "Thing.Denied",
            message: "Not yours.",
            kind: Kind::PermissionDenied,
        },
    ],
    examples: &[Example {
        request: r#"{"To":"you"}"#,
        reply: r#"{"Code":"OK","RequestId":"x","To":"you"}"#,
    }],
};

static LIST: Operation = Operation {
    name: "ListThings",
    ram_action: "things:ListThings",
    dependent_actions: &[],
    is_get: false,
    rate_limit: None,
    parameters: &[],
    conditions: &[],
    errors: &[],
    examples: &[Example {
        request: "{}",
        reply: r#"{"Code":"OK","RequestId":"x"}"#,
    }],
};

static GONE: Event = Event {
    name: "ThingGone",
    examples: &[r#"{"Id":"1","Status":"gone"}"#],
};

/// The made-up service.
pub(crate) enum Things {}

/// Refuses to send to `nobody`, and a second time to `once`.
#[derive(Debug, Default)]
struct Sent(Vec<String>);

impl Flow for Sent {
    fn step(
        &mut self,
        _: &str,
        parameters: &BTreeMap<String, String>,
        _: &mut Value,
    ) -> Result<(), Refusal> {
        let to = parameters.get("To").cloned().unwrap_or_default();
        if to == "nobody" || (to == "once" && self.0.contains(&to)) {
            return Err(Refusal::new(400, "Thing.NotSent", "It is not sent."));
        }
        self.0.push(to);
        Ok(())
    }

    fn follow(&mut self, called: &mut Called<'_>) -> Vec<Consequence> {
        let of = |text: &str| serde_json::from_str(text).unwrap();
        let reports = Consequence::Reports {
            event: "ThingGone",
            about: called.parameter("To").to_owned(),
            base: of(r#"{"Id":"1"}"#),
            stamp: Some("At"),
            usual: vec![of(r#"{"Status":"going"}"#), of(r#"{"Status":"gone"}"#)],
        };
        if called.operation == "SendThing" {
            vec![reports]
        } else {
            Vec::new()
        }
    }
}

impl Product for Things {
    type Credentials = Key;
    type ClientBuilder = ();
    type Transport = Direct;

    fn description() -> Result<Description, TableError> {
        Ok(Description {
            product: "things",
            version: "2020-01-01",
            operations: vec![&SEND, &LIST],
            events: vec![&GONE],
            complete: Some(|_, report, _| drop(report.insert("Id".to_owned(), "new".into()))),
        })
    }

    fn flow(_: &str) -> Box<dyn Flow> {
        Box::new(Sent::default())
    }

    fn key(credentials: Key) -> Key {
        credentials
    }

    fn credentials(key: &Key) -> Key {
        key.clone()
    }

    fn client_builder(_: String, _: Key) {}

    fn transport(direct: Direct) -> Direct {
        direct
    }
}

/// An emulator whose clock stands at [`TIME`], and which can be controlled.
pub(crate) fn builder() -> Builder<Things> {
    Emulator::<Things>::builder()
        .clock(Clock::fixed(UNIX_EPOCH + TIME))
        .control_over_http()
}

pub(crate) fn time() -> SystemTime {
    UNIX_EPOCH + TIME
}

/// A request before it is signed.
pub(crate) struct Call<'a> {
    pub(crate) method: &'a str,
    pub(crate) action: &'a str,
    /// Encoded, and in order.
    pub(crate) query: &'a str,
    pub(crate) form: &'a str,
    pub(crate) date: &'a str,
    pub(crate) key: Key,
    /// Added after signing.
    pub(crate) unsigned: &'a str,
}

impl Default for Call<'_> {
    fn default() -> Self {
        Self {
            method: "POST",
            action: "SendThing",
            query: "To=me",
            form: "",
            date: DATE,
            key: Emulator::<Things>::default_credentials(),
            unsigned: "",
        }
    }
}

fn nonce() -> String {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    format!("nonce-{}", CALLS.fetch_add(1, Ordering::Relaxed))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl Call<'_> {
    /// Bytes of the request, signed by ACS3-HMAC-SHA256.
    pub(crate) fn signed(&self) -> String {
        let hash = hex(&Sha256::digest(self.form));
        let nonce = nonce();
        let mut headers = BTreeMap::from([
            ("host", "things.example"),
            ("x-acs-action", self.action),
            ("x-acs-content-sha256", &hash),
            ("x-acs-date", self.date),
            ("x-acs-signature-nonce", &nonce),
            ("x-acs-version", "2020-01-01"),
        ]);
        if !self.form.is_empty() {
            headers.insert("content-type", "application/x-www-form-urlencoded");
        }
        if let Some(token) = self.key.security_token() {
            headers.insert("x-acs-security-token", token);
        }
        let names: Vec<&str> = headers.keys().copied().collect();
        let names = names.join(";");
        let lines = |end: &str, separator: &str| -> String {
            let lines = headers.iter();
            let lines = lines.map(|(name, value)| format!("{name}{separator}{value}{end}"));
            lines.collect::<Vec<_>>().concat()
        };
        let canonical = format!(
            "{}\n/\n{}\n{}\n{names}\n{hash}",
            self.method,
            self.query,
            lines("\n", ":")
        );
        let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
        let secret = self.key.access_key_secret();
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(to_sign.as_bytes());
        format!(
            "{} /?{} HTTP/1.1\r\n{}authorization: ACS3-HMAC-SHA256 Credential={},SignedHeaders={names},Signature={}\r\n\
             {}content-length: {}\r\n\r\n{}",
            self.method,
            self.query,
            lines("\r\n", ": "),
            self.key.access_key_id(),
            hex(&mac.finalize().into_bytes()),
            self.unsigned,
            self.form.len(),
            self.form
        )
    }

    /// The same, signed as the first generation of clients does: all is among the parameters.
    pub(crate) fn signed_as_rpc(&self) -> String {
        let encode = |text: &str| -> String {
            let mut encoded = String::new();
            for byte in text.bytes() {
                if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                    encoded.push(char::from(byte));
                } else {
                    let _ = write!(encoded, "%{byte:02X}");
                }
            }
            encoded
        };
        let nonce = nonce();
        let mut common = vec![
            ("AccessKeyId", self.key.access_key_id()),
            ("Action", self.action),
            ("Format", "JSON"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", &nonce),
            ("SignatureVersion", "1.0"),
            ("Timestamp", self.date),
            ("Version", "2020-01-01"),
        ];
        if let Some(token) = self.key.security_token() {
            common.push(("SecurityToken", token));
        }
        let common: Vec<String> = common
            .iter()
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        let mut pairs: Vec<&str> = common.iter().map(String::as_str).collect();
        let own = self.query.split('&').chain(self.form.split('&'));
        pairs.extend(own.filter(|pair| !pair.is_empty()));
        pairs.sort_unstable();
        let to_sign = format!("{}&%2F&{}", self.method, encode(&pairs.join("&")));
        let secret = format!("{}&", self.key.access_key_secret());
        let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(to_sign.as_bytes());
        let signature = encode(&STANDARD.encode(mac.finalize().into_bytes()));
        let query = format!("{}&{}&Signature={signature}", common.join("&"), self.query);
        format!(
            "{} /?{query} HTTP/1.1\r\nhost: things.example\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{}",
            self.method,
            self.form.len(),
            self.form
        )
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) fn code(&self) -> &str {
        self.body["Code"].as_str().unwrap_or_default()
    }
}

pub(crate) async fn connect(emulator: &Emulator<Things>) -> TcpStream {
    TcpStream::connect(emulator.address()).await.unwrap()
}

/// Sends a request and reads its reply.
pub(crate) async fn send(emulator: &Emulator<Things>, request: &str) -> Reply {
    let mut stream = connect(emulator).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    read_reply(&mut stream).await
}

/// Reads one reply, which says how long it is.
pub(crate) async fn read_reply(stream: &mut TcpStream) -> Reply {
    let mut bytes = Vec::new();
    loop {
        if let Some(reply) = whole(&bytes) {
            return reply;
        }
        let read = stream.read_buf(&mut bytes).await.unwrap();
        assert_ne!(read, 0, "{}", String::from_utf8_lossy(&bytes));
    }
}

fn whole(bytes: &[u8]) -> Option<Reply> {
    let text = std::str::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length = { head.lines() }.find_map(|line| line.strip_prefix("content-length: "))?;
    if body.len() < length.parse().unwrap() {
        return None;
    }
    Some(Reply {
        status: head[9..12].parse().unwrap(),
        head: head.to_owned(),
        body: serde_json::from_str(body).unwrap_or_default(),
    })
}

/// A request to the emulator itself.
pub(crate) async fn control(emulator: &Emulator<Things>, request: &str, body: &str) -> Reply {
    let request = format!(
        "{request} HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    send(emulator, &request).await
}

/// An order that has to be followed.
pub(crate) async fn order(emulator: &Emulator<Things>, request: &str, body: &str) -> Value {
    let reply = control(emulator, request, body).await;
    assert_eq!(reply.status, 200, "{request} {body}: {}", reply.body);
    reply.body
}
