use std::time::Duration;

use super::support::{
    Plain, Server, Silent, Unused, assert_keys, assert_says, closed_url, context, error_of,
    keys_json,
};
use crate::credentials::{Environment, ProvideCredentials, UriCredentials};

#[tokio::test]
async fn keys_from_the_configured_url() {
    let server = Server::start(|_| (200, keys_json("STS.u"))).await;
    let url = format!("{}/keys?key=hush-hush", server.url);
    let set = Environment::empty().with_variable("ALIBABA_CLOUD_CREDENTIALS_URI", url);
    let uri = UriCredentials::from_environment(&context(Plain).with_environment(set));
    assert_keys(&uri.provide().await.unwrap(), "STS.u");
    let request = &server.seen()[0];
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("GET", "/keys?key=hush-hush")
    );
    assert!(!format!("{uri:?}").contains("hush"));
}

#[tokio::test]
async fn without_the_variable_it_is_not_configured() {
    let error = error_of(&UriCredentials::from_environment(&context(Unused))).await;
    assert!(error.is_not_configured());
    assert_says(&error, "ALIBABA_CLOUD_CREDENTIALS_URI is not set");
}

#[tokio::test]
async fn bad_urls_are_errors_and_not_shown() {
    for url in [
        "hush-hush",
        "/hush",
        "ftp://hush/",
        "file:///hush",
        "http://hush hush/",
        "https://",
    ] {
        assert!(
            !error_of(&UriCredentials::new(&context(Unused), url))
                .await
                .is_not_configured()
        );
    }
}

#[tokio::test]
async fn bad_replies_are_errors() {
    for (status, body, expected) in [
        (404, "hush", "the server answered with HTTP status 404"),
        (
            200,
            r#"{"Code":"Failure","AccessKeyId":"hush"}"#,
            "not Success",
        ),
        (200, r#"{"Code":"Success"}"#, "has no AccessKeyId"),
        (200, "[]", "not an object"),
    ] {
        let server = Server::start(move |_| (status, body.to_owned())).await;
        let url = format!("{}/hush", server.url);
        assert_says(
            &error_of(&UriCredentials::new(&context(Plain), &url)).await,
            expected,
        );
    }
    let url = format!("{}/hush", closed_url().await);
    assert_says(
        &error_of(&UriCredentials::new(&context(Plain), &url)).await,
        "could not connect",
    );
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_given_ten_seconds() {
    let begun = tokio::time::Instant::now();
    let error = error_of(&UriCredentials::new(
        &context(Silent),
        "http://credentials.example.com/",
    ))
    .await;
    assert_says(&error, "within 10s");
    assert_eq!(begun.elapsed(), Duration::from_secs(10));
}
