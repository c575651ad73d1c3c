//! `cams event`: what the service pushes, decoded.

use std::io::{Read, Write};

use alibabacloud_cams::events;
use serde_json::json;

use crate::arguments::Event as Args;
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If the file cannot be read, or a report in it.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let body = read(args)?;
    let mut out = std::io::stdout().lock();
    let mut problems = 0;
    for report in events::parse(&body) {
        match report {
            Ok(report) => {
                let line = json!({"Event": report.kind(), "Report": report});
                writeln!(out, "{line}").map_err(|error| Failure::new("cannot write", error))?;
            }
            Err(problem) => {
                problems += 1;
                eprintln!("{problem}");
            }
        }
    }
    match problems {
        0 => Ok(()),
        1 => Err(Failure("a report cannot be read".to_owned())),
        _ => Err(Failure(format!("{problems} reports cannot be read"))),
    }
}

fn read(args: &Args) -> Result<Vec<u8>, Failure> {
    let read = if args.file.as_os_str() == "-" {
        let mut body = Vec::new();
        std::io::stdin().read_to_end(&mut body).map(|_| body)
    } else {
        std::fs::read(&args.file)
    };
    let name = args.file.display();
    read.map_err(|error| Failure::new(&format!("cannot read {name}"), error))
}
