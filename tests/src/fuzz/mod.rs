//! Fuzzing as ordinary tests: inputs drawn from fixed seeds for a bounded time. None may panic, take long or take much
//! memory.
//!
//! The engines that libFuzzer drives need a nightly compiler, and bolero's engine for stable ones draws its seeds from
//! the system, so that no two runs of CI would test the same. Here the first input is the same everywhere, and so is
//! the last but for the speed of the machine.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `FUZZ_SECONDS` | how long each target runs; 20 where `CI` is set, else 5 |
//! | `FUZZ_SEED` | the one input to try, as a failure names it |
//! | `FUZZ_FIRST` | the first seed, 0 by default: other inputs than last time |

mod json;
mod text;

pub use json::mutate_json;
pub use text::{arbitrary_text, mutate_text};

use std::env;
use std::time::{Duration, Instant};

/// Far more than any input takes, and little enough to notice one whose time grows faster than its size.
const LONGEST: Duration = Duration::from_secs(10);

/// What one input may add to the peak of the process, in bytes.
const LARGEST: u64 = 256 << 20;

/// Numbers that look random and follow from a seed: `SplitMix64`.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The sequence of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed);
        // The seeds of neighbours differ by one; their sequences should share nothing.
        random.0 = random.number();
        random
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 if that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let below = self.number() % (end.max(1) as u64);
        usize::try_from(below).unwrap_or_default()
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    ///
    /// # Panics
    ///
    /// If there is none.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// Up to `most` bytes.
    pub fn bytes(&mut self, most: usize) -> Vec<u8> {
        let length = self.below(most + 1);
        (0..length)
            .map(|_| self.number().to_le_bytes()[0])
            .collect()
    }
}

/// Hands `target` one source of inputs after another until the time is up.
///
/// # Panics
///
/// If the target panics, or an input takes too much time or memory.
pub fn run(name: &str, mut target: impl FnMut(&mut Random)) {
    let only = number("FUZZ_SEED");
    let first = only.or(number("FUZZ_FIRST")).unwrap_or_default();
    let start = Instant::now();
    let time = seconds();
    let mut slowest = (Duration::ZERO, first);
    let mut count = 0;
    while count == 0 || (only.is_none() && start.elapsed() < time) {
        let seed = first.wrapping_add(count);
        let took = try_one(name, seed, &mut target);
        slowest = slowest.max((took, seed));
        count += 1;
    }
    println!(
        "{name}: {count} inputs in {:.1} s; the slowest took {:?} (seed {})",
        start.elapsed().as_secs_f64(),
        slowest.0,
        slowest.1
    );
}

fn try_one(name: &str, seed: u64, target: &mut impl FnMut(&mut Random)) -> Duration {
    let _named = Named { name, seed };
    let peak = peak_memory();
    let start = Instant::now();
    target(&mut Random::new(seed));
    let took = start.elapsed();
    assert!(took < LONGEST, "the input took {took:?}");
    if let (Some(before), Some(after)) = (peak, peak_memory()) {
        let grown = after.saturating_sub(before);
        assert!(grown < LARGEST, "the input took {} MiB", grown >> 20);
    }
    took
}

/// Names the input at hand if it ends in a panic.
struct Named<'a> {
    name: &'a str,
    seed: u64,
}

impl Drop for Named<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!(
                "{}: to try this input alone: FUZZ_SEED={}",
                self.name, self.seed
            );
        }
    }
}

fn seconds() -> Duration {
    let usual = if env::var_os("CI").is_some() { 20 } else { 5 };
    Duration::from_secs(number("FUZZ_SECONDS").unwrap_or(usual))
}

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    match text.parse() {
        Ok(number) => Some(number),
        Err(error) => panic!("{variable}={text}: {error}"),
    }
}

/// The most memory that the process has held so far, in bytes, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}
