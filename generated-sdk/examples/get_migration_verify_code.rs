//! The simplest call: has a verification code sent to a phone whose number is being migrated.
//!
//! It calls the real service, with the keys of the environment:
//!
//! ```sh
//! export ALIBABA_CLOUD_ACCESS_KEY_ID=… ALIBABA_CLOUD_ACCESS_KEY_SECRET=…
//! cargo run --example get_migration_verify_code -- <space ID> <phone number>
//! ```

use std::process::ExitCode;

use alibabacloud_cams::migration::VerificationMethod;
use alibabacloud_cams::{Client, Error};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [space, number] = arguments.as_slice() else {
        eprintln!("usage: get_migration_verify_code <space ID> <phone number, with country code>");
        return ExitCode::from(2);
    };
    match send_code(space, number).await {
        Ok(()) => ExitCode::SUCCESS,
        // One line that says what happened and, where that is known, what to do.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn send_code(space: &str, number: &str) -> Result<(), Error> {
    // Make one client and clone it where you need it: clones share connections, credentials and pacing.
    let client = Client::from_env()?;
    let reply = client
        .get_migration_verify_code()
        .cust_space_id(space)
        .phone_number(number)
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .send()
        .await?;
    // `reply` is the typed value and more. The phone number in it does not print.
    println!("request ID {:?}: {:?}", reply.request_id(), reply.data);
    Ok(())
}
