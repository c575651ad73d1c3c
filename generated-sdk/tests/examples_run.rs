//! The examples that need no account do what they say, against the emulator.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

/// What an example prints, where `cargo test` has built it: a run of single tests builds none.
fn printed(example: &str) -> Option<String> {
    let own = std::env::current_exe().expect("this program");
    // …/debug/deps/examples_run-*, beside …/debug/examples.
    let folder = own
        .parent()
        .and_then(|deps| deps.parent())
        .expect("its folder");
    let program: PathBuf = folder.join("examples").join(example);
    if !program.exists() {
        let _ = writeln!(
            std::io::stderr(),
            "NOT TESTED: the example {example} is not built"
        );
        return None;
    }
    let output = Command::new(program).output().expect("it starts");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{example}: {told}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned() + &told)
}

#[test]
fn reports_are_received_once_and_in_order() {
    let Some(printed) = printed("receive_with_axum") else {
        return;
    };
    // The emulator pushed each twice, and `Read` first.
    assert_eq!(printed.matches("is Some(Read)").count(), 1, "{printed}");
    assert_eq!(printed.matches("a user writes").count(), 1, "{printed}");
}

#[test]
fn a_number_is_moved_and_a_message_sent() {
    for (example, last) in [
        ("migration", "4. the number is registered"),
        ("send_template_message", "sent: message ID Some("),
    ] {
        let Some(printed) = printed(example) else {
            continue;
        };
        assert!(printed.contains(last), "{printed}");
        // No number shows, but one that the example prints itself.
        assert!(!printed.contains("8613"), "{printed}");
    }
}
