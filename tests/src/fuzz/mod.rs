//! Fuzzing as ordinary tests, by [bolero](https://docs.rs/bolero): for a bounded time inputs are made that are nearly right.
//! None may panic, take long or take much memory.
//!
//! bolero hands each target random bytes. Here they are [choices](Choices): which text to begin with, what to change in
//! it and where. So fewer and smaller bytes are fewer and simpler changes, which is how bolero shrinks a failure; and an
//! engine that is guided by coverage, as `cargo bolero` runs them, learns which changes lead further.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `BOLERO_RANDOM_SEED` | the input to try first, as a failure names it |
//! | `BOLERO_RANDOM_TEST_TIME_MS` | how long each target runs, in place of [`TIME`] |

mod json;
mod prose;
mod text;

pub use bolero;
pub use json::mutate_json;
pub use prose::Prose;
pub use text::{arbitrary_text, mutate_text};

use std::panic::{AssertUnwindSafe, RefUnwindSafe};
use std::time::{Duration, Instant};

/// How long each target runs, short enough for a run of all tests; CI gives them longer.
pub const TIME: Duration = Duration::from_secs(1);

/// More choices than a target makes.
pub const MOST_CHOICES: usize = 1024;

/// Far more than any input takes, and little enough to notice one whose time grows faster than its size.
const LONGEST: Duration = Duration::from_secs(10);

/// What one input may add to the peak of the process, in bytes.
const LARGEST: u64 = 256 << 20;

/// Runs a target, a closure that takes [`Choices`], until the time is up. Stands in a test, whose name it takes.
#[macro_export]
macro_rules! fuzz {
    ($target:expr) => {
        $crate::fuzz::bolero::check!()
            .with_test_time($crate::fuzz::TIME)
            .with_generator(
                $crate::fuzz::bolero::produce::<Vec<u8>>()
                    .with()
                    .len(0..=$crate::fuzz::MOST_CHOICES),
            )
            .for_each($crate::fuzz::bounded($target))
    };
}

/// What bolero decides: numbers read from its bytes, and zeros once they are used up.
#[derive(Debug, Clone)]
pub struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
    /// Choices read from these bytes.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// A number below `end`; 0 if that is 0. Takes no more bytes than it needs.
    pub fn below(&mut self, end: usize) -> usize {
        let last = end.saturating_sub(1);
        let mut number = 0;
        let mut reach = 0;
        while reach < last {
            number = number << 8 | usize::from(self.byte());
            reach = reach << 8 | 0xFF;
        }
        number % end.max(1)
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == times.saturating_sub(1)
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
        (0..length).map(|_| self.byte()).collect()
    }

    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }
}

/// So many bytes to make choices of, which look random, and are the same every time for a seed and a number (splitmix64).
#[must_use]
pub fn seeded(seed: u64, number: usize, length: usize) -> Vec<u8> {
    let mut state = seed ^ (number as u64).wrapping_mul(0xD1B5_4A32_D192_ED03);
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bytes.extend((mixed ^ (mixed >> 31)).to_le_bytes());
    }
    bytes
}

/// The target as bolero calls it.
///
/// # Panics
///
/// The closure does, if an input takes too much time or memory.
pub fn bounded(target: impl FnMut(&mut Choices<'_>)) -> impl FnMut(&Vec<u8>) + RefUnwindSafe {
    // After a panic bolero goes on only to find a smaller input that ends in one.
    let mut target = AssertUnwindSafe(target);
    move |bytes: &Vec<u8>| {
        let peak = peak_memory();
        let start = Instant::now();
        (*target)(&mut Choices(bytes));
        let took = start.elapsed();
        assert!(took < LONGEST, "the input took {took:?}");
        if let (Some(before), Some(after)) = (peak, peak_memory()) {
            let grown = after.saturating_sub(before);
            assert!(grown < LARGEST, "the input took {} MiB", grown >> 20);
        }
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
