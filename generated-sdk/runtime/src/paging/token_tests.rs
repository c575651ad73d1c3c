use super::PagedRequest;
use crate::ErrorKind;
use crate::emitted::{Object, Operation, Parameters, ReadObject, Request};
use crate::test_util::{ScriptedReply, ScriptedTransport};

static LIST: Operation = Operation {
    name: "List",
    ram_action: "cams:List",
    repeatable: true,
    rate_limit: None,
    sensitive: &[],
    success_values: &[],
};

#[derive(Clone, Default)]
struct List {
    token: Option<String>,
}

impl Request for List {
    type Response = Listed;

    fn operation() -> &'static Operation {
        &LIST
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("Token", &self.token);
    }
}

#[derive(Debug)]
struct Listed {
    data: Vec<String>,
    next: Option<String>,
}

impl ReadObject for Listed {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            data: object.take("Data").unwrap_or_default(),
            next: object.take("Next"),
        }
    }
}

impl PagedRequest for List {
    type Item = String;
    const BY_TOKEN: bool = true;

    fn page_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    fn set_page_token(&mut self, token: String) {
        self.token = Some(token);
    }

    fn items(response: &mut Listed) -> Option<&mut Vec<String>> {
        Some(&mut response.data)
    }

    fn next_page_token(response: &Listed) -> Option<&str> {
        response.next.as_deref()
    }
}

/// A page with these items; `next` is JSON.
fn page(items: &[&str], next: &str) -> ScriptedReply {
    let items: Vec<String> = items.iter().map(|item| format!("\"{item}\"")).collect();
    let body = format!(
        "{{\"RequestId\":\"R1\",\"Data\":[{}],\"Next\":{next}}}",
        items.join(",")
    );
    ScriptedReply::new(200, body)
}

/// The token of each request sent.
fn sent(transport: &ScriptedTransport) -> Vec<Option<String>> {
    let token = |request: &crate::test_util::RecordedRequest| {
        request.parameter("Token").map(ToOwned::to_owned)
    };
    transport.requests().iter().map(token).collect()
}

fn tokens(tokens: &[&str]) -> Vec<Option<String>> {
    let none_first = std::iter::once(None);
    none_first
        .chain(tokens.iter().map(|token| Some((*token).to_owned())))
        .collect()
}

#[tokio::test]
async fn tokens_lead_from_page_to_page_and_none_or_an_empty_one_is_the_end() {
    for end in ["null", "\"\""] {
        let transport = ScriptedTransport::new([
            page(&["a", "b"], "\"t1\""),
            page(&[], "\"t2\""),
            page(&["c"], end),
        ]);
        let mut items = transport.client().items(&List::default());
        let mut seen = Vec::new();
        while let Some(item) = items.next().await {
            seen.push(item.unwrap());
        }
        assert_eq!(seen, ["a", "b", "c"], "an empty page is not the end");
        assert!(items.next().await.is_none(), "the end is the end");
        assert_eq!(sent(&transport), tokens(&["t1", "t2"]));
    }
}

#[tokio::test]
async fn paging_begins_at_the_token_that_the_caller_set() {
    let transport = ScriptedTransport::new([page(&["c"], "\"t3\""), page(&["d"], "null")]);
    let request = List {
        token: Some("t2".to_owned()),
    };
    let mut pages = transport.client().pages(&request);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(
        sent(&transport),
        [Some("t2".to_owned()), Some("t3".to_owned())]
    );
}

#[tokio::test]
async fn a_token_that_leads_back_is_an_error_after_its_page_and_then_the_end() {
    let transport = ScriptedTransport::new([
        page(&["a"], "\"secret-1\""),
        page(&["b"], "\"secret-2\""),
        page(&["c"], "\"secret-1\""),
    ]);
    let mut items = transport.client().items(&List::default());
    for expected in ["a", "b", "c"] {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        (error.operation(), error.request_id()),
        (Some("List"), Some("R1"))
    );
    assert!(!error.is_retryable());
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("never end") && !shown.contains("secret"),
        "{shown}"
    );
    assert!(items.next().await.is_none());
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test]
async fn the_token_of_the_first_page_counts_as_asked_for() {
    let transport = ScriptedTransport::new([page(&["a"], "\"t1\"")]);
    let request = List {
        token: Some("t1".to_owned()),
    };
    let mut pages = transport.client().pages(&request);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_empty_page_that_repeats_the_token_is_the_last() {
    let transport = ScriptedTransport::new([page(&["a"], "\"t1\""), page(&[], "\"t1\"")]);
    let mut pages = transport.client().pages(&List::default());
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.unwrap();
        count += 1;
    }
    assert_eq!(count, 2);
}

#[tokio::test(start_paused = true)]
async fn after_an_error_the_same_token_is_sent_again() {
    let down = ScriptedReply::new(503, "");
    let transport = ScriptedTransport::new([page(&["a"], "\"t1\""), down, page(&["b"], "null")]);
    let client = transport.client().without_retries();
    let mut items = client.items(&List::default());
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert!(items.next().await.unwrap().is_err());
    assert_eq!(items.next().await.unwrap().unwrap(), "b");
    assert!(items.next().await.is_none());
    assert_eq!(sent(&transport), tokens(&["t1", "t1"]));
}

#[tokio::test]
async fn debug_counts_pages_and_shows_no_token() {
    let transport = ScriptedTransport::new([page(&["a"], "\"secret\"")]);
    let mut pages = transport.client().pages(&List::default());
    pages.next().await.unwrap().unwrap();
    assert_eq!(
        format!("{pages:?}"),
        "Pages { operation: \"List\", next_page: Some(2), .. }"
    );
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_follows_tokens() {
    let transport = ScriptedTransport::new([page(&["a"], "\"t1\""), page(&["b"], "\"t1\"")]);
    let client = crate::blocking::Client::new(transport.client()).unwrap();
    let mut items = client.items(&List::default());
    assert_eq!(items.next().unwrap().unwrap(), "a");
    assert_eq!(items.next().unwrap().unwrap(), "b");
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(items.next().is_none());
}
