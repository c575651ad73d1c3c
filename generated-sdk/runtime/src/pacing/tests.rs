//! What is decided by the policy. The promises of the limiters are in the integration tests.

use std::time::Duration;

use super::{Pacer, PacingPolicy, PacingRequest, RateLimit, RateLimiter, Unpaced};
use crate::parameters::Parameters;
use crate::read::{Object, ReadObject};
use crate::service::{Operation, Request};

const SECOND: Duration = Duration::from_secs(1);
const ACCOUNT: &str = "LTAI-example";

const fn per(period: Duration, requests: u32) -> RateLimit {
    RateLimit { requests, period }
}

/// A request of an operation that is limited to two calls per second.
struct Notify;

struct Notified;

static NOTIFY: Operation = Operation {
    name: "Notify",
    ram_action: "cams:Notify",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(per(SECOND, 2)),
    sensitive: &[],
};

impl Request for Notify {
    type Response = Notified;

    fn operation() -> &'static Operation {
        &NOTIFY
    }

    fn write(&self, _parameters: &mut Parameters) {}
}

impl ReadObject for Notified {
    fn read(_object: &mut Object<'_>) -> Self {
        Self
    }
}

/// How many calls leave without waiting, up to a hundred.
async fn at_once(pacer: &dyn Pacer, accounts: [&str; 2]) -> usize {
    let mut left = 0;
    while left < 100 {
        let account = accounts[left % 2];
        let call = PacingRequest::new(&NOTIFY, account).within(Duration::ZERO);
        if pacer.acquire(call).await.is_err() {
            break;
        }
        left += 1;
    }
    left
}

#[tokio::test(start_paused = true)]
async fn the_policy_decides_on_rates_and_accounts() {
    let documented = PacingPolicy::documented;
    let never = RateLimit {
        requests: 0,
        period: SECOND,
    };
    let table = [
        ("documented", documented(), 4),
        ("raised", documented().rate::<Notify>(per(SECOND, 5)), 10),
        ("lowered", documented().rate::<Notify>(per(SECOND, 1)), 2),
        ("at least one call", documented().rate::<Notify>(never), 2),
        (
            "no period",
            documented().rate::<Notify>(per(Duration::ZERO, 1)),
            100,
        ),
        (
            "no end",
            documented().rate::<Notify>(per(Duration::MAX, 3)),
            6,
        ),
        ("unlimited", documented().unlimited::<Notify>(), 100),
        ("one account", documented().account("main"), 2),
    ];
    for (name, policy, expected) in table {
        let left = at_once(&RateLimiter::new(policy), ["LTAI-1", "LTAI-2"]).await;
        assert_eq!(left, expected, "{name}");
    }
    assert_eq!(at_once(&Unpaced, ["LTAI-1", "LTAI-2"]).await, 100);
}

#[test]
fn accounts_do_not_print() {
    let request = PacingRequest::new(&NOTIFY, ACCOUNT).within(SECOND);
    let printed = format!("{request:?}");
    assert!(
        printed.contains("Notify") && printed.contains("1s"),
        "{printed}"
    );
    assert!(!printed.contains(ACCOUNT), "{printed}");
}

/// The service counts each region, and each main account, apart.
#[tokio::test(start_paused = true)]
async fn regions_and_accounts_have_budgets_of_their_own() {
    let limiter = RateLimiter::default();
    let ask = |account: &'static str, region: &'static str| {
        let request = PacingRequest::new(&NOTIFY, account).in_region(region);
        let limiter = &limiter;
        async move { limiter.acquire(request).await.unwrap() }
    };
    for (account, region) in [("a", "x"), ("a", "y"), ("b", "x")] {
        for _ in 0..2 {
            assert_eq!(
                ask(account, region).await,
                Duration::ZERO,
                "{account} in {region}"
            );
        }
    }
    assert!(!ask("a", "x").await.is_zero());
    let shown = format!(
        "{limiter:?} {:?}",
        PacingPolicy::documented().account("LTAIwhole")
    );
    assert!(!shown.contains("LTAI"), "{shown}");
}
