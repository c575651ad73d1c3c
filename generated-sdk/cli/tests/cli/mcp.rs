//! `cams mcp`, seen by a client of the protocol's own SDK.

use std::collections::BTreeSet;
use std::process::Stdio;

use crate::common::{feed, program, run, text};
use alibabacloud_cams::dynamic;
use alibabacloud_cams::emulator::{Answer, Emulator};
use boon::{Compiler, SchemaIndex, Schemas};
use rmcp::model::{CallToolRequestParams, CallToolResult, Tool};
use rmcp::service::RunningService;
use rmcp::{RoleClient, ServiceError, ServiceExt};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::process::Child;

const PHONE: &str = "8613800001234";

/// An assistant, and the program that it has started.
struct Assistant {
    session: RunningService<RoleClient, ()>,
    program: Child,
}

impl Assistant {
    /// Starts `mcp` with these arguments, and the emulator's key in the environment.
    async fn start(emulator: &Emulator, arguments: &[&str]) -> Self {
        let key = emulator.credentials();
        let mut command = program();
        command
            .arg("mcp")
            .args(["--endpoint", &emulator.endpoint()])
            .args(arguments)
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", key.access_key_id())
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.access_key_secret());
        Self::of(command).await
    }

    async fn of(command: std::process::Command) -> Self {
        let mut program = tokio::process::Command::from(command)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let streams = (
            program.stdout.take().unwrap(),
            program.stdin.take().unwrap(),
        );
        let session = ().serve(streams).await.unwrap();
        Self { session, program }
    }

    async fn tools(&self) -> Vec<Tool> {
        self.session.list_all_tools().await.unwrap()
    }

    async fn call(&self, tool: &str, arguments: &Value) -> CallToolResult {
        self.try_call(tool, arguments).await.unwrap()
    }

    async fn try_call(
        &self,
        tool: &str,
        arguments: &Value,
    ) -> Result<CallToolResult, ServiceError> {
        let arguments = arguments.as_object().unwrap().clone();
        let request = CallToolRequestParams::new(tool.to_owned()).with_arguments(arguments);
        self.session.call_tool(request).await
    }

    /// Hangs up, and waits for the program's end.
    async fn leave(mut self) -> Option<i32> {
        self.session.cancel().await.unwrap();
        self.program.wait().await.unwrap().code()
    }
}

fn names(tools: &[Tool]) -> BTreeSet<&str> {
    tools.iter().map(|tool| &*tool.name).collect()
}

/// The text of a result, which is an error or not.
fn told(result: &CallToolResult, is_error: bool) -> &str {
    assert_eq!(result.is_error, Some(is_error), "{result:?}");
    let [block] = &result.content[..] else {
        panic!("one text: {result:?}")
    };
    &block.as_text().unwrap().text
}

/// What the documentation calls `get`, and changes or sends something all the same, is none of them.
#[tokio::test]
async fn only_what_reads_is_offered() {
    let emulator = Emulator::start().await.unwrap();
    let assistant = Assistant::start(&emulator, &[]).await;
    let tools = assistant.tools().await;
    let names = names(&tools);
    for reading in [
        "ListChatappTemplate",
        "QueryChatappPhoneNumbers",
        "ReadChatFlowLogSetting",
    ] {
        assert!(names.contains(reading), "{reading}: {names:?}");
    }
    for changing in [
        "SendChatappMessage",
        "DeleteFlow",
        "ModifyFlow",
        "UpdatePhoneEncryptionPublicKey",
        // It sends a code to a phone.
        "GetMigrationVerifyCode",
    ] {
        assert!(!names.contains(changing), "{changing}");
    }
    for tool in &tools {
        let hints = tool.annotations.as_ref().unwrap();
        assert_eq!(hints.read_only_hint, Some(true), "{}", tool.name);
        assert_eq!(hints.destructive_hint, Some(false), "{}", tool.name);
        assert_eq!(hints.idempotent_hint, Some(true), "{}", tool.name);
        let known = dynamic::description(&tool.name).unwrap();
        assert!(known.repeatable && ["get", "list"].contains(&known.access.level.as_str()));
        assert!(
            tool.description
                .as_ref()
                .unwrap()
                .starts_with(&known.summary)
        );
    }
    assert_eq!(assistant.leave().await, Some(0));
}

#[tokio::test]
async fn others_are_allowed_by_name_and_by_group() {
    let emulator = Emulator::start().await.unwrap();
    let reading = Assistant::start(&emulator, &[]).await.tools().await;
    let arguments = [
        "--allow",
        "SendChatappMessage",
        "--allow",
        "qr_codes",
        "--allow",
        "ModifyFlow",
    ];
    let tools = Assistant::start(&emulator, &arguments).await.tools().await;
    let added: BTreeSet<&str> = names(&tools)
        .difference(&names(&reading))
        .copied()
        .collect();
    // `spec/operations/qr_codes/` has four operations, of which one only reads.
    assert_eq!(
        added,
        BTreeSet::from([
            "CreatePhoneMessageQrdl",
            "DeletePhoneMessageQrdl",
            "ModifyFlow",
            "SendChatappMessage",
            "UpdatePhoneMessageQrdl",
        ])
    );
    let hints = |name: &str| {
        let tool = tools.iter().find(|tool| tool.name == name).unwrap();
        let hints = tool.annotations.as_ref().unwrap();
        (
            hints.read_only_hint,
            hints.destructive_hint,
            hints.idempotent_hint,
        )
    };
    // Creates, and every call sends another message.
    assert_eq!(
        hints("SendChatappMessage"),
        (Some(false), Some(false), Some(false))
    );
    assert_eq!(
        hints("DeletePhoneMessageQrdl"),
        (Some(false), Some(true), Some(false))
    );
    // A second run sets the same again.
    assert_eq!(hints("ModifyFlow"), (Some(false), Some(true), Some(true)));
}

#[test]
fn what_is_allowed_has_to_be_there() {
    for (name, told) in [
        ("SendChatAppMesage", "did you mean SendChatappMessage"),
        ("qrcodes", "did you mean qr_codes"),
        ("whatever", "the groups are chat_flows, "),
    ] {
        let output = run(&["mcp", "--allow", name]);
        assert_eq!(output.status.code(), Some(2));
        let stderr = text(&output.stderr);
        assert!(stderr.contains(told), "{name}: {stderr}");
    }
}

#[tokio::test]
async fn a_call_is_carried_out_and_its_reply_handed_over() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("ListChatappTemplate").unwrap();
    let reply = json!({
        "Code": "OK", "Total": 1, "RequestId": "R-1",
        "ListTemplate": [{"TemplateName": "one", "Language": "en"}],
    });
    script.then(Answer::reply(reply.clone()));
    let assistant = Assistant::start(&emulator, &[]).await;
    let arguments = json!({"Page": {"Index": 2, "Size": 7}});
    let result = assistant.call("ListChatappTemplate", &arguments).await;
    let shown: Value = serde_json::from_str(told(&result, false)).unwrap();
    assert_eq!(shown, reply);
    assert_eq!(result.structured_content, Some(reply));
    let page = emulator.received()[0].parameter("Page").unwrap().to_owned();
    let page: Value = serde_json::from_str(&page).unwrap();
    assert_eq!(page, arguments["Page"]);
}

#[tokio::test]
async fn what_is_not_allowed_is_refused_and_not_sent() {
    let emulator = Emulator::start().await.unwrap();
    let assistant = Assistant::start(&emulator, &["--allow", "migration"]).await;
    let result = assistant
        .call("DeleteFlow", &json!({"CustSpaceId": "1", "FlowId": "2"}))
        .await;
    let refusal = told(&result, true);
    for part in [
        "DeleteFlow",
        "nothing was sent",
        "`--allow DeleteFlow`",
        "`--allow whatsapp_flows`",
    ] {
        assert!(refusal.contains(part), "{part}: {refusal}");
    }
    let Err(ServiceError::McpError(error)) = assistant.try_call("NoSuch", &json!({})).await else {
        panic!("a tool that is not there is an error of the protocol")
    };
    // The specification of the protocol answers an unknown tool with invalid parameters, -32602.
    assert_eq!(error.code.0, -32602);
    assert!(emulator.received().is_empty());

    // Of the group that is allowed.
    let input: Value = serde_json::from_str(crate::common::INPUT).unwrap();
    let result = assistant.call("GetMigrationVerifyCode", &input).await;
    told(&result, false);
    assert_eq!(emulator.received()[0].parameter("PhoneNumber"), Some(PHONE));
}

/// `spec/operations/phone_numbers/QueryChatappPhoneNumbers.yaml` says what of a reply is sensitive.
#[tokio::test]
async fn sensitive_values_are_masked_unless_they_are_asked_for() {
    let emulator = Emulator::start().await.unwrap();
    let script = emulator.on("QueryChatappPhoneNumbers").unwrap();
    script.always(Answer::reply(json!({
        "Code": "OK",
        "PhoneNumbers": [{"PhoneNumber": PHONE, "Status": "CONNECTED"}],
    })));
    let arguments = json!({"CustSpaceId": "1"});
    let assistant = Assistant::start(&emulator, &[]).await;
    let result = assistant.call("QueryChatappPhoneNumbers", &arguments).await;
    assert!(!serde_json::to_string(&result).unwrap().contains(PHONE));
    let masked = json!([{"PhoneNumber": "<redacted>", "Status": "CONNECTED"}]);
    assert_eq!(result.structured_content.unwrap()["PhoneNumbers"], masked);

    // The mask is no phone number.
    let arguments_with_mask = json!({"CustSpaceId": "<redacted>"});
    let result = assistant
        .call("QueryChatappPhoneNumbers", &arguments_with_mask)
        .await;
    assert!(told(&result, true).contains("stands in place"));
    assert_eq!(emulator.received().len(), 1);

    let assistant = Assistant::start(&emulator, &["--show-sensitive"]).await;
    let result = assistant.call("QueryChatappPhoneNumbers", &arguments).await;
    let shown = &result.structured_content.as_ref().unwrap()["PhoneNumbers"][0]["PhoneNumber"];
    assert_eq!(shown, PHONE);
}

#[tokio::test]
async fn a_failed_call_is_an_error_that_leads_out_and_shows_no_secret() {
    let emulator = Emulator::start().await.unwrap();
    let assistant = Assistant::start(&emulator, &["--allow", "migration"]).await;
    let script = emulator.on("GetMigrationVerifyCode").unwrap();
    let input = |locale: Value| json!({"CustSpaceId": "1", "PhoneNumber": PHONE, "Locale": locale, "Method": "sms"});
    let secret = emulator.credentials().access_key_secret().to_owned();
    for (answer, locale, parts) in [
        // Before anything is sent: the place is named.
        (None, json!(7), ["Locale", "expected text"]),
        (
            Some(Answer::error_with(
                400,
                "Ram.PermissionDeny",
                format!("{PHONE} may not"),
            )),
            json!("en_US"),
            ["Ram.PermissionDeny", "`cams:GetMigrationVerifyCode`"],
        ),
        // It was carried out and the reply lost; another call would send another code.
        (
            Some(Answer::as_usual().reset()),
            json!("en_US"),
            ["may have been carried out", "sends another code"],
        ),
    ] {
        if let Some(answer) = answer {
            script.then(answer);
        }
        let result = assistant
            .call("GetMigrationVerifyCode", &input(locale))
            .await;
        let error = told(&result, true);
        for part in parts {
            assert!(error.contains(part), "{part}: {error}");
        }
        for hidden in [PHONE, &secret] {
            assert!(!error.contains(hidden), "{error}");
        }
    }
    let result = assistant.call("GetMigrationVerifyCode", &json!({})).await;
    assert!(told(&result, true).contains("is required"));
    let result = assistant
        .call("GetMigrationVerifyCode", &json!({"Phone": PHONE}))
        .await;
    let error = told(&result, true);
    assert!(error.contains("Phone") && !error.contains(PHONE), "{error}");
}

/// The program starts without keys, so that an assistant can list its tools; a call says what is missing.
#[tokio::test]
async fn without_keys_a_call_says_so() {
    let mut command = program();
    command
        .args(["mcp", "--endpoint", "http://127.0.0.1:9"])
        .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let assistant = Assistant::of(command).await;
    assert!(!assistant.tools().await.is_empty());
    let arguments = json!({"CustSpaceId": "1"});
    let result = assistant.call("QueryChatappPhoneNumbers", &arguments).await;
    let error = told(&result, true);
    assert!(error.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{error}");
}

/// Also while standard input stays open, and without repeating what came.
#[tokio::test]
async fn what_is_no_protocol_ends_it() {
    let mut command = program();
    command.arg("mcp");
    let mut program = tokio::process::Command::from(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut input = program.stdin.take().unwrap();
    let answer = json!({"jsonrpc": "2.0", "id": 1, "result": {"phone": PHONE}});
    input
        .write_all(format!("{answer}\n").as_bytes())
        .await
        .unwrap();
    let output = program.wait_with_output().await.unwrap();
    let stderr = text(&output.stderr);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), ""));
    assert!(
        stderr.contains("Model Context Protocol") && !stderr.contains(PHONE),
        "{stderr}"
    );
    drop(input);
}

/// As assistants do that only look whether the program is there.
#[tokio::test]
async fn an_assistant_may_hang_up_at_once() {
    let mut command = program();
    command.arg("mcp");
    let output = feed(command, String::new()).await;
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}

/// Puts a schema before a validator that is not ours.
fn compile(schemas: &mut Schemas, tool: &Tool) -> SchemaIndex {
    let location = format!("memory:///{}", tool.name);
    let mut compiler = Compiler::new();
    compiler.set_default_draft(boon::Draft::V2020_12);
    let schema = Value::Object((*tool.input_schema).clone());
    compiler.add_resource(&location, schema).unwrap();
    compiler
        .compile(&location, schemas)
        .unwrap_or_else(|error| panic!("{}: {error:#}", tool.name))
}

/// All tools there can be.
async fn all_tools(emulator: &Emulator) -> Vec<Tool> {
    let groups: BTreeSet<&str> = dynamic::descriptions()
        .iter()
        .map(|known| known.group.as_str())
        .collect();
    let arguments: Vec<&str> = groups.iter().flat_map(|group| ["--allow", group]).collect();
    Assistant::start(emulator, &arguments).await.tools().await
}

/// Every example of the documentation fits, and what is left out or put in besides does not.
#[tokio::test]
async fn the_schemas_are_those_of_the_parameters() {
    let emulator = Emulator::start().await.unwrap();
    let tools = all_tools(&emulator).await;
    let known: BTreeSet<&str> = dynamic::operations().map(dynamic::Dynamic::name).collect();
    assert_eq!(names(&tools), known);
    let mut schemas = Schemas::new();
    for tool in &tools {
        let schema = compile(&mut schemas, tool);
        assert_eq!(tool.input_schema["type"], "object", "{}", tool.name);
        let example = &dynamic::description(&tool.name).unwrap().example;
        if let Err(error) = schemas.validate(example, schema) {
            panic!("{}: {error:#}", tool.name);
        }
        let mut more = example.clone();
        more["NoSuchParameter"] = json!(1);
        assert!(schemas.validate(&more, schema).is_err(), "{}", tool.name);
        for required in tool
            .input_schema
            .get("required")
            .into_iter()
            .flat_map(|names| names.as_array().unwrap())
        {
            let mut less = example.clone();
            less.as_object_mut()
                .unwrap()
                .remove(required.as_str().unwrap());
            assert!(
                schemas.validate(&less, schema).is_err(),
                "{}: {required}",
                tool.name
            );
        }
        // No closed list of values, and none that a model has to look up.
        let written = Value::Object((*tool.input_schema).clone()).to_string();
        assert!(
            !written.contains("\"enum\"") && !written.contains("\"const\""),
            "{}",
            tool.name
        );
    }
}

#[tokio::test]
async fn the_schemas_say_types_limits_and_known_values() {
    let emulator = Emulator::start().await.unwrap();
    let tools = all_tools(&emulator).await;
    let mut schemas = Schemas::new();
    let mut takes = |name: &str, input: Value| {
        let tool = tools.iter().find(|tool| tool.name == name).unwrap();
        let schema = compile(&mut schemas, tool);
        schemas.validate(&input, schema).is_ok()
    };
    // An enumeration is open, and a text.
    let code = |method: Value| json!({"CustSpaceId": "1", "PhoneNumber": "1", "Locale": "en_US", "Method": method});
    assert!(takes("GetMigrationVerifyCode", code(json!("sms"))));
    assert!(takes("GetMigrationVerifyCode", code(json!("pigeon"))));
    assert!(!takes("GetMigrationVerifyCode", code(json!(1))));
    // A structure of integers.
    let page = |size: Value| json!({"Page": {"Index": 1, "Size": size}});
    assert!(takes("ListChatappTemplate", page(json!(10))));
    assert!(!takes("ListChatappTemplate", page(json!("ten"))));
    assert!(!takes("ListChatappTemplate", page(json!(1.5))));

    let tool = tools
        .iter()
        .find(|tool| tool.name == "GetMigrationVerifyCode")
        .unwrap();
    let method = &tool.input_schema["properties"]["Method"];
    let said = method["description"].as_str().unwrap();
    assert_eq!(method["type"], "string");
    assert!(
        said.contains("- `sms`: ") && said.contains("- `voice`"),
        "{said}"
    );
}
