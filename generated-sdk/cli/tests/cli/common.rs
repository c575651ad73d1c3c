//! Running the program.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use alibabacloud_cams::emulator::Emulator;

pub(crate) const INPUT: &str =
    r#"{"CustSpaceId": "1", "PhoneNumber": "8613800001234", "Locale": "zh_CN", "Method": "sms"}"#;

/// The program, with nothing of this process's environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cams"));
    command.env_clear();
    command
}

/// Runs the program with these arguments.
pub(crate) fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

/// `call` with the emulator's key in the environment, these arguments and `input` on standard input.
pub(crate) async fn call_with(emulator: &Emulator, arguments: &[&str], input: &str) -> Output {
    let key = emulator.credentials();
    let mut command = program();
    command
        .arg("call")
        .args(arguments)
        .args(["--endpoint", &emulator.endpoint()])
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", key.access_key_id())
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.access_key_secret());
    feed(command, input.to_owned()).await
}

/// Runs a command with a text on standard input.
pub(crate) async fn feed(mut command: Command, input: String) -> Output {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let run = move || {
        let mut child = command.spawn().unwrap();
        // A command that ends before it reads closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}
