use super::support::{
    Home, Plain, Server, Unused, assert_keys, assert_says, context, error_of, keys_json, sts_json,
};
use crate::credentials::{Credentials, Environment, FileCredentials, ProvideCredentials};
use crate::transport::Transport;

fn provider(environment: Environment, transport: impl Transport) -> FileCredentials {
    FileCredentials::from_environment(&context(transport).with_environment(environment))
}

async fn keys(environment: Environment) -> Credentials {
    provider(environment, Unused).provide().await.unwrap()
}

#[tokio::test]
async fn both_locations_are_read_the_one_without_extension_first() {
    let home = Home::new();
    home.write(
        ".alibabacloud/credentials.ini",
        "[default]\ntype=access_key\naccess_key_id=python\naccess_key_secret=s\n",
    );
    assert_eq!(keys(home.environment()).await.access_key_id(), "python");
    home.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=go\naccess_key_secret=s\n",
    );
    assert_eq!(keys(home.environment()).await.access_key_id(), "go");
}

#[tokio::test]
async fn a_variable_names_another_file() {
    let home = Home::new();
    let path = home.write(
        "elsewhere.ini",
        "[default]\ntype=access_key\naccess_key_id=elsewhere\naccess_key_secret=s\n",
    );
    let environment = Environment::empty().with_variable("ALIBABA_CLOUD_CREDENTIALS_FILE", path);
    assert_eq!(keys(environment).await.access_key_id(), "elsewhere");
    let missing = home.path().join("hush").to_str().unwrap().to_owned();
    let environment = Environment::empty().with_variable("ALIBABA_CLOUD_CREDENTIALS_FILE", missing);
    let error = error_of(&provider(environment, Unused)).await;
    assert!(!error.is_not_configured());
    assert_says(
        &error,
        "ALIBABA_CLOUD_CREDENTIALS_FILE names does not exist",
    );
}

#[tokio::test]
async fn windows_line_ends_byte_order_mark_and_quotes() {
    let home = Home::new();
    home.write(
        ".alibabacloud/credentials",
        "\u{feff}[default]\r\ntype = access_key ; kind\r\nAccess_Key_Id = \"the-id\"\r\naccess_key_secret = 'the # secret'\r\n",
    );
    let keys = keys(home.environment()).await;
    assert_eq!(
        (keys.access_key_id(), keys.access_key_secret()),
        ("the-id", "the # secret")
    );
}

#[tokio::test]
async fn sections() {
    let home = Home::new();
    home.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=d\naccess_key_secret=s\n\
         [work]\ntype=sts\naccess_key_id=w\naccess_key_secret=s\nsecurity_token=t\n",
    );
    let named = home
        .environment()
        .with_variable("ALIBABA_CLOUD_PROFILE", "work");
    let work = keys(named.clone()).await;
    assert_eq!(
        (work.access_key_id(), work.security_token()),
        ("w", Some("t"))
    );
    let set = provider(named, Unused)
        .with_section("default")
        .provide()
        .await
        .unwrap();
    assert_eq!(set.access_key_id(), "d");

    let missing = home
        .environment()
        .with_variable("ALIBABA_CLOUD_PROFILE", "play");
    let error = error_of(&provider(missing, Unused)).await;
    assert!(error.is_not_configured());
    assert_says(&error, "[play]");
    assert!(
        !error_of(&provider(home.environment(), Unused).with_section("play"))
            .await
            .is_not_configured()
    );
}

#[tokio::test]
async fn a_section_that_is_missing_leads_to_those_that_are_there() {
    let home = Home::new();
    home.write(
        ".alibabacloud/credentials",
        "[Default]\ntype=access_key\naccess_key_secret=hush\n[prod]\n",
    );
    let error = error_of(&provider(home.environment(), Unused)).await;
    assert_says(
        &error,
        r#"there is no section [default]; the file has the sections "Default", "prod""#,
    );
    let many: Vec<String> = (10..30).map(|number| format!("[s{number}]\n")).collect();
    let many = many.concat();
    home.write(".alibabacloud/credentials", many);
    let error = error_of(&provider(home.environment(), Unused)).await;
    assert_says(&error, r#""s18", "s19", …"#);
    assert!(!error.to_string().contains("s20"), "{error}");
    home.write(".alibabacloud/credentials", "# nothing yet\n");
    let error = error_of(&provider(home.environment(), Unused)).await;
    assert_says(&error, "the file has no sections");
}

/// A path from a variable is as it stands there: nothing in it is replaced, as a shell would do.
#[tokio::test]
async fn a_path_that_leads_nowhere_says_why() {
    let home = Home::new();
    for (path, expected) in [
        (
            "~/hush/credentials",
            "`~` stands for the home directory in a shell only",
        ),
        (
            "~hush/credentials",
            "`~` stands for the home directory in a shell only",
        ),
        (
            "$HOME/hush",
            "variables in a path are replaced by a shell only",
        ),
        (
            "${HUSH}/hush",
            "variables in a path are replaced by a shell only",
        ),
        (
            "\"/hush/credentials\"",
            "quotes, which only a shell would remove",
        ),
        ("hush/credentials", "its path is relative"),
        ("/hush/credentials", "does not exist"),
    ] {
        let environment = home
            .environment()
            .with_variable("ALIBABA_CLOUD_CREDENTIALS_FILE", path);
        let error = error_of(&provider(environment, Unused)).await;
        assert!(!error.is_not_configured());
        assert_says(&error, "ALIBABA_CLOUD_CREDENTIALS_FILE");
        assert_says(&error, expected);
    }
    home.write(
        ".alibabacloud/credentials",
        "[default]\ntype=oidc_role_arn\nrole_arn=r\noidc_provider_arn=p\noidc_token_file_path=~/hush\n",
    );
    let error = error_of(&provider(home.environment(), Unused)).await;
    assert_says(&error, "the OIDC token file does not exist: `~` stands");
}

#[tokio::test]
async fn nothing_there_is_not_configured() {
    let home = Home::new();
    let error = error_of(&provider(home.environment(), Unused)).await;
    assert!(error.is_not_configured());
    assert_says(&error, "~/.alibabacloud/credentials.ini");
    assert!(
        error_of(&provider(Environment::empty(), Unused))
            .await
            .is_not_configured()
    );
    home.write(".alibabacloud/credentials", "");
    assert!(
        error_of(&provider(home.environment(), Unused))
            .await
            .is_not_configured()
    );
}

#[tokio::test]
async fn mistakes_are_named_without_values() {
    let home = Home::new();
    for (text, expected) in [
        (
            "[default]\naccess_key_id=hush\n",
            "type is not set in the section; it is one of access_key, sts, ram_role_arn",
        ),
        (
            "[default]\ntype=access_key\naccess_key_secret=hush\n",
            "access_key_id is not set",
        ),
        (
            "[default]\ntype=access_key\naccess_key_id=hush\naccess_key_secret=\n",
            "access_key_secret is not set",
        ),
        (
            "[default]\ntype=sts\naccess_key_id=hush\naccess_key_secret=hush\n",
            "security_token is not set",
        ),
        (
            "[default]\ntype=ram_role_arn\naccess_key_id=hush\naccess_key_secret=hush\n",
            "role_arn is not set",
        ),
        (
            "[default]\ntype=oidc_role_arn\nrole_arn=hush\n",
            "oidc_provider_arn is not set",
        ),
        ("[default]\ntype=rsa_key_pair\n", "not supported"),
        (
            "[default]\ntype=hush\n",
            "type of the section is unknown; it is one of access_key, sts, ram_role_arn, oidc_role_arn, ecs_ram_role",
        ),
        ("[default]\nhush hush\n", "line 2 is neither a section nor"),
        (
            "[default\nhush=hush\n",
            "line 1 is a section header without",
        ),
    ] {
        home.write(".alibabacloud/credentials", text);
        let error = error_of(&provider(home.environment(), Unused)).await;
        assert_says(&error, expected);
        assert!(!error.is_not_configured(), "{error}");
        assert_eq!(error.provider(), "credentials file");
    }
    home.write(".alibabacloud/credentials", [0xff, 0xfe, b'h', 0]);
    assert_says(
        &error_of(&provider(home.environment(), Unused)).await,
        "not UTF-8",
    );
    home.write(".alibabacloud/credentials", "hush".repeat(300_000));
    assert_says(
        &error_of(&provider(home.environment(), Unused)).await,
        "larger than 1024 KiB",
    );
}

#[tokio::test]
async fn ram_role_arn() {
    let home = Home::new();
    home.write(
        ".alibabacloud/credentials",
        "[default]\ntype=ram_role_arn\naccess_key_id=LTAIx\naccess_key_secret=s\nrole_arn=acs:ram::1:role/r\n\
         role_session_name=nightly\npolicy='{\"Version\":\"1\"}'\n",
    );
    let server = Server::start(|_| (200, sts_json("STS.r"))).await;
    let context = context(Plain)
        .with_environment(home.environment())
        .with_sts_endpoint(&server.url);
    assert_keys(
        &FileCredentials::from_environment(&context)
            .provide()
            .await
            .unwrap(),
        "STS.r",
    );
    let form = server.seen()[0].form();
    for (name, value) in [
        ("RoleArn", "acs:ram::1:role/r"),
        ("RoleSessionName", "nightly"),
        ("Policy", "{\"Version\":\"1\"}"),
    ] {
        assert!(
            form.contains(&(name.to_owned(), value.to_owned())),
            "{form:?}"
        );
    }
}

#[tokio::test]
async fn oidc_role_arn_and_its_failures() {
    let home = Home::new();
    let token_file = home.write("token", "jwt");
    home.write(
        ".alibabacloud/credentials",
        format!("[default]\ntype=oidc_role_arn\nrole_arn=r\noidc_provider_arn=p\noidc_token_file_path={token_file}\n"),
    );
    let server = Server::start(|_| (200, sts_json("STS.o"))).await;
    let context = context(Plain)
        .with_environment(home.environment())
        .with_sts_endpoint(&server.url);
    let provider = FileCredentials::from_environment(&context);
    assert_keys(&provider.provide().await.unwrap(), "STS.o");
    std::fs::remove_file(token_file).unwrap();
    let error = error_of(&provider).await;
    assert_says(
        &error,
        "credentials file: the section: OIDC role: the OIDC token file does not exist",
    );
}

#[tokio::test]
async fn ecs_ram_role() {
    let home = Home::new();
    home.write(
        ".alibabacloud/credentials",
        "[default]\ntype=ecs_ram_role\nrole_name=cams-role\n",
    );
    let server = Server::start(|request| match request.method.as_str() {
        "PUT" => (200, "session".to_owned()),
        _ => (200, keys_json("STS.e")),
    })
    .await;
    let context = context(Plain)
        .with_environment(home.environment())
        .with_metadata_endpoint(&server.url);
    assert_keys(
        &FileCredentials::from_environment(&context)
            .provide()
            .await
            .unwrap(),
        "STS.e",
    );
    assert!(server.seen()[1].target.ends_with("/cams-role"));
}
