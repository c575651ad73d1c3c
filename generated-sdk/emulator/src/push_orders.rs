//! What tests order over HTTP of reports that are pushed: now or after the next call, where to, and how.

use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::clock::format_date;
use super::object::Object;
use super::pushes::{Complete, PushError, Pushed, Pushes, Pushing};
use super::refused::Refused;
use super::table::Event;

/// What orders are about.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) events: &'a [&'static Event],
    pub(super) pushes: &'a Pushes,
    /// Completes a report that is pushed now.
    pub(super) complete: Option<Complete>,
    pub(super) now: SystemTime,
}

/// Reports to push now.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct PushOrder {
    event: String,
    /// What they are about, by which they find their address.
    #[serde(default)]
    about: String,
    reports: Vec<Map<String, Value>>,
    /// Says that nothing is to be added to them.
    #[serde(default)]
    as_given: bool,
}

impl PushOrder {
    pub(super) fn follow(self, desk: Desk<'_>) -> Result<(), Refused> {
        let event = event(desk, &self.event)?;
        not_empty(&self.reports)?;
        let reports = self.reports.into_iter().map(|given| {
            let mut report = Map::new();
            if !self.as_given {
                report = nearest(event, &given);
                if let Some(complete) = desk.complete {
                    complete(event.name, &mut report, desk.now);
                }
            }
            report.extend(given);
            Value::Object(report)
        });
        let reports: Vec<Value> = reports.collect();
        let Desk { pushes, now, .. } = desk;
        pushes
            .push(event.name, &self.about, &reports, now)
            .map_err(|error| refused(&error))
    }
}

/// The reports of the next series, in place of the usual ones.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct SeriesOrder {
    event: String,
    reports: Vec<Map<String, Value>>,
}

impl SeriesOrder {
    pub(super) fn follow(self, desk: Desk<'_>) -> Result<(), Refused> {
        let event = event(desk, &self.event)?;
        let scripted = desk.pushes.script(event.name, self.reports);
        scripted.map_err(|error| refused(&error))
    }
}

/// Where the reports of an event go; nowhere without a URL.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct AddressOrder {
    event: String,
    url: Option<String>,
}

impl AddressOrder {
    pub(super) fn follow(self, desk: Desk<'_>) -> Result<(), Refused> {
        let event = event(desk, &self.event)?;
        let set = desk.pushes.set_address(event.name, self.url);
        set.map_err(|error| refused(&error))
    }
}

/// How reports are pushed from now on; what is left out is as it is without orders.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(super) struct PushingOrder {
    #[serde(default)]
    delay_milliseconds: u64,
    #[serde(default)]
    duplicates: usize,
    #[serde(default)]
    reordered: bool,
    #[serde(default)]
    together: bool,
}

/// So often at most is a push made once more.
const MOST_DUPLICATES: usize = 100;

impl PushingOrder {
    pub(super) fn follow(&self, desk: Desk<'_>) -> Result<(), Refused> {
        if self.duplicates > MOST_DUPLICATES {
            return Err(Refused::new(format!(
                "Duplicates has to be at most {MOST_DUPLICATES}"
            )));
        }
        desk.pushes.set_pushing(Pushing {
            delay: Duration::from_millis(self.delay_milliseconds),
            duplicates: self.duplicates,
            reordered: self.reordered,
            together: self.together,
        });
        Ok(())
    }
}

/// The events that there are, with examples of their reports.
pub(super) fn events(desk: Desk<'_>) -> Value {
    let events = desk.events.iter().map(|event| {
        let examples: Vec<Value> = examples(event).map(Value::Object).collect();
        json!({"Event": event.name, "Reports": examples})
    });
    json!({"Events": events.collect::<Vec<_>>()})
}

/// The pushes that were made, and how many are to come.
pub(super) fn pushes(desk: Desk<'_>, event: Option<&str>) -> Value {
    let pushes = desk.pushes;
    let of_event = |push: &&Pushed| event.is_none_or(|event| event == push.event());
    let made = pushes.made();
    let made = made.iter().filter(of_event).map(|push| {
        json!({
            "Event": push.event(),
            "Reports": serde_json::from_slice::<Value>(push.body()).unwrap_or_default(),
            "Attempt": push.attempt(),
            "At": format_date(push.at()),
            "Status": push.status(),
        })
    });
    json!({"Pushes": made.collect::<Vec<_>>(), "Waiting": pushes.waiting()})
}

pub(super) fn pushing(desk: Desk<'_>) -> Value {
    let pushing = desk.pushes.pushing();
    json!({
        "DelayMilliseconds": u64::try_from(pushing.delay.as_millis()).unwrap_or(u64::MAX),
        "Duplicates": pushing.duplicates,
        "Reordered": pushing.reordered,
        "Together": pushing.together,
    })
}

fn event(desk: Desk<'_>, name: &str) -> Result<&'static Event, Refused> {
    let mut events = desk.events.iter();
    let found = events.find(|event| event.name == name).copied();
    found.ok_or_else(|| Refused::not_found(format!("there is no event `{name}`")))
}

fn not_empty(reports: &[Map<String, Value>]) -> Result<(), Refused> {
    if reports.is_empty() {
        return Err(Refused::new("Reports lists no report"));
    }
    Ok(())
}

fn refused(error: &PushError) -> Refused {
    Refused::new(error.to_string())
}

fn examples(event: &Event) -> impl Iterator<Item = Map<String, Value>> {
    let examples = event.examples.iter();
    examples.filter_map(|example| serde_json::from_str(example).ok().map(|Object(of)| of))
}

/// The example that agrees with a report in most members; the first of those.
fn nearest(event: &Event, report: &Map<String, Value>) -> Map<String, Value> {
    let agreement = |example: &Map<String, Value>| {
        let members = report.iter();
        members
            .filter(|(name, value)| example.get(*name) == Some(value))
            .count()
    };
    let examples: Vec<_> = examples(event).collect();
    let nearest = examples.into_iter().rev().max_by_key(agreement);
    nearest.unwrap_or_default()
}
