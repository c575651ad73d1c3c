//! What Alibaba Cloud's gateway refuses, the emulator refuses, and the client reports.

use std::time::{Duration, SystemTime};

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::emulator::{Builder, Clock, Emulator, Policy};
use alibabacloud_cams::test_util::ScriptedTransport;
use alibabacloud_cams::{ClientBuilder, Error, dynamic};

const KEY: (&str, &str) = ("PlatformAccessKeyId", "PlatformAccessKeySecret");
const TOKEN: &str = "PlatformToken";

fn key() -> Credentials {
    Credentials::new(KEY.0, KEY.1)
}

/// Documented with 10 calls a second for each user.
const OPERATION: &str = "GetMigrationVerifyCode";

/// The operation and an input for it.
fn operation(emulator: &Emulator) -> (&'static dynamic::Dynamic, String) {
    let input = emulator.example_request(OPERATION).unwrap().to_string();
    (dynamic::operation(OPERATION).unwrap(), input)
}

/// Calls the operation with a client that `change` has set up.
async fn call(
    emulator: &Emulator,
    change: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<(), Error> {
    let builder = emulator.client_builder().transport(emulator.transport());
    let client = change(builder).build().unwrap().without_retries();
    let (operation, input) = operation(emulator);
    operation.call(&client, &input).unwrap().await.map(|_| ())
}

fn code(result: Result<(), Error>) -> String {
    match result {
        Ok(()) => "OK".to_owned(),
        Err(error) => error.service().map_or_else(
            || error.to_string(),
            |service| service.raw_code().to_owned(),
        ),
    }
}

async fn start(builder: Builder) -> Emulator {
    builder.stateless().start().await.unwrap()
}

#[tokio::test]
async fn keys() {
    let emulator = start(Emulator::builder().key(key())).await;
    let with =
        async |key: Credentials| code(call(&emulator, |client| client.credentials(key)).await);
    assert_eq!(with(key()).await, "OK");
    assert_eq!(
        with(Credentials::new("Other", KEY.1)).await,
        "InvalidAccessKeyId.NotFound"
    );
    assert_eq!(
        with(Credentials::new(KEY.0, "other")).await,
        "SignatureDoesNotMatch"
    );
    let with_token = key().with_security_token(TOKEN);
    assert_eq!(
        with(with_token).await,
        "InvalidSecurityToken.MismatchWithAccessKey"
    );
}

#[tokio::test]
async fn security_tokens() {
    let now = SystemTime::now();
    let clock = Clock::fixed(now);
    let known = key().with_security_token(TOKEN);
    let known = known.with_expiry(now + Duration::from_secs(60));
    let emulator = start(Emulator::builder().key(known).clock(clock.clone())).await;
    let with =
        async |key: Credentials| code(call(&emulator, |client| client.credentials(key)).await);
    assert_eq!(with(key().with_security_token(TOKEN)).await, "OK");
    assert_eq!(with(key()).await, "MissingSecurityToken");
    let other = key().with_security_token("Other");
    assert_eq!(
        with(other).await,
        "InvalidSecurityToken.MismatchWithAccessKey"
    );
    clock.advance(Duration::from_secs(60));
    assert_eq!(
        with(key().with_security_token(TOKEN)).await,
        "InvalidSecurityToken.Expired"
    );
}

#[tokio::test]
async fn dates() {
    let minute = Duration::from_secs(60);
    let now = SystemTime::now();
    let clock = Clock::fixed(now);
    let emulator = start(
        Emulator::builder()
            .clock(clock.clone())
            .without_rate_limits(),
    )
    .await;
    for (time, expected) in [
        (now - 16 * minute, "InvalidTimeStamp.Expired"),
        (now - 14 * minute, "OK"),
        (now + 14 * minute, "OK"),
        (now + 16 * minute, "InvalidTimeStamp.Expired"),
    ] {
        clock.set(time);
        assert_eq!(code(call(&emulator, |client| client).await), expected);
    }
}

#[tokio::test]
async fn nonces() {
    let emulator = start(Emulator::builder()).await;
    let now = SystemTime::now();
    let same = || call(&emulator, |client| client.fixed_signing(now, 42));
    assert_eq!(code(same().await), "OK");
    assert_eq!(code(same().await), "SignatureNonceUsed");
}

#[tokio::test]
async fn policies() {
    let builder = Emulator::builder().key_with_policy(key(), Policy::allow(["ecs:*"]));
    let emulator = start(builder).await;
    let error = call(&emulator, |client| client).await.unwrap_err();
    assert!(error.is_permission_denied(), "{error}");
    assert_eq!(error.service().unwrap().raw_code(), "Ram.PermissionDeny");
}

#[tokio::test]
async fn rate_limits() {
    let clock = Clock::fixed(SystemTime::now());
    let other = Credentials::new("OtherAccessKeyId", "OtherAccessKeySecret");
    let builder = Emulator::builder().key(key()).key(other.clone());
    let emulator = start(builder.clock(clock.clone())).await;
    let hasty = |client: ClientBuilder| client.without_pacing();
    for _ in 0..10 {
        assert_eq!(code(call(&emulator, hasty).await), "OK");
    }
    let error = call(&emulator, hasty).await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.service().unwrap().raw_code(), "Throttling.User");
    // A limit counts what all keys of an account do together.
    let others = call(&emulator, |client| hasty(client).credentials(other)).await;
    assert!(others.unwrap_err().is_throttled());
    clock.advance(Duration::from_secs(1));
    assert_eq!(code(call(&emulator, hasty).await), "OK");
}

#[tokio::test]
async fn flow_control() {
    let clock = Clock::fixed(SystemTime::now());
    let builder = Emulator::builder().flow_control(1, Duration::from_secs(1));
    let emulator = start(builder.clock(clock.clone())).await;
    assert_eq!(code(call(&emulator, |client| client).await), "OK");
    let error = call(&emulator, |client| client).await.unwrap_err();
    assert!(error.is_throttled(), "{error}");
    assert_eq!(error.service().unwrap().raw_code(), "System.LimitControl");
    clock.advance(Duration::from_secs(1));
    assert_eq!(code(call(&emulator, |client| client).await), "OK");
}

/// The scripted transport of the crate signs what the emulator accepts, so either can stand in for the other.
#[tokio::test]
async fn the_scripted_transport_sends_the_same_parameters() {
    let emulator = start(Emulator::builder()).await;
    let scripted = ScriptedTransport::new([]);
    let (operation, input) = operation(&emulator);
    let _ = operation.call(&scripted.client(), &input).unwrap().await;
    call(&emulator, |client| client).await.unwrap();
    let received = &emulator.received()[0];
    for (name, value) in received.parameters() {
        assert_eq!(
            scripted.requests()[0].parameter(name),
            Some(value.as_str()),
            "{name}"
        );
    }
}
