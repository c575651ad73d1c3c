use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::Instant;

use super::PagedRequest;
use crate::ErrorKind;
use crate::emitted::{
    JsonObject, Limits, Object, Operation, Parameters, ReadObject, Request, WriteObject,
};
use crate::retry::{DecideRetry as _, Evidence, FailedAttempt, RetryPolicy};
use crate::test_util::{ScriptedReply, ScriptedTransport};

static LIST: Operation = Operation {
    name: "List",
    ram_action: "cams:List",
    repeatable: true,
    rate_limit: None,
    sensitive: &[],
    success_values: &[],
};

/// Pages by an object that may be unset; its page number has 32 bits.
#[derive(Clone, Default)]
struct List {
    page: Option<Page>,
}

#[derive(Clone, Default)]
struct Page {
    index: Option<i32>,
    size: Option<i32>,
}

impl List {
    fn page(index: Option<i32>, size: Option<i32>) -> Self {
        let page = Some(Page { index, size });
        Self { page }
    }
}

impl WriteObject for Page {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl Request for List {
    type Response = Listed;

    fn operation() -> &'static Operation {
        &LIST
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query_json("Page", &self.page);
    }

    fn check(&self, limits: &mut Limits) {
        let index = self.page.as_ref().and_then(|page| page.index);
        limits.number("Index", index, 1..);
    }
}

#[derive(Debug)]
struct Listed {
    data: Option<Vec<String>>,
    total: Option<i64>,
}

impl ReadObject for Listed {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            data: object.take("Data"),
            total: object.take("Total"),
        }
    }
}

impl PagedRequest for List {
    type Item = String;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index.map(i64::from)
    }

    fn set_page_number(&mut self, number: i64) {
        self.page.get_or_insert_with(Page::default).index = i32::try_from(number).ok();
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size.map(i64::from)
    }

    fn items(response: &mut Listed) -> Option<&mut Vec<String>> {
        response.data.as_mut()
    }

    fn total(response: &Listed) -> Option<i64> {
        response.total
    }
}

/// A page with these items; `total` is JSON.
fn page(items: &[&str], total: &str) -> ScriptedReply {
    let items: Vec<String> = items.iter().map(|item| format!("\"{item}\"")).collect();
    ScriptedReply::new(
        200,
        format!("{{\"Data\":[{}],\"Total\":{total}}}", items.join(",")),
    )
}

fn refused() -> ScriptedReply {
    ScriptedReply::new(403, "{\"Code\":\"Refused\",\"Message\":\"no\"}")
}

fn script<const N: usize>(replies: [ScriptedReply; N]) -> ScriptedTransport {
    ScriptedTransport::new(replies)
}

/// The `Page` parameter of each request sent.
fn sent(transport: &ScriptedTransport) -> Vec<String> {
    let page = |request: &crate::test_util::RecordedRequest| {
        request.parameter("Page").unwrap_or_default().to_owned()
    };
    transport.requests().iter().map(page).collect()
}

/// All items and all pages asked for; then nothing more is asked for.
async fn all<const N: usize>(
    request: List,
    replies: [ScriptedReply; N],
) -> (Vec<String>, Vec<String>) {
    let transport = script(replies);
    let mut items = transport.client().items(&request);
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(item.unwrap());
    }
    assert!(items.next().await.is_none(), "the end is the end");
    (seen, sent(&transport))
}

#[tokio::test]
async fn pages_follow_each_other_until_the_total_has_come() {
    let pages = [
        page(&["a", "b"], "5"),
        page(&["c", "d"], "5"),
        page(&["e"], "5"),
    ];
    let (items, sent) = all(List::default(), pages).await;
    assert_eq!(items, ["a", "b", "c", "d", "e"]);
    assert_eq!(sent, ["{\"Index\":1}", "{\"Index\":2}", "{\"Index\":3}"]);
}

#[tokio::test]
async fn an_empty_first_page_is_the_end() {
    for total in ["0", "null", "7"] {
        let (items, sent) = all(List::default(), [page(&[], total)]).await;
        assert_eq!((items.len(), sent.len()), (0, 1), "total {total}");
    }
    // A reply without a list at all.
    let (items, sent) = all(List::default(), [ScriptedReply::new(200, "{}")]).await;
    assert_eq!((items.len(), sent.len()), (0, 1));
}

#[tokio::test]
async fn the_page_and_the_size_that_the_caller_set_are_kept() {
    let pages = [page(&["g", "h", "i"], "8"), page(&["j", "k"], "8")];
    let (items, sent) = all(List::page(Some(2), Some(3)), pages).await;
    assert_eq!(items, ["g", "h", "i", "j", "k"]);
    assert_eq!(
        sent,
        ["{\"Index\":2,\"Size\":3}", "{\"Index\":3,\"Size\":3}"]
    );
}

#[tokio::test]
async fn without_a_total_a_short_page_is_the_last() {
    let pages = [page(&["a", "b"], "null"), page(&["c"], "null")];
    let (items, sent) = all(List::page(None, Some(2)), pages).await;
    assert_eq!(items, ["a", "b", "c"]);
    assert_eq!(
        sent,
        ["{\"Index\":1,\"Size\":2}", "{\"Index\":2,\"Size\":2}"]
    );
}

#[tokio::test]
async fn without_a_total_and_a_size_only_an_empty_page_is_the_last() {
    let pages = [
        page(&["a", "b"], "null"),
        page(&["c"], "null"),
        page(&[], "null"),
    ];
    let (items, sent) = all(List::default(), pages).await;
    assert_eq!((items.len(), sent.len()), (3, 3));
}

#[tokio::test]
async fn a_service_that_cuts_the_page_size_is_paged_through() {
    let pages = [
        page(&["a", "b"], "5"),
        page(&["c", "d"], "5"),
        page(&["e"], "5"),
    ];
    let (items, sent) = all(List::page(None, Some(1000)), pages).await;
    assert_eq!((items.len(), sent.len()), (5, 3));
}

#[tokio::test]
async fn a_service_that_repeats_its_last_page_is_asked_no_more_than_the_total_allows() {
    let pages = [page(&["a", "b"], "4"), page(&["a", "b"], "4")];
    let (items, sent) = all(List::default(), pages).await;
    assert_eq!((items.len(), sent.len()), (4, 2));
}

#[tokio::test]
async fn a_total_of_zero_beside_items_is_no_total() {
    let pages = [page(&["a"], "0"), page(&["b"], "-1"), page(&[], "0")];
    let (items, sent) = all(List::default(), pages).await;
    assert_eq!((items, sent.len()), (vec!["a".into(), "b".into()], 3));
}

#[tokio::test]
async fn the_largest_page_number_is_the_last() {
    let (items, sent) = all(List::page(Some(i32::MAX), None), [page(&["a"], "null")]).await;
    assert_eq!(
        (items.len(), sent),
        (1, vec!["{\"Index\":2147483647}".into()])
    );
}

fn down() -> ScriptedReply {
    ScriptedReply::new(503, "")
}

#[tokio::test(start_paused = true)]
async fn an_error_that_may_pass_comes_once_and_the_same_page_is_asked_for_again() {
    let transport = script([page(&["a", "b"], "3"), down(), page(&["c"], "3")]);
    let client = transport.client().without_retries();
    let mut items = client.items(&List::default());
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert_eq!(items.next().await.unwrap().unwrap(), "b");
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(items.next().await.unwrap().unwrap(), "c");
    assert!(items.next().await.is_none());
    assert_eq!(
        sent(&transport),
        ["{\"Index\":1}", "{\"Index\":2}", "{\"Index\":2}"]
    );
}

/// Each error is handed out, and the pauses between them grow as the retry policy has it: up to 200 ms, 400 ms, …
#[tokio::test(start_paused = true)]
async fn pages_that_keep_failing_are_asked_for_ever_more_slowly() {
    let mut replies: Vec<_> = (0..6).map(|_| down()).collect();
    replies.push(page(&["a"], "1"));
    let transport = ScriptedTransport::new(replies);
    let policy = RetryPolicy::off().with_max_delay(Duration::from_secs(2));
    let client = transport.client().with_retry(policy);
    let mut pages = client.pages(&List::default());
    let begun = Instant::now();
    for _ in 0..6 {
        assert!(pages.next().await.unwrap().is_err());
    }
    // The scripted client draws the number 0 for ever: half-way is what `longest` shows below.
    let waited = begun.elapsed();
    assert!(
        waited <= Duration::from_secs(5), // 0.2 + 0.4 + 0.8 + 1.6 + 2
        "{waited:?}"
    );
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
    let longest = |failures| {
        policy.pause(&FailedAttempt {
            error: &crate::Error::config("x"),
            operation: &LIST,
            evidence: Evidence::Unknown,
            attempt: failures,
            elapsed: Duration::ZERO,
            repeatable: true,
            can_help: true,
            random: u128::MAX,
        })
    };
    assert_eq!(
        [1, 2, 3, 4, 5, 60].map(|failures| longest(failures).as_millis() + 1),
        [200, 400, 800, 1600, 2000, 2000]
    );
}

#[tokio::test]
async fn an_error_that_repeating_cannot_mend_ends_it() {
    // Refused by the service.
    let transport = script([page(&["a", "b"], "3"), refused()]);
    let mut items = transport.client().items(&List::default());
    for _ in 0..2 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert!(items.next().await.is_none());
    assert_eq!(transport.requests().len(), 2);
    // Unreadable.
    let transport = script([ScriptedReply::new(200, "{\"Data\":7}")]);
    let mut pages = transport.client().pages(&List::default());
    assert_eq!(
        pages.next().await.unwrap().unwrap_err().kind(),
        ErrorKind::Decode
    );
    assert!(pages.next().await.is_none());
    // Breaks a limit: nothing is ever sent.
    let transport = script([]);
    let mut pages = transport.client().pages(&List::page(Some(0), None));
    assert_eq!(
        pages.next().await.unwrap().unwrap_err().kind(),
        ErrorKind::InvalidRequest
    );
    assert!(pages.next().await.is_none());
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn the_same_page_again_ends_it_where_there_is_no_total() {
    for (size, total) in [(None, "null"), (Some(2), "null"), (Some(2), "0")] {
        let transport = script([
            page(&["a", "b"], total),
            page(&["c", "d"], total),
            page(&["c", "d"], total),
        ]);
        let mut items = transport.client().items(&List::page(None, size));
        let mut seen = Vec::new();
        let error = loop {
            match items.next().await.unwrap() {
                Ok(item) => seen.push(item),
                Err(error) => break error,
            }
        };
        assert_eq!(seen, ["a", "b", "c", "d"]);
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(!error.is_retryable());
        assert!(error.to_string().contains("the page before"), "{error}");
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_asked_for_nor_after_dropping() {
    let transport = script([page(&["a", "b"], "4"), page(&["c", "d"], "4")]);
    let mut items = transport.client().items(&List::default());
    assert!(transport.requests().is_empty());
    for _ in 0..2 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(transport.requests().len(), 1, "no reading ahead");
    drop(items);
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_of_an_item_loses_nothing() {
    let later = page(&["a"], "1").after(std::time::Duration::from_secs(1));
    let transport = script([later]);
    let mut items = transport.client().items(&List::default());
    let soon = std::time::Duration::from_millis(10);
    assert!(tokio::time::timeout(soon, items.next()).await.is_err());
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert_eq!(transport.requests().len(), 1, "the call went on");
}

#[tokio::test]
async fn pages_are_whole_replies() {
    let transport = script([page(&["a", "b"], "3"), page(&["c"], "3")]);
    let mut pages = transport.client().pages(&List::default());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.status().as_u16(), first.attempts()), (200, 1));
    assert_eq!(first.data.as_ref().unwrap(), &["a", "b"]);
    let second = pages.next().await.unwrap().unwrap();
    assert_eq!(second.data.as_ref().unwrap(), &["c"]);
    assert!(pages.next().await.is_none());
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn both_are_streams_that_tasks_can_own() {
    fn owned<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
        stream
    }

    let transport = script([page(&["a"], "1")]);
    drop(owned(transport.client().pages(&List::default())));
    let mut items = owned(transport.client().items(&List::default()));
    let mut seen = Vec::new();
    while let Some(item) = std::future::poll_fn(|cx| Pin::new(&mut items).poll_next(cx)).await {
        seen.push(item.unwrap());
    }
    assert_eq!(seen, ["a"]);
}

#[test]
fn debug_shows_the_place_and_not_the_request() {
    let client = script([]).client();
    let items = client.items(&List::page(Some(4), None));
    assert_eq!(
        format!("{items:?}"),
        "Items { operation: \"List\", next_page: Some(4), .. }"
    );
    let mut items = pin!(items);
    // Not on tokio: an error, and the end, for asking again would not mend it.
    let outcome = {
        let mut next = pin!(items.next());
        next.as_mut().poll(&mut Context::from_waker(Waker::noop()))
    };
    assert!(matches!(outcome, Poll::Ready(Some(Err(_)))));
    assert!(format!("{items:?}").contains("None"));
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_pages_with_iterators() {
    let transport = script([
        page(&["a", "b"], "3"),
        down(),
        page(&["c"], "3"),
        page(&["a", "b"], "3"),
        page(&["c"], "3"),
    ]);
    let client = crate::blocking::Client::new(transport.client()).unwrap();
    let client = client.without_retries();
    let mut items = client.items(&List::default());
    let before: Vec<_> = items.by_ref().map_while(Result::ok).collect();
    assert_eq!(before, ["a", "b"]);
    let after: Result<Vec<_>, _> = items.by_ref().collect();
    assert_eq!(after.unwrap(), ["c"]);
    assert!(items.next().is_none());
    let pages: Result<Vec<_>, _> = client.pages(&List::default()).collect();
    assert_eq!(pages.unwrap().len(), 2);
    let first = "{\"Index\":1}".to_owned();
    let second = "{\"Index\":2}".to_owned();
    assert_eq!(
        sent(&transport),
        [&first, &second, &second, &first, &second].map(Clone::clone)
    );
}
