//! `cams event`: what the service pushes, decoded.

use alibabacloud_cams::events;
use serde_json::json;

use crate::arguments::Event as Args;
use crate::console;
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If the file cannot be read, or a report in it.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let body = console::read(&args.file)?;
    let mut problems = 0;
    for report in events::parse(&body) {
        match report {
            Ok(report) => {
                let line = json!({"Event": report.kind(), "Report": report});
                console::print(&line.to_string())?;
            }
            Err(problem) => {
                problems += 1;
                eprintln!("{problem}");
            }
        }
    }
    match problems {
        0 => Ok(()),
        1 => Err(Failure::other("a report cannot be read")),
        _ => Err(Failure::other(format!("{problems} reports cannot be read"))),
    }
}
