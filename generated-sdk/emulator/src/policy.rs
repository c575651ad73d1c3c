//! What a key may do, in the terms of Resource Access Management (RAM).

use std::fmt;

use serde::Deserialize;
use serde_json::{Value, json};

use super::key::Key;
use super::object::Object;

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

    /// Reads a policy in RAM's own form, such as
    /// `{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "cams:Get*", "Resource": "*"}]}`.
    ///
    /// # Errors
    ///
    /// If it is no such document, or has parts that the emulator would not keep: conditions, `NotAction`, and resources
    /// other than `*`.
    pub fn from_document(document: &str) -> Result<Self, PolicyError> {
        let read: Object<Document> = serde_json::from_str(document).map_err(PolicyError::new)?;
        Self::try_from(read.0)
    }

    /// The policy in RAM's own form.
    #[must_use]
    pub fn to_document(&self) -> Value {
        let statements = [("Allow", &self.allowed), ("Deny", &self.denied)];
        let statements = statements.iter().filter(|(_, actions)| !actions.is_empty());
        let statements = statements
            .map(|(effect, actions)| json!({"Effect": effect, "Action": actions, "Resource": "*"}));
        json!({"Version": "1", "Statement": statements.collect::<Vec<_>>()})
    }

    /// Whether a key with this policy may call `action`.
    #[must_use]
    pub fn allows(&self, action: &str) -> bool {
        !self.denies(action) && any_matches(&self.allowed, action)
    }

    fn denies(&self, action: &str) -> bool {
        any_matches(&self.denied, action)
    }

    /// `AccessDeniedDetail` of the reply to a call that the policy does not allow. The account is a made-up one, and the
    /// encoded message is none that Alibaba Cloud could decode.
    pub(super) fn denial(&self, action: &str, key: &Key) -> Value {
        let (kind, name) = if key.security_token().is_some() {
            ("AssumedRoleUser", "emulated-role:emulated-session")
        } else {
            ("SubUser", "200000000000000001")
        };
        json!({
            "AuthAction": action,
            "AuthPrincipalDisplayName": name,
            "AuthPrincipalOwnerId": "100000000000000001",
            "AuthPrincipalType": kind,
            "EncodedDiagnosticMessage": "AQEAAAAAemulated",
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

/// Why a text is no policy that the emulator keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyError(String);

impl PolicyError {
    fn new(reason: impl fmt::Display) -> Self {
        Self(reason.to_string())
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PolicyError {}

/// A policy as RAM writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct Document {
    version: Option<String>,
    statement: Vec<Object<Statement>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Statement {
    effect: Effect,
    action: Texts,
    resource: Option<Texts>,
}

#[derive(Deserialize)]
enum Effect {
    Allow,
    Deny,
}

/// One text, or several.
#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a text or a list of texts")]
enum Texts {
    One(String),
    Several(Vec<String>),
}

impl Texts {
    fn into_vec(self) -> Vec<String> {
        match self {
            Self::One(text) => vec![text],
            Self::Several(texts) => texts,
        }
    }
}

impl TryFrom<Document> for Policy {
    type Error = PolicyError;

    fn try_from(document: Document) -> Result<Self, PolicyError> {
        if let Some(version) = document.version
            && version != "1"
        {
            return Err(PolicyError::new(format!(
                "Version is {version}, and RAM knows \"1\""
            )));
        }
        let mut policy = Self {
            allowed: Vec::new(),
            denied: Vec::new(),
        };
        for Object(statement) in document.statement {
            let resources = statement.resource.map(Texts::into_vec).unwrap_or_default();
            if let Some(resource) = resources.iter().find(|resource| *resource != "*") {
                return Err(PolicyError::new(format!(
                    "Resource is {resource}, and the emulator knows no resources but \"*\""
                )));
            }
            match statement.effect {
                Effect::Allow => policy.allowed.extend(statement.action.into_vec()),
                Effect::Deny => policy.denied.extend(statement.action.into_vec()),
            }
        }
        Ok(policy)
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
    fn documents_are_kept_or_refused() {
        let policy = Policy::from_document(
            r#"{"Version": "1", "Statement": [
                {"Effect": "Allow", "Action": ["cams:Get*", "cams:List*"], "Resource": "*"},
                {"Effect": "Deny", "Action": "cams:GetSecret", "Resource": ["*"]}
            ]}"#,
        );
        let expected = Policy::allow(["cams:Get*", "cams:List*"]).deny(["cams:GetSecret"]);
        assert_eq!(policy, Ok(expected.clone()));
        let written = expected.to_document().to_string();
        assert_eq!(Policy::from_document(&written), Ok(expected));
        for (document, expected) in [
            ("[]", "expected an object"),
            (r#"{"Statement": [["Allow", "*"]]}"#, "expected an object"),
            (r#"{"Statment": []}"#, "unknown field `Statment`"),
            (
                r#"{"Statement": [], "Version": "2012-10-17"}"#,
                "RAM knows \"1\"",
            ),
            (
                r#"{"Statement": [{"Effect": "allow", "Action": "*"}]}"#,
                "unknown variant `allow`",
            ),
            (
                r#"{"Statement": [{"Effect": "Allow", "NotAction": "*"}]}"#,
                "unknown field `NotAction`",
            ),
            (
                r#"{"Statement": [{"Effect": "Allow", "Action": 1}]}"#,
                "a list of texts",
            ),
            (
                r#"{"Statement": [{"Effect": "Allow", "Action": "*", "Condition": {}}]}"#,
                "unknown field `Condition`",
            ),
            (
                r#"{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "acs:cams:*:1:x"}]}"#,
                "acs:cams:*:1:x",
            ),
        ] {
            let refused = Policy::from_document(document).unwrap_err().to_string();
            assert!(refused.contains(expected), "{document}: {refused}");
        }
    }

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
