//! How reports of events are pushed, and where to.

use std::time::Duration;

use alibabacloud_cams::emulator::Pushing;

use crate::arguments::Pushes as Args;

/// Events, and where their reports go.
pub(super) fn addresses(texts: &[String]) -> Result<Vec<(&str, &str)>, &'static str> {
    let addresses = texts.iter().map(|text| text.split_once('='));
    let addresses: Option<Vec<_>> = addresses.collect();
    addresses.ok_or("an address is written EVENT=URL")
}

/// How reports are pushed.
pub(super) fn pushing(args: &Args) -> Pushing {
    let mut pushing = Pushing::default()
        .with_delay(Duration::from_millis(args.delay))
        .with_duplicates(args.duplicates.into());
    if args.reordered {
        pushing = pushing.reordered();
    }
    if args.together {
        pushing = pushing.together();
    }
    pushing
}
