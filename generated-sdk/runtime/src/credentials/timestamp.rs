//! Expiry times as Alibaba Cloud's services and tools write them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset};

/// Reads `YYYY-MM-DDTHH:MM:SS`, an optional fraction, and `Z` or an offset such as `+08:00`.
///
/// `None` for anything else, for dates no calendar has, and for times before 1970.
pub(crate) fn parse_timestamp(text: &str) -> Option<SystemTime> {
    let (date, rest) = text.trim().split_once(['T', 't'])?;
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let (time, offset) = split_offset(rest)?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date = Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()?;
    let [hour, minute, second] = [hour, minute, second].map(|part| u8::try_from(part).ok());
    // A leap second is written as second 60; it is the moment that the next minute begins.
    let leap = second == Some(60);
    let time = Time::from_hms(hour?, minute?, if leap { 59 } else { second? }).ok()?;
    let utc = PrimitiveDateTime::new(date, time).assume_offset(offset);
    from_unix_seconds(utc.unix_timestamp() + i64::from(leap))
}

/// Seconds since 1970, as the command-line tool stores expiry; `None` before 1970 and where the clock cannot count.
pub(crate) fn from_unix_seconds(seconds: i64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))
}

/// Splits a time of day from its offset.
fn split_offset(rest: &str) -> Option<(&str, UtcOffset)> {
    if let Some(time) = rest.strip_suffix(['Z', 'z']) {
        return Some((time, UtcOffset::UTC));
    }
    let at = rest.rfind(['+', '-'])?;
    let (time, offset) = rest.split_at(at);
    let (sign, offset) = offset.split_at(1);
    let [hours, minutes] = numbers(offset, ':', [2, 2])?;
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    let in_range = hours <= 23 && minutes <= 59;
    let seconds = if sign == "-" { -seconds } else { seconds };
    let offset = UtcOffset::from_whole_seconds(seconds).ok()?;
    in_range.then_some((time, offset))
}

/// Exactly `N` decimal numbers of the given widths between separators.
fn numbers<const N: usize>(text: &str, separator: char, widths: [usize; N]) -> Option<[u16; N]> {
    let mut found = [0; N];
    let mut parts = text.split(separator);
    for (slot, width) in found.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *slot = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::{from_unix_seconds, parse_timestamp};

    #[test]
    fn agrees_with_gnu_date() {
        // `date -u -d TEXT +%s`
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T23:59:59Z", 951_868_799),
            ("2015-04-09T11:52:19Z", 1_428_580_339),
            ("2024-12-31T23:59:60Z", 1_735_689_600),
            ("2025-01-02T03:04:05.678Z", 1_735_787_045),
            ("2025-01-02T11:04:05+08:00", 1_735_787_045),
            ("2025-01-01T22:34:05-04:30", 1_735_787_045),
            (" 2100-03-01T00:00:00Z\n", 4_107_542_400),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] {
            assert_eq!(
                parse_timestamp(text),
                Some(UNIX_EPOCH + Duration::from_secs(seconds)),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "T",
            "2025-01-02",
            "2025-01-02 03:04:05Z",
            "2025-01-02T03:04:05",
            "2025-02-29T00:00:00Z",
            "2025-13-01T00:00:00Z",
            "2025-00-01T00:00:00Z",
            "2025-01-00T00:00:00Z",
            "2025-01-01T24:00:00Z",
            "2025-01-01T00:00:00.Z",
            "2025-01-01T00:00:00+8:00",
            "2025-01-01T00:00:00+25:00",
            "1969-12-31T23:59:59Z",
            "1970-01-01T00:00:00+00:01",
            "20250-1-01T00:00:00Z",
            "+025-01-01T00:00:00Z",
            "2025-01-01-01T00:00:00Z",
            "２０２５-01-01T00:00:00Z",
            "1735787045",
        ] {
            assert_eq!(parse_timestamp(text), None, "{text}");
        }
    }

    #[test]
    fn unix_seconds_never_overflow() {
        assert_eq!(from_unix_seconds(-1), None);
        assert_eq!(
            from_unix_seconds(7),
            Some(UNIX_EPOCH + Duration::from_secs(7))
        );
        let _ = from_unix_seconds(i64::MAX);
    }
}
