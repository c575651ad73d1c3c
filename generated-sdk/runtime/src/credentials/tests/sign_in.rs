use std::time::{Duration, UNIX_EPOCH};

use super::support::{
    Home, Plain, Server, Unused, assert_keys, assert_says, context, error_of, keys_json, start,
};
use crate::credentials::{
    CliProfileCredentials, Credentials, CredentialsError, ProvideCredentials, ProviderContext,
};

fn unix(seconds_from_start: i64) -> i64 {
    let start = start().duration_since(UNIX_EPOCH).unwrap().as_secs();
    i64::try_from(start).unwrap() + seconds_from_start
}

/// A profile of mode `CloudSSO`: when its kept keys and its access token expire, in seconds from the start.
fn cloud_sso(home: &Home, url: &str, keys: i64, token: i64) {
    let (keys, token) = (unix(keys), unix(token));
    home.write(
        ".aliyun/config.json",
        format!(
            r#"{{"current":"sso","profiles":[{{"name":"sso","mode":"CloudSSO","cloud_sso_sign_in_url":"{url}/start/login",
            "access_token":"hush-token","cloud_sso_access_token_expire":{token},"cloud_sso_access_config":"ac-1",
            "cloud_sso_account_id":"17","access_key_id":"STS.kept","access_key_secret":"hush","sts_token":"hush",
            "sts_expiration":{keys}}}]}}"#
        ),
    );
}

/// A profile of mode `OAuth`, likewise.
fn oauth(home: &Home, site: &str, keys: i64, token: i64) {
    let (keys, token) = (unix(keys), unix(token));
    home.write(
        ".aliyun/config.json",
        format!(
            r#"{{"current":"web","profiles":[{{"name":"web","mode":"OAuth","oauth_site_type":"{site}",
            "oauth_access_token":"hush-token","oauth_access_token_expire":{token},"oauth_refresh_token":"hush-refresh",
            "access_key_id":"STS.kept","access_key_secret":"hush","sts_token":"hush","sts_expiration":{keys}}}]}}"#
        ),
    );
}

async fn fetch(context: &ProviderContext) -> Result<Credentials, CredentialsError> {
    CliProfileCredentials::from_environment(context)
        .provide()
        .await
}

async fn refusal(context: &ProviderContext) -> CredentialsError {
    error_of(&CliProfileCredentials::from_environment(context)).await
}

#[tokio::test]
async fn kept_keys_serve_while_they_last() {
    let home = Home::new();
    let context = context(Unused).with_environment(home.environment());
    for seconds in [901, 3600] {
        cloud_sso(&home, "https://signin.example.com", seconds, -1);
        let keys = fetch(&context).await.unwrap();
        assert_eq!(keys.access_key_id(), "STS.kept");
        assert_eq!(
            keys.expires_at(),
            Some(start() + Duration::from_secs(seconds.unsigned_abs()))
        );
        oauth(&home, "CN", seconds, -1);
        assert_eq!(fetch(&context).await.unwrap().access_key_id(), "STS.kept");
    }
    // Soon to expire, and nothing to trade for new ones.
    cloud_sso(&home, "https://signin.example.com", 60, -1);
    assert_eq!(fetch(&context).await.unwrap().access_key_id(), "STS.kept");
}

#[tokio::test]
async fn cloud_sso_trades_its_access_token() {
    let server = Server::start(|_| {
        (
            200,
            format!(
                "{{\"CloudCredential\":{},\"RequestId\":\"R\"}}",
                keys_json("STS.new")
            ),
        )
    })
    .await;
    let home = Home::new();
    cloud_sso(&home, &server.url, 600, 60);
    let context = context(Plain).with_environment(home.environment());
    assert_keys(&fetch(&context).await.unwrap(), "STS.new");
    let request = &server.seen()[0];
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/cloud-credentials")
    );
    assert_eq!(request.header("authorization"), Some("Bearer hush-token"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!(
        body,
        serde_json::json!({ "AccountId": "17", "AccessConfigurationId": "ac-1" })
    );
}

#[tokio::test]
async fn oauth_trades_its_access_token_and_spares_the_refresh_token() {
    // Its members begin with lower-case letters.
    let reply = keys_json("STS.new")
        .replace("AccessKeyId", "accessKeyId")
        .replace("AccessKeySecret", "accessKeySecret")
        .replace("SecurityToken", "securityToken")
        .replace("Expiration", "expiration");
    let server = Server::start(move |_| (200, reply.clone())).await;
    let home = Home::new();
    oauth(&home, "INTL", -1, 60);
    let context = context(Plain)
        .with_environment(home.environment())
        .with_oauth_endpoint(&server.url);
    assert_keys(&fetch(&context).await.unwrap(), "STS.new");
    let request = &server.seen()[0];
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/v1/exchange")
    );
    assert_eq!(request.header("authorization"), Some("Bearer hush-token"));
    assert!(!format!("{request:?}").contains("hush-refresh"));
}

#[tokio::test]
async fn an_expired_sign_in_says_how_to_log_in_again() {
    let home = Home::new();
    let context = context(Unused).with_environment(home.environment());
    for token in [0, -1] {
        cloud_sso(&home, "https://signin.example.com", 0, token);
        assert_says(
            &refusal(&context).await,
            "run `aliyun configure --profile sso` to log in again",
        );
        oauth(&home, "CN", 0, token);
        assert_says(
            &refusal(&context).await,
            "run `aliyun configure --profile web` to log in again",
        );
    }
}

#[tokio::test]
async fn a_failed_trade_keeps_keys_that_are_still_valid() {
    let server = Server::start(|_| {
        (
            401,
            r#"{"ErrorCode":"hush","Message":"hush-token"}"#.to_owned(),
        )
    })
    .await;
    let home = Home::new();
    let context = context(Plain).with_environment(home.environment());
    cloud_sso(&home, &server.url, 60, 60);
    assert_eq!(fetch(&context).await.unwrap().access_key_id(), "STS.kept");
    cloud_sso(&home, &server.url, -1, 60);
    assert_says(
        &refusal(&context).await,
        "the sign-in service answered with HTTP status 401",
    );
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn odd_profiles_and_replies() {
    let home = Home::new();
    let context = context(Plain).with_environment(home.environment());
    oauth(&home, "hush", -1, 60);
    assert_says(&refusal(&context).await, "neither CN nor INTL");
    cloud_sso(&home, "http://signin.example.com", -1, 60);
    assert_says(&refusal(&context).await, "the sign-in URL uses plain http");
    let server = Server::start(|_| (200, r#"{"RequestId":"hush"}"#.to_owned())).await;
    cloud_sso(&home, &server.url, -1, 60);
    assert_says(&refusal(&context).await, "the reply has no CloudCredential");
}

#[tokio::test]
async fn the_file_is_never_written() {
    let server = Server::start(|_| {
        (
            200,
            format!("{{\"CloudCredential\":{}}}", keys_json("STS.new")),
        )
    })
    .await;
    let home = Home::new();
    cloud_sso(&home, &server.url, -1, 60);
    let path = home.path().join(".aliyun/config.json");
    let before = std::fs::read(&path).unwrap();
    fetch(&context(Plain).with_environment(home.environment()))
        .await
        .unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
