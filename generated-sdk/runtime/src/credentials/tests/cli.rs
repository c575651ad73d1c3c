use std::time::Duration;

use super::support::{
    Home, Plain, Seen, Server, Unused, assert_keys, assert_says, context, error_of, keys_json,
    start, sts_json,
};
use crate::credentials::{
    CliProfileCredentials, CredentialsError, ProvideCredentials, ProviderContext,
};

/// A home whose configuration has these profiles, and `current` in use.
fn home(current: &str, profiles: &str) -> Home {
    let home = Home::new();
    write(&home, current, profiles);
    home
}

fn write(home: &Home, current: &str, profiles: &str) {
    home.write(
        ".aliyun/config.json",
        format!("{{\"current\":\"{current}\",\"profiles\":[{profiles}],\"meta_path\":\"\"}}"),
    );
}

fn offline(home: &Home) -> ProviderContext {
    context(Unused).with_environment(home.environment())
}

fn provider(context: &ProviderContext) -> CliProfileCredentials {
    CliProfileCredentials::from_environment(context)
}

async fn id(context: &ProviderContext) -> String {
    provider(context)
        .provide()
        .await
        .unwrap()
        .access_key_id()
        .to_owned()
}

async fn error(home: &Home) -> CredentialsError {
    error_of(&provider(&offline(home))).await
}

fn has(request: &Seen, pairs: &[(&str, &str)]) {
    let form = request.form();
    for (name, value) in pairs {
        assert!(
            form.contains(&((*name).to_owned(), (*value).to_owned())),
            "{name}={value} in {form:?}"
        );
    }
}

const AK: &str = r#"{"name":"default","mode":"AK","access_key_id":"LTAId","access_key_secret":"s","region_id":"x"}"#;

#[tokio::test]
async fn modes_that_hold_keys() {
    let home = home(
        "token",
        &format!(
            r#"{AK},{{"name":"token","mode":"ststoken","access_key_id":"STS.t","access_key_secret":"s","sts_token":"t"}}"#
        ),
    );
    let keys = provider(&offline(&home)).provide().await.unwrap();
    assert_eq!(
        (
            keys.access_key_id(),
            keys.security_token(),
            keys.expires_at()
        ),
        ("STS.t", Some("t"), None)
    );
    let keys = provider(&offline(&home))
        .with_profile("default")
        .provide()
        .await
        .unwrap();
    assert_eq!(
        (
            keys.access_key_id(),
            keys.access_key_secret(),
            keys.security_token()
        ),
        ("LTAId", "s", None)
    );
    let expiring = r#"{"name":"token","mode":"StsToken","access_key_id":"i","access_key_secret":"s","sts_token":"t","sts_expiration":1735790645}"#;
    write(&home, "token", expiring);
    let keys = provider(&offline(&home)).provide().await.unwrap();
    assert_eq!(keys.expires_at(), Some(start() + Duration::from_secs(3600)));
}

#[tokio::test]
async fn windows_line_ends_and_byte_order_mark() {
    let home = Home::new();
    home.write(
        ".aliyun/config.json",
        format!(
            "\u{feff}{{\r\n\"current\": \"default\",\r\n\"profiles\": [\r\n{AK}\r\n]\r\n}}\r\n"
        ),
    );
    assert_eq!(id(&offline(&home)).await, "LTAId");
}

#[tokio::test]
async fn the_profile_is_the_one_set_or_named_or_current() {
    let other = |name: &str| AK.replace("default", name).replace("LTAId", name);
    let home = home(
        "current",
        &format!(
            "{AK},{},{},{}",
            other("current"),
            other("named"),
            other("set")
        ),
    );
    let context = offline(&home);
    assert_eq!(id(&context).await, "current");
    let context = context.with_environment(
        home.environment()
            .with_variable("ALIBABA_CLOUD_PROFILE", "named"),
    );
    assert_eq!(id(&context).await, "named");
    let keys = provider(&context)
        .with_profile("set")
        .provide()
        .await
        .unwrap();
    assert_eq!(keys.access_key_id(), "set");
    // Without `current`, the tool's own default name.
    home.write(
        ".aliyun/config.json",
        format!("{{\"profiles\":[{},{AK}]}}", other("current")),
    );
    assert_eq!(id(&offline(&home)).await, "LTAId");
}

#[tokio::test]
async fn missing_profiles() {
    let home = home("gone", AK);
    let missing = error(&home).await;
    assert!(!missing.is_not_configured());
    assert_says(
        &missing,
        r#"has no profile "gone"; it has the profiles "default""#,
    );
    let context = offline(&home).with_environment(
        home.environment()
            .with_variable("ALIBABA_CLOUD_PROFILE", "work"),
    );
    let named = error_of(&provider(&context)).await;
    assert!(named.is_not_configured());
    assert_says(&named, r#"has no profile "work""#);
    assert!(
        !error_of(&provider(&context).with_profile("play"))
            .await
            .is_not_configured()
    );
}

#[tokio::test]
async fn what_is_not_configured() {
    let empty = Home::new();
    assert!(error(&empty).await.is_not_configured());
    assert_says(&error(&empty).await, "~/.aliyun/config.json does not exist");
    assert!(
        error_of(&provider(&context(Unused)))
            .await
            .is_not_configured(),
        "no home"
    );
    assert!(
        error(&home("default", "")).await.is_not_configured(),
        "no profiles"
    );
    // What the tool's first run leaves behind.
    let first_run = home(
        "default",
        r#"{"name":"default","mode":"AK","access_key_id":"","access_key_secret":""}"#,
    );
    assert!(error(&first_run).await.is_not_configured());
    let off = home("default", AK)
        .environment()
        .with_variable("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    let switched_off = error_of(&provider(&context(Unused).with_environment(off))).await;
    assert!(switched_off.is_not_configured());
    assert_says(&switched_off, "ALIBABA_CLOUD_CLI_PROFILE_DISABLED");
}

#[tokio::test]
async fn mistakes_are_named_without_values() {
    for (profile, expected) in [
        (
            r#""mode":"AK","access_key_secret":"hush""#,
            "access_key_id is not set",
        ),
        (
            r#""mode":"AK","access_key_id":"hush""#,
            "access_key_secret is not set",
        ),
        (
            r#""mode":"AK","access_key_id":7,"access_key_secret":"hush""#,
            "access_key_id is not set",
        ),
        (
            r#""mode":"StsToken","access_key_id":"hush","access_key_secret":"hush""#,
            "sts_token is not set",
        ),
        (
            r#""mode":"RamRoleArn","access_key_id":"hush","access_key_secret":"hush""#,
            "ram_role_arn is not set",
        ),
        (
            r#""mode":"OIDC","ram_role_arn":"hush""#,
            "oidc_provider_arn is not set",
        ),
        (
            r#""mode":"ChainableRamRoleArn","ram_role_arn":"hush""#,
            "source_profile is not set",
        ),
        (
            r#""mode":"ChainableRamRoleArn","source_profile":"gone""#,
            r#"names "gone" as its source_profile"#,
        ),
        (r#""mode":"External""#, "process_command is not set"),
        (
            r#""mode":"External","process_command":"'hush""#,
            "a quote that is not closed",
        ),
        (r#""mode":"CredentialsURI""#, "credentials_uri is not set"),
        (
            r#""mode":"RsaKeyPair","private_key":"hush""#,
            "mode RsaKeyPair",
        ),
        (
            r#""mode":"bearertoken""#,
            "mode BearerToken of profile \"default\" is not supported",
        ),
        (r#""mode":"Anonymous""#, "not supported"),
        (
            r#""mode":"hush""#,
            "unknown mode, which is not supported; those that are: AK, StsToken, RamRoleArn",
        ),
        (
            r#""mode":"AK","access_key_id":"a","access_key_secret":"\"hush\"""#,
            "access_key_secret stands in quotes of its own",
        ),
        (r#""mode":"""#, "has no mode"),
        (r#""mode":null"#, "has no mode"),
    ] {
        let error = error(&home(
            "default",
            &format!("{{\"name\":\"default\",{profile}}}"),
        ))
        .await;
        assert_says(&error, expected);
        assert!(!error.is_not_configured(), "{error}");
        assert_eq!(error.provider(), "CLI profile");
    }
}

#[tokio::test]
async fn malformed_files() {
    let home = Home::new();
    for (contents, expected) in [
        (b"".to_vec(), "is empty"),
        (
            b"{\"profiles\": [\n{\"hush\": }]}".to_vec(),
            "not valid JSON at line 2",
        ),
        (b"[]".to_vec(), "not an object"),
        (vec![0xff, 0xfe, b'{', 0], "not UTF-8"),
        (vec![b' '; 5 * 1024 * 1024], "larger than 4096 KiB"),
    ] {
        home.write(".aliyun/config.json", contents);
        let error = error(&home).await;
        assert_says(&error, expected);
        assert!(!error.is_not_configured(), "{error}");
    }
}

#[tokio::test]
async fn ram_role_arn() {
    let server = Server::start(|_| (200, sts_json("STS.r"))).await;
    let home = home(
        "default",
        r#"{"name":"default","mode":"RamRoleArn","access_key_id":"LTAIx","access_key_secret":"s","ram_role_arn":"acs:ram::1:role/r",
            "ram_session_name":"me","expired_seconds":1800,"external_id":"e","sts_region":"cn-beijing","policy":"{}"}"#,
    );
    let context = context(Plain)
        .with_environment(home.environment())
        .with_sts_endpoint(&server.url);
    assert_keys(&provider(&context).provide().await.unwrap(), "STS.r");
    let request = &server.seen()[0];
    has(
        request,
        &[
            ("RoleArn", "acs:ram::1:role/r"),
            ("RoleSessionName", "me"),
            ("DurationSeconds", "1800"),
            ("ExternalId", "e"),
            ("Policy", "{}"),
        ],
    );
    assert!(
        request
            .header("authorization")
            .unwrap()
            .contains("Credential=LTAIx,")
    );
}

/// Answers each request for a role with keys named after the role.
fn sts(request: &Seen) -> (u16, String) {
    let role = request
        .form()
        .into_iter()
        .find(|(name, _)| name == "RoleArn")
        .unwrap()
        .1;
    (200, sts_json(&format!("STS.{role}")))
}

#[tokio::test]
async fn roles_chain_from_profile_to_profile() {
    let server = Server::start(sts).await;
    let role = |name: &str, source: &str| {
        format!(
            r#"{{"name":"{name}","mode":"ChainableRamRoleArn","ram_role_arn":"{name}","ram_session_name":"x","source_profile":"{source}"}}"#
        )
    };
    let home = home(
        "c",
        &format!("{},{},{AK}", role("c", "b"), role("b", "default")),
    );
    let context = context(Plain)
        .with_environment(home.environment())
        .with_sts_endpoint(&server.url);
    assert_keys(&provider(&context).provide().await.unwrap(), "STS.c");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(
        seen[0]
            .header("authorization")
            .unwrap()
            .contains("Credential=LTAId,")
    );
    assert!(
        seen[1]
            .header("authorization")
            .unwrap()
            .contains("Credential=STS.b,")
    );
    assert_eq!(
        seen[1].header("x-acs-security-token"),
        Some("token of STS.b")
    );

    write(
        &home,
        "a",
        &[role("a", "b"), role("b", "c"), role("c", "a")].join(","),
    );
    assert_says(&error(&home).await, "in a circle: a -> b -> c -> a");
    write(&home, "a", &role("a", "a"));
    assert_says(&error(&home).await, "in a circle: a -> a");
    let long: Vec<_> = (0..10_000)
        .map(|index| role(&format!("p{index}"), &format!("p{}", index + 1)))
        .collect();
    write(&home, "p0", &long.join(","));
    assert_says(&error(&home).await, "more than 8 profiles");
}

#[tokio::test]
async fn ecs_ram_role_alone_and_as_source() {
    let metadata = Server::start(|request| match request.method.as_str() {
        "PUT" => (200, "session".to_owned()),
        _ => (200, keys_json("STS.e")),
    })
    .await;
    let server = Server::start(sts).await;
    let home = home(
        "ecs",
        r#"{"name":"ecs","mode":"EcsRamRole","ram_role_name":"cams-role"},
           {"name":"both","mode":"RamRoleArnWithRoleName","ram_role_name":"cams-role","ram_role_arn":"r"}"#,
    );
    // The switch is for the chain's own look at the instance, not for what a profile asks for.
    let environment = home
        .environment()
        .with_variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let context = context(Plain)
        .with_environment(environment)
        .with_metadata_endpoint(&metadata.url)
        .with_sts_endpoint(&server.url);
    assert_keys(&provider(&context).provide().await.unwrap(), "STS.e");
    assert_keys(
        &provider(&context)
            .with_profile("both")
            .provide()
            .await
            .unwrap(),
        "STS.r",
    );
    assert!(
        server.seen()[0]
            .header("authorization")
            .unwrap()
            .contains("Credential=STS.e,")
    );
}

#[tokio::test]
async fn oidc() {
    let server = Server::start(sts).await;
    let home = Home::new();
    let token_file = home.write("token", "jwt");
    let profile = format!(
        r#"{{"name":"default","mode":"OIDC","ram_role_arn":"r","oidc_provider_arn":"p","oidc_token_file":{token_file:?},"ram_session_name":"me"}}"#
    );
    write(&home, "default", &profile);
    let context = context(Plain)
        .with_environment(home.environment())
        .with_sts_endpoint(&server.url);
    assert_keys(&provider(&context).provide().await.unwrap(), "STS.r");
    has(
        &server.seen()[0],
        &[
            ("OIDCProviderArn", "p"),
            ("OIDCToken", "jwt"),
            ("RoleSessionName", "me"),
        ],
    );
}

#[tokio::test]
async fn credentials_uri() {
    let server = Server::start(|_| (200, keys_json("STS.u"))).await;
    let home = home(
        "default",
        &format!(
            r#"{{"name":"default","mode":"CredentialsURI","credentials_uri":"{}/x"}}"#,
            server.url
        ),
    );
    let context = context(Plain).with_environment(home.environment());
    assert_keys(&provider(&context).provide().await.unwrap(), "STS.u");
}

#[tokio::test]
async fn failures_below_a_profile_are_failures_of_the_profile() {
    let server = Server::start(|_| {
        (
            403,
            r#"{"Code":"NoPermission","Message":"hush"}"#.to_owned(),
        )
    })
    .await;
    let home = home(
        "default",
        r#"{"name":"default","mode":"RamRoleArn","access_key_id":"hush","access_key_secret":"hush","ram_role_arn":"r"}"#,
    );
    let context = context(Plain)
        .with_environment(home.environment())
        .with_sts_endpoint(&server.url);
    let error = error_of(&provider(&context)).await;
    assert_says(
        &error,
        "CLI profile: the profile: RAM role: STS answered with HTTP status 403, code NoPermission",
    );
    assert!(!error.is_not_configured());
}

#[tokio::test]
async fn the_file_is_read_anew_each_time() {
    let home = home("default", AK);
    let context = offline(&home);
    let provider = provider(&context);
    assert_eq!(provider.provide().await.unwrap().access_key_id(), "LTAId");
    write(&home, "default", &AK.replace("LTAId", "LTAInew"));
    assert_eq!(provider.provide().await.unwrap().access_key_id(), "LTAInew");
}
