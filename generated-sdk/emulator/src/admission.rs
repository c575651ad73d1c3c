//! All that has to be right before an operation is carried out, in the order in which it is looked at.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::admitted::{Admitted, Known};
use super::claim::Claim;
use super::clock::parse_date;
use super::incoming::Incoming;
use super::key::Key;
use super::ledger::DATE_TOLERANCE;
use super::refusal::Refusal;
use super::service::{Service, State};
use super::shape;
use super::table::{Kind, Operation};

impl Service {
    /// Judges a request. Signature and parameters are looked at while nothing is locked.
    pub(super) fn admit(
        &self,
        request: &Incoming,
        claim: Result<&Claim, Refusal>,
        now: SystemTime,
    ) -> Result<Admitted, Refusal> {
        if !matches!(request.parts.method, http::Method::GET | http::Method::POST) {
            return Err(Refusal::method());
        }
        let action = request
            .common("x-acs-action", "Action")
            .ok_or_else(|| Refusal::missing("Action"))?;
        let version = request
            .common("x-acs-version", "Version")
            .ok_or_else(|| Refusal::missing("Version"))?;
        if version != self.settings().description.version {
            return Err(Refusal::unknown_version());
        }
        let operation = self
            .operation(&action)
            .ok_or_else(Refusal::unknown_action)?;
        let by = self.authenticate(request, claim?, operation, now)?;
        if operation.is_get && request.parts.method != http::Method::GET {
            return Err(Refusal::method());
        }
        let admitted = Admitted { operation, by };
        if !admitted.by.policy.allows(operation.ram_action) {
            let mut refusal = operation
                .error_of(Kind::PermissionDenied)
                .map_or_else(Refusal::no_permission, Refusal::documented);
            refusal.access_denied_detail = Some(admitted.denial());
            return Err(refusal);
        }
        shape::check(operation.parameters, request)?;
        shape::check_conditions(operation, request)?;
        check_empty(operation, request)?;
        Ok(admitted)
    }

    fn authenticate(
        &self,
        request: &Incoming,
        claim: &Claim,
        operation: &'static Operation,
        now: SystemTime,
    ) -> Result<Arc<Known>, Refusal> {
        let id = &claim.access_key_id;
        let known = self.state().key(id).cloned();
        let known = known.ok_or_else(Refusal::unknown_key)?;
        let date = claim
            .date
            .as_deref()
            .ok_or_else(|| Refusal::missing("Timestamp"))?;
        let date = parse_date(date).ok_or_else(Refusal::date_format)?;
        let distance = now
            .duration_since(date)
            .unwrap_or_else(|error| error.duration());
        if distance > DATE_TOLERANCE {
            return Err(Refusal::date_expired());
        }
        let nonce = { claim.nonce.as_deref() }
            .filter(|nonce| !nonce.is_empty())
            .ok_or_else(|| Refusal::missing("SignatureNonce"))?;
        claim.verify(request, known.key.access_key_secret())?;
        let mut state = self.state();
        if !state.nonces.note(id, nonce, date, now) {
            return Err(Refusal::nonce_used());
        }
        check_token(&known.key, request, now)?;
        state.throttle(operation, now)?;
        drop(state);
        Ok(known)
    }
}

impl State {
    /// Counts a call. The keys of an emulator are those of one account, which has the limits.
    fn throttle(&mut self, operation: &'static Operation, now: SystemTime) -> Result<(), Refusal> {
        if self.rate_limits
            && let Some((calls, seconds)) = operation.rate_limit
        {
            let period = Duration::from_secs(seconds);
            let counted = self.counts.count(operation.name, calls, period, now);
            counted.map_err(Refusal::throttled)?;
        }
        if let Some(all) = self.flow_control {
            let counted = self.counts.count("", all.calls, all.period, now);
            counted.map_err(|wait| match operation.error_of(Kind::Throttled) {
                Some(error) => Refusal::documented(error).retry_after(wait),
                None => Refusal::service_throttled(wait),
            })?;
        }
        Ok(())
    }
}

/// Refuses an empty text for a required parameter where a code is documented for that, such as
/// `InvalidParameter.LanguageNotEmpty`. What the service does elsewhere is not known: there it passes.
fn check_empty(operation: &'static Operation, request: &Incoming) -> Result<(), Refusal> {
    let required = operation.parameters.iter();
    let required = required.filter(|parameter| parameter.required);
    for parameter in required.filter(|parameter| request.parameter(parameter.name) == Some("")) {
        if let Some(refusal) = operation.empty(parameter.name) {
            return Err(refusal);
        }
    }
    Ok(())
}

impl Operation {
    /// What is documented for a parameter that lacks or is empty, if anything is.
    pub(super) fn empty(&self, parameter: &str) -> Option<Refusal> {
        let code = format!("InvalidParameter.{parameter}NotEmpty");
        self.error(&code).map(Refusal::documented)
    }
}

fn check_token(key: &Key, request: &Incoming, now: SystemTime) -> Result<(), Refusal> {
    let sent = request.common("x-acs-security-token", "SecurityToken");
    match (key.security_token(), sent) {
        (None, None) => Ok(()),
        (Some(_), None) => Err(Refusal::missing("SecurityToken")),
        (Some(known), Some(sent)) if sent == known => match key.expires_at() {
            Some(expiry) if expiry <= now => Err(Refusal::token_expired()),
            _ => Ok(()),
        },
        _ => Err(Refusal::token_mismatch()),
    }
}
