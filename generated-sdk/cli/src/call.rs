//! `cams call`: one operation through the emitted client.

use std::io::Read;
use std::path::Path;

use alibabacloud_cams::{Client, dynamic};

use crate::arguments::Call as Args;
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If there is no such operation, the parameters do not fit it, or the call fails.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let operation = dynamic::operation(&args.operation).ok_or_else(|| {
        let mut names: Vec<&str> = dynamic::operations().map(dynamic::Dynamic::name).collect();
        names.sort_unstable();
        let known = names.join(", ");
        Failure(format!(
            "no operation {}; there are: {known}",
            args.operation
        ))
    })?;
    let input = read(&args.input)?;
    let mut builder = Client::builder();
    if let Some(endpoint) = args.endpoint {
        builder = builder.endpoint(endpoint);
    }
    let client = builder
        .build()
        .map_err(|error| Failure::new("cannot set the client up", error))?;
    let call = operation
        .call(&client, &input)
        .map_err(|error| Failure::new("the parameters do not fit the operation", error))?;
    let reply = call.await.map_err(|error| Failure(error.to_string()))?;
    println!("{:#}", reply.value());
    Ok(())
}

fn read(path: &Path) -> Result<String, Failure> {
    let read = if path.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(path)
    };
    read.map_err(|error| Failure::new(&format!("cannot read {}", path.display()), error))
}
