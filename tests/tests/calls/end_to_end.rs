//! `GetMigrationVerifyCode` over loopback HTTP, against a server that knows nothing of the client: it reads bytes from a
//! socket and computes the signature over them by the documented rules, written down here once more.

#![allow(
    clippy::unwrap_used,
    clippy::format_collect,
    clippy::format_push_string,
    reason = "a test that cannot go on has failed, and a few bytes more are no matter"
)]

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::{Arc, Mutex};

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::migration::{GetMigrationVerifyCodeResponse, VerificationMethod};
use alibabacloud_cams::{Client, Error, ErrorCode, ErrorKind, Reply};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const KEY_ID: &str = "EndToEndKeyId";
const SECRET: &str = "EndToEndKeySecret";
const TOKEN: &str = "End/To+End=Token";
/// As a caller may write it: what the query and the signature do with `+` and the space is worth a look.
const PHONE: &str = "+86 13800001234";

const SUCCESS: &str = r#"{"RequestId":"90E63D28-E31D-1EB2-8939-A94866411B2O","Code":"OK","Message":"None",
    "Data":{"PhoneNumber":"+86 13800001234","Id":"8282889****"},"AccessDeniedDetail":"None"}"#;

/// A request as it arrived.
#[derive(Debug)]
struct Arrived {
    method: String,
    target: String,
    /// Names as sent.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Arrived {
    /// The next request of a connection; `None` once the client has closed it.
    async fn read(stream: &mut TcpStream) -> Option<Self> {
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break at;
            }
            if stream.read_buf(&mut bytes).await.unwrap() == 0 {
                return None;
            }
        };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let mut first = lines.next().unwrap().split(' ');
        let (method, target) = (first.next().unwrap(), first.next().unwrap());
        assert_eq!(first.next(), Some("HTTP/1.1"));
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_owned(), value.trim().to_owned())
        });
        let mut arrived = Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.collect(),
            body: bytes.split_off(end + 4),
        };
        let length = arrived
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        while arrived.body.len() < length {
            assert!(
                stream.read_buf(&mut arrived.body).await.unwrap() > 0,
                "the body is cut short"
            );
        }
        assert_eq!(arrived.body.len(), length);
        Some(arrived)
    }

    /// The one header of this name.
    fn header(&self, name: &str) -> Option<&str> {
        let mut found = self
            .headers
            .iter()
            .filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} is sent twice");
        value
    }

    /// The parameters, decoded from the bytes of the query.
    fn parameters(&self) -> BTreeMap<String, String> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap();
                (decode(name), decode(value))
            })
            .collect()
    }

    /// Whether the request is signed as documented; says what is wrong.
    fn verify(&self) -> Result<(), String> {
        let authorization = self.header("authorization").ok_or("no Authorization")?;
        let rest = authorization
            .strip_prefix("ACS3-HMAC-SHA256 ")
            .ok_or("another algorithm")?;
        let (id, rest) = rest
            .strip_prefix("Credential=")
            .and_then(|rest| rest.split_once(",SignedHeaders="))
            .ok_or("no credential")?;
        let (names, signature) = rest.split_once(",Signature=").ok_or("no signature")?;
        if id != KEY_ID {
            return Err(format!("the key of {id}"));
        }
        let payload = hex(&Sha256::digest(&self.body));
        if self.header("x-acs-content-sha256") != Some(&payload) {
            return Err("the hash of the body is another".to_owned());
        }
        let signed: Vec<&str> = names.split(';').collect();
        for (name, _) in &self.headers {
            let name = name.to_ascii_lowercase();
            let must = name.starts_with("x-acs-") || name == "host" || name == "content-type";
            if must && !signed.contains(&name.as_str()) {
                return Err(format!("{name} is not signed"));
            }
        }
        let mut lines = String::new();
        for name in &signed {
            let value = self
                .header(name)
                .ok_or_else(|| format!("{name} is signed and not sent"))?;
            lines += &format!("{name}:{value}\n");
        }
        let query: Vec<String> = self
            .parameters()
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let path = self.target.split('?').next().unwrap();
        let canonical = format!(
            "{}\n{path}\n{}\n{lines}\n{names}\n{payload}",
            self.method,
            query.join("&")
        );
        let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(&canonical)));
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(to_sign.as_bytes());
        let expected = hex(&mac.finalize().into_bytes());
        if signature == expected {
            Ok(())
        } else {
            Err(format!("the signature of\n{canonical}\nis {expected}"))
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// RFC 3986: all but letters, digits and `-_.~` becomes `%XX`.
fn encode(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

/// As servers decode a query: `+` is a space there.
fn decode(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(decoded).unwrap()
}

/// A server on a free port, and all that arrived there.
struct Server {
    endpoint: String,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl Server {
    /// Answers with these, in this order: status, further header lines, body. A request that is not signed as it should
    /// be is refused, and its answer kept.
    async fn start(answers: Vec<(u16, &'static str, String)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let arrived: Arc<Mutex<Vec<Arrived>>> = Arc::default();
        let record = Arc::clone(&arrived);
        let answers = Arc::new(Mutex::new(answers.into_iter()));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&answers), Arc::clone(&record)));
            }
        });
        Self { endpoint, arrived }
    }

    fn client(&self) -> Client {
        Client::builder()
            .endpoint(&self.endpoint)
            .credentials(Credentials::new(KEY_ID, SECRET).with_security_token(TOKEN))
            .build()
            .unwrap()
    }

    fn arrived(&self) -> Vec<Arrived> {
        std::mem::take(&mut self.arrived.lock().unwrap())
    }
}

type Answers = Arc<Mutex<std::vec::IntoIter<(u16, &'static str, String)>>>;

async fn serve(mut stream: TcpStream, answers: Answers, record: Arc<Mutex<Vec<Arrived>>>) {
    while let Some(request) = Arrived::read(&mut stream).await {
        let (status, headers, body) = match request.verify() {
            Ok(()) => answers.lock().unwrap().next().unwrap(),
            Err(problem) => {
                let body = serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": problem});
                (400, "", body.to_string())
            }
        };
        record.lock().unwrap().push(request);
        let reply = format!(
            "HTTP/1.1 {status} \r\ncontent-type: application/json;charset=utf-8\r\n{headers}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(reply.as_bytes()).await.unwrap();
    }
}

async fn call(client: &Client) -> Result<Reply<GetMigrationVerifyCodeResponse>, Error> {
    client
        .get_migration_verify_code()
        .cust_space_id("29348393884****")
        .phone_number(PHONE)
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .send()
        .await
}

fn failure(code: &str, message: &str) -> String {
    serde_json::json!({"RequestId": "R-1", "Code": code, "Message": message, "HostId": "cams.aliyuncs.com"}).to_string()
}

/// All that an error prints, and all that lies below it.
fn everything(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut next = error.source();
    while let Some(error) = next {
        text += &format!("\n{error}\n{error:?}");
        next = error.source();
    }
    text
}

#[tokio::test]
async fn a_call_arrives_signed_and_its_reply_is_typed() {
    let server = Server::start(vec![(200, "", SUCCESS.to_owned())]).await;
    let reply = call(&server.client()).await.unwrap();
    assert_eq!(
        reply.request_id(),
        Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!((reply.status().as_u16(), reply.attempts()), (200, 1));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
    let data = reply.data.as_ref().unwrap();
    assert_eq!(data.phone_number.as_deref(), Some(PHONE));
    assert_eq!(data.id.as_deref(), Some("8282889****"));

    let [request] = server.arrived().try_into().unwrap();
    assert_eq!(request.method, "POST");
    assert_eq!(request.target.split('?').next(), Some("/"));
    assert_eq!(request.body, b"");
    let expected = [
        ("CustSpaceId", "29348393884****"),
        ("Locale", "zh_CN"),
        ("Method", "sms"),
        ("PhoneNumber", PHONE),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(request.parameters(), BTreeMap::from(expected));
    assert_eq!(
        request.header("x-acs-action"),
        Some("GetMigrationVerifyCode")
    );
    assert_eq!(request.header("x-acs-version"), Some("2020-06-06"));
    assert_eq!(request.header("x-acs-security-token"), Some(TOKEN));
    assert_eq!(request.header("x-acs-accesskey-id"), Some(KEY_ID));
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn each_documented_error_is_typed_and_only_throttling_is_tried_again() {
    let documented = [
        (
            "Product.Unsubscript",
            ErrorCode::ProductUnsubscript,
            "You have not subscribed to the specified product.",
        ),
        (
            "Ram.PermissionDeny",
            ErrorCode::RamPermissionDeny,
            "You are not authorized to perform the operation.",
        ),
        (
            "Unknown.ResourceOwnerId",
            ErrorCode::UnknownResourceOwnerId,
            "The resource does not belong to the current user.",
        ),
        (
            "System.LimitControl",
            ErrorCode::SystemLimitControl,
            "The system is under flow control.",
        ),
    ];
    for (code, typed, message) in documented {
        let server = Server::start(vec![(400, "", failure(code, message))]).await;
        let error = call(&server.client().without_retries()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service, "{error}");
        assert_eq!(error.code(), Some(typed));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
        assert_eq!(error.request_id(), Some("R-1"));
        let service = error.service().unwrap();
        assert_eq!(service.message(), Some(message));
        assert_eq!(error.is_permission_denied(), code == "Ram.PermissionDeny");
        assert_eq!(error.is_throttled(), code == "System.LimitControl");
        assert_eq!(
            error.to_string().contains("cams:GetMigrationVerifyCode"),
            error.is_permission_denied(),
            "{error}"
        );
        for part in [code, message, "HTTP 400", "R-1", "GetMigrationVerifyCode"] {
            assert!(error.to_string().contains(part), "{part} is not in {error}");
        }
        if !error.is_throttled() {
            // With retries as they are by default: one request, or the server would be asked for another answer.
            let server = Server::start(vec![(400, "", failure(code, message))]).await;
            let error = call(&server.client()).await.unwrap_err();
            assert_eq!(
                (error.attempts(), server.arrived().len()),
                (1, 1),
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn a_failing_code_is_an_error_whatever_the_status() {
    let body = failure("Product.Unsubscript", "Not subscribed.");
    let server = Server::start(vec![(200, "", body)]).await;
    let error = call(&server.client()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Service, Some(ErrorCode::ProductUnsubscript))
    );
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!((error.attempts(), server.arrived().len()), (1, 1));
}

#[tokio::test]
async fn a_throttled_call_is_tried_again_with_a_signature_of_its_own() {
    let throttled = failure("System.LimitControl", "The system is under flow control.");
    let answers = vec![
        (400, "x-acs-retry-after: 1\r\n", throttled),
        (200, "", SUCCESS.to_owned()),
    ];
    let server = Server::start(answers).await;
    let reply = call(&server.client()).await.unwrap();
    assert_eq!(reply.attempts(), 2);
    let [first, second] = server.arrived().try_into().unwrap();
    assert_eq!(first.target, second.target);
    for name in ["x-acs-signature-nonce", "authorization"] {
        assert_ne!(
            first.header(name).unwrap(),
            second.header(name).unwrap(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_the_service_repeats_is_not_printed() {
    let echo = format!(
        "The number {PHONE} (13800001234, +8613800001234, %2B86%2013800001234) of {KEY_ID} with {TOKEN} is unknown."
    );
    let answers = vec![
        (400, "", failure("Product.Unsubscript", &echo)),
        (502, "", format!("<html>{echo}</html>")),
        (
            200,
            "",
            SUCCESS.replace(r#""8282889****""#, &format!("[{{}}, \"{PHONE}\"")),
        ),
        (
            200,
            "",
            SUCCESS.replace(r#""Data":{"#, &format!(r#""Data":["{PHONE}"],"More":{{"#)),
        ),
    ];
    let count = answers.len();
    let server = Server::start(answers).await;
    let client = server.client().without_retries();
    let mut kinds = Vec::new();
    for _ in 0..count {
        let error = call(&client).await.unwrap_err();
        let text = everything(&error);
        for secret in ["13800001234", SECRET, TOKEN, KEY_ID] {
            assert!(!text.contains(secret), "{secret} is in {text}");
        }
        kinds.push(error.kind());
    }
    assert_eq!(
        kinds,
        [
            ErrorKind::Service,
            ErrorKind::Status,
            ErrorKind::Decode,
            ErrorKind::Decode
        ]
    );
}

#[tokio::test]
async fn a_changed_request_is_refused() {
    // That the server can tell at all: the secret of another.
    let server = Server::start(Vec::new()).await;
    let client = Client::builder()
        .endpoint(&server.endpoint)
        .credentials(Credentials::new(KEY_ID, "another secret"))
        .build()
        .unwrap();
    let error = call(&client).await.unwrap_err();
    let code = error
        .service()
        .map(alibabacloud_cams::ServiceError::raw_code);
    assert_eq!(code, Some("SignatureDoesNotMatch"), "{error}");
}
