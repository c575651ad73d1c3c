//! The emulator's time of day, and the dates that requests carry.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Tells the emulator the time of day: that of the machine, one that a test sets and moves, or tokio's.
///
/// Dates of requests, rate limits and the expiry of temporary keys are judged by it. Clones share one time.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// # use alibabacloud_emulator::Clock;
///
/// let clock = Clock::fixed(UNIX_EPOCH);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), UNIX_EPOCH + Duration::from_secs(60));
/// ```
#[derive(Clone, Default)]
pub struct Clock {
    source: Source,
}

#[derive(Clone, Default)]
enum Source {
    #[default]
    System,
    Fixed(Arc<Mutex<SystemTime>>),
    Tokio {
        start: SystemTime,
        since: tokio::time::Instant,
    },
}

impl Clock {
    /// The clock of the machine.
    #[must_use]
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that stands at `time` until it is moved.
    #[must_use]
    pub fn fixed(time: SystemTime) -> Self {
        Self {
            source: Source::Fixed(Arc::new(Mutex::new(time))),
        }
    }

    /// A clock that shows the time of the machine now and then follows tokio's, which tests can pause.
    #[must_use]
    pub fn tokio() -> Self {
        Self {
            source: Source::Tokio {
                start: SystemTime::now(),
                since: tokio::time::Instant::now(),
            },
        }
    }

    /// Moves a fixed clock forward; other clocks do not care.
    pub fn advance(&self, by: Duration) {
        if let Source::Fixed(fixed) = &self.source {
            let mut time = fixed.lock().unwrap_or_else(PoisonError::into_inner);
            *time = time.checked_add(by).unwrap_or(*time);
        }
    }

    /// Sets a fixed clock; other clocks do not care.
    pub fn set(&self, time: SystemTime) {
        if let Source::Fixed(fixed) = &self.source {
            *fixed.lock().unwrap_or_else(PoisonError::into_inner) = time;
        }
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        match &self.source {
            Source::System => SystemTime::now(),
            Source::Fixed(time) => *time.lock().unwrap_or_else(PoisonError::into_inner),
            Source::Tokio { start, since } => *start + since.elapsed(),
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.source {
            Source::System => "System",
            Source::Fixed(_) => "Fixed",
            Source::Tokio { .. } => "Tokio",
        };
        f.debug_tuple(name).field(&self.now()).finish()
    }
}

/// The time that `YYYY-MM-DDTHH:MM:SSZ` stands for; `None` for any other text and for years before 1970.
pub(super) fn parse_date(text: &str) -> Option<SystemTime> {
    let bytes = text.as_bytes();
    let punctuation = [
        (4, b'-'),
        (7, b'-'),
        (10, b'T'),
        (13, b':'),
        (16, b':'),
        (19, b'Z'),
    ];
    if bytes.len() != 20 || punctuation.iter().any(|&(at, mark)| bytes[at] != mark) {
        return None;
    }
    let number = |from: usize, to: usize| -> Option<u64> {
        let digits = text.get(from..to)?;
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        all_digits.then(|| digits.parse().ok()).flatten()
    };
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let days = days_since_1970(year, month, day)?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second;
    Some(UNIX_EPOCH + Duration::from_secs(seconds))
}

fn days_since_1970(year: u64, month: u64, day: u64) -> Option<u64> {
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let february = if leap(year) { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let month_index = usize::try_from(month).ok()?.checked_sub(1)?;
    let length = *lengths.get(month_index)?;
    if year < 1970 || day == 0 || day > length {
        return None;
    }
    let leap_days_before = |year: u64| (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400;
    let years = (year - 1970) * 365 + leap_days_before(year) - leap_days_before(1970);
    let months: u64 = lengths[..month_index].iter().sum();
    Some(years + months + day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_agree_with_gnu_date() {
        // `date -u -d TEXT +%s`
        let table = [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T00:00:00Z", 951_782_400),
            ("2000-03-01T00:00:00Z", 951_868_800),
            ("2023-10-26T10:22:32Z", 1_698_315_752),
            ("2024-12-31T23:59:59Z", 1_735_689_599),
            ("2100-03-01T00:00:00Z", 4_107_542_400),
        ];
        for (text, seconds) in table {
            let expected = UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(parse_date(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_dates() {
        for text in [
            "",
            "2023-10-26 10:22:32",
            "2023-10-26T10:22:32+08:00",
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-00-01T00:00:00Z",
            "2023-01-01T24:00:00Z",
            "1969-12-31T23:59:59Z",
            "+023-01-01T00:00:00Z",
            "20é3-01-01T0:00:00Z",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}
