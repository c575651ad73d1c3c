//! The same call made in three ways.

use std::sync::Arc;
use std::time::Duration;

use alibabacloud_cams::Client;
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};
use alibabacloud_cams::operation::RateLimit;
use alibabacloud_cams::pacing::{PacingPolicy, RateLimiter};
use tokio::task::JoinSet;

use crate::by_hand;

pub(crate) const KEY_ID: &str = "LTAI5tExampleExampleExam";
pub(crate) const KEY_SECRET: &str = "ExampleExampleExampleExample12";

/// What the server answers.
pub(crate) const REPLY: &str = r#"{"AccessDeniedDetail":null,"RequestId":"90E63D28-E31D-1EB2-8939-A94866411B2O","Message":"success","Data":{"PhoneNumber":"861380000****","Id":"20393988393993***"},"Code":"OK"}"#;

const CUST_SPACE_ID: &str = "29348393884****";
const PHONE_NUMBER: &str = "861380000****";
const LOCALE: &str = "zh_CN";
const METHOD: &str = "sms";

/// How a call is made.
#[derive(Clone)]
pub(crate) enum Caller {
    /// reqwest, with a URL that is ready; the reply is received, not read.
    Bare(reqwest::Client, Arc<str>),
    /// reqwest, with parameters, signature and typed reply done by hand. The address of the server.
    ByHand(reqwest::Client, Arc<str>),
    /// This crate, with all it does by default; the rate is raised, so that no call waits.
    Client(Client),
}

impl Caller {
    /// The names of the ways, as they are given to [`new`](Self::new).
    pub(crate) const NAMES: [&str; 3] = ["bare reqwest", "signed by hand", "client"];

    pub(crate) fn new(name: &str, port: u16) -> Option<Self> {
        let host = format!("127.0.0.1:{port}");
        Some(match name {
            "bare reqwest" => {
                let url = format!("http://{host}/?{}", by_hand_query());
                Self::Bare(reqwest_client(), url.into())
            }
            "signed by hand" => Self::ByHand(reqwest_client(), host.into()),
            "client" => Self::Client(client(&host)),
            _ => return None,
        })
    }

    /// Makes one call.
    pub(crate) async fn call(&self) {
        match self {
            Self::Bare(client, url) => {
                let response = client.post(&**url).send().await.expect("a reply");
                let body = response.bytes().await.expect("a body");
                assert_eq!(body.len(), REPLY.len());
            }
            Self::ByHand(client, host) => call_by_hand(client, host).await,
            Self::Client(client) => {
                let reply = client
                    .get_migration_verify_code()
                    .cust_space_id(CUST_SPACE_ID)
                    .phone_number(PHONE_NUMBER)
                    .locale(LOCALE)
                    .method(VerificationMethod::Sms)
                    .send()
                    .await
                    .expect("a reply");
                assert!(reply.request_id.is_some());
            }
        }
    }

    /// Makes `calls` calls from `tasks` tasks.
    pub(crate) async fn call_from_tasks(&self, calls: u64, tasks: u64) {
        let mut set = JoinSet::new();
        for task in 0..tasks {
            let share = calls / tasks + u64::from(task < calls % tasks);
            let caller = self.clone();
            set.spawn(async move {
                for _ in 0..share {
                    caller.call().await;
                }
            });
        }
        while let Some(ended) = set.join_next().await {
            ended.expect("no panic");
        }
    }
}

async fn call_by_hand(client: &reqwest::Client, host: &str) {
    let query = by_hand_query();
    let mut request = client
        .post(format!("http://{host}/?{query}"))
        .header("accept", "application/json");
    for (name, value) in
        by_hand::signed_headers(host, "GetMigrationVerifyCode", "2020-06-06", &query)
    {
        request = request.header(name, value);
    }
    let response = request.send().await.expect("a reply");
    assert!(response.status().is_success());
    let body = response.bytes().await.expect("a body");
    by_hand::Reply::read(&body).expect("a successful reply");
}

pub(crate) fn by_hand_query() -> String {
    by_hand::query([
        ("CustSpaceId", CUST_SPACE_ID),
        ("PhoneNumber", PHONE_NUMBER),
        ("Locale", LOCALE),
        ("Method", METHOD),
    ])
}

/// As the crate's own transport: the same time-outs, no redirects, no proxy on the way to this machine.
fn reqwest_client() -> reqwest::Client {
    let config = tokio_rustls::rustls::ClientConfig::builder_with_provider(Arc::new(
        tokio_rustls::rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .expect("ring speaks them")
    .with_root_certificates(tokio_rustls::rustls::RootCertStore::empty())
    .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(config)
        .connect_timeout(Duration::from_secs(5))
        .read_timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .expect("a client")
}

fn client(host: &str) -> Client {
    client_builder()
        .endpoint(format!("http://{host}"))
        .build()
        .expect("a client")
}

/// A client whose rate is too high to wait for.
pub(crate) fn client_builder() -> alibabacloud_cams::ClientBuilder {
    let rate = RateLimit::new(200_000, Duration::from_secs(1));
    let policy = PacingPolicy::documented().rate::<GetMigrationVerifyCodeRequest>(rate);
    Client::builder()
        .credentials(Credentials::new(KEY_ID, KEY_SECRET))
        .pacer(RateLimiter::new(policy))
}
