//! Operations that page: all items, or all pages, one call after the other.

mod progress;
mod tokens;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use self::progress::{Page, Progress};
use self::tokens::{Step, Tokens};
use super::client::{Call, Client, Reply};
use super::error::{Cause, Error, Undecodable};
use super::service::Request;

/// A request of an operation that pages.
///
/// Implemented by the emitted requests of such operations; generic code meets it in the bounds of [`Client::items`] and
/// [`Client::pages`].
pub trait PagedRequest: Request + Clone {
    /// One item.
    type Item;

    /// True where each reply holds a token that leads to the next page, false where pages are numbered. It decides which
    /// of the methods below count.
    const BY_TOKEN: bool = false;

    /// Number of the page that is asked for, where one is set.
    fn page_number(&self) -> Option<i64> {
        None
    }

    /// Asks for another page. A number that the parameter cannot hold leaves it unset.
    fn set_page_number(&mut self, number: i64) {
        let _ = number;
    }

    /// Most items on a page, where set.
    fn page_size(&self) -> Option<i64> {
        None
    }

    /// Token of the page that is asked for, where one is set.
    fn page_token(&self) -> Option<&str> {
        None
    }

    /// Asks for the page that a token leads to.
    fn set_page_token(&mut self, token: String) {
        let _ = token;
    }

    /// The token that leads to the page after the one in a reply, where the reply holds one.
    fn next_page_token(response: &Self::Response) -> Option<&str> {
        let _ = response;
        None
    }

    /// The items of a reply, where it holds a list of them.
    fn items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>>;

    /// Number of items in all pages, where the reply tells it.
    fn total(response: &Self::Response) -> Option<i64> {
        let _ = response;
        None
    }
}

/// The request for the next page, while there is one.
#[derive(Clone)]
pub(crate) struct Cursor<R> {
    request: R,
    place: Place,
}

/// Where paging stands.
#[derive(Clone)]
enum Place {
    Number(Progress),
    Token(Tokens),
    /// No page is left.
    Done,
    /// The last reply led back to a page that was asked for before, which is still to be said.
    Lost(Whence),
}

/// The reply that an error is about.
#[derive(Clone)]
struct Whence {
    status: http::StatusCode,
    request_id: Option<String>,
    attempts: u32,
}

impl<R: PagedRequest> Cursor<R> {
    pub(crate) fn new(mut request: R) -> Self {
        let place = if R::BY_TOKEN {
            Place::Token(Tokens::new(request.page_token()))
        } else {
            let progress = Progress::new(request.page_number(), request.page_size());
            request.set_page_number(progress.number());
            Place::Number(progress)
        };
        Self { request, place }
    }

    /// What to send next; nothing after the last page. An error ends it.
    pub(crate) fn request(&mut self) -> Option<Result<&R, Error>> {
        match &self.place {
            Place::Number(_) | Place::Token(_) => Some(Ok(&self.request)),
            Place::Done => None,
            Place::Lost(whence) => {
                let error = repeated_token::<R>(whence);
                self.place = Place::Done;
                Some(Err(error))
            }
        }
    }

    /// Moves on to the page after the one that `reply` holds.
    pub(crate) fn advance(&mut self, reply: &mut Reply<R::Response>) {
        let response = reply.value_mut();
        let items = R::items(response).map_or(0, |items| items.len());
        match &mut self.place {
            Place::Number(progress) => {
                let total = R::total(response);
                progress.advance(Page { items, total });
                let number = progress.number();
                if progress.is_done() {
                    self.place = Place::Done;
                    return;
                }
                self.request.set_page_number(number);
                if self.request.page_number() != Some(number) {
                    self.place = Place::Done;
                }
            }
            Place::Token(tokens) => match tokens.advance(R::next_page_token(response), items) {
                Step::To(token) => self.request.set_page_token(token),
                Step::End => self.place = Place::Done,
                Step::Back => {
                    self.place = Place::Lost(Whence {
                        status: reply.status(),
                        request_id: reply.request_id().map(str::to_owned),
                        attempts: reply.attempts(),
                    });
                }
            },
            Place::Done | Place::Lost(_) => {}
        }
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

fn repeated_token<R: PagedRequest>(whence: &Whence) -> Error {
    Error::new(Cause::Decode {
        what: Undecodable::RepeatedPageToken,
        excerpt: String::new(),
    })
    .of(R::operation())
    .with_reply(whence.status, whence.request_id.clone())
    .with_attempts(whence.attempts)
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
/// it has no end: set a page size for such an operation.
///
/// Operations whose replies hold a token for the next page begin at the token that the request sets, and end after a reply
/// without one. A page without items does not end them, unless its token leads back.
///
/// # Errors
///
/// An error does not end it: asking again asks for the same page again. So end at the first error (`?` does), or count
/// them; skipping errors without end may mean calling without end.
///
/// One error does end it: a token that leads back to a page that has been asked for, which would go on for ever
/// ([`ErrorKind::Decode`](crate::ErrorKind::Decode)). It follows the page that holds the token.
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
    /// Those of the call; the next time it is the same page again.
    pub async fn next(&mut self) -> Option<Result<Reply<R::Response>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Reply<R::Response>, Error>>> {
        let call = match &mut self.call {
            Some(call) => call,
            None => match self.cursor.request() {
                Some(Ok(request)) => self.call.insert(self.client.send(request)),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            },
        };
        let mut outcome = ready!(Pin::new(call).poll(context));
        self.call = None;
        if let Ok(reply) = &mut outcome {
            self.cursor.advance(reply);
        }
        Poll::Ready(Some(outcome))
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
    /// Those of the call for the next page; the next time it is the same page again.
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
