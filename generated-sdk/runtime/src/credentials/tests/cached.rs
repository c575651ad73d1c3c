use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{advance, sleep};

use super::support::{TestClock, assert_says, start};
use crate::credentials::{
    BoxFuture, CachedCredentials, Credentials, CredentialsError, ProvideCredentials,
};
use crate::testing::traces::Recording;

const MINUTE: Duration = Duration::from_secs(60);

/// What a [`Script`] does when asked.
enum Act {
    /// Keys that expire at this time after the start of the test, or never.
    Keys(&'static str, Option<Duration>),
    Fail(&'static str),
    Down(&'static str),
    Slow(Duration, Box<Act>),
    Hang,
    Panic,
}

/// A provider that plays its acts, one each time it is asked.
#[derive(Clone, Default)]
struct Script {
    acts: Arc<Mutex<VecDeque<Act>>>,
    asked: Arc<AtomicUsize>,
    at_once: Arc<AtomicUsize>,
}

impl std::fmt::Debug for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Script")
    }
}

impl Script {
    fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        Self {
            acts: Arc::new(Mutex::new(acts.into_iter().collect())),
            ..Self::default()
        }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn cached(&self) -> CachedCredentials {
        CachedCredentials::with_clock(self.clone(), TestClock::new())
    }
}

/// Counts the fetches under way.
struct UnderWay(Arc<AtomicUsize>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl ProvideCredentials for Script {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut act = self
            .acts
            .lock()
            .unwrap()
            .pop_front()
            .expect("asked more often than the script has acts");
        Box::pin(async move {
            assert_eq!(
                self.at_once.fetch_add(1, Ordering::SeqCst),
                0,
                "two fetches at once"
            );
            let _under_way = UnderWay(Arc::clone(&self.at_once));
            while let Act::Slow(time, then) = act {
                sleep(time).await;
                act = *then;
            }
            match act {
                Act::Keys(id, None) => Ok(Credentials::new(id, "s")),
                Act::Keys(id, Some(life)) => {
                    Ok(Credentials::new(id, "s").with_expiry(start() + life))
                }
                Act::Fail(reason) => Err(CredentialsError::failed("script", reason)),
                Act::Down(reason) => Err(CredentialsError::unavailable("script", reason)),
                Act::Hang | Act::Slow(..) => std::future::pending().await,
                Act::Panic => panic!("the script panics"),
            }
        })
    }
}

fn slow(seconds: u64, act: Act) -> Act {
    Act::Slow(Duration::from_secs(seconds), Box::new(act))
}

async fn id(cached: &CachedCredentials) -> Result<String, CredentialsError> {
    cached
        .provide()
        .await
        .map(|keys| keys.access_key_id().to_owned())
}

/// Lets spawned tasks run as far as they can without time passing.
async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn keys_are_kept_until_fifteen_minutes_before_they_expire() {
    let script = Script::new([
        Act::Keys("one", Some(60 * MINUTE)),
        Act::Keys("two", Some(120 * MINUTE)),
    ]);
    let cached = script.cached();
    assert_eq!(id(&cached).await.unwrap(), "one");
    advance(Duration::from_secs(44 * 60 + 59)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    assert_eq!(script.asked(), 1);
    advance(Duration::from_secs(1)).await;
    // The call that finds them due is signed with the old ones, and does not wait.
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    assert_eq!(id(&cached).await.unwrap(), "two");
    assert_eq!(script.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn short_lived_keys_are_kept_for_half_their_life() {
    let script = Script::new([
        Act::Keys("one", Some(10 * MINUTE)),
        Act::Keys("two", Some(60 * MINUTE)),
    ]);
    let cached = script.cached();
    for _ in 0..5 {
        assert_eq!(id(&cached).await.unwrap(), "one");
        settle().await;
        advance(Duration::from_secs(59)).await;
    }
    assert_eq!(script.asked(), 1);
    advance(MINUTE).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    assert_eq!(id(&cached).await.unwrap(), "two");
}

#[tokio::test(start_paused = true)]
async fn keys_without_expiry_are_loaded_again_after_five_minutes() {
    let script = Script::new([
        Act::Keys("one", None),
        Act::Fail("gone"),
        Act::Keys("two", None),
    ]);
    let cached = script.cached();
    assert_eq!(id(&cached).await.unwrap(), "one");
    advance(Duration::from_secs(4 * 60 + 59)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    assert_eq!(script.asked(), 1);
    for (expected, asked) in [("one", 2), ("one", 3), ("two", 3)] {
        advance(Duration::from_secs(1)).await;
        assert_eq!(id(&cached).await.unwrap(), expected);
        settle().await;
        assert_eq!(script.asked(), asked);
    }
}

#[tokio::test(start_paused = true)]
async fn many_calls_share_one_fetch() {
    let script = Script::new([slow(3, Act::Keys("one", Some(60 * MINUTE)))]);
    let cached = Arc::new(script.cached());
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { id(&cached).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "one");
    }
    assert_eq!(script.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_first_of_many_calls_neither_stops_nor_repeats_the_fetch() {
    let script = Script::new([slow(10, Act::Keys("one", Some(60 * MINUTE)))]);
    let cached = Arc::new(script.cached());
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { id(&cached).await })
        })
        .collect();
    settle().await;
    assert_eq!(script.asked(), 1);
    for (index, call) in calls.into_iter().enumerate() {
        if index < 50 {
            call.abort();
            assert!(call.await.unwrap_err().is_cancelled());
        } else {
            assert_eq!(call.await.unwrap().unwrap(), "one");
        }
    }
    assert_eq!(script.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_fetch_ends_though_every_call_is_dropped() {
    let script = Script::new([slow(10, Act::Keys("one", Some(60 * MINUTE)))]);
    let cached = script.cached();
    for _ in 0..3 {
        assert!(
            tokio::time::timeout(Duration::from_secs(2), cached.provide())
                .await
                .is_err()
        );
    }
    sleep(Duration::from_secs(5)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    assert_eq!(script.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_keeps_valid_keys_and_waits_longer_each_time() {
    let script = Script::new(
        [Act::Keys("one", Some(60 * MINUTE))]
            .into_iter()
            .chain((0..20).map(|_| Act::Fail("out of order"))),
    );
    let cached = script.cached();
    assert_eq!(id(&cached).await.unwrap(), "one");
    advance(45 * MINUTE).await;
    let mut fetched_at = Vec::new();
    for second in 0..300 {
        let before = script.asked();
        assert_eq!(id(&cached).await.unwrap(), "one");
        settle().await;
        if script.asked() > before {
            fetched_at.push(second);
        }
        advance(Duration::from_secs(1)).await;
    }
    // Pauses of 1, 2, 4, 8, 16, 32, 60, 60, … seconds.
    assert_eq!(fetched_at, [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
}

#[tokio::test(start_paused = true)]
async fn after_a_success_the_pauses_begin_anew() {
    let hour = 60 * MINUTE;
    let script = Script::new([
        Act::Keys("one", Some(hour)),
        Act::Fail("down"),
        Act::Fail("down"),
        Act::Keys("two", Some(2 * hour)),
        Act::Fail("down again"),
        Act::Keys("three", Some(3 * hour)),
    ]);
    let cached = script.cached();
    id(&cached).await.unwrap();
    // The pauses after the two failures are 1 and 2 seconds, the one after the third is 1 again.
    for (pause, asked) in [(45 * 60, 2), (1, 3), (2, 4), (60 * 60, 5), (1, 6)] {
        advance(Duration::from_secs(pause)).await;
        id(&cached).await.unwrap();
        settle().await;
        assert_eq!(script.asked(), asked);
    }
    assert_eq!(id(&cached).await.unwrap(), "three");
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_is_logged_as_a_warning() {
    let traces = Recording::start();
    let script = Script::new([
        Act::Keys("hush-id", Some(60 * MINUTE)),
        Act::Fail("out of order"),
        Act::Fail("expired and out of order"),
    ]);
    let cached = script.cached();
    id(&cached).await.unwrap();
    assert!(traces.lines().is_empty());
    advance(50 * MINUTE).await;
    id(&cached).await.unwrap();
    settle().await;
    advance(10 * MINUTE).await;
    // This one reaches the caller as an error.
    id(&cached).await.unwrap_err();
    let lines = traces.lines();
    let [event] = lines.as_slice() else {
        panic!("{lines:?}")
    };
    assert!(
        event.starts_with("WARN ")
            && event.contains("script: out of order")
            && !event.contains("hush"),
        "{event}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_slow_refresh_delays_nobody_while_the_keys_are_valid() {
    let script = Script::new([
        Act::Keys("one", Some(60 * MINUTE)),
        slow(90, Act::Keys("two", Some(120 * MINUTE))),
    ]);
    let cached = script.cached();
    id(&cached).await.unwrap();
    advance(50 * MINUTE).await;
    for _ in 0..80 {
        let before = tokio::time::Instant::now();
        assert_eq!(id(&cached).await.unwrap(), "one");
        assert_eq!(before.elapsed(), Duration::ZERO);
        sleep(Duration::from_secs(1)).await;
    }
    sleep(Duration::from_secs(15)).await;
    assert_eq!(id(&cached).await.unwrap(), "two");
    assert_eq!(script.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn calls_wait_for_the_running_refresh_when_the_keys_expire_meanwhile() {
    let script = Script::new([
        Act::Keys("one", Some(60 * MINUTE)),
        slow(90, Act::Keys("two", Some(120 * MINUTE))),
    ]);
    let cached = Arc::new(script.cached());
    id(&cached).await.unwrap();
    advance(59 * MINUTE).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    advance(MINUTE).await;
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { id(&cached).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "two");
    }
    assert_eq!(script.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn expired_keys_are_never_handed_out() {
    let script = Script::new([
        Act::Keys("one", Some(60 * MINUTE)),
        Act::Fail("down"),
        Act::Keys("two", Some(180 * MINUTE)),
    ]);
    let cached = script.cached();
    id(&cached).await.unwrap();
    advance(60 * MINUTE).await;
    assert_says(&id(&cached).await.unwrap_err(), "script: down");
    sleep(Duration::from_secs(1)).await;
    assert_eq!(id(&cached).await.unwrap(), "two");
}

#[tokio::test(start_paused = true)]
async fn refused_keys_are_dropped_unless_they_are_young_or_replaced() {
    let hour = 60 * MINUTE;
    let script = Script::new([
        Act::Keys("one", Some(hour)),
        slow(3, Act::Keys("two", Some(hour))),
    ]);
    let cached = script.cached();
    let one = cached.provide().await.unwrap();
    cached.invalidate(&one);
    advance(Duration::from_millis(9999)).await;
    cached.invalidate(&one);
    assert_eq!(id(&cached).await.unwrap(), "one");
    advance(Duration::from_millis(1)).await;
    cached.invalidate(&Credentials::new("one", "another secret"));
    assert_eq!(id(&cached).await.unwrap(), "one");

    let traces = Recording::start();
    cached.invalidate(&one);
    cached.invalidate(&one);
    let lines = traces.lines();
    assert!(
        matches!(lines.as_slice(), [line] if line.starts_with("WARN ")),
        "{lines:?}"
    );
    // Nobody is given the old ones any more: all wait.
    let begun = tokio::time::Instant::now();
    assert_eq!(id(&cached).await.unwrap(), "two");
    assert_eq!(begun.elapsed(), Duration::from_secs(3));
    advance(MINUTE).await;
    cached.invalidate(&one);
    assert_eq!(id(&cached).await.unwrap(), "two");
    assert_eq!(script.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn keys_refused_during_a_refresh_are_replaced_by_what_it_brings() {
    let script = Script::new([
        Act::Keys("one", Some(60 * MINUTE)),
        slow(90, Act::Keys("two", Some(120 * MINUTE))),
    ]);
    let cached = script.cached();
    let one = cached.provide().await.unwrap();
    advance(50 * MINUTE).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    cached.invalidate(&one);
    assert_eq!(id(&cached).await.unwrap(), "two");
    assert_eq!(script.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_by_those_who_waited_and_for_one_second_after() {
    let script = Script::new([slow(2, Act::Fail("down")), Act::Keys("one", None)]);
    let cached = Arc::new(script.cached());
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { id(&cached).await })
        })
        .collect();
    for call in calls {
        assert_says(&call.await.unwrap().unwrap_err(), "down");
    }
    advance(Duration::from_millis(900)).await;
    assert_says(&id(&cached).await.unwrap_err(), "down");
    assert_eq!(script.asked(), 1);
    advance(Duration::from_millis(100)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_never_answers_fails_after_two_minutes() {
    let script = Script::new([Act::Hang, Act::Keys("one", None)]);
    let cached = script.cached();
    let begun = tokio::time::Instant::now();
    assert_says(&id(&cached).await.unwrap_err(), "within 2 minutes");
    assert_eq!(begun.elapsed(), 2 * MINUTE);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
}

#[tokio::test(start_paused = true)]
async fn a_panicking_provider_is_an_error_and_can_recover() {
    let script = Script::new([Act::Panic, Act::Panic, Act::Keys("one", None)]);
    let cached = script.cached();
    assert_says(&id(&cached).await.unwrap_err(), "panicked");
    script.at_once.store(0, Ordering::SeqCst);
    assert_eq!(id(&cached).await.unwrap(), "one");
}

#[tokio::test(start_paused = true)]
async fn what_fails_in_passing_is_asked_for_again_while_calls_wait() {
    let script = Script::new([
        Act::Down("HTTP 503"),
        Act::Down("reset"),
        Act::Down("refused"),
        Act::Keys("one", None),
    ]);
    let cached = Arc::new(script.cached());
    let begun = tokio::time::Instant::now();
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { id(&cached).await })
        })
        .collect();
    settle().await;
    assert_says(&cached.passing_failure().unwrap(), "HTTP 503");
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "one");
    }
    assert_eq!(script.asked(), 4);
    // Between half and all of 200, 400 and 800 ms.
    let took = begun.elapsed();
    assert!((700..=1400).contains(&took.as_millis()), "{took:?}");
    assert!(cached.passing_failure().is_none());
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_given_up_after_two_minutes_with_its_own_reason() {
    let script = Script::new((0..100).map(|_| Act::Down("HTTP 503")));
    let cached = script.cached();
    let begun = tokio::time::Instant::now();
    let error = id(&cached).await.unwrap_err();
    assert!(error.is_retryable());
    assert_says(&error, "HTTP 503");
    let took = begun.elapsed();
    assert!((115..=120).contains(&took.as_secs()), "{took:?}");
    // Every 2.5 to 5 seconds, once the pauses have grown.
    let asked = script.asked();
    assert!((25..=55).contains(&asked), "{asked}");
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_asked_about_when_nobody_waits() {
    let script = Script::new([Act::Down("down"), Act::Keys("one", None)]);
    let cached = script.cached();
    let impatient = tokio::time::timeout(Duration::from_millis(50), cached.provide());
    assert!(impatient.await.is_err());
    sleep(MINUTE).await;
    assert_eq!(script.asked(), 1);
    assert_eq!(id(&cached).await.unwrap(), "one");
}

#[tokio::test(start_paused = true)]
async fn a_call_soon_after_an_outage_waits_for_its_turn_to_ask() {
    let script = Script::new([Act::Down("down"), Act::Keys("one", None)]);
    let cached = script.cached();
    let impatient = tokio::time::timeout(Duration::from_millis(50), cached.provide());
    assert!(impatient.await.is_err());
    // The fetch ends after its first pause, at 200 ms at the latest.
    sleep(Duration::from_millis(200)).await;
    let begun = tokio::time::Instant::now();
    assert_eq!(id(&cached).await.unwrap(), "one");
    let took = begun.elapsed();
    assert!((850..=1000).contains(&took.as_millis()), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn an_outage_while_the_old_keys_serve_makes_nobody_wait() {
    let script = Script::new([
        Act::Keys("one", Some(60 * MINUTE)),
        Act::Down("down"),
        Act::Keys("two", Some(120 * MINUTE)),
    ]);
    let cached = script.cached();
    assert_eq!(id(&cached).await.unwrap(), "one");
    advance(50 * MINUTE).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    advance(Duration::from_millis(999)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    assert_eq!(script.asked(), 2);
    advance(Duration::from_millis(1)).await;
    assert_eq!(id(&cached).await.unwrap(), "one");
    settle().await;
    assert_eq!(id(&cached).await.unwrap(), "two");
}

/// A runtime with one thread goes on only while somebody blocks on it, and so does a fetch that was begun there.
#[test]
fn a_fetch_on_a_runtime_that_stands_still_holds_up_no_other() {
    #[derive(Debug)]
    struct FirstHangs(Arc<AtomicUsize>);

    impl ProvideCredentials for FirstHangs {
        fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
            let asked = self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async move {
                if asked == 0 {
                    std::future::pending::<()>().await;
                }
                Ok(Credentials::new("one", "s"))
            })
        }
    }

    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let asked = Arc::new(AtomicUsize::new(0));
    let cached = Arc::new(CachedCredentials::new(FirstHangs(Arc::clone(&asked))));
    let first = runtime();
    first.block_on(async {
        let waiting = Arc::clone(&cached);
        tokio::spawn(async move { id(&waiting).await });
        settle().await;
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    runtime().block_on(async {
        assert_eq!(id(&cached).await.unwrap(), "one");
    });
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    // What ends there ends nothing here.
    drop(first);
    runtime().block_on(async {
        assert_eq!(id(&cached).await.unwrap(), "one");
    });
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn outside_of_a_runtime_it_is_an_error() {
    let script = Script::new([]);
    let cached = script.cached_now();
    let mut call = cached.provide();
    let mut poll = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut poll) {
        std::task::Poll::Ready(Err(error)) => assert_says(&error, "outside of a tokio runtime"),
        other => panic!("{other:?}"),
    }
}

impl Script {
    fn cached_now(&self) -> CachedCredentials {
        CachedCredentials::new(self.clone())
    }
}

#[test]
fn debug_shows_the_provider_and_no_keys() {
    let shown = format!(
        "{:?}",
        CachedCredentials::new(Credentials::new("LTAIhush-hush-id", "hush-hush"))
    );
    assert!(
        shown.contains("Credentials") && !shown.contains("hush"),
        "{shown}"
    );
}
