//! `cams list`, `show`, `policy`, `completions` and `man`.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::common::{program, run, text};
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::dynamic;
use alibabacloud_cams::emulator::{Emulator, Policy};
use serde_json::{Value, json};

const COMMANDS: [&str; 10] = [
    "call",
    "completions",
    "demo",
    "emulate",
    "event",
    "list",
    "man",
    "mcp",
    "policy",
    "show",
];

#[test]
fn every_operation_is_listed_and_described() {
    let output = run(&["list", "--names"]);
    let names: Vec<&str> = text(&output.stdout).lines().collect();
    let operations: Vec<&str> = dynamic::operations().map(dynamic::Dynamic::name).collect();
    assert_eq!(names, operations);
    for operation in dynamic::operations() {
        let name = operation.name();
        let said = dynamic::description(name).unwrap_or_else(|| panic!("{name} is not described"));
        let known = operation.operation();
        assert_eq!(said.access.action, known.ram_action, "{name}");
        assert_eq!(said.repeatable, known.repeatable, "{name}");
        assert_eq!(said.rate_limit, known.rate_limit, "{name}");
        assert!(
            !said.summary.is_empty() && !said.because.is_empty(),
            "{name}"
        );
        assert_eq!(said.input["type"], "object", "{name}");
        // The example is an input: what is required is there, and what is there is known.
        let example = said.example.as_object().unwrap();
        let known = said.input["properties"].as_object().unwrap();
        assert!(example.keys().all(|key| known.contains_key(key)), "{name}");
        let required = said.input["required"].as_array().into_iter().flatten();
        for parameter in required {
            assert!(
                example.contains_key(parameter.as_str().unwrap()),
                "{name}: {parameter}"
            );
        }
    }
}

#[test]
fn a_list_can_be_searched() {
    let output = run(&["list", "send", "TEMPLATE", "--names"]);
    let found = text(&output.stdout).to_owned();
    let all = run(&["list", "send", "template"]);
    let lines = text(&all.stdout).lines().map(str::to_lowercase);
    assert!(lines.clone().all(|line| line.contains("send")), "{found}");
    assert_eq!(lines.count(), found.lines().count());

    let output = run(&["list", "migration", "--names"]);
    assert!(text(&output.stdout).contains("GetMigrationVerifyCode"));

    let none = run(&["list", "no such thing"]);
    assert_eq!((none.status.code(), text(&none.stdout)), (Some(1), ""));
}

/// What it shows is what `spec/operations/migration/GetMigrationVerifyCode.yaml` says.
#[test]
fn an_operation_is_shown_with_all_that_a_caller_needs() {
    let output = run(&["show", "GetMigrationVerifyCode"]);
    let shown = text(&output.stdout);
    for part in [
        "GetMigrationVerifyCode (migration)",
        "Gets the verification code for migrating a phone number.",
        "client.get_migration_verify_code()",
        "cams:GetMigrationVerifyCode",
        "10 calls in 1 s",
        "not safe: every call sends another code to the phone",
        "PhoneNumber  [text, required, sensitive]",
        "sms: The code arrives in a text message.",
        "Product.Unsubscript (HTTP 400)",
    ] {
        assert!(shown.contains(part), "{part}:\n{shown}");
    }
    let skeleton = run(&["show", "GetMigrationVerifyCode", "--skeleton"]);
    let skeleton: Value = serde_json::from_slice(&skeleton.stdout).unwrap();
    assert_eq!(
        skeleton,
        json!({"CustSpaceId": "29348393884****", "PhoneNumber": "861380000****", "Locale": "zh_CN", "Method": "sms"})
    );
    // No line is wider than a window, whatever the operation.
    let wide = run(&["show", "SendChatappMessage"]);
    assert!(text(&wide.stdout).lines().count() > 100);
}

/// A skeleton is a call that the emulator answers.
#[tokio::test]
async fn a_skeleton_can_be_called() {
    let emulator = Emulator::start().await.unwrap();
    for operation in [
        "SendChatappMessage",
        "CreateChatappTemplate",
        "ListChatappMessage",
    ] {
        let skeleton = run(&["show", operation, "--skeleton"]);
        let output = crate::common::call_with(
            &emulator,
            &[operation, "--input", "-"],
            text(&skeleton.stdout),
        )
        .await;
        assert!(
            output.status.success(),
            "{operation}: {}",
            text(&output.stderr)
        );
    }
}

/// The documentation of RAM: a policy has `Version` 1 and statements of `Effect`, `Action` and `Resource`.
#[test]
fn a_policy_allows_what_is_named_and_nothing_else() {
    let output = run(&[
        "policy",
        "SendChatappMessage",
        "GetMigrationVerifyCode",
        "SendChatappMessage",
    ]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let policy: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        policy,
        json!({
            "Version": "1",
            "Statement": [{
                "Effect": "Allow",
                "Action": ["cams:GetMigrationVerifyCode", "cams:SendChatappMessage"],
                "Resource": ["*"],
            }],
        })
    );
    assert_eq!(run(&["policy", "SendMessage"]).status.code(), Some(2));
    assert_eq!(run(&["policy"]).status.code(), Some(2));
}

#[tokio::test]
async fn the_emulator_takes_the_policy() {
    let output = run(&["policy", "GetMigrationVerifyCode"]);
    let policy = Policy::from_document(text(&output.stdout)).unwrap();
    let key = Credentials::new("Id", "Secret");
    let emulator = Emulator::builder().key_with_policy(key.clone(), policy);
    let emulator = emulator.start().await.unwrap();
    let client = emulator.client_builder().credentials(key).build().unwrap();
    for (name, allowed) in [
        ("GetMigrationVerifyCode", true),
        ("ListChatappTemplate", false),
    ] {
        let example = dynamic::description(name).unwrap().example.to_string();
        let operation = dynamic::operation(name).unwrap();
        let outcome = operation.call(&client, &example).unwrap().await;
        let denied = outcome.is_err_and(|error| error.is_permission_denied());
        assert_eq!(denied, !allowed, "{name}");
    }
}

#[test]
fn what_a_policy_infers_is_said() {
    let inferred = dynamic::descriptions()
        .iter()
        .find(|said| said.access.level_is_inferred_from.is_some())
        .expect("the spec says of some access level that it is inferred");
    let output = run(&["policy", &inferred.name]);
    let note = text(&output.stderr);
    assert!(
        note.contains(&inferred.name) && note.contains("inferred from"),
        "{note}"
    );
    let certain = run(&["policy", "GetMigrationVerifyCode"]);
    assert_eq!(text(&certain.stderr), "");
}

fn actions(output: &std::process::Output) -> Vec<String> {
    let policy: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", text(&output.stderr)));
    let actions = policy["Statement"][0]["Action"].as_array().unwrap();
    actions
        .iter()
        .map(|action| action.as_str().unwrap().to_owned())
        .collect()
}

const SOURCE: &str = r#"
//! list_chatapp_template() is only a comment.
use alibabacloud_cams::{Client, dynamic};

/// `client.delete_chatapp_template()` neither.
async fn f(client: &Client) {
    let reply = client.send_chatapp_message().channel_type("x").send().await;
    println!("{:?}", client.get_migration_verify_code().send().await);
    let builder = Client::list_chatapp_message(client);
    let request: alibabacloud_cams::templates::GetChatappTemplateDetailRequest = read();
    let operation = dynamic::operation("ListInstance");
}

#[cfg(test)]
mod tests {
    fn g(client: &Client) { client.create_chatapp_template(); }
}

#[test]
fn h() { client.create_chatapp_template(); }
"#;

#[test]
fn a_policy_is_made_of_what_a_program_calls() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let named = folder.path().to_str().unwrap().to_owned();
    assert_eq!(
        run(&["policy", "--crate", &named]).status.code(),
        Some(2),
        "no Cargo.toml"
    );
    at("Cargo.toml", "[package]\nname = \"x\"\n");
    assert_eq!(
        run(&["policy", "--crate", &named]).status.code(),
        Some(1),
        "no source"
    );
    at("src/main.rs", SOURCE);
    at("member/src/lib.rs", "fn f(c: &C) { c.list_flow(); }");
    at("tests/it.rs", "fn f(c: &C) { c.delete_flow(); }");
    at("target/debug/out.rs", "fn f(c: &C) { c.delete_flow(); }");
    let output = run(&["policy", "--crate", &named]);
    assert_eq!(
        actions(&output),
        [
            "GetChatappTemplateDetail",
            "GetMigrationVerifyCode",
            "ListChatappMessage",
            "ListFlow",
            "ListInstance",
            "SendChatappMessage",
        ]
        .map(|name| format!("cams:{name}"))
    );
    let places = text(&output.stderr);
    assert!(
        places.contains("SendChatappMessage: src/main.rs:7"),
        "{places}"
    );

    at("src/broken.rs", "fn f( {\n");
    let output = run(&["policy", "--crate", &named]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("broken.rs: line 1"),
        "{}",
        text(&output.stderr)
    );
}

/// Whether a shell takes a script for one of its own; `None` where the shell is not there.
fn checks(shell: &str, script: &[u8]) -> Option<bool> {
    let mut command = Command::new(shell);
    let child = command
        .arg("-n")
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.ok()?;
    child.stdin.take()?.write_all(script).ok()?;
    Some(child.wait().ok()?.success())
}

#[test]
fn shells_take_their_completions() {
    let mut checked = 0;
    for shell in ["bash", "zsh", "fish"] {
        let output = run(&["completions", shell]);
        assert!(output.status.success());
        let script = text(&output.stdout);
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
        for option in ["dry-run", "all-pages", "skeleton"] {
            assert!(script.contains(option), "{shell}: {option}");
        }
        match checks(shell, &output.stdout) {
            Some(taken) => {
                assert!(taken, "{shell} refuses its completions");
                checked += 1;
            }
            None => eprintln!("NOT TESTED: {shell} is not there"),
        }
    }
    if cfg!(unix) {
        assert!(checked > 0, "not even one shell is there");
    }
    assert!(!run(&["completions", "tcsh"]).status.success());
}

#[test]
fn there_is_a_man_page_for_each_command() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("man/man1");
    let output = run(&["man", into.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    for command in COMMANDS
        .iter()
        .map(|name| format!("cams-{name}.1"))
        .chain(["cams.1".to_owned()])
    {
        let page = std::fs::read_to_string(into.join(&command))
            .unwrap_or_else(|error| panic!("{command}: {error}"));
        assert!(
            page.contains("\n.TH ") || page.starts_with(".TH "),
            "{command}"
        );
        assert!(page.contains(".SH NAME"), "{command}");
    }
    let page = std::fs::read_to_string(into.join("cams.1")).unwrap();
    assert!(
        page.contains("may have been carried out"),
        "the exit statuses are told"
    );
}

#[test]
fn a_reader_who_has_seen_enough_is_no_failure() {
    let mut child = program()
        .args(["show", "SendChatappMessage", "--schema"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
}
