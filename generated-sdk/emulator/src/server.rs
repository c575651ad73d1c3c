//! The emulator on a socket: HTTP/1.1 on loopback, and the ways in which a reply can fail to arrive.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming as Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::answer::Ending;
use super::control;
use super::incoming::Incoming;
use super::refusal::Refusal;
use super::service::{Played, Service};

/// Larger requests are refused.
const LARGEST_BODY: usize = 8 << 20;
/// A client that sends no request for so long is let go.
const IDLE: Duration = Duration::from_secs(60);

/// Serves until `stop` changes, and then until the requests at work are answered.
pub(super) async fn serve(
    listener: TcpListener,
    service: Arc<Service>,
    mut stop: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&service), stop.clone()));
                }
                // Such as too many open files: others will close theirs.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            _ = connections.join_next(), if !connections.is_empty() => {}
            _ = stop.changed() => break,
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
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

type Cutter = Arc<Mutex<Option<Cut>>>;
type Answered = Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, CutShort>> + Send>>;

async fn connection(stream: TcpStream, service: Arc<Service>, mut stop: watch::Receiver<bool>) {
    // Replies are small; waiting for more to send would only slow them down.
    let _ = stream.set_nodelay(true);
    let cutter = Cutter::default();
    let handler = {
        let cutter = Arc::clone(&cutter);
        service_fn(move |request: Request<Body>| -> Answered {
            Box::pin(answer(request, Arc::clone(&service), Arc::clone(&cutter)))
        })
    };
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(IDLE)
        .serve_connection(TokioIo::new(stream), handler);
    let mut stopping = false;
    loop {
        tokio::select! {
            // Its failures are those of the client or are made on purpose.
            _ = poll_fn(|context| connection.poll_without_shutdown(context)) => break,
            _ = stop.changed(), if !stopping => {
                stopping = true;
                Pin::new(&mut connection).graceful_shutdown();
            }
        }
    }
    let mut stream = connection.into_parts().io.into_inner();
    let cut = cutter.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(cut) = cut {
        let _ = stream.write_all(&cut.bytes).await;
        if cut.reset {
            // Closing is then no orderly end but a reset.
            let _ = stream.set_zero_linger();
            return;
        }
    }
    let _ = stream.shutdown().await;
}

async fn answer(
    request: Request<Body>,
    service: Arc<Service>,
    cutter: Cutter,
) -> Result<Response<Full<Bytes>>, CutShort> {
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => {
            return Ok(too_large(service.description().product));
        }
        // The client is gone.
        Err(_) => return Err(CutShort),
    };
    let request = Incoming::new(parts, body);
    if let Some(response) = control::answer(&service, &request) {
        return Ok(response);
    }
    let played = service.play(&request);
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
    *cutter.lock().unwrap_or_else(PoisonError::into_inner) = Some(cut);
    Err(CutShort)
}

/// The whole reply.
pub(super) fn response(played: Played) -> Response<Bytes> {
    let mut builder = Response::builder()
        .status(status(played.status))
        .header("content-type", played.content_type)
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
        "HTTP/1.1 {} {}\r\ncontent-type: {}\r\ncontent-length: {}\r\n\r\n",
        played.status,
        status(played.status).canonical_reason().unwrap_or_default(),
        played.content_type,
        played.body.len(),
    );
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&played.body[..played.body.len() / 2]);
    bytes
}

fn too_large(product: &str) -> Response<Full<Bytes>> {
    let refusal = Refusal::too_large();
    let body = Bytes::from(refusal.body(product, "", "").to_string());
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status(refusal.status);
    response
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
