//! The migration of a phone number as a small state machine.
//!
//! A code must have been asked for before it is verified, a wrong code is refused, and only a verified number is
//! registered. It is looked up by the names of operations, so it sleeps as long as the spec does not have them. The
//! documentation names no error codes for these cases; those used here are in the form of the gateway's.

use std::collections::{BTreeMap, HashMap};

use alibabacloud_emulator::{Flow, Refusal};
use serde_json::{Value, json};

/// So many numbers are remembered.
const MOST_NUMBERS: usize = 100_000;
/// Longer ones are none.
const LONGEST_NUMBER: usize = 256;

/// How far a phone number has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Initiated,
    CodeSent,
    Verified,
    Registered,
}

impl Progress {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Initiated, "Initiated"),
        (Self::CodeSent, "CodeSent"),
        (Self::Verified, "Verified"),
        (Self::Registered, "Registered"),
    ];

    fn name(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        all.find(|(known, _)| *known == self)
            .map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|(_, known)| *known == name)
            .map(|(known, _)| known)
    }
}

/// The numbers that migrate, by space and number.
#[derive(Debug)]
pub(super) struct Migrations {
    code: String,
    numbers: HashMap<(String, String), Progress>,
}

impl Migrations {
    pub(super) fn new(code: String) -> Self {
        Self {
            code,
            numbers: HashMap::new(),
        }
    }
}

impl Flow for Migrations {
    fn step(
        &mut self,
        operation: &str,
        parameters: &BTreeMap<String, String>,
        reply: &mut Value,
    ) -> Result<(), Refusal> {
        let Some(number) = number(operation, parameters) else {
            return Ok(());
        };
        let space = parameters.get("CustSpaceId").cloned().unwrap_or_default();
        if number.len() + space.len() > LONGEST_NUMBER {
            return Ok(());
        }
        let key = (space, number);
        let progress = self.numbers.get(&key).copied();
        let next = match operation {
            "CreateChatappMigrationInitiate" => {
                if let Some(data) = reply.get_mut("Data").and_then(Value::as_object_mut) {
                    data.insert("PhoneNumber".into(), key.1.clone().into());
                }
                Progress::Initiated
            }
            "GetMigrationVerifyCode" => Progress::CodeSent,
            "ChatappMigrationVerified" => self.verify(progress, parameters)?,
            "ChatappMigrationRegister" => register(progress)?,
            _ => return Ok(()),
        };
        // Numbers come from the network; whoever sends so many starts anew.
        if self.numbers.len() >= MOST_NUMBERS {
            self.numbers.clear();
        }
        self.numbers.insert(key, next);
        Ok(())
    }

    /// `[[space, number, progress], …]`, in the order of space and number.
    fn save(&self) -> Value {
        let mut numbers: Vec<_> = self.numbers.iter().collect();
        numbers.sort_by_key(|(key, _)| *key);
        let numbers = numbers.into_iter();
        numbers
            .map(|((space, number), progress)| json!([space, number, progress.name()]))
            .collect()
    }

    fn load(&mut self, saved: &Value) {
        let numbers = saved.as_array().into_iter().flatten();
        let numbers = numbers.filter_map(|number| {
            let text = |index: usize| number.get(index)?.as_str();
            let progress = Progress::named(text(2)?)?;
            Some(((text(0)?.to_owned(), text(1)?.to_owned()), progress))
        });
        self.numbers.extend(numbers.take(MOST_NUMBERS));
    }
}

impl Migrations {
    fn verify(
        &self,
        progress: Option<Progress>,
        parameters: &BTreeMap<String, String>,
    ) -> Result<Progress, Refusal> {
        if progress != Some(Progress::CodeSent) {
            return Err(Refusal::new(
                400,
                "VerifyCode.NotRequested",
                "No verification code has been requested for the phone number.",
            ));
        }
        if parameters.get("VerifyCode") == Some(&self.code) {
            Ok(Progress::Verified)
        } else {
            Err(Refusal::invalid("VerifyCode", "VerifyCode"))
        }
    }
}

fn register(progress: Option<Progress>) -> Result<Progress, Refusal> {
    match progress {
        Some(Progress::Verified | Progress::Registered) => Ok(Progress::Registered),
        _ => Err(Refusal::new(
            400,
            "PhoneNumber.NotVerified",
            "The phone number has not been verified.",
        )),
    }
}

/// The number that a step is about, with its country code and without `+`.
fn number(operation: &str, parameters: &BTreeMap<String, String>) -> Option<String> {
    let number = if operation == "CreateChatappMigrationInitiate" {
        let country = parameters.get("CountryCode")?;
        format!("{country}{}", parameters.get("MobileNumber")?)
    } else {
        parameters.get("PhoneNumber")?.clone()
    };
    Some(number.trim_start_matches('+').to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn step(migrations: &mut Migrations, operation: &str, parameters: &str) -> String {
        let parameters = format!("CustSpaceId=s&{parameters}")
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        match migrations.step(operation, &parameters, &mut json!({"Data": {}})) {
            Ok(()) => "OK".to_owned(),
            Err(refusal) => refusal.code().to_owned(),
        }
    }

    #[test]
    fn a_number_migrates_step_by_step() {
        let mut migrations = Migrations::new("42".to_owned());
        let mut call = |operation: &str, of: &str| step(&mut migrations, operation, of);
        let (verify, register) = ("ChatappMigrationVerified", "ChatappMigrationRegister");
        assert_eq!(
            call(verify, "PhoneNumber=861&VerifyCode=42"),
            "VerifyCode.NotRequested"
        );
        assert_eq!(
            call(
                "CreateChatappMigrationInitiate",
                "CountryCode=86&MobileNumber=1"
            ),
            "OK"
        );
        assert_eq!(
            call(verify, "PhoneNumber=861&VerifyCode=42"),
            "VerifyCode.NotRequested"
        );
        assert_eq!(call("GetMigrationVerifyCode", "PhoneNumber=861"), "OK");
        assert_eq!(call(register, "PhoneNumber=861"), "PhoneNumber.NotVerified");
        assert_eq!(
            call(verify, "PhoneNumber=861&VerifyCode=43"),
            "InvalidVerifyCode"
        );
        assert_eq!(
            call(verify, "PhoneNumber=862&VerifyCode=42"),
            "VerifyCode.NotRequested"
        );
        assert_eq!(call(verify, "PhoneNumber=+861&VerifyCode=42"), "OK");
        assert_eq!(call(register, "PhoneNumber=861"), "OK");
        assert_eq!(call("SomethingElse", "PhoneNumber=861"), "OK");
    }
}
