//! Sends a WhatsApp message from an approved template, after a look at the template.
//!
//! Without arguments it runs against the emulator, and needs no account:
//!
//! ```sh
//! cargo run --example send_template_message --features emulator
//! ```
//!
//! With arguments it calls the real service, with the keys of the environment, and sends a real message:
//!
//! ```sh
//! cargo run --example send_template_message --features emulator -- <space ID> <template code> <from> <to> [<variable>=<value>…]
//! ```

use std::error::Error;

use alibabacloud_cams::Client;
use alibabacloud_cams::emulator::Emulator;
use alibabacloud_cams::messages::SendType;
use alibabacloud_cams::types::MessageChannel;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            // It listens on a free port of this machine until it is dropped.
            let emulator = Emulator::start().await?;
            let client = emulator.client_builder().build()?;
            let to = ["29348393884****", "744c4b5c79c9432497a075bdfca3****", "861380000****", "861390000****"];
            send(&client, to, &["order=1001".to_owned()]).await
        }
        [space, template, from, to, variables @ ..] => {
            send(&Client::from_env()?, [space, template, from, to], variables).await
        }
        _ => Err("usage: send_template_message [<space ID> <template code> <from> <to> [<variable>=<value>…]]".into()),
    }
}

async fn send(
    client: &Client,
    [space, template, from, to]: [&str; 4],
    variables: &[String],
) -> Result<(), Box<dyn Error>> {
    // Reading may be repeated, so the client tries this again by itself if the network fails.
    let detail = client.get_chatapp_template_detail().cust_space_id(space);
    let detail = detail.template_code(template).language("en").send().await?;
    let review = detail
        .data
        .as_ref()
        .and_then(|data| data.audit_status.as_ref());
    println!("review of the template: {review:?}");

    // Sending may not: a call whose outcome is unknown fails, rather than send a second message.
    let sent = client
        .send_chatapp_message()
        .channel_type(MessageChannel::WhatsApp)
        .send_type(SendType::Template)
        .template_code(template)
        .language("en")
        .from(from)
        .to(to)
        .template_params(
            variables
                .iter()
                .filter_map(|variable| variable.split_once('=')),
        )
        .cust_space_id(space)
        .send()
        .await?;
    println!(
        "sent: message ID {:?}, request ID {:?}",
        sent.message_id,
        sent.request_id()
    );
    Ok(())
}
