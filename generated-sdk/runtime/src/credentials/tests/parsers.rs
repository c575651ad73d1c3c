//! Parsers on texts that nobody would write.

use std::time::{Duration, UNIX_EPOCH};

use crate::clock::format_utc;
use crate::credentials::cli::config::parse_cli_config;
use crate::credentials::command::split_command;
use crate::credentials::external::read_output;
use crate::credentials::ini::parse_ini;
use crate::credentials::timestamp::parse_timestamp;

/// A fixed sequence of numbers (xorshift), so that a failure can be repeated.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    /// Up to 24 pieces that mean something to a parser, or are awkward to cut.
    fn text(&mut self) -> String {
        const PIECES: [&str; 32] = [
            "\"",
            "'",
            "\\",
            "\n",
            "\r\n",
            "\r",
            "\u{feff}",
            "[",
            "]",
            "{",
            "}",
            ":",
            "=",
            ",",
            "#",
            ";",
            " ",
            "\t",
            "é",
            "\u{1f511}",
            "\u{0}",
            "type",
            "access_key",
            "default",
            "\"profiles\":[",
            "\"name\":",
            "\"mode\":\"AK\"",
            "2025-01-02",
            "T03:04:05",
            "Z",
            "+08:00",
            "1e999",
        ];
        (0..self.below(25))
            .map(|_| PIECES[self.below(PIECES.len())])
            .collect()
    }
}

#[test]
fn no_text_makes_them_panic() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for _ in 0..50_000 {
        let text = numbers.text();
        let _ = parse_ini(&text);
        let _ = parse_cli_config(&text);
        let _ = read_output(&text);
        let _ = parse_timestamp(&text);
        for windows in [false, true] {
            if let Ok(arguments) = split_command(&text, windows) {
                assert!(!arguments[0].is_empty(), "{text:?}");
            }
        }
    }
}

#[test]
fn values_in_quotes_come_back_whole() {
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    for _ in 0..20_000 {
        let value = numbers.text().replace(['\r', '\n', '\u{feff}', '"'], "");
        let ini = parse_ini(&format!("[s]\nk = \"{value}\"  ; note\n")).unwrap();
        assert_eq!(ini.section("s").unwrap()["k"], value);
    }
}

#[test]
fn times_come_back_from_the_format_of_signatures() {
    let mut numbers = Numbers(0x1234_5678_9abc_def1);
    for _ in 0..20_000 {
        let time = UNIX_EPOCH + Duration::from_secs(numbers.below(253_402_300_800) as u64);
        assert_eq!(parse_timestamp(&format_utc(time)), Some(time));
    }
}
