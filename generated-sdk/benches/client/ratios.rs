//! CPU time per call of each caller, in relation to the one written by hand.
//!
//! The callers take turns in many short rounds, so that what else the machine does meets all of them alike. It only ever
//! adds time, so each counts with a round that is faster than nine out of ten.

use std::error::Error;
use std::time::Duration;

use crate::calls::Caller;
use crate::server::Server;
use crate::{by_hand_without_network, client_without_network, cpu_time, runtime};

const ROUNDS: usize = 200;

/// Calls of one caller in one round.
const CALLS: u32 = 256;

/// The caller that others are compared with.
const STANDARD: &str = "signed by hand";

/// Prints the table.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    println!(
        "{:<16} {:<16} {:>12} {:>8}",
        "", "", "CPU per call", "ratio"
    );
    without_network();
    over_loopback("sequential", 1)?;
    over_loopback("64 tasks", 64)
}

fn without_network() {
    let runtime = runtime();
    let caller = client_without_network();
    let mut rounds = [(STANDARD, Vec::new()), ("client", Vec::new())];
    for _ in 0..ROUNDS {
        rounds[0].1.push(cpu_time(&runtime, async {
            for _ in 0..CALLS {
                by_hand_without_network();
            }
        }));
        rounds[1].1.push(cpu_time(&runtime, async {
            for _ in 0..CALLS {
                caller.call().await;
            }
        }));
    }
    table("without network", rounds);
}

fn over_loopback(title: &str, tasks: u64) -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let runtime = runtime();
    let mut rounds = Vec::new();
    for name in Caller::NAMES {
        let caller = Caller::new(name, server.port).ok_or("no such caller")?;
        // Connects.
        runtime.block_on(caller.call_from_tasks(tasks, tasks));
        rounds.push((name, caller, Vec::new()));
    }
    for _ in 0..ROUNDS {
        for (_, caller, times) in &mut rounds {
            times.push(cpu_time(
                &runtime,
                caller.call_from_tasks(CALLS.into(), tasks),
            ));
        }
    }
    table(
        title,
        rounds.into_iter().map(|(name, _, times)| (name, times)),
    );
    Ok(())
}

fn table<'a>(title: &str, rounds: impl IntoIterator<Item = (&'a str, Vec<Duration>)>) {
    let times: Vec<_> = rounds
        .into_iter()
        .map(|(name, times)| {
            (
                name,
                undisturbed(times).as_secs_f64() * 1e6 / f64::from(CALLS),
            )
        })
        .collect();
    let standard = times.iter().find(|(name, _)| *name == STANDARD);
    let standard = standard.map_or(f64::NAN, |(_, micros)| *micros);
    for (name, micros) in &times {
        println!(
            "{title:<16} {name:<16} {micros:>9.2} us {:>8.3}",
            micros / standard
        );
    }
}

fn undisturbed(mut rounds: Vec<Duration>) -> Duration {
    rounds.sort_unstable();
    rounds[rounds.len() / 10]
}
