//! Operations that page: all items, or all pages, one call after the other.

mod progress;
pub(crate) mod request;
mod tokens;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use tokio::time::Instant;

use self::progress::{Page, Progress};
pub use self::request::PagedRequest;
use self::tokens::{Step, Tokens};
use super::client::{Call, Client, Reply};
use super::error::{Cause, Error, Undecodable};

/// The request for the next page, while there is one.
pub(crate) struct Cursor<R: PagedRequest> {
    request: R,
    place: Place,
    /// The items of the last page, where its number alone leads on.
    last: Vec<R::Item>,
    /// How often in a row the page at hand could not be had.
    failures: u32,
    /// When it may be asked for again.
    again_at: Option<Instant>,
}

/// Where paging stands.
enum Place {
    Number(Progress),
    Token(Tokens),
    /// No page is left, or none can be had.
    Done,
    /// The last reply led back to a page that was asked for before, which is still to be said.
    Lost(Error),
}

impl<R: PagedRequest> Cursor<R> {
    pub(crate) fn new(mut request: R) -> Self {
        let place = if R::BY_TOKEN {
            Place::Token(Tokens::new(request.page_token()))
        } else {
            let number = request.page_number().unwrap_or(1);
            // Before the size is asked for: a page that is made for the number has one.
            request.set_page_number(number);
            Place::Number(Progress::new(number, request.page_size()))
        };
        Self {
            request,
            place,
            last: Vec::new(),
            failures: 0,
            again_at: None,
        }
    }

    /// The call for the next page; nothing after the last one.
    pub(crate) fn call(&mut self, client: &Client) -> Option<Result<Call<R::Response>, Error>> {
        match std::mem::replace(&mut self.place, Place::Done) {
            Place::Done => None,
            Place::Lost(error) => Some(Err(error)),
            place => {
                self.place = place;
                let call = client.send(&self.request);
                Some(Ok(match self.again_at.take() {
                    Some(at) => call.not_before(at),
                    None => call,
                }))
            }
        }
    }

    /// Takes note of how the call ended, and yields what its caller is to see.
    pub(crate) fn settle(
        &mut self,
        client: &Client,
        outcome: Result<Reply<R::Response>, Error>,
    ) -> Result<Reply<R::Response>, Error> {
        let settled = outcome.and_then(|mut reply| {
            self.advance(&mut reply)?;
            Ok(reply)
        });
        match &settled {
            Ok(_) => self.failures = 0,
            Err(error) if error.is_retryable() => {
                self.failures = self.failures.saturating_add(1);
                let pause = client.pause_after(R::operation(), error, self.failures);
                self.again_at = Instant::now().checked_add(pause);
            }
            // The next call would end no better.
            Err(_) => self.place = Place::Done,
        }
        settled
    }

    /// Moves on to the page after the one that `reply` holds.
    ///
    /// # Errors
    ///
    /// When it is the page before once more.
    fn advance(&mut self, reply: &mut Reply<R::Response>) -> Result<(), Error> {
        let response = reply.value_mut();
        let total = R::total(response);
        let items = R::items(response);
        let count = items.as_ref().map_or(0, |items| items.len());
        match &mut self.place {
            Place::Number(progress) => {
                progress.advance(Page {
                    items: count,
                    total,
                });
                let number = progress.number();
                let is_done = progress.is_done();
                if !is_done && total.is_none_or(|total| total <= 0) {
                    let items = items.map(|items| &**items).unwrap_or_default();
                    if self.last == items {
                        return Err(endless::<R>(Undecodable::RepeatedPage, reply));
                    }
                    self.last = items.to_vec();
                }
                self.request.set_page_number(number);
                if is_done || self.request.page_number() != Some(number) {
                    self.place = Place::Done;
                }
            }
            Place::Token(tokens) => match tokens.advance(R::next_page_token(response), count) {
                Step::To(token) => self.request.set_page_token(token),
                Step::End => self.place = Place::Done,
                Step::Back => {
                    self.place = Place::Lost(endless::<R>(Undecodable::RepeatedPageToken, reply));
                }
            },
            Place::Done | Place::Lost(_) => {}
        }
        Ok(())
    }

    /// Shows where it stands, and nothing of the request: it may hold personal data of unknown types.
    pub(crate) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = match &self.place {
            Place::Number(progress) => Some(progress.number()),
            Place::Token(tokens) => Some(tokens.next()),
            Place::Done | Place::Lost(_) => None,
        };
        f.debug_struct(name)
            .field("operation", &R::operation().name)
            .field("next_page", &next)
            .finish_non_exhaustive()
    }
}

/// The error of pages that would never end, which `reply` shows.
fn endless<R: PagedRequest>(what: Undecodable, reply: &Reply<R::Response>) -> Error {
    Error::new(Cause::Decode {
        what,
        excerpt: String::new(),
    })
    .of(R::operation())
    .with_reply(reply.status(), reply.request_id().map(str::to_owned))
    .with_attempts(reply.attempts())
}

/// The items of a reply, taken out of it.
pub(crate) fn take_items<R: PagedRequest>(reply: Reply<R::Response>) -> vec::IntoIter<R::Item> {
    let items = R::items(&mut reply.into_inner()).map(std::mem::take);
    items.unwrap_or_default().into_iter()
}

/// The pages of an operation, in order. Made by `pages()` on a request's builder, or by [`Client::pages`].
///
/// Each page is a call like any other, with pacing, retries and deadline of its own, made when it is asked for and not
/// before. Begins at the page number that the request sets, or at 1, and asks for as many items to a page as the request
/// sets, or for as many as the service likes.
///
/// # Where it ends
///
/// - After a page without items, which is still yielded.
/// - Where the operation tells the number of all items: when as many have come, counting those on pages before the first
///   that was asked for. Shorter pages in between do not end it, because services cut page sizes that are too large. A
///   total of 0 beside items is no total.
/// - Where the operation tells no total, or this reply does not: after a page with fewer items than the page size that was
///   sent.
///
/// So with neither total nor page size only an empty page ends it. If the service repeats its last page for ever instead,
/// the second of two pages with the same items is an error in place of a page, and ends it.
///
/// Operations whose replies hold a token for the next page begin at the token that the request sets, and end after a reply
/// without one. A page without items does not end them, unless its token leads back.
///
/// # Errors
///
/// What may pass ([`Error::is_retryable`]) does not end it: asking again asks for the same page again, after the delay that
/// the client's retry policy has for as many failures in a row. So end at the first error (`?` does), or count them.
///
/// Any other error ends it, for the next call would end no better: a refusal, a request that breaks a limit, a client that
/// cannot work, an unreadable reply, pages that would go on for ever. The last are a page with the items of the one before
/// it, and a token that leads back to a page that has been asked for
/// ([`ErrorKind::Decode`](crate::ErrorKind::Decode)), which follows the page that holds the token.
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<R: PagedRequest> {
    client: Client,
    cursor: Cursor<R>,
    call: Option<Call<R::Response>>,
}

impl<R: PagedRequest> Pages<R> {
    pub(super) fn new(client: Client, request: R) -> Self {
        Self {
            client,
            cursor: Cursor::new(request),
            call: None,
        }
    }

    /// The next page, or `None` after the last.
    ///
    /// Dropping the future before it is done loses nothing: the call goes on when a page is asked for again.
    ///
    /// # Errors
    ///
    /// Those of the call; the next time it is the same page again, or the end.
    pub async fn next(&mut self) -> Option<Result<Reply<R::Response>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Reply<R::Response>, Error>>> {
        let call = match &mut self.call {
            Some(call) => call,
            None => match self.cursor.call(&self.client) {
                Some(Ok(call)) => self.call.insert(call),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            },
        };
        let outcome = ready!(Pin::new(call).poll(context));
        self.call = None;
        Poll::Ready(Some(self.cursor.settle(&self.client, outcome)))
    }
}

/// The items of all pages of an operation, in order. Made by `items()` on a request's builder, or by [`Client::items`].
///
/// Where it begins and ends, and what follows an error, is as with [`Pages`]: a page is called for when the items of the
/// one before are used up.
///
/// ```no_run
/// # async fn example<R: alibabacloud_runtime::operation::PagedRequest>(
/// #     client: alibabacloud_runtime::emitted::Client,
/// #     request: R,
/// # ) -> Result<(), alibabacloud_runtime::Error> {
/// let mut items = client.items(&request);
/// while let Some(item) = items.next().await {
///     let item = item?;
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent before an item is asked for"]
pub struct Items<R: PagedRequest> {
    pages: Pages<R>,
    items: vec::IntoIter<R::Item>,
}

impl<R: PagedRequest> Items<R> {
    pub(super) fn new(client: Client, request: R) -> Self {
        Self {
            pages: Pages::new(client, request),
            items: Vec::new().into_iter(),
        }
    }

    /// The next item, or `None` after the last.
    ///
    /// Dropping the future before it is done loses nothing: the call goes on when an item is asked for again.
    ///
    /// # Errors
    ///
    /// Those of the call for the next page; the next time it is the same page again, or the end.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(reply)) => self.items = take_items::<R>(reply),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Client {
    /// The items of all pages, one after the other, beginning at the page that the request asks for.
    pub fn items<R: PagedRequest>(&self, request: &R) -> Items<R> {
        Items::new(self.clone(), request.clone())
    }

    /// The pages, one after the other, beginning at the one that the request asks for.
    pub fn pages<R: PagedRequest>(&self, request: &R) -> Pages<R> {
        Pages::new(self.clone(), request.clone())
    }
}

impl<R: PagedRequest> Stream for Pages<R> {
    type Item = Result<Reply<R::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<R: PagedRequest> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

// Nothing in them is pinned: a call holds its future in a box.
impl<R: PagedRequest> Unpin for Pages<R> {}
impl<R: PagedRequest> Unpin for Items<R> {}

impl<R: PagedRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cursor.debug("Pages", f)
    }
}

impl<R: PagedRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.cursor.debug("Items", f)
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod token_tests;
