//! Faults that come by chance.

use std::hash::{BuildHasher, RandomState};

use super::answer::Answer;

/// An answer in place of the usual one, and how likely it is.
pub(super) struct Fault {
    pub(super) probability: f64,
    pub(super) answer: Answer,
}

/// Numbers as if by chance (`SplitMix64`): the same ones for the same seed.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// Those of this seed, or others in each run.
    pub(super) fn new(seed: Option<u64>) -> Self {
        Self(seed.unwrap_or_else(|| RandomState::new().hash_one(0)))
    }

    /// The answer that chance picks: the first of several.
    pub(super) fn pick(&mut self, faults: &[Fault]) -> Option<Answer> {
        let picked = faults.iter().find(|fault| self.roll() < fault.probability);
        picked.map(|fault| fault.answer.clone())
    }

    /// At least 0, and less than 1.
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // 32 bits are exact, and so is a division by 2^32.
        f64::from((mixed >> 32) as u32) / 4_294_967_296.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_as_likely_as_it_is_said() {
        for probability in [0.0, 0.05, 0.5, 1.0] {
            let faults = [Fault {
                probability,
                answer: Answer::garbage(),
            }];
            let mut dice = Dice::new(Some(1));
            let hits = (0..20_000).filter(|_| dice.pick(&faults).is_some()).count();
            let share = f64::from(u32::try_from(hits).unwrap()) / 20_000.0;
            // Five standard deviations of the largest.
            assert!(
                (share - probability).abs() < 0.018,
                "{probability}: {share}"
            );
        }
    }

    #[test]
    fn a_seed_brings_the_same_again() {
        let rolls = |seed| {
            let mut dice = Dice::new(seed);
            [(); 4].map(|()| dice.roll().to_bits())
        };
        assert_eq!(rolls(Some(7)), rolls(Some(7)));
        assert_ne!(rolls(Some(7)), rolls(Some(8)));
        assert_ne!(rolls(None), rolls(None));
    }
}
