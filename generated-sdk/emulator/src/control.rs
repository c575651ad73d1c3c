//! The emulator under control over HTTP, for tests in any language: everything below the path `/emulator`.
//!
//! Bodies and replies are JSON objects. What is wrong is answered by a status of 400 to 409 and a `Message`; then nothing
//! has been done.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode};
use http_body_util::Full;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::clock::format_date;
use super::incoming::Incoming;
use super::object::Object;
use super::orders::{ClockOrder, KeyOrder, LimitsOrder, PolicyOrder, Script};
use super::push_orders::{self, AddressOrder, Desk, PushOrder, PushingOrder, SeriesOrder};
use super::pushes::Pushing;
use super::received::{Outcome, Received};
use super::refused::Refused;
use super::service::Service;
use super::table::{Kind, Operation};

/// So many answers may be lined up for one operation.
const MOST_ANSWERS: usize = 10_000;

/// What there is, as `GET /emulator` tells it.
const ROUTES: [(&str, &str, &str); 27] = [
    ("GET", "/emulator", "this list"),
    (
        "POST",
        "/emulator/reset",
        "back to how it was started: answers, keys, policies, limits, clock, record",
    ),
    (
        "GET",
        "/emulator/operations",
        "operations, with an example request and the documented errors",
    ),
    (
        "GET",
        "/emulator/answers",
        "how many answers are lined up, by operation",
    ),
    (
        "POST",
        "/emulator/answers",
        "line up an answer: Operation, and Error [Status, Message, Undocumented: true] or Reply; Fault: reset, truncated, \
         no_http, garbage; DelayMilliseconds; RetryAfterMilliseconds; Times, or Always: true",
    ),
    (
        "DELETE",
        "/emulator/answers?Operation=",
        "drop what is lined up, of all operations without the parameter",
    ),
    (
        "GET",
        "/emulator/received?Operation=&Last=",
        "requests received, oldest first",
    ),
    (
        "DELETE",
        "/emulator/received",
        "drop the record of requests",
    ),
    (
        "GET",
        "/emulator/policy",
        "the least RAM policy for the calls so far",
    ),
    (
        "GET",
        "/emulator/state",
        "what the service remembers of the calls so far",
    ),
    ("GET", "/emulator/keys", "known keys and their policies"),
    (
        "POST",
        "/emulator/keys",
        "know a key: AccessKeyId, AccessKeySecret [SecurityToken, ExpiresAt: YYYY-MM-DDTHH:MM:SSZ, Policy]",
    ),
    (
        "DELETE",
        "/emulator/keys?AccessKeyId=",
        "know a key no more",
    ),
    (
        "POST",
        "/emulator/policies",
        "give a known key another policy: AccessKeyId, Policy (a RAM policy document)",
    ),
    ("GET", "/emulator/limits", "limits in force"),
    (
        "POST",
        "/emulator/limits",
        "RateLimits: whether the documented ones are kept; FlowControl: {Calls, Milliseconds} for all operations, or null",
    ),
    (
        "DELETE",
        "/emulator/limits",
        "forget the calls counted so far",
    ),
    ("GET", "/emulator/clock", "the time"),
    (
        "POST",
        "/emulator/clock",
        "Now: YYYY-MM-DDTHH:MM:SSZ; AdvanceSeconds, which may be negative; Stopped: whether it stands still",
    ),
    (
        "GET",
        "/emulator/events",
        "events that are pushed, with example reports",
    ),
    (
        "GET",
        "/emulator/pushes?Event=",
        "pushes made, oldest first, and how many wait",
    ),
    (
        "POST",
        "/emulator/pushes",
        "push reports now: Event, Reports [About: the number they are about]; members left out are those of the example that \
         agrees with most of the others, unless AsGiven: true",
    ),
    (
        "POST",
        "/emulator/series",
        "the reports of the next series, in place of the usual ones: Event, Reports, each the members in which it differs",
    ),
    (
        "POST",
        "/emulator/addresses",
        "where the reports of an event go that no call named an address for: Event, Url: http://…, or null for nowhere",
    ),
    ("GET", "/emulator/pushing", "how reports are pushed"),
    (
        "POST",
        "/emulator/pushing",
        "how reports are pushed from now on: DelayMilliseconds before each of a series, Duplicates of each push, Reordered: the \
         last first, Together: a series in one push",
    ),
    (
        "DELETE",
        "/emulator/pushing",
        "push reports as usual: at once, once, in order",
    ),
];

/// Answers a request to the emulator itself; `None` if it is one to the service.
pub(super) fn answer(service: &Service, request: &Incoming) -> Option<Response<Full<Bytes>>> {
    let path = request.parts.uri.path().strip_prefix("/emulator")?;
    let is_control = path.is_empty() || path.starts_with('/');
    if !service.settings().control || !is_control {
        return None;
    }
    let (status, body) = match follow(service, request, path.trim_matches('/')) {
        Ok(body) => (StatusCode::OK, body),
        Err(refused) => (refused.status, json!({"Message": refused.message})),
    };
    let mut response = Response::new(Full::new(Bytes::from(body.to_string())));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json;charset=utf-8");
    response
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, json);
    Some(response)
}

fn follow(service: &Service, request: &Incoming, path: &str) -> Result<Value, Refused> {
    let done = || json!({});
    match (&request.parts.method, path) {
        (&Method::GET, "") => Ok(routes()),
        (&Method::POST, "reset") => {
            service.reset();
            Ok(done())
        }
        (&Method::GET, "operations") => Ok(operations(service)),
        (&Method::GET, "answers") => Ok(lined_up(service)),
        (&Method::POST, "answers") => script(service, &read(request)?).map(|()| done()),
        (&Method::DELETE, "answers") => {
            match query(request, &["Operation"])?[0] {
                Some(name) => service.forget_script(operation(service, name)?.name),
                None => service.forget_scripts(),
            }
            Ok(done())
        }
        (&Method::GET, "received") => received(service, request),
        (&Method::DELETE, "received") => {
            service.forget_received();
            Ok(done())
        }
        (&Method::GET, "policy") => Ok(service.policy_of_calls().to_document()),
        (&Method::GET, "state") => Ok(service.saved()),
        (&Method::GET, "keys") => Ok(keys(service)),
        (&Method::POST, "keys") => {
            let (key, policy) = read::<KeyOrder>(request)?.key()?;
            service.put_key(key, policy);
            Ok(done())
        }
        (&Method::DELETE, "keys") => match query(request, &["AccessKeyId"])?[0] {
            Some(id) if service.remove_key(id) => Ok(done()),
            Some(_) => Err(unknown_key()),
            None => Err(Refused::new("which key? AccessKeyId is not set")),
        },
        (&Method::POST, "policies") => {
            let (id, policy) = read::<PolicyOrder>(request)?.policy()?;
            if service.set_policy(&id, policy) {
                Ok(done())
            } else {
                Err(unknown_key())
            }
        }
        (&Method::GET, "limits") => Ok(limits(service)),
        (&Method::POST, "limits") => {
            read::<LimitsOrder>(request)?.follow(service)?;
            Ok(limits(service))
        }
        (&Method::DELETE, "limits") => {
            service.forget_calls();
            Ok(done())
        }
        (&Method::GET, "clock") => Ok(clock(service)),
        (&Method::POST, "clock") => {
            read::<ClockOrder>(request)?.follow(&service.settings().clock)?;
            Ok(clock(service))
        }
        (method, path) => of_pushes(service, request, method, path),
    }
}

/// Orders about what the service sends on its own.
fn of_pushes(
    service: &Service,
    request: &Incoming,
    method: &Method,
    path: &str,
) -> Result<Value, Refused> {
    let settings = service.settings();
    let desk = Desk {
        events: &settings.description.events,
        pushes: service.pushes(),
        complete: settings.description.complete,
        now: settings.clock.now(),
    };
    let done = |()| json!({});
    match (method, path) {
        (&Method::GET, "events") => Ok(push_orders::events(desk)),
        (&Method::GET, "pushes") => {
            let event = query(request, &["Event"])?[0];
            Ok(push_orders::pushes(desk, event))
        }
        (&Method::POST, "pushes") => read::<PushOrder>(request)?.follow(desk).map(done),
        (&Method::POST, "series") => read::<SeriesOrder>(request)?.follow(desk).map(done),
        (&Method::POST, "addresses") => read::<AddressOrder>(request)?.follow(desk).map(done),
        (&Method::GET, "pushing") => Ok(push_orders::pushing(desk)),
        (&Method::POST, "pushing") => {
            read::<PushingOrder>(request)?.follow(desk)?;
            Ok(push_orders::pushing(desk))
        }
        (&Method::DELETE, "pushing") => {
            desk.pushes.set_pushing(Pushing::default());
            Ok(push_orders::pushing(desk))
        }
        (method, path) => Err(no_route(method, path)),
    }
}

/// The body as what it has to be; a member that is not known is an error.
fn read<T: DeserializeOwned>(request: &Incoming) -> Result<T, Refused> {
    serde_json::from_slice(&request.body)
        .map(|Object(order)| order)
        .map_err(|error| Refused::new(format!("the body: {error}")))
}

/// The parameters of these names; others are refused.
fn query<'a>(request: &'a Incoming, names: &[&str]) -> Result<Vec<Option<&'a str>>, Refused> {
    let mut unknown = request.query.iter().map(|(name, _)| name.as_str());
    if let Some(unknown) = unknown.find(|name| !names.contains(name)) {
        return Err(Refused::new(format!(
            "unknown parameter `{unknown}`, expected {}",
            names.join(", ")
        )));
    }
    let find = |name: &&str| {
        let mut query = request.query.iter();
        let found = query.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    };
    Ok(names.iter().map(find).collect())
}

fn operation<'a>(service: &'a Service, name: &str) -> Result<&'a Operation, Refused> {
    let found = service.operation(name);
    found.ok_or_else(|| Refused::not_found(format!("there is no operation `{name}`")))
}

fn unknown_key() -> Refused {
    Refused::not_found("there is no key with this AccessKeyId")
}

fn no_route(method: &Method, path: &str) -> Refused {
    let here = |(_, known, _): &&(&str, &str, &str)| {
        let known = known.split('?').next().unwrap_or_default();
        known.trim_start_matches("/emulator").trim_matches('/') == path
    };
    let methods: Vec<&str> = ROUTES.iter().filter(here).map(|route| route.0).collect();
    if methods.is_empty() {
        return Refused::not_found(
            "there is nothing at this path; GET /emulator lists what there is",
        );
    }
    Refused {
        status: StatusCode::METHOD_NOT_ALLOWED,
        message: format!("{method} is not possible here, but {}", methods.join(", ")),
    }
}

fn routes() -> Value {
    let route = |(method, path, does): &(&str, &str, &str)| json!({"Method": method, "Path": path, "Does": does});
    json!({"Routes": ROUTES.iter().map(route).collect::<Vec<_>>()})
}

fn operations(service: &Service) -> Value {
    let known = service.settings().description.operations.iter();
    known.map(|operation| describe(operation)).collect()
}

fn describe(operation: &Operation) -> Value {
    let json = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    let example = operation.examples.first();
    let reply = example.map_or(Value::Null, |example| json(example.reply));
    let errors = operation.errors.iter().map(|error| {
        json!({
            "Status": error.status,
            "Code": error.code,
            "Message": error.message,
            "Throttled": error.kind == Kind::Throttled,
        })
    });
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    json!({
        "Operation": operation.name,
        "Action": operation.ram_action,
        "RateLimit": operation.rate_limit.map(|(requests, seconds)| {
            json!({"Requests": requests, "Seconds": seconds})
        }),
        "Request": example.map_or(Value::Null, |example| json(example.request)),
        "Code": reply["Code"],
        "Required": required.map(|parameter| parameter.name).collect::<Vec<_>>(),
        "Errors": errors.collect::<Vec<_>>(),
    })
}

fn script(service: &Service, script: &Script) -> Result<(), Refused> {
    let operation = service.operation(&script.operation).ok_or_else(|| {
        Refused::not_found(format!("there is no operation `{}`", script.operation))
    })?;
    let answer = script.answer(operation)?;
    if script.always {
        service.answer_always(operation, Some(answer));
        return Ok(());
    }
    let times = script.times.unwrap_or(1);
    if times == 0 || times.saturating_add(service.lined_up(operation)) > MOST_ANSWERS {
        return Err(Refused::new(format!(
            "Times has to be at least 1, and no more than {MOST_ANSWERS} answers can be lined up for an operation"
        )));
    }
    service.answer_next(operation, std::iter::repeat_n(answer, times));
    Ok(())
}

fn lined_up(service: &Service) -> Value {
    let state = service.state();
    let scripts = state.scripts.iter().map(|(name, lined)| {
        let value = json!({"Next": lined.next.len(), "Always": lined.always.is_some()});
        ((*name).to_owned(), value)
    });
    Value::Object(scripts.collect())
}

fn received(service: &Service, request: &Incoming) -> Result<Value, Refused> {
    let asked = query(request, &["Operation", "Last"])?;
    let last: usize = match asked[1] {
        None => usize::MAX,
        Some(last) => last
            .parse()
            .map_err(|_| Refused::new("Last has to be a whole number"))?,
    };
    let of_operation = |one: &&Received| asked[0].is_none_or(|name| one.operation() == name);
    let (all, dropped) = service.record();
    let all: Vec<&Received> = all.iter().filter(of_operation).collect();
    let all = &all[all.len().saturating_sub(last)..];
    let shown: Vec<Value> = all.iter().map(|one| show(one)).collect();
    Ok(json!({"Requests": shown, "Dropped": dropped}))
}

fn show(received: &Received) -> Value {
    let (status, code) = match received.outcome() {
        Outcome::Succeeded => (200, None),
        Outcome::Failed { status, code } => (*status, Some(code)),
        Outcome::Http { status } => (*status, None),
    };
    json!({
        "Operation": received.operation(),
        "RequestId": received.request_id(),
        "AccessKeyId": received.access_key_id(),
        "Parameters": received.parameters(),
        "At": format_date(received.at()),
        "Executed": received.executed(),
        "Status": status,
        "Error": code,
    })
}

fn keys(service: &Service) -> Value {
    let state = service.state();
    let keys = state.keys.iter().map(|known| {
        json!({
            "AccessKeyId": known.key.access_key_id(),
            "Temporary": known.key.security_token().is_some(),
            "ExpiresAt": known.key.expires_at().map(format_date),
            "Policy": known.policy.to_document(),
        })
    });
    json!({"Keys": keys.collect::<Vec<_>>()})
}

fn limits(service: &Service) -> Value {
    let state = service.state();
    let all = state.flow_control.map(|limit| {
        json!({"Calls": limit.calls, "Milliseconds": super::service::milliseconds(limit.period)})
    });
    json!({"RateLimits": state.rate_limits, "FlowControl": all})
}

fn clock(service: &Service) -> Value {
    let clock = &service.settings().clock;
    json!({"Now": format_date(clock.now()), "Stopped": clock.is_stopped()})
}
