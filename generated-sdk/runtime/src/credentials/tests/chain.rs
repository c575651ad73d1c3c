use std::sync::{Arc, Mutex};

use super::support::{
    Home, Plain, Server, Silent, Unused, assert_keys, assert_says, closed_url, context, error_of,
    keys_json, sts_json,
};
use crate::credentials::{
    BoxFuture, CachedCredentials, Credentials, CredentialsChain, CredentialsError, Environment,
    ProvideCredentials,
};

const CLI: &str = r#"{"current":"d","profiles":[{"name":"d","mode":"AK","access_key_id":"cli","access_key_secret":"hush-hush"}]}"#;
const INI: &str = "[default]\ntype=access_key\naccess_key_id=ini\naccess_key_secret=hush-hush\n";

/// Answers with what it holds at the moment, and counts.
#[derive(Clone)]
struct Fickle(Arc<Mutex<(Result<Credentials, CredentialsError>, usize)>>);

impl std::fmt::Debug for Fickle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fickle")
    }
}

impl Fickle {
    fn new(answer: Result<Credentials, CredentialsError>) -> Self {
        Self(Arc::new(Mutex::new((answer, 0))))
    }

    fn set(&self, answer: Result<Credentials, CredentialsError>) {
        self.0.lock().unwrap().0 = answer;
    }

    fn asked(&self) -> usize {
        self.0.lock().unwrap().1
    }
}

impl ProvideCredentials for Fickle {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let mut state = self.0.lock().unwrap();
        state.1 += 1;
        let answer = state.0.clone();
        Box::pin(std::future::ready(answer))
    }
}

fn keys(id: &str) -> Credentials {
    Credentials::new(id, "hush-hush")
}

fn chain(providers: &[&Fickle]) -> CredentialsChain {
    CredentialsChain::new(
        providers
            .iter()
            .map(|provider| Box::new((*provider).clone()) as Box<dyn ProvideCredentials>)
            .collect(),
    )
}

#[tokio::test]
async fn the_documented_order() {
    let home = Home::new();
    let token = home.write("token", "jwt");
    let sts = Server::start(|_| (200, sts_json("oidc"))).await;
    let metadata = Server::start(|request| match request.target.as_str() {
        "/latest/api/token" => (200, "session".to_owned()),
        "/latest/meta-data/ram/security-credentials/" => (200, "role".to_owned()),
        _ => (200, keys_json("ecs")),
    })
    .await;
    let uri = Server::start(|_| (200, keys_json("uri"))).await;
    home.write(".aliyun/config.json", CLI);
    home.write(".alibabacloud/credentials", INI);
    let sources: [(&str, &[(&str, &str)]); 6] = [
        (
            "env",
            &[
                ("ALIBABA_CLOUD_ACCESS_KEY_ID", "env"),
                ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hush-hush"),
            ],
        ),
        (
            "oidc",
            &[
                ("ALIBABA_CLOUD_ROLE_ARN", "r"),
                ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p"),
                ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token),
            ],
        ),
        ("cli", &[]),
        ("ini", &[("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true")]),
        (
            "ecs",
            &[("ALIBABA_CLOUD_PROFILE", "a section that does not exist")],
        ),
        (
            "uri",
            &[
                ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
                ("ALIBABA_CLOUD_CREDENTIALS_URI", &uri.url),
            ],
        ),
    ];
    // Everything is configured; whatever comes first is then taken away, one after the other.
    for first in 0..sources.len() {
        let mut environment = home
            .environment()
            .with_variable("ALIBABA_CLOUD_CREDENTIALS_URI", &uri.url);
        let switches = if first < 2 {
            &sources[first..2]
        } else {
            &sources[2..=first]
        };
        for (name, value) in switches.iter().flat_map(|(_, variables)| *variables) {
            environment = environment.with_variable(*name, *value);
        }
        let context = context(Plain)
            .with_environment(environment)
            .with_sts_endpoint(&sts.url)
            .with_metadata_endpoint(&metadata.url);
        let found = CredentialsChain::from_environment(&context)
            .provide()
            .await
            .unwrap();
        assert_eq!(found.access_key_id(), sources[first].0);
    }
}

#[tokio::test]
async fn an_unconfigured_machine_learns_of_every_provider() {
    let home = Home::new();
    let context = context(Plain)
        .with_environment(home.environment())
        .with_metadata_endpoint(&closed_url().await);
    let error = error_of(&CredentialsChain::from_environment(&context)).await;
    assert!(error.is_not_configured());
    let providers: Vec<_> = error
        .causes()
        .iter()
        .map(CredentialsError::provider)
        .collect();
    assert_eq!(
        providers,
        [
            "environment",
            "OIDC role",
            "CLI profile",
            "credentials file",
            "ECS RAM role",
            "credentials URI"
        ]
    );
    for hint in [
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        "ALIBABA_CLOUD_ROLE_ARN",
        "~/.aliyun/config.json",
        "~/.alibabacloud/credentials",
        "no ECS instance",
        "ALIBABA_CLOUD_CREDENTIALS_URI",
    ] {
        assert_says(&error, hint);
    }
}

#[tokio::test]
async fn a_provider_that_is_configured_and_fails_ends_the_search() {
    let home = Home::new();
    home.write(".aliyun/config.json", CLI);
    let half = home
        .environment()
        .with_variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "hush");
    let error = error_of(&CredentialsChain::from_environment(
        &context(Unused).with_environment(half),
    ))
    .await;
    assert!(!error.is_not_configured());
    assert_says(&error, "ALIBABA_CLOUD_ACCESS_KEY_SECRET is not");
    assert_eq!(error.causes().len(), 1);

    home.write(".aliyun/config.json", "{ hush");
    home.write(".alibabacloud/credentials", INI);
    let context = context(Unused).with_environment(home.environment());
    let error = error_of(&CredentialsChain::from_environment(&context)).await;
    assert_says(
        &error,
        "CLI profile: ~/.aliyun/config.json is not valid JSON",
    );
    assert_eq!(error.causes().len(), 3);
}

#[tokio::test]
async fn the_provider_that_served_is_the_only_one_asked_from_then_on() {
    let (first, second) = (
        Fickle::new(Err(CredentialsError::not_configured(
            "first",
            "nothing there",
        ))),
        Fickle::new(Ok(keys("second"))),
    );
    let chain = chain(&[&first, &second]);
    assert_eq!(chain.provide().await.unwrap().access_key_id(), "second");
    first.set(Ok(keys("first")));
    assert_eq!(chain.provide().await.unwrap().access_key_id(), "second");
    assert_eq!(first.asked(), 1);
    // Not even when it fails: the program would go on as somebody else.
    second.set(Err(CredentialsError::failed("second", "down")));
    assert_says(&error_of(&chain).await, "second: down");
    assert_eq!(first.asked(), 1);
    second.set(Ok(keys("second again")));
    assert_eq!(
        chain.provide().await.unwrap().access_key_id(),
        "second again"
    );
}

#[tokio::test]
async fn a_failed_search_decides_nothing() {
    let (first, second) = (
        Fickle::new(Err(CredentialsError::failed("first", "out of order"))),
        Fickle::new(Ok(keys("second"))),
    );
    let chain = chain(&[&first, &second]);
    assert_says(&error_of(&chain).await, "first: out of order");
    assert_eq!(second.asked(), 0);
    first.set(Ok(keys("first")));
    assert_eq!(chain.provide().await.unwrap().access_key_id(), "first");
}

#[tokio::test]
async fn an_empty_chain_is_not_configured() {
    assert!(
        error_of(&CredentialsChain::new(Vec::new()))
            .await
            .is_not_configured()
    );
}

#[tokio::test(start_paused = true)]
async fn a_machine_without_metadata_service_is_found_out_within_two_seconds() {
    let begun = tokio::time::Instant::now();
    let context = context(Silent).with_environment(Environment::empty());
    assert!(
        error_of(&CredentialsChain::from_environment(&context))
            .await
            .is_not_configured()
    );
    assert_eq!(begun.elapsed(), std::time::Duration::from_secs(2));
}

#[tokio::test]
async fn a_cached_chain_fetches_once_for_many_calls() {
    let uri = Server::start(|_| (200, keys_json("uri"))).await;
    let environment = Environment::empty()
        .with_variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
        .with_variable("ALIBABA_CLOUD_CREDENTIALS_URI", &uri.url);
    let context = context(Plain).with_environment(environment);
    let clock = super::support::TestClock::new();
    let cached = Arc::new(CachedCredentials::with_clock(
        CredentialsChain::from_environment(&context),
        clock,
    ));
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { cached.provide().await })
        })
        .collect();
    for call in calls {
        assert_keys(&call.await.unwrap().unwrap(), "uri");
    }
    assert_eq!(uri.seen().len(), 1);
}
