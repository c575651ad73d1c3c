//! What tests order over HTTP: the bodies, and what is wrong with them.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::answer::Answer;
use super::clock::{Clock, parse_date};
use super::key::Key;
use super::object::Object;
use super::policy::{Document, Policy};
use super::refusal::Refusal;
use super::refused::Refused;
use super::service::{FlowControl, Service};
use super::table::Operation;

/// An answer to line up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct Script {
    pub(super) operation: String,
    error: Option<String>,
    status: Option<u16>,
    message: Option<String>,
    /// Says that the code is meant to be one that no documentation knows.
    #[serde(default)]
    undocumented: bool,
    reply: Option<Map<String, Value>>,
    fault: Option<Fault>,
    delay_milliseconds: Option<u64>,
    retry_after_milliseconds: Option<u64>,
    pub(super) times: Option<usize>,
    #[serde(default)]
    pub(super) always: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Fault {
    Reset,
    Truncated,
    NoHttp,
    Garbage,
}

impl Script {
    /// The answer that is meant.
    pub(super) fn answer(&self, operation: &Operation) -> Result<Answer, Refused> {
        self.check(operation)?;
        let mut answer = match (&self.error, &self.reply) {
            (Some(code), _) => Answer::failure(code.clone(), self.status, self.message.clone()),
            (None, Some(reply)) => Answer::reply(Value::Object(reply.clone())),
            (None, None) => Answer::as_usual(),
        };
        answer = match self.fault {
            None => answer,
            Some(Fault::Reset) => answer.reset(),
            Some(Fault::Truncated) => answer.truncated(),
            Some(Fault::NoHttp) => answer.no_http(),
            Some(Fault::Garbage) => Answer::garbage(),
        };
        if let Some(milliseconds) = self.delay_milliseconds {
            answer = answer.after(Duration::from_millis(milliseconds));
        }
        if let Some(milliseconds) = self.retry_after_milliseconds {
            answer = answer.retry_after(Duration::from_millis(milliseconds));
        }
        Ok(answer)
    }

    fn check(&self, operation: &Operation) -> Result<(), Refused> {
        let status_or_message = self.status.is_some() || self.message.is_some();
        let problem = if self.error.is_some() && self.reply.is_some() {
            "Error and Reply exclude each other"
        } else if self.error.is_none() && status_or_message {
            "Status and Message are those of an Error, which is not set"
        } else if self.fault == Some(Fault::Garbage)
            && (self.error.is_some() || self.reply.is_some())
        {
            "Fault: garbage leaves nothing of an Error or a Reply"
        } else if self.always && self.times.is_some() {
            "Always and Times exclude each other"
        } else if self
            .status
            .is_some_and(|status| !(200..=599).contains(&status))
        {
            "Status has to be from 200 to 599"
        } else {
            return self.check_code(operation);
        };
        Err(Refused::new(problem))
    }

    fn check_code(&self, operation: &Operation) -> Result<(), Refused> {
        let Some(code) = &self.error else {
            return Ok(());
        };
        if self.undocumented
            || operation.error(code).is_some()
            || Refusal::of_gateway(code).is_some()
        {
            return Ok(());
        }
        let documented: Vec<&str> = operation.errors.iter().map(|error| error.code).collect();
        Err(Refused::new(format!(
            "{} has no documented error `{code}`, but {}, and those of the gateway; Undocumented: true takes it all the same",
            operation.name,
            documented.join(", ")
        )))
    }
}

/// A key to know.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct KeyOrder {
    access_key_id: String,
    access_key_secret: String,
    security_token: Option<String>,
    expires_at: Option<String>,
    policy: Option<Object<Document>>,
}

impl KeyOrder {
    pub(super) fn key(self) -> Result<(Key, Policy), Refused> {
        if self.access_key_id.is_empty() || self.access_key_secret.is_empty() {
            return Err(Refused::new(
                "AccessKeyId and AccessKeySecret may not be empty",
            ));
        }
        let expires_at = self.expires_at.as_deref().map(time).transpose()?;
        if expires_at.is_some() && self.security_token.is_none() {
            return Err(Refused::new(
                "ExpiresAt is that of a SecurityToken, which is not set",
            ));
        }
        let policy = self
            .policy
            .map_or_else(|| Ok(Policy::allow_all()), policy)?;
        let key = Key::new(self.access_key_id, self.access_key_secret)
            .with_security_token(self.security_token)
            .with_expiry(expires_at);
        Ok((key, policy))
    }
}

/// Another policy for a key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct PolicyOrder {
    access_key_id: String,
    policy: Object<Document>,
}

impl PolicyOrder {
    pub(super) fn policy(self) -> Result<(String, Policy), Refused> {
        Ok((self.access_key_id, policy(self.policy)?))
    }
}

/// Limits to keep.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct LimitsOrder {
    rate_limits: Option<bool>,
    #[serde(default)]
    flow_control: Setting<Object<FlowControlOrder>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct FlowControlOrder {
    calls: u32,
    milliseconds: u64,
}

impl LimitsOrder {
    pub(super) fn follow(self, service: &Service) -> Result<(), Refused> {
        if self.rate_limits.is_none() && matches!(self.flow_control, Setting::Kept) {
            return Err(Refused::new("neither RateLimits nor FlowControl is set"));
        }
        if let Setting::To(limit) = self.flow_control {
            let limit = limit.map(|Object(limit)| FlowControl {
                calls: limit.calls,
                period: Duration::from_millis(limit.milliseconds),
            });
            if limit.is_some_and(|limit| limit.period.is_zero()) {
                return Err(Refused::new("Milliseconds has to be at least 1"));
            }
            service.set_flow_control(limit);
        }
        if let Some(kept) = self.rate_limits {
            service.set_rate_limits(kept);
        }
        Ok(())
    }
}

/// Where to move the clock.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct ClockOrder {
    now: Option<String>,
    advance_seconds: Option<i64>,
    stopped: Option<bool>,
}

impl ClockOrder {
    pub(super) fn follow(self, clock: &Clock) -> Result<(), Refused> {
        let now = self.now.as_deref().map(time).transpose()?;
        if now.is_some() && self.advance_seconds.is_some() {
            return Err(Refused::new("Now and AdvanceSeconds exclude each other"));
        }
        if now.is_none() && self.advance_seconds.is_none() && self.stopped.is_none() {
            return Err(Refused::new(
                "none of Now, AdvanceSeconds and Stopped is set",
            ));
        }
        if self.stopped == Some(true) {
            clock.stop();
        }
        if let Some(time) = now {
            clock.set(time);
        }
        if let Some(seconds) = self.advance_seconds {
            let by = Duration::from_secs(seconds.unsigned_abs());
            if seconds < 0 {
                clock.rewind(by);
            } else {
                clock.advance(by);
            }
        }
        if self.stopped == Some(false) {
            clock.run();
        }
        Ok(())
    }
}

fn policy(Object(document): Object<Document>) -> Result<Policy, Refused> {
    Policy::try_from(document).map_err(|error| Refused::new(format!("Policy: {error}")))
}

fn time(text: &str) -> Result<SystemTime, Refused> {
    parse_date(text).ok_or_else(|| Refused::new("a time is written YYYY-MM-DDTHH:MM:SSZ"))
}

/// A member that may be left out, and may be `null`.
#[derive(Default)]
enum Setting<T> {
    /// It is left out.
    #[default]
    Kept,
    To(Option<T>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Setting<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::To)
    }
}
