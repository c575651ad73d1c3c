//! Migrates a phone number, in the four calls that it takes.
//!
//! Without arguments it runs against the emulator, and needs no account. With arguments it calls the real service, with
//! the keys of the environment, and asks for the code:
//!
//! ```sh
//! cargo run --example migration --features emulator
//! cargo run --example migration --features emulator -- <space ID> <country code> <number>
//! ```

use std::error::Error;

use alibabacloud_cams::Client;
use alibabacloud_cams::emulator::Emulator;
use alibabacloud_cams::migration::VerificationMethod::Sms;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            let emulator = Emulator::start().await?;
            let client = emulator.client_builder().build()?;
            // Phones of the emulator receive this code.
            let code = || Ok("123456".to_owned());
            migrate(&client, "29348393884****", ("86", "1380000****"), code).await
        }
        [space, country, number] => {
            let client = Client::from_env()?;
            migrate(&client, space, (country, number), ask_for_code).await
        }
        _ => Err("usage: migration [<space ID> <country code> <number>]".into()),
    }
}

/// Each call ends the migration if it fails: the guide says for each what to do about it.
async fn migrate(
    client: &Client,
    space: &str,
    (country, number): (&str, &str),
    code: impl FnOnce() -> std::io::Result<String>,
) -> Result<(), Box<dyn Error>> {
    // The first call takes the number in two parts, the others whole.
    let call = client.create_chatapp_migration_initiate();
    let call = call.country_code(country).mobile_number(number);
    let reply = call.cust_space_id(space).send().await?;
    println!("1. started: {:?}", reply.data);
    let number = format!("{country}{number}");

    let call = client.get_migration_verify_code();
    let call = call.phone_number(&number).locale("zh_CN").method(Sms);
    call.cust_space_id(space).send().await?;
    println!("2. a code is on its way to the phone");

    let call = client.chatapp_migration_verified();
    let call = call.phone_number(&number).verify_code(code()?);
    call.cust_space_id(space).send().await?;
    println!("3. the code is right");

    let call = client.chatapp_migration_register();
    let call = call.phone_number(number);
    call.cust_space_id(space).send().await?;
    println!("4. the number is registered");
    Ok(())
}

fn ask_for_code() -> std::io::Result<String> {
    println!("Which code has the phone received?");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}
