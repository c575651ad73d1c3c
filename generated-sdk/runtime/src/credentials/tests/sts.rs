use std::sync::Arc;
use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use super::support::{
    Home, Plain, Refusing, Seen, Server, Silent, Unused, assert_keys, assert_says, closed_url,
    context, error_of, sts_json,
};
use crate::credentials::{
    AssumeRoleCredentials, BoxFuture, Credentials, CredentialsError, Environment, OidcCredentials,
    ProvideCredentials,
};
use crate::transport::{Transport, TransportError, TransportErrorKind};

const ROLE: &str = "acs:ram::1234567890123456:role/cams";
const OIDC_PROVIDER: &str = "acs:ram::1234567890123456:oidc-provider/cluster";

fn source() -> Credentials {
    Credentials::new("LTAIsource", "hush-secret")
}

fn form(request: &Seen, name: &str) -> Option<String> {
    let mut found = request.form().into_iter().filter(|(key, _)| key == name);
    let value = found.next().map(|(_, value)| value);
    assert!(found.next().is_none(), "{name} is sent twice");
    value
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// The signature by the documented rules, from what arrived.
fn signature(request: &Seen, secret: &str) -> String {
    let authorization = request.header("authorization").unwrap();
    let names = authorization
        .split("SignedHeaders=")
        .nth(1)
        .unwrap()
        .split(',')
        .next()
        .unwrap();
    let header = |name| format!("{name}:{}", request.header(name).unwrap());
    let headers = names.split(';').map(header).collect::<Vec<_>>().join(
        "
",
    );
    let body = hex(&Sha256::digest(&request.body));
    let canonical = format!("{}\n/\n\n{headers}\n\n{names}\n{body}", request.method);
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(to_sign.as_bytes());
    hex(&mac.finalize().into_bytes())
}

#[tokio::test]
async fn assume_role_is_a_signed_form() {
    let server = Server::start(|_| (200, sts_json("STS.a"))).await;
    let context = context(Plain).with_sts_endpoint(&server.url);
    let role = AssumeRoleCredentials::new(&context, source(), ROLE)
        .with_session_name("night run")
        .with_duration(Duration::from_secs(900))
        .with_policy(r#"{"Version":"1"}"#)
        .with_external_id("partner/7");
    let keys = role.provide().await.unwrap();
    assert_keys(&keys, "STS.a");
    // Their ID changes with each session; what their calls count under does not.
    assert_eq!(keys.counted_as(), "1234567890123456");

    let seen = server.seen();
    let [request] = seen.as_slice() else {
        panic!("{seen:?}")
    };
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/")
    );
    assert_eq!(request.header("x-acs-action"), Some("AssumeRole"));
    assert_eq!(request.header("x-acs-version"), Some("2015-04-01"));
    assert_eq!(request.header("x-acs-date"), Some("2025-01-02T03:04:05Z"));
    assert_eq!(
        request.header("x-acs-signature-nonce"),
        Some("00000000000000000000000000000007")
    );
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.header("x-acs-security-token"), None);
    let mut expected = vec![
        ("RoleArn", ROLE),
        ("RoleSessionName", "night run"),
        ("DurationSeconds", "900"),
        ("Policy", r#"{"Version":"1"}"#),
        ("ExternalId", "partner/7"),
    ];
    expected.sort_unstable();
    let form = request.form();
    assert_eq!(
        form.iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect::<Vec<_>>(),
        expected
    );

    let authorization = request.header("authorization").unwrap();
    assert!(authorization.starts_with(
        "ACS3-HMAC-SHA256 Credential=LTAIsource,SignedHeaders=content-type;host;x-acs-"
    ));
    assert!(authorization.ends_with(&format!("Signature={}", signature(request, "hush-secret"))));
}

#[tokio::test]
async fn temporary_source_keys_send_and_sign_their_token() {
    let server = Server::start(|_| (200, sts_json("STS.a"))).await;
    let context = context(Plain).with_sts_endpoint(&server.url);
    let role =
        AssumeRoleCredentials::new(&context, source().with_security_token("source-token"), ROLE);
    role.provide().await.unwrap();
    let request = &server.seen()[0];
    assert_eq!(request.header("x-acs-security-token"), Some("source-token"));
    assert!(
        request
            .header("authorization")
            .unwrap()
            .contains("x-acs-security-token")
    );
    assert!(
        request
            .header("authorization")
            .unwrap()
            .ends_with(&signature(request, "hush-secret"))
    );
}

#[tokio::test]
async fn session_defaults() {
    let server = Server::start(|_| (200, sts_json("STS.a"))).await;
    let context = context(Plain).with_sts_endpoint(&server.url);
    AssumeRoleCredentials::new(&context, source(), ROLE)
        .provide()
        .await
        .unwrap();
    let named =
        Environment::empty().with_variable("ALIBABA_CLOUD_ROLE_SESSION_NAME", "from-variable");
    let context = context.with_environment(named);
    AssumeRoleCredentials::new(&context, source(), ROLE)
        .provide()
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(form(&seen[0], "DurationSeconds").unwrap(), "3600");
    let name = form(&seen[0], "RoleSessionName").unwrap();
    // The documented form of a session name.
    assert!(
        (2..=64).contains(&name.len()) && name.starts_with("alibabacloud-rust-"),
        "{name}"
    );
    assert!(
        name.chars()
            .all(|c| c.is_ascii_alphanumeric() || ".@-_".contains(c)),
        "{name}"
    );
    assert_eq!(form(&seen[0], "Policy"), None);
    assert_eq!(form(&seen[0], "ExternalId"), None);
    assert_eq!(form(&seen[1], "RoleSessionName").unwrap(), "from-variable");
}

#[tokio::test]
async fn sessions_under_fifteen_minutes_are_refused_without_a_request() {
    let role = AssumeRoleCredentials::new(&context(Unused), source(), ROLE)
        .with_duration(Duration::from_secs(899));
    assert_says(&error_of(&role).await, "900 seconds");
}

#[tokio::test]
async fn a_failing_source_is_named() {
    #[derive(Debug)]
    struct Broken;
    impl ProvideCredentials for Broken {
        fn provide(
            &self,
        ) -> crate::credentials::BoxFuture<'_, Result<Credentials, CredentialsError>> {
            Box::pin(async { Err(CredentialsError::not_configured("vault", "sealed")) })
        }
    }
    let error = error_of(&AssumeRoleCredentials::new(&context(Unused), Broken, ROLE)).await;
    assert_says(&error, "RAM role: source keys: vault: sealed");
    assert!(!error.is_not_configured());
}

#[tokio::test]
async fn refusals_show_status_code_and_request_id_but_not_the_message() {
    for (status, body, expected) in [
        (
            403,
            r#"{"Code":"NoPermission","Message":"hush-hush LTAIsource","RequestId":"A-1"}"#,
            "STS answered with HTTP status 403, code NoPermission, request ID A-1",
        ),
        (
            400,
            r#"{"Code":"hush hush!","RequestId":7}"#,
            "STS answered with HTTP status 400",
        ),
        (
            503,
            "<html>hush</html>",
            "STS answered with HTTP status 503",
        ),
        (500, "", "STS answered with HTTP status 500"),
        (200, "", "the reply of STS is empty"),
        (
            200,
            "<html>hush</html>",
            "the reply of STS is not valid JSON at line 1",
        ),
        (200, "null", "the reply of STS is JSON, but not an object"),
        (
            200,
            r#"{"Credentials":null,"x":"hush"}"#,
            "the reply has no Credentials",
        ),
        (
            200,
            r#"{"Credentials":{"AccessKeyId":"hush"}}"#,
            "the reply has no AccessKeySecret",
        ),
    ] {
        let server = Server::start(move |_| (status, body.to_owned())).await;
        let context = context(Plain).with_sts_endpoint(&server.url);
        let error = error_of(&AssumeRoleCredentials::new(&context, source(), ROLE)).await;
        assert_says(&error, expected);
        assert!(!error.to_string().contains("LTAIsource"), "{error}");
        assert_eq!(error.provider(), "RAM role");
    }
}

#[tokio::test]
async fn huge_replies_and_odd_times_are_refused() {
    for (reply, expected) in [
        (
            format!("{{\"x\":\"{}\"}}", "hush".repeat(100_000)),
            "larger than 256 KiB",
        ),
        (
            sts_json("STS.a").replace("2025-01-02T04:04:05Z", "hush o'clock"),
            "Expiration of the reply is not a time",
        ),
    ] {
        let server = Server::start(move |_| (200, reply.clone())).await;
        let context = context(Plain).with_sts_endpoint(&server.url);
        assert_says(
            &error_of(&AssumeRoleCredentials::new(&context, source(), ROLE)).await,
            expected,
        );
    }
}

#[tokio::test]
async fn an_endpoint_that_refuses_connections_is_an_error_without_its_address() {
    let context = context(Plain).with_sts_endpoint(&closed_url().await);
    let error = error_of(&AssumeRoleCredentials::new(&context, source(), ROLE)).await;
    assert_says(&error, "STS: could not connect");
    assert!(!error.to_string().contains("secret address"));
}

#[tokio::test(start_paused = true)]
async fn a_silent_endpoint_is_given_ten_seconds() {
    let begun = tokio::time::Instant::now();
    let error = error_of(&AssumeRoleCredentials::new(
        &context(Silent),
        source(),
        ROLE,
    ))
    .await;
    assert_says(&error, "STS did not answer within 10s");
    assert_eq!(begun.elapsed(), Duration::from_secs(10));
}

#[tokio::test]
async fn plain_http_to_another_machine_is_refused() {
    let context = context(Unused).with_sts_endpoint("http://sts.example.com");
    assert_says(
        &error_of(&AssumeRoleCredentials::new(&context, source(), ROLE)).await,
        "plain http",
    );
}

#[tokio::test]
async fn the_endpoint_follows_region_and_network() {
    let (region, vpc) = (
        "ALIBABA_CLOUD_STS_REGION",
        "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED",
    );
    for (variables, set_region, expected) in [
        (&[][..], None, "https://sts.aliyuncs.com"),
        (&[(vpc, "true")], None, "https://sts.aliyuncs.com"),
        (
            &[(region, "cn-beijing")],
            None,
            "https://sts.cn-beijing.aliyuncs.com",
        ),
        (
            &[(region, "cn-beijing"), (vpc, "True")],
            None,
            "https://sts-vpc.cn-beijing.aliyuncs.com",
        ),
        (
            &[(region, "cn-beijing"), (vpc, "false")],
            None,
            "https://sts.cn-beijing.aliyuncs.com",
        ),
        (
            &[(region, "cn-beijing")],
            Some("us-west-1"),
            "https://sts.us-west-1.aliyuncs.com",
        ),
    ] {
        let environment = variables
            .iter()
            .fold(Environment::empty(), |all, (name, value)| {
                all.with_variable(*name, *value)
            });
        let refusing = Refusing::default();
        let context = context(refusing.clone()).with_environment(environment);
        let mut role = AssumeRoleCredentials::new(&context, source(), ROLE);
        if let Some(region) = set_region {
            role = role.with_sts_region(region);
        }
        error_of(&role).await;
        let [uri] = &refusing.asked()[..] else {
            panic!("{:?}", refusing.asked())
        };
        assert_eq!(uri.trim_end_matches('/'), expected);
    }
}

#[tokio::test]
async fn a_region_cannot_name_another_host() {
    for region in ["example.com/", "x@example.com", "a.b", "é"] {
        let role =
            AssumeRoleCredentials::new(&context(Unused), source(), ROLE).with_sts_region(region);
        assert_says(&error_of(&role).await, "not the name of a region");
    }
}

#[tokio::test]
async fn oidc_is_an_unsigned_form() {
    let home = Home::new();
    let token_file = home.write("token", "hush-jwt.payload.sig\n");
    let server = Server::start(|_| (200, sts_json("STS.o"))).await;
    let environment = Environment::empty()
        .with_variable("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .with_variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", OIDC_PROVIDER)
        .with_variable("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token_file)
        .with_variable("ALIBABA_CLOUD_ROLE_SESSION_NAME", "pod");
    let context = context(Plain)
        .with_sts_endpoint(&server.url)
        .with_environment(environment);
    let oidc = OidcCredentials::from_environment(&context);
    assert_keys(&oidc.provide().await.unwrap(), "STS.o");

    let request = &server.seen()[0];
    assert_eq!(request.method, "POST");
    assert!(request.target.starts_with("/?"));
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    let query = request.query();
    for (name, value) in [
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2015-04-01"),
        ("Format", "JSON"),
        ("Timestamp", "2025-01-02T03:04:05Z"),
    ] {
        assert!(
            query.contains(&(name.to_owned(), value.to_owned())),
            "{name} in {query:?}"
        );
    }
    for (name, value) in [
        ("RoleArn", ROLE),
        ("OIDCProviderArn", OIDC_PROVIDER),
        ("OIDCToken", "hush-jwt.payload.sig"),
        ("RoleSessionName", "pod"),
        ("DurationSeconds", "3600"),
    ] {
        assert_eq!(form(request, name).as_deref(), Some(value), "{name}");
    }
    assert!(
        !request.target.contains("hush"),
        "the token must not be in the URL"
    );
    assert!(!format!("{oidc:?}").contains("hush"));
}

#[tokio::test]
async fn the_token_file_is_read_anew_each_time() {
    let home = Home::new();
    let token_file = home.write("token", "first");
    let server = Server::start(|_| (200, sts_json("STS.o"))).await;
    let context = context(Plain).with_sts_endpoint(&server.url);
    let oidc = OidcCredentials::new(&context, ROLE, OIDC_PROVIDER, token_file);
    oidc.provide().await.unwrap();
    home.write("token", "second");
    oidc.provide().await.unwrap();
    let tokens: Vec<_> = server
        .seen()
        .iter()
        .map(|request| form(request, "OIDCToken").unwrap())
        .collect();
    assert_eq!(tokens, ["first", "second"]);
}

#[tokio::test]
async fn oidc_is_configured_only_when_all_three_variables_are_set() {
    let all = [
        "ALIBABA_CLOUD_ROLE_ARN",
        "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
        "ALIBABA_CLOUD_OIDC_TOKEN_FILE",
    ];
    for missing in all {
        let set = all.iter().filter(|name| **name != missing);
        let environment = set
            .fold(Environment::empty(), |all, name| {
                all.with_variable(*name, "x")
            })
            .with_variable(missing, " ");
        let context = context(Unused).with_environment(environment);
        let error = error_of(&OidcCredentials::from_environment(&context)).await;
        assert!(error.is_not_configured());
        assert_says(&error, missing);
    }
}

#[tokio::test]
async fn odd_token_files_are_errors() {
    let home = Home::new();
    for (contents, expected) in [
        (b" \r\n".to_vec(), "the OIDC token file is empty"),
        (vec![b'h', 0xff], "the OIDC token file is not UTF-8 text"),
        (
            b"hush".repeat(20_000),
            "the OIDC token file is larger than 64 KiB",
        ),
    ] {
        let token_file = home.write("token", contents);
        let oidc = OidcCredentials::new(&context(Unused), ROLE, OIDC_PROVIDER, token_file);
        assert_says(&error_of(&oidc).await, expected);
    }
    let oidc = OidcCredentials::new(
        &context(Unused),
        ROLE,
        OIDC_PROVIDER,
        home.path().join("nothing"),
    );
    let error = error_of(&oidc).await;
    assert_says(&error, "does not exist");
    assert!(!error.is_not_configured());
    let oidc = OidcCredentials::new(&context(Unused), ROLE, OIDC_PROVIDER, home.path());
    assert_says(&error_of(&oidc).await, "the OIDC token file cannot be read");
}

#[tokio::test]
async fn oidc_errors_do_not_echo_the_token() {
    let home = Home::new();
    let token_file = home.write("token", "hush-jwt");
    let server = Server::start(|request| {
        (
            400,
            format!(
                r#"{{"Code":"X.Y","Message":"{}"}}"#,
                request.body.replace('"', "")
            ),
        )
    })
    .await;
    let context = context(Plain).with_sts_endpoint(&server.url);
    let oidc = OidcCredentials::new(&context, ROLE, OIDC_PROVIDER, token_file);
    assert_says(
        &error_of(&oidc).await,
        "STS answered with HTTP status 400, code X.Y",
    );
}

/// Asking for keys changes nothing, so what may pass may be asked for again: nothing here depends on what was carried out.
#[tokio::test(start_paused = true)]
async fn failures_that_may_pass() {
    let answers = [
        (500, "", true),
        (503, "<html>busy</html>", true),
        (503, r#"{"Code":"ServiceUnavailable"}"#, true),
        (429, "", true),
        (400, r#"{"Code":"Throttling.User"}"#, true),
        (400, r#"{"Code":"MissingParameter"}"#, false),
        (403, r#"{"Code":"NoPermission"}"#, false),
        (404, r#"{"Code":"EntityNotExist.Role"}"#, false),
        (200, "<html>sign in</html>", false),
    ];
    for (status, body, passes) in answers {
        let transport = Scripted(Arc::new(move || {
            let reply = http::Response::builder().status(status);
            Ok(reply
                .body(bytes::Bytes::from_static(body.as_bytes()))
                .unwrap())
        }));
        let role = AssumeRoleCredentials::new(&context(transport), source(), ROLE);
        let error = role.provide().await.unwrap_err();
        assert_eq!(error.is_retryable(), passes, "{status} {body}: {error}");
    }
    for (kind, passes) in [
        (TransportErrorKind::Connect, true),
        (TransportErrorKind::Timeout, true),
        (TransportErrorKind::Body, true),
        (TransportErrorKind::Other, true),
        (TransportErrorKind::Tls, false),
    ] {
        let transport = Scripted(Arc::new(move || Err(TransportError::new(kind))));
        let role = AssumeRoleCredentials::new(&context(transport), source(), ROLE);
        let error = role.provide().await.unwrap_err();
        assert_eq!(error.is_retryable(), passes, "{kind:?}: {error}");
    }
    let role = AssumeRoleCredentials::new(&context(Silent), source(), ROLE);
    assert!(role.provide().await.unwrap_err().is_retryable());
}

/// A transport that answers with what a function says.
#[derive(Clone)]
struct Scripted(
    Arc<dyn Fn() -> Result<http::Response<bytes::Bytes>, TransportError> + Send + Sync>,
);

impl std::fmt::Debug for Scripted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Scripted")
    }
}

impl Transport for Scripted {
    fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, TransportError>> {
        Box::pin(std::future::ready((self.0)()))
    }
}

/// Answers what is dated to 03:04:05 with the time of STS, 20 minutes later, and everything else with keys.
async fn sts_of_another_time(date: &'static str) -> Server {
    Server::start_with_headers(move |request| {
        let dated = format!("{} {:?}", request.target, request.header("x-acs-date"));
        if dated.contains("03:04:05") || dated.contains("03%3A04%3A05") {
            let refused = r#"{"Code":"InvalidTimeStamp.Expired","RequestId":"R-1"}"#;
            (400, format!("date: {date}\r\n"), refused.to_owned())
        } else {
            (200, String::new(), sts_json("STS.a"))
        }
    })
    .await
}

#[tokio::test]
async fn a_wrong_clock_is_put_right_by_that_of_sts() {
    let server = sts_of_another_time("Thu, 02 Jan 2025 03:24:05 GMT").await;
    let context = context(Plain).with_sts_endpoint(&server.url);
    let role = AssumeRoleCredentials::new(&context, source(), ROLE);
    assert_keys(&role.provide().await.unwrap(), "STS.a");
    // Kept, and shared by whoever has this context.
    assert_keys(&role.provide().await.unwrap(), "STS.a");
    let dates: Vec<_> = server
        .seen()
        .iter()
        .map(|request| request.header("x-acs-date").unwrap()[11..16].to_owned())
        .collect();
    assert_eq!(dates, ["03:04", "03:24", "03:24"]);

    let server = sts_of_another_time("Thu, 02 Jan 2025 02:44:05 GMT").await;
    let home = Home::new();
    let context = self::context(Plain).with_sts_endpoint(&server.url);
    let oidc = OidcCredentials::new(&context, ROLE, OIDC_PROVIDER, home.write("token", "a.b.c"));
    assert_keys(&oidc.provide().await.unwrap(), "STS.a");
    let second = &server.seen()[1].target;
    assert!(
        second.contains("Timestamp=2025-01-02T02%3A44%3A05Z"),
        "{second}"
    );
}

#[tokio::test]
async fn a_clock_that_sts_does_not_put_right_is_an_error() {
    for date in ["Thu, 02 Jan 2025 03:04:05 GMT", "today"] {
        let server = sts_of_another_time(date).await;
        let context = context(Plain).with_sts_endpoint(&server.url);
        let role = AssumeRoleCredentials::new(&context, source(), ROLE);
        assert_says(&error_of(&role).await, "InvalidTimeStamp.Expired");
        assert!(server.seen().len() <= 2);
    }
}
