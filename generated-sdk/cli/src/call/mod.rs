//! `cams call`: one operation through the emitted client.

mod dry_run;
mod pages;
mod set;
mod table;
mod yaml;

use alibabacloud_cams::Client;
use alibabacloud_cams::dynamic::{Description, Dynamic};
use serde_json::Value;

use crate::arguments::{Call as Args, Output};
use crate::failure::Failure;
use crate::{console, masked, operation, service};

/// Runs the command.
///
/// # Errors
///
/// If there is no such operation, the parameters do not fit it, or the call fails.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let (operation, description) = operation::find(&args.operation)?;
    let builder = service::builder(&args.service);
    if args.dry_run {
        let recorder = dry_run::Recorder::default();
        let client = service::client(builder.transport(recorder.clone()).without_pacing())?;
        let input = input(&args, operation, description, &client)?;
        let call = operation
            .call(&client.without_retries(), &input)
            .map_err(operation::misfit)?;
        // Whatever the transport says, the request has been seen by then, or something else was wrong before.
        let outcome = call.await;
        return match (recorder.take(), outcome) {
            (Some(request), _) => print(
                &masked::request(&request, operation.operation()),
                args.output,
            ),
            (None, Err(error)) => Err(Failure::call(&error)),
            (None, Ok(_)) => Err(Failure::other("no request was made")),
        };
    }
    let client = service::client(builder)?;
    let input = input(&args, operation, description, &client)?;
    if args.all_pages {
        return pages::run(operation, description, &client, &input).await;
    }
    let call = operation.call(&client, &input).map_err(operation::misfit)?;
    let reply = call.await.map_err(|error| Failure::call(&error))?;
    print(reply.value(), args.output)
}

/// The parameters as JSON: those of the file, and over them those set one by one.
fn input(
    args: &Args,
    operation: &Dynamic,
    description: &Description,
    client: &Client,
) -> Result<String, Failure> {
    let text = match &args.input {
        Some(path) => String::from_utf8(console::read(path)?)
            .map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?,
        None => "{}".to_owned(),
    };
    if args.sets.is_empty() {
        return Ok(text);
    }
    // Before anything is set: reading it as a value would hide one name that is there twice.
    drop(operation.call(client, &text).map_err(operation::misfit)?);
    let text = text.trim_start_matches('\u{feff}');
    let mut value: Value = serde_json::from_str(text)
        .map_err(|error| Failure::usage(format!("the parameters are no JSON: {error}")))?;
    for set in &args.sets {
        set::apply(&mut value, &description.input, set)
            .map_err(|problem| Failure::usage(format!("--set: {problem}")))?;
    }
    Ok(value.to_string())
}

fn print(value: &Value, output: Output) -> Result<(), Failure> {
    console::print(&match output {
        Output::Json => console::harmless(&format!("{value:#}")),
        Output::Yaml => yaml::text(value),
        Output::Table => table::text(value),
    })
}
