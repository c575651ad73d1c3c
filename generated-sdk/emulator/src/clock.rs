//! The emulator's time of day, and the dates that requests carry.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};
use tokio::sync::Notify;

/// The last second that dates on the wire can name: `date -u -d 9999-12-31T23:59:59Z +%s`.
const LAST: Duration = Duration::from_secs(253_402_300_799);

/// Tells the emulator the time of day: that of the machine, one that a test sets and moves, or tokio's.
///
/// Dates of requests, rate limits and the expiry of temporary keys are judged by it, and replies carry it as their
/// `Date`. Clones share one time. It shows no time before 1970 or after 9999, wherever it is moved.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// # use alibabacloud_emulator::Clock;
///
/// let clock = Clock::fixed(UNIX_EPOCH);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), UNIX_EPOCH + Duration::from_secs(60));
/// ```
#[derive(Clone)]
pub struct Clock {
    source: Source,
    hands: Arc<Mutex<Hands>>,
    /// Told when the clock is moved, stopped or let run.
    moved: Arc<Notify>,
}

#[derive(Clone, Copy)]
enum Source {
    System,
    Tokio {
        start: SystemTime,
        since: tokio::time::Instant,
    },
}

/// Where a clock stands beside its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hands {
    /// It stands still.
    Stopped(SystemTime),
    /// It runs so far ahead of its source.
    Ahead(Duration),
    /// It runs so far behind its source.
    Behind(Duration),
}

impl Clock {
    /// The clock of the machine.
    #[must_use]
    pub fn system() -> Self {
        Self::new(Source::System, Hands::Ahead(Duration::ZERO))
    }

    /// A clock that stands at `time` until it is moved.
    #[must_use]
    pub fn fixed(time: SystemTime) -> Self {
        Self::new(Source::System, Hands::Stopped(within(time)))
    }

    /// A clock that shows the time of the machine now and then follows tokio's, which tests can pause.
    #[must_use]
    pub fn tokio() -> Self {
        let source = Source::Tokio {
            start: SystemTime::now(),
            since: tokio::time::Instant::now(),
        };
        Self::new(source, Hands::Ahead(Duration::ZERO))
    }

    fn new(source: Source, hands: Hands) -> Self {
        Self {
            source,
            hands: Arc::new(Mutex::new(hands)),
            moved: Arc::default(),
        }
    }

    /// Moves the clock forward. One that runs goes on from there.
    pub fn advance(&self, by: Duration) {
        self.turn(|now| now.checked_add(by).unwrap_or(UNIX_EPOCH + LAST));
    }

    /// Moves the clock back. One that runs goes on from there.
    pub fn rewind(&self, by: Duration) {
        self.turn(|now| now.checked_sub(by).unwrap_or(UNIX_EPOCH));
    }

    /// Sets the clock. One that runs goes on from there.
    pub fn set(&self, time: SystemTime) {
        self.turn(|_| time);
    }

    /// Stops the clock where it is.
    pub fn stop(&self) {
        let mut hands = self.hands();
        *hands = Hands::Stopped(self.read(*hands));
        self.moved.notify_waiters();
    }

    /// Lets the clock run on from where it is, at the pace of the machine's or of tokio's.
    pub fn run(&self) {
        let mut hands = self.hands();
        *hands = self.running_at(self.read(*hands));
        self.moved.notify_waiters();
    }

    /// Whether the clock stands still.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        matches!(*self.hands(), Hands::Stopped(_))
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.read(*self.hands())
    }

    /// Returns when the clock shows this time, or a later one: where it stands still, when somebody moves it.
    pub(super) async fn reach(&self, time: SystemTime) {
        loop {
            let mut moved = std::pin::pin!(self.moved.notified());
            moved.as_mut().enable();
            let Ok(left) = time.duration_since(self.now()) else {
                return;
            };
            if left.is_zero() {
                return;
            }
            if self.is_stopped() {
                moved.await;
            } else {
                let _ = tokio::time::timeout(left, moved).await;
            }
        }
    }

    /// Where it stands, for [`Clock::put_back`].
    pub(super) fn position(&self) -> Hands {
        *self.hands()
    }

    pub(super) fn put_back(&self, position: Hands) {
        *self.hands() = position;
        self.moved.notify_waiters();
    }

    fn turn(&self, to: impl FnOnce(SystemTime) -> SystemTime) {
        let mut hands = self.hands();
        let time = within(to(self.read(*hands)));
        *hands = match *hands {
            Hands::Stopped(_) => Hands::Stopped(time),
            Hands::Ahead(_) | Hands::Behind(_) => self.running_at(time),
        };
        self.moved.notify_waiters();
    }

    fn running_at(&self, time: SystemTime) -> Hands {
        match time.duration_since(self.source.now()) {
            Ok(ahead) => Hands::Ahead(ahead),
            Err(behind) => Hands::Behind(behind.duration()),
        }
    }

    fn read(&self, hands: Hands) -> SystemTime {
        let time = match hands {
            Hands::Stopped(time) => Some(time),
            Hands::Ahead(by) => self.source.now().checked_add(by),
            Hands::Behind(by) => self.source.now().checked_sub(by),
        };
        within(time.unwrap_or(UNIX_EPOCH))
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Source {
    fn now(self) -> SystemTime {
        match self {
            Self::System => SystemTime::now(),
            Self::Tokio { start, since } => start + since.elapsed(),
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.source {
            _ if self.is_stopped() => "Fixed",
            Source::System => "System",
            Source::Tokio { .. } => "Tokio",
        };
        f.debug_tuple(name).field(&self.now()).finish()
    }
}

/// The nearest time that dates on the wire can name.
fn within(time: SystemTime) -> SystemTime {
    time.clamp(UNIX_EPOCH, UNIX_EPOCH + LAST)
}

/// A time as requests carry it: `YYYY-MM-DDTHH:MM:SSZ`.
pub(super) fn format_date(time: SystemTime) -> String {
    let seconds = within(time)
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let seconds = i64::try_from(seconds).unwrap_or_default();
    let time = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = time.to_calendar_date();
    let (hour, minute, second) = time.to_hms();
    let month = u8::from(month);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
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
    let number = |from: usize, to: usize| -> Option<u16> {
        let digits = text.get(from..to)?;
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        all_digits.then(|| digits.parse().ok()).flatten()
    };
    let two = |from: usize| u8::try_from(number(from, from + 2)?).ok();
    let month = Month::try_from(two(5)?).ok()?;
    let date = Date::from_calendar_date(number(0, 4)?.into(), month, two(8)?).ok()?;
    let time = Time::from_hms(two(11)?, two(14)?, two(17)?).ok()?;
    let seconds = PrimitiveDateTime::new(date, time)
        .assume_utc()
        .unix_timestamp();
    Some(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).ok()?))
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
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ];
        for (text, seconds) in table {
            let expected = UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(parse_date(text), Some(expected), "{text}");
            assert_eq!(format_date(expected), text);
        }
    }

    #[test]
    fn a_clock_that_runs_is_moved_and_stopped() {
        let clock = Clock::system();
        let hour = Duration::from_secs(3600);
        clock.advance(hour);
        let ahead = clock.now().duration_since(SystemTime::now()).unwrap();
        assert!(ahead > hour / 2 && ahead <= hour, "{ahead:?}");
        let clone = clock.clone();
        clone.rewind(2 * hour);
        let behind = SystemTime::now().duration_since(clock.now()).unwrap();
        assert!(behind >= hour && behind < 2 * hour, "{behind:?}");
        clock.set(UNIX_EPOCH + hour);
        assert!(clock.now() >= UNIX_EPOCH + hour);
        clock.stop();
        let stopped = clock.now();
        clock.advance(hour);
        assert_eq!(clock.now(), stopped + hour);
        clock.run();
        assert!(!clone.is_stopped());
        assert!(clock.now() >= stopped + hour);
    }

    #[test]
    fn no_clock_leaves_the_years_that_dates_can_name() {
        for clock in [Clock::system(), Clock::fixed(UNIX_EPOCH)] {
            clock.advance(Duration::MAX);
            assert_eq!(format_date(clock.now()), "9999-12-31T23:59:59Z");
            clock.rewind(Duration::MAX);
            clock.stop();
            assert_eq!(format_date(clock.now()), "1970-01-01T00:00:00Z");
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
