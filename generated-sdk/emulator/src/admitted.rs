//! A request that may be carried out, and by whom.

use std::sync::Arc;

use super::key::Key;
use super::policy::Policy;
use super::refusal::Refusal;
use super::table::{Kind, Operation};

/// A key that the emulator knows.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) key: Key,
    pub(super) policy: Policy,
}

/// A request that may be carried out.
pub(super) struct Admitted {
    pub(super) operation: &'static Operation,
    pub(super) by: Arc<Known>,
}

impl Admitted {
    /// The failure that a script asks for; status and message are the documented ones where they are `None`.
    pub(super) fn scripted(
        &self,
        code: &str,
        status: Option<u16>,
        message: Option<&str>,
    ) -> Refusal {
        let documented = self.operation.error(code);
        let mut refusal = documented
            .map(Refusal::documented)
            .or_else(|| Refusal::of_gateway(code))
            .unwrap_or_else(|| Refusal::new(400, code, code));
        if let Some(status) = status {
            refusal.status = status;
        }
        if let Some(message) = message {
            message.clone_into(&mut refusal.message);
        }
        let denied = documented.is_some_and(|error| error.kind == Kind::PermissionDenied);
        if denied || code == "NoPermission" {
            refusal.access_denied_detail = Some(self.denial());
        }
        refusal
    }

    pub(super) fn denial(&self) -> serde_json::Value {
        self.by
            .policy
            .denial(self.operation.ram_action, &self.by.key)
    }
}
