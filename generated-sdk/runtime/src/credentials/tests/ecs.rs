use std::time::Duration;

use super::support::{
    Plain, Refusing, Seen, Server, Silent, Unused, assert_keys, assert_says, closed_url, context,
    error_of, keys_json,
};
use crate::credentials::{EcsRamRoleCredentials, Environment, ProvideCredentials};

const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// The metadata service of an instance with the role `cams-role`; plain requests are answered only if `v1`.
fn instance(request: &Seen, v1: bool) -> (u16, String) {
    let has_session = request.header("x-aliyun-ecs-metadata-token") == Some("session-1");
    match (request.method.as_str(), request.target.as_str()) {
        ("PUT", "/latest/api/token") => (200, "session-1".to_owned()),
        ("GET", _) if !has_session && !v1 => (403, String::new()),
        ("GET", ROLES) => (200, "cams-role\n".to_owned()),
        ("GET", "/latest/meta-data/ram/security-credentials/cams-role") => {
            (200, keys_json("STS.e"))
        }
        _ => (404, "<html>not found</html>".to_owned()),
    }
}

fn sent(server: &Server) -> Vec<String> {
    server
        .seen()
        .iter()
        .map(|request| format!("{} {}", request.method, request.target))
        .collect()
}

#[tokio::test]
async fn keys_of_the_attached_role_through_a_session() {
    let server = Server::start(|request| instance(request, false)).await;
    let ecs = EcsRamRoleCredentials::from_environment(
        &context(Plain).with_metadata_endpoint(&server.url),
    );
    assert_keys(&ecs.provide().await.unwrap(), "STS.e");
    assert_eq!(
        sent(&server),
        [
            "PUT /latest/api/token".to_owned(),
            format!("GET {ROLES}"),
            format!("GET {ROLES}cams-role")
        ]
    );
    assert_eq!(
        server.seen()[0].header("x-aliyun-ecs-metadata-token-ttl-seconds"),
        Some("21600")
    );
    assert!(
        server.seen()[1..]
            .iter()
            .all(|request| request.header("x-aliyun-ecs-metadata-token") == Some("session-1"))
    );
}

#[tokio::test]
async fn a_named_role_is_not_looked_up() {
    let server = Server::start(|request| instance(request, false)).await;
    let context = context(Plain).with_metadata_endpoint(&server.url);
    assert_keys(
        &EcsRamRoleCredentials::new(&context, "cams-role")
            .provide()
            .await
            .unwrap(),
        "STS.e",
    );
    let named = Environment::empty().with_variable("ALIBABA_CLOUD_ECS_METADATA", "cams-role");
    let context = context.with_environment(named);
    assert_keys(
        &EcsRamRoleCredentials::from_environment(&context)
            .provide()
            .await
            .unwrap(),
        "STS.e",
    );
    assert!(!sent(&server).contains(&format!("GET {ROLES}")));
    let error = error_of(&EcsRamRoleCredentials::new(&context, "other-role")).await;
    assert_says(&error, "no role of this name");
    assert!(!error.is_not_configured());
}

#[tokio::test]
async fn without_sessions_plain_requests_serve_unless_switched_off() {
    let server = Server::start(|request| match request.method.as_str() {
        "PUT" => (404, String::new()),
        _ => instance(request, true),
    })
    .await;
    let context = context(Plain).with_metadata_endpoint(&server.url);
    let ecs = EcsRamRoleCredentials::from_environment(&context);
    assert_keys(&ecs.provide().await.unwrap(), "STS.e");
    assert!(
        server
            .seen()
            .iter()
            .all(|request| request.header("x-aliyun-ecs-metadata-token").is_none())
    );

    let before = server.seen().len();
    error_of(&ecs.without_imds_v1()).await;
    let off = Environment::empty().with_variable("ALIBABA_CLOUD_IMDSV1_DISABLED", "TRUE");
    error_of(&EcsRamRoleCredentials::from_environment(
        &context.with_environment(off),
    ))
    .await;
    assert_eq!(
        sent(&server)[before..],
        ["PUT /latest/api/token", "PUT /latest/api/token"]
    );
}

#[tokio::test]
async fn a_refused_session_falls_back_to_a_plain_request() {
    let server = Server::start(
        |request| match request.header("x-aliyun-ecs-metadata-token") {
            Some(_) => (401, String::new()),
            None => instance(request, true),
        },
    )
    .await;
    let context = context(Plain).with_metadata_endpoint(&server.url);
    let ecs = EcsRamRoleCredentials::new(&context, "cams-role");
    assert_keys(&ecs.provide().await.unwrap(), "STS.e");
    assert_says(&error_of(&ecs.without_imds_v1()).await, "HTTP status 401");
}

#[tokio::test]
async fn an_instance_without_a_role_is_not_configured() {
    for answer in [(404, ""), (200, " \n")] {
        let server = Server::start(move |request| match request.method.as_str() {
            "PUT" => (200, "session-1".to_owned()),
            _ => (answer.0, answer.1.to_owned()),
        })
        .await;
        let ecs = EcsRamRoleCredentials::from_environment(
            &context(Plain).with_metadata_endpoint(&server.url),
        );
        let error = error_of(&ecs).await;
        assert!(error.is_not_configured());
        assert_says(&error, "no role is attached");
    }
}

#[tokio::test]
async fn where_nothing_listens_it_is_not_configured() {
    let context = context(Plain).with_metadata_endpoint(&closed_url().await);
    let error = error_of(&EcsRamRoleCredentials::from_environment(&context)).await;
    assert!(error.is_not_configured());
    assert_says(&error, "no ECS instance");
    // Whoever names a role means to be on an instance.
    assert!(
        !error_of(&EcsRamRoleCredentials::new(&context, "cams-role"))
            .await
            .is_not_configured()
    );
}

#[tokio::test]
async fn where_nothing_listens_one_request_is_enough() {
    let refusing = Refusing::default();
    error_of(&EcsRamRoleCredentials::from_environment(&context(
        refusing.clone(),
    )))
    .await;
    assert_eq!(
        refusing.asked(),
        ["http://100.100.100.200/latest/api/token"]
    );
}

#[tokio::test(start_paused = true)]
async fn each_request_is_given_one_second() {
    let begun = tokio::time::Instant::now();
    let ecs = EcsRamRoleCredentials::from_environment(&context(Silent));
    assert!(error_of(&ecs).await.is_not_configured());
    assert_eq!(
        begun.elapsed(),
        Duration::from_secs(2),
        "one with a session, one without"
    );
    assert!(error_of(&ecs.without_imds_v1()).await.is_not_configured());
    assert_eq!(begun.elapsed(), Duration::from_secs(3));
}

#[tokio::test]
async fn it_can_be_switched_off() {
    let off = Environment::empty().with_variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "True");
    let context = context(Unused).with_environment(off);
    let error = error_of(&EcsRamRoleCredentials::from_environment(&context)).await;
    assert!(error.is_not_configured());
    assert_says(&error, "ALIBABA_CLOUD_ECS_METADATA_DISABLED");
}

#[tokio::test]
async fn bad_replies_are_errors() {
    for (status, body, expected) in [
        (500, "hush", "HTTP status 500"),
        (200, "hush", "not valid JSON"),
        (
            200,
            r#"{"Code":"Failed","x":"hush"}"#,
            "reports that it has no keys",
        ),
        (
            200,
            r#"{"Code":"Success","AccessKeyId":"hush","AccessKeySecret":"hush"}"#,
            "has no SecurityToken",
        ),
    ] {
        let server = Server::start(move |request| match request.method.as_str() {
            "PUT" => (200, "hush-session".to_owned()),
            _ => (status, body.to_owned()),
        })
        .await;
        let ecs = EcsRamRoleCredentials::new(
            &context(Plain).with_metadata_endpoint(&server.url),
            "cams-role",
        );
        let error = error_of(&ecs).await;
        assert_says(&error, expected);
        assert!(!error.is_not_configured());
    }
}

#[tokio::test]
async fn a_role_name_cannot_lead_to_another_path() {
    let server = Server::start(|request| instance(request, true)).await;
    let context = context(Plain).with_metadata_endpoint(&server.url);
    for name in ["../../user-data", "a/b", "a?b", "é"] {
        assert_says(
            &error_of(&EcsRamRoleCredentials::new(&context, name)).await,
            "role name holds characters",
        );
    }
}

#[tokio::test]
async fn metadata_goes_through_the_direct_transport() {
    let server = Server::start(|request| instance(request, false)).await;
    let context = context(Unused)
        .with_direct_transport(Plain)
        .with_metadata_endpoint(&server.url);
    assert_keys(
        &EcsRamRoleCredentials::from_environment(&context)
            .provide()
            .await
            .unwrap(),
        "STS.e",
    );
}
