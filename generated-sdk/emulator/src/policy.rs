//! What a key may do, in the terms of Resource Access Management (RAM).

use serde_json::{Value, json};

/// A RAM policy: the actions that a key may call.
///
/// Actions are patterns: `*` stands for any text, `?` for any character; case does not matter. What is denied stays
/// denied, whatever else allows it; what nothing allows is denied too.
///
/// ```
/// # use alibabacloud_emulator::Policy;
///
/// let policy = Policy::allow(["ecs:Get*", "ecs:List*"]).deny(["ecs:GetPassword"]);
/// assert!(policy.allows("ecs:GetInstance"));
/// assert!(!policy.allows("ecs:GetPassword"));
/// assert!(!policy.allows("ecs:RunInstances"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    allowed: Vec<String>,
    denied: Vec<String>,
}

impl Policy {
    /// Allows every action: the policy of a key unless another is given.
    #[must_use]
    pub fn allow_all() -> Self {
        Self::allow(["*"])
    }

    /// Allows the actions that match a pattern, and nothing else.
    #[must_use]
    pub fn allow(actions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            allowed: actions.into_iter().map(Into::into).collect(),
            denied: Vec::new(),
        }
    }

    /// Denies the actions that match a pattern.
    #[must_use]
    pub fn deny(mut self, actions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.denied.extend(actions.into_iter().map(Into::into));
        self
    }

    /// Whether a key with this policy may call `action`.
    #[must_use]
    pub fn allows(&self, action: &str) -> bool {
        !self.denies(action) && any_matches(&self.allowed, action)
    }

    fn denies(&self, action: &str) -> bool {
        any_matches(&self.denied, action)
    }

    /// `AccessDeniedDetail` of the reply to a call that the policy does not allow.
    pub(super) fn denial(&self, action: &str) -> Value {
        json!({
            "AuthAction": action,
            "AuthPrincipalType": "SubUser",
            "NoPermissionType": if self.denies(action) { "ExplicitDeny" } else { "ImplicitDeny" },
            "PolicyType": "AccountLevelIdentityBasedPolicy",
        })
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::allow_all()
    }
}

fn any_matches(patterns: &[String], action: &str) -> bool {
    patterns
        .iter()
        .any(|pattern| matches(pattern.as_bytes(), action.as_bytes()))
}

/// Walks both texts once, and goes back to the last `*` where they part.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(byte) if *byte == b'?' || byte.eq_ignore_ascii_case(&text[t]) => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    p = at + 1;
                    t = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let table = [
            ("*", "cams:Get", true),
            ("cams:*", "cams:Get", true),
            ("cams:*", "ecs:Get", false),
            ("CAMS:get", "cams:Get", true),
            ("cams:Get", "cams:GetMore", false),
            ("cams:*Code", "cams:GetCodeAndCode", true),
            ("cams:*Code", "cams:GetCodes", false),
            ("cams:?et", "cams:Set", true),
            ("cams:?et", "cams:et", false),
            ("", "cams:Get", false),
            ("**a*b", "xxaxxb", true),
        ];
        for (pattern, action, expected) in table {
            assert_eq!(
                matches(pattern.as_bytes(), action.as_bytes()),
                expected,
                "{pattern} {action}"
            );
        }
    }
}
