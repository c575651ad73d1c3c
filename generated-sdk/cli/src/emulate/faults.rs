//! Faults as the arguments write them.

use alibabacloud_cams::emulator::Answer;

/// `WHAT=PROBABILITY`
///
/// # Errors
///
/// If it is written otherwise.
pub(super) fn fault(text: &str) -> Result<(f64, Answer), String> {
    let (what, probability) = text
        .split_once('=')
        .ok_or("a fault is written WHAT=PROBABILITY")?;
    Ok((self::probability(probability)?, answer(what)?))
}

fn answer(what: &str) -> Result<Answer, String> {
    Ok(match what {
        "reset" => Answer::as_usual().reset(),
        "truncated" => Answer::as_usual().truncated(),
        "no_http" => Answer::as_usual().no_http(),
        "garbage" => Answer::garbage(),
        // Codes begin with a capital; what does not is a slip.
        code if code.starts_with(|c: char| c.is_ascii_uppercase()) => Answer::error(code),
        _ => {
            return Err(format!(
                "{what} is neither reset, truncated, no_http or garbage, nor an error code"
            ));
        }
    })
}

fn probability(text: &str) -> Result<f64, String> {
    let (number, of) = match text.strip_suffix('%') {
        Some(number) => (number, 100.0),
        None => (text, 1.0),
    };
    let number: Option<f64> = number.trim().parse().ok();
    let probability = number.map(|number| number / of);
    probability
        .filter(|share| (0.0..=1.0).contains(share))
        .ok_or_else(|| format!("{text} is no probability: 0 to 1, or 0% to 100%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_probability_is_a_share_or_a_percentage() {
        for (text, share) in [
            ("0", 0.0),
            ("1", 1.0),
            ("0.25", 0.25),
            ("25%", 0.25),
            ("100 %", 1.0),
        ] {
            assert!((probability(text).unwrap() - share).abs() < 1e-9, "{text}");
        }
        for text in ["", "2", "-1", "101%", "NaN", "inf", "often"] {
            assert!(probability(text).is_err(), "{text}");
        }
    }
}
