//! Keys that the service no longer takes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{advance, sleep};

use super::{OK, PHONE};
use crate::client::{Client, ClientBuilder};
use crate::credentials::{
    BoxFuture, CachedCredentials, Credentials, CredentialsError, ProvideCredentials,
};
use crate::retry::RetryPolicy;
use crate::testing::{LookUp, SERVICE, SendCode};
use crate::transport::{Transport, TransportError};
use crate::{Error, ErrorKind};

/// Old enough to be dropped, young enough not to be fetched anew for their age.
const OLD: Duration = Duration::from_secs(60);

/// Takes the keys with this ID, and refuses others with this code. Notes the IDs it saw.
#[derive(Clone, Debug)]
struct Picky {
    takes: &'static str,
    code: &'static str,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Picky {
    fn takes(id: &'static str) -> Self {
        Self {
            takes: id,
            code: "InvalidSecurityToken.Expired",
            seen: Arc::default(),
        }
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

impl Transport for Picky {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let authorization = request.headers()["authorization"].to_str().unwrap();
            let id = authorization.split(['=', ',']).nth(1).unwrap().to_owned();
            sleep(Duration::from_millis(20)).await;
            let refusal = format!(r#"{{"Code":"{}","Message":"m"}}"#, self.code);
            let (status, body) = if id == self.takes {
                (200, OK.to_owned())
            } else {
                (403, refusal)
            };
            self.seen.lock().unwrap().push(id);
            let mut reply = http::Response::new(body.into());
            *reply.status_mut() = http::StatusCode::from_u16(status).unwrap();
            Ok(reply)
        })
    }
}

/// Yields keys with these IDs, one each time it is asked, and the last again and again. An empty ID is a failure.
#[derive(Clone, Debug)]
struct Keys {
    ids: Arc<Mutex<VecDeque<&'static str>>>,
    asked: Arc<Mutex<usize>>,
}

impl Keys {
    fn new(ids: impl IntoIterator<Item = &'static str>) -> Self {
        Self {
            ids: Arc::new(Mutex::new(ids.into_iter().collect())),
            asked: Arc::default(),
        }
    }

    fn asked(&self) -> usize {
        *self.asked.lock().unwrap()
    }
}

impl ProvideCredentials for Keys {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            sleep(Duration::from_millis(5)).await;
            *self.asked.lock().unwrap() += 1;
            let mut ids = self.ids.lock().unwrap();
            let id = ids[0];
            if ids.len() > 1 {
                ids.pop_front();
            }
            if id.is_empty() {
                return Err(CredentialsError::failed("keys", "none to be had"));
            }
            Ok(Credentials::new(id, "secret").with_security_token("token"))
        })
    }
}

/// A client that has had the first of these keys for a while.
async fn client(service: &Picky, keys: impl ProvideCredentials) -> Client {
    let client = ClientBuilder::new(&SERVICE)
        .transport(service.clone())
        .credentials(keys)
        .without_pacing()
        .build()
        .unwrap();
    // Whether it succeeds is of no interest.
    let _ = look_up(&client.without_retries()).await;
    service.seen.lock().unwrap().clear();
    advance(OLD).await;
    client
}

async fn look_up(client: &Client) -> Result<u32, Error> {
    let request = LookUp {
        phone_number: PHONE.into(),
    };
    client.send(&request).await.map(|reply| reply.attempts())
}

fn code(error: &Error) -> &str {
    error.service().unwrap().raw_code()
}

#[tokio::test(start_paused = true)]
async fn a_refused_call_is_signed_with_other_keys_once_whatever_the_operation() {
    for refusal in [
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidAccessKeyId.NotFound",
        "InvalidAccessKeyId.Inactive",
        "InvalidAccessKeyId",
    ] {
        let mut service = Picky::takes("new");
        service.code = refusal;
        let keys = Keys::new(["old", "new"]);
        let client = client(&service, keys.clone()).await;
        let reply = client.send(&SendCode::to(PHONE)).await.unwrap();
        assert_eq!(reply.attempts(), 2, "{refusal}");
        assert_eq!(service.seen(), ["old", "new"]);
        assert_eq!(look_up(&client).await.unwrap(), 1);
        assert_eq!(keys.asked(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn other_errors_say_nothing_about_the_keys() {
    for code in [
        "InvalidAccessKeyIdentity",
        "SignatureDoesNotMatch",
        "Ram.PermissionDeny",
    ] {
        let mut service = Picky::takes("new");
        service.code = code;
        let keys = Keys::new(["old", "new"]);
        let client = client(&service, keys.clone()).await;
        assert_eq!(look_up(&client).await.unwrap_err().attempts(), 1, "{code}");
        assert_eq!(keys.asked(), 1, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn keys_that_stay_the_same_are_an_error() {
    let service = Picky::takes("none");
    let client = client(&service, Credentials::new("static", "secret")).await;
    for _ in 0..3 {
        let error = look_up(&client).await.unwrap_err();
        assert_eq!(code(&error), "InvalidSecurityToken.Expired");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false));
        advance(OLD).await;
    }
    assert_eq!(service.seen(), ["static"; 3]);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_refuses_all_keys_causes_no_storm() {
    let service = Picky::takes("none");
    let keys = Keys::new(["1", "2", "3", "4"]);
    let client = client(&service, keys.clone()).await;
    let started = tokio::time::Instant::now();
    let mut calls = 0;
    while started.elapsed() < Duration::from_secs(19) {
        let error = look_up(&client).await.unwrap_err();
        // The first call of all is tried again, with the second keys; those are then too young to be given up.
        assert!(error.attempts() <= 2, "{error}");
        calls += 1;
    }
    assert!(calls > 500);
    assert_eq!(keys.asked(), 3);
}

#[tokio::test(start_paused = true)]
async fn many_refused_calls_share_one_fetch() {
    let service = Picky::takes("new");
    let keys = Keys::new(["old", "new", "newer"]);
    let client = client(&service, keys.clone()).await;
    let calls: Vec<_> = (0..200)
        .map(|index| {
            let client = client.clone();
            tokio::spawn(async move {
                // Some come while the fetch is running, some when it is over.
                sleep(Duration::from_micros(150 * index)).await;
                look_up(&client).await
            })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap().unwrap() <= 2);
    }
    assert_eq!(keys.asked(), 2);
    let seen = service.seen();
    assert_eq!(seen.iter().filter(|id| *id == "new").count(), 200);
}

#[tokio::test(start_paused = true)]
async fn without_retries_the_next_call_has_the_new_keys() {
    let service = Picky::takes("new");
    let client = client(&service, Keys::new(["old", "old", "new"])).await;
    let once = client.with_retry(RetryPolicy::off());
    // The first look has dropped nothing: the keys were young then.
    assert_eq!(look_up(&once).await.unwrap_err().attempts(), 1);
    advance(OLD).await;
    assert_eq!(look_up(&once).await.unwrap_err().attempts(), 1);
    assert_eq!(look_up(&once).await.unwrap_err().attempts(), 1);
    advance(OLD).await;
    assert_eq!(look_up(&once).await.unwrap_err().attempts(), 1);
    assert_eq!(look_up(&once).await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn if_no_other_keys_are_to_be_had_the_error_says_so() {
    let service = Picky::takes("new");
    let client = client(&service, Keys::new(["old", "", "new"])).await;
    let error = look_up(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Credentials, 1)
    );
    assert!(error.to_string().contains("none to be had"), "{error}");
    advance(Duration::from_secs(1)).await;
    assert_eq!(look_up(&client).await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_cache_behind_the_cache_of_the_client_forgets_too() {
    let service = Picky::takes("new");
    let keys = Keys::new(["old", "new"]);
    let shared = Arc::new(CachedCredentials::new(keys.clone()));
    let chain = crate::credentials::CredentialsChain::new(vec![Box::new(Arc::clone(&shared))]);
    let client = client(&service, chain).await;
    assert_eq!(look_up(&client).await.unwrap(), 2);
    assert_eq!(keys.asked(), 2);
}
