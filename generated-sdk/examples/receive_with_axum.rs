//! Receives what the service pushes, with axum: answers at once, drops what comes twice, keeps the order of statuses.
//!
//! ```text
//! cargo run -p alibabacloud-cams --example receive_with_axum --features emulator
//! ```
//!
//! The emulator plays the service: it pushes each report twice, and the last status first. In earnest a load balancer with TLS
//! stands in front, and a database does what the two maps do here.
//!
//! **Nothing that arrives is signed.** Whoever knows the address can push, so a part of it is a secret; and what a message says of
//! the business is compared with what the business knows of itself.

use std::collections::{HashMap, HashSet};
use std::error::Error;

use alibabacloud_cams::emulator::{Emulator, Pushing, Receive};
use alibabacloud_cams::events::{
    self, DedupKey, Event, InboundMessage, MessageStatus, StatusReport, without_plus,
};
use alibabacloud_cams::types::{InboundContent, WhatsAppText};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

const OWN_NUMBER: &str = "861390000001";

/// A long random text, from a vault.
const SECRET: &str = "b1f0c2a4-91a7-4f0e-8a55-0d9f3c1e7d20";

/// So many bodies wait to be read. Where they may not be lost, they wait on a disk.
const WAITING: usize = 1000;

/// The largest body; more is refused before it is read.
const MOST_BYTES: usize = 1 << 20;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (bodies, waiting) = mpsc::channel(WAITING);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/push/{SECRET}", listener.local_addr()?);
    let app = Router::new()
        .route("/push/{secret}", post(receive))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(bodies);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let (told, mut news) = mpsc::unbounded_channel();
    tokio::spawn(work(waiting, told));

    // From here on: the service, and a conversation.
    let pushing = Pushing::default().with_duplicates(1).reordered();
    let emulator = Emulator::builder().pushing(pushing).start().await?;
    let client = emulator.client_builder().build()?;
    client
        .update_phone_webhook()
        .cust_space_id("cams-****")
        .phone_number(OWN_NUMBER)
        .status_callback_url(url.clone())
        .up_callback_url(url)
        .send()
        .await?;
    client
        .send_chatapp_message()
        .from(OWN_NUMBER)
        .to("861380000001")
        .content(WhatsAppText::new("Your order is on its way."))
        .send()
        .await?;
    emulator.receive("+861380000001", "+861390000001", "Thank you!")?;
    emulator.pushes_settled().await;
    while let Some(line) = news.recv().await {
        println!("{line}");
        if line.contains("Thank you!") {
            break;
        }
    }
    emulator.stop().await;
    Ok(())
}

/// Takes a body and answers, within the 3 seconds that the service waits. What it holds is read later; a body that there is no room
/// for is pushed again.
async fn receive(
    State(bodies): State<mpsc::Sender<Bytes>>,
    Path(secret): Path<String>,
    body: Bytes,
) -> StatusCode {
    if secret != SECRET {
        return StatusCode::NOT_FOUND;
    }
    match bodies.try_send(body) {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Reads the bodies, one after the other, and tells what is new.
async fn work(mut waiting: mpsc::Receiver<Bytes>, news: mpsc::UnboundedSender<String>) {
    let mut desk = Desk::default();
    while let Some(body) = waiting.recv().await {
        for report in events::parse(&body) {
            let line = match report {
                Ok(event) => desk.take(event),
                // One report that cannot be read does not take its neighbours with it. The message shows nothing of it.
                Err(problem) => Some(format!("kept for a person to look at: {problem}")),
            };
            if let Some(line) = line {
                let _ = news.send(line);
            }
        }
    }
}

/// What has arrived so far.
#[derive(Default)]
struct Desk {
    /// In a database, a column that is unique.
    seen: HashSet<DedupKey>,
    /// The status that counts, by message.
    statuses: HashMap<String, StatusReport>,
}

impl Desk {
    /// What is new in a report, if anything is.
    fn take(&mut self, event: Event) -> Option<String> {
        if let Some(key) = event.dedup_key()
            && !self.seen.insert(key)
        {
            return None;
        }
        match event {
            Event::StatusReport(status) => self.status(*status),
            Event::InboundMessage(message) => inbound(&message),
            Event::AuditReport(audit) => Some(format!("template {:?}", audit.audit_status)),
            // A kind that this version of the crate does not know.
            other => Some(format!("{other:?}")),
        }
    }

    /// A status counts if it ranks higher than the one that was known, whichever arrived first.
    fn status(&mut self, status: StatusReport) -> Option<String> {
        let id = status.message_id.clone()?;
        let known = self.statuses.get(&id);
        if known.is_some_and(|known| !status.supersedes(known)) {
            return None;
        }
        let line = match (&status.status, status.error()) {
            (Some(MessageStatus::Failed), Some(error)) => format!("{id} failed: {error}"),
            (other, _) => format!("{id} is {other:?}"),
        };
        self.statuses.insert(id, status);
        Some(line)
    }
}

/// A message of a user, if it is for this business: numbers come with and without a `+`.
fn inbound(message: &InboundMessage) -> Option<String> {
    if without_plus(message.to.as_deref()?) != OWN_NUMBER {
        return None;
    }
    match &message.message {
        Some(InboundContent::Text(text)) => Some(format!("a user writes: {text}")),
        Some(InboundContent::Reply(reply)) => Some(format!("a user pressed {:?}", reply.payload)),
        other => Some(format!("a user sent {other:?}")),
    }
}
