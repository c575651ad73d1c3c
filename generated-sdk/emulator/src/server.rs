//! The emulator on a socket: HTTP/1.1 on loopback, and the ways in which a reply can fail to arrive.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use httpdate::fmt_http_date;
use hyper::body::{Body as _, Incoming as Body};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, SemaphorePermit, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::answer::Ending;
use super::control;
use super::incoming::Incoming;
use super::refusal::Refusal;
use super::service::Service;
use super::verdict::Played;

/// Larger requests are refused.
const LARGEST_BODY: usize = 8 << 20;
/// Bodies at work take so much memory together; further ones are not read yet. In units of [`UNIT`].
const BODIES: usize = (32 << 20) / UNIT;
const UNIT: usize = 1024;
/// Longer heads are refused. URLs of more than 64 KiB are no URLs to the library below.
const LARGEST_HEAD: usize = 128 << 10;
/// A client that neither completes the head of a request nor takes its reply within this time is let go. It is what idle
/// connections are kept for, too.
const PATIENCE: Duration = Duration::from_secs(60);
/// A body has to be there within this time.
const PATIENCE_FOR_BODY: Duration = Duration::from_secs(30);
/// Requests at work may take so long when the emulator stops.
const GRACE: Duration = Duration::from_secs(5);

/// Serves until `stop` changes, and then until the requests at work are answered, or [`GRACE`] is over.
pub(super) async fn serve(
    listener: TcpListener,
    service: Arc<Service>,
    most: usize,
    mut stop: watch::Receiver<bool>,
) {
    let bodies = Arc::new(Semaphore::new(BODIES));
    let (crowded, _) = watch::channel(false);
    let mut connections = JoinSet::new();
    loop {
        crowded.send_if_modified(|crowded| {
            let full = connections.len() >= most;
            std::mem::replace(crowded, full) != full
        });
        tokio::select! {
            accepted = listener.accept(), if connections.len() < most => match accepted {
                Ok((stream, _)) => {
                    let handler = Handler {
                        service: Arc::clone(&service),
                        bodies: Arc::clone(&bodies),
                        cut: Arc::default(),
                        phase: Arc::new(watch::Sender::new(Phase::waiting(false))),
                    };
                    connections.spawn(connection(stream, handler, stop.clone(), crowded.subscribe()));
                }
                // Such as too many open files: others will close theirs.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            _ = connections.join_next(), if !connections.is_empty() => {}
            _ = stop.changed() => break,
        }
    }
    drop(listener);
    let drained = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, drained).await.is_err() {
        connections.shutdown().await;
    }
}

/// What a connection is at, which says how long it may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The next head is awaited, or the reply is taken.
    Waiting { until: Instant, served: bool },
    /// A body is awaited. It has a time-out of its own.
    Receiving,
    /// The request is there and is being answered.
    Answering,
}

impl Phase {
    fn waiting(served: bool) -> Self {
        let until = Instant::now() + PATIENCE;
        Self::Waiting { until, served }
    }
}

/// Returns when a connection has waited for too long.
async fn patience(mut phase: watch::Receiver<Phase>) {
    loop {
        let now = *phase.borrow_and_update();
        match now {
            Phase::Waiting { until, .. } => tokio::select! {
                () = tokio::time::sleep_until(until) => return,
                _ = phase.changed() => {}
            },
            Phase::Receiving | Phase::Answering => {
                if phase.changed().await.is_err() {
                    return;
                }
            }
        }
    }
}

/// Returns when all places are taken and this connection, whose client has had a reply, only might send another request.
async fn makes_room(mut crowded: watch::Receiver<bool>, mut phase: watch::Receiver<Phase>) {
    loop {
        let waits = matches!(
            *phase.borrow_and_update(),
            Phase::Waiting { served: true, .. }
        );
        if *crowded.borrow_and_update() && waits {
            return;
        }
        let changed = tokio::select! {
            changed = crowded.changed() => changed,
            changed = phase.changed() => changed,
        };
        if changed.is_err() {
            // Whoever told is gone: the emulator is being stopped.
            std::future::pending::<()>().await;
        }
    }
}

/// What is put on the wire in place of a reply before the connection ends.
struct Cut {
    bytes: Vec<u8>,
    reset: bool,
}

/// Ends the connection at hand; what happens then is in the [`Cut`] beside it.
#[derive(Debug)]
struct CutShort;

impl fmt::Display for CutShort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was cut on purpose")
    }
}

impl std::error::Error for CutShort {}

type Answered = Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, CutShort>> + Send>>;

/// Answers the requests of one connection.
#[derive(Clone)]
struct Handler {
    service: Arc<Service>,
    bodies: Arc<Semaphore>,
    cut: Arc<Mutex<Option<Cut>>>,
    phase: Arc<watch::Sender<Phase>>,
}

async fn connection(
    stream: TcpStream,
    handler: Handler,
    mut stop: watch::Receiver<bool>,
    crowded: watch::Receiver<bool>,
) {
    // Replies are small; waiting for more to send would only slow them down.
    let _ = stream.set_nodelay(true);
    let phase = handler.phase.subscribe();
    let cut = Arc::clone(&handler.cut);
    let answers = service_fn(move |request: Request<Body>| -> Answered {
        let handler = handler.clone();
        Box::pin(async move {
            let answered = handler.answer(request).await;
            handler.phase.send_replace(Phase::waiting(true));
            answered
        })
    });
    let mut connection = http1::Builder::new()
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), answers);
    let mut patience = pin!(patience(phase.clone()));
    let mut makes_room = pin!(makes_room(crowded, phase.clone()));
    let mut leaving = false;
    loop {
        tokio::select! {
            // Its failures are those of the client or are made on purpose.
            _ = poll_fn(|context| connection.poll_without_shutdown(context)) => break,
            () = &mut patience => return,
            () = &mut makes_room, if !leaving => {}
            _ = stop.changed(), if !leaving => {
                // What is not there yet will not be answered.
                if *phase.borrow() == Phase::Receiving {
                    return;
                }
            }
        }
        leaving = true;
        Pin::new(&mut connection).graceful_shutdown();
    }
    let mut stream = connection.into_parts().io.into_inner();
    let cut = cut.lock().unwrap_or_else(PoisonError::into_inner).take();
    let end = async {
        if let Some(cut) = &cut {
            let _ = stream.write_all(&cut.bytes).await;
        }
        if !cut.as_ref().is_some_and(|cut| cut.reset) {
            let _ = stream.shutdown().await;
        }
    };
    let _ = tokio::time::timeout(PATIENCE, end).await;
    if cut.is_some_and(|cut| cut.reset) {
        // Closing is then no orderly end but a reset.
        let _ = stream.set_zero_linger();
    }
}

impl Handler {
    async fn answer(&self, request: Request<Body>) -> Result<Response<Full<Bytes>>, CutShort> {
        let (parts, body) = request.into_parts();
        let product = self.service.settings().description.product;
        self.phase.send_replace(Phase::Receiving);
        let received = tokio::time::timeout(PATIENCE_FOR_BODY, self.receive(body)).await;
        let (body, _memory) = match received {
            Ok(Ok(received)) => received,
            Ok(Err(Unreceived::TooLarge)) => return Ok(refused(&Refusal::too_large(), product)),
            Ok(Err(Unreceived::Gone)) => return Err(CutShort),
            Err(_) => return Ok(refused(&Refusal::too_slow(), product)),
        };
        self.phase.send_replace(Phase::Answering);
        let request = Incoming::new(parts, body);
        if let Some(response) = control::answer(&self.service, &request) {
            return Ok(response);
        }
        let played = self.service.play(request);
        if !played.delay.is_zero() {
            tokio::time::sleep(played.delay).await;
        }
        let cut = match played.ending {
            Ending::Complete => return Ok(response(played).map(Full::new)),
            Ending::Truncated => Cut {
                bytes: truncated(&played),
                reset: false,
            },
            Ending::Reset => Cut {
                bytes: Vec::new(),
                reset: true,
            },
            Ending::NoHttp => Cut {
                bytes: b"\x16\x03\x01\x02\x00 this is no HTTP\r\n\r\n".to_vec(),
                reset: false,
            },
        };
        *self.cut.lock().unwrap_or_else(PoisonError::into_inner) = Some(cut);
        Err(CutShort)
    }

    /// Reads a body, once there is memory for one of its size, which is taken until the permit is dropped.
    async fn receive(
        &self,
        body: Body,
    ) -> Result<(Bytes, Option<SemaphorePermit<'_>>), Unreceived> {
        let size = body.size_hint().upper().unwrap_or(LARGEST_BODY as u64);
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        if size > LARGEST_BODY {
            return Err(Unreceived::TooLarge);
        }
        let units = u32::try_from(size.div_ceil(UNIT)).map_err(|_| Unreceived::TooLarge)?;
        let memory = match units {
            0 => None,
            units => Some(
                self.bodies
                    .acquire_many(units)
                    .await
                    .map_err(|_| Unreceived::Gone)?,
            ),
        };
        match Limited::new(body, LARGEST_BODY).collect().await {
            Ok(body) => Ok((body.to_bytes(), memory)),
            Err(error) if error.is::<LengthLimitError>() => Err(Unreceived::TooLarge),
            Err(_) => Err(Unreceived::Gone),
        }
    }
}

/// Why there is no body.
enum Unreceived {
    TooLarge,
    Gone,
}

/// The whole reply.
pub(super) fn response(played: Played) -> Response<Bytes> {
    let mut builder = Response::builder()
        .status(status(played.status))
        .header("content-type", played.content_type)
        .header("date", fmt_http_date(played.date))
        .header("x-acs-request-id", played.request_id);
    if let Some(milliseconds) = played.retry_after {
        builder = builder.header("x-acs-retry-after", milliseconds);
    }
    // Only a content type of a script can be no header value.
    builder
        .body(played.body.clone())
        .unwrap_or_else(|_| Response::new(played.body))
}

/// The head of the whole reply, and half of its body.
fn truncated(played: &Played) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {} {}\r\ndate: {}\r\ncontent-type: {}\r\ncontent-length: {}\r\n\r\n",
        played.status,
        status(played.status).canonical_reason().unwrap_or_default(),
        fmt_http_date(played.date),
        played.content_type,
        played.body.len(),
    );
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&played.body[..played.body.len() / 2]);
    bytes
}

/// The reply to a request that is not read to its end.
fn refused(refusal: &Refusal, product: &str) -> Response<Full<Bytes>> {
    let body = Bytes::from(refusal.body(product, "", "").to_string());
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status(refusal.status);
    let close = HeaderValue::from_static("close");
    response
        .headers_mut()
        .insert(http::header::CONNECTION, close);
    response
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
