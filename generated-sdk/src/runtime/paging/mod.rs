//! Operations that page: all items, or all pages, one call after the other.

mod progress;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use self::progress::{Page, Progress};
use super::client::{Call, Client, Reply};
use super::error::Error;
use super::operation::Request;

/// A request of an operation that pages.
///
/// Implemented by the emitted requests of such operations; generic code meets it in the bounds of [`Client::items`] and
/// [`Client::pages`].
pub trait PagedRequest: Request + Clone {
    /// One item.
    type Item;

    /// Number of the page that is asked for, where one is set.
    fn page_number(&self) -> Option<i64>;

    /// Asks for another page. A number that the parameter cannot hold leaves it unset.
    fn set_page_number(&mut self, number: i64);

    /// Most items on a page, where set.
    fn page_size(&self) -> Option<i64>;

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
    progress: Progress,
}

impl<R: PagedRequest> Cursor<R> {
    pub(crate) fn new(mut request: R) -> Self {
        let progress = Progress::new(request.page_number(), request.page_size());
        request.set_page_number(progress.number());
        Self { request, progress }
    }

    /// What to send next; nothing after the last page.
    pub(crate) fn request(&self) -> Option<&R> {
        (!self.progress.is_done()).then_some(&self.request)
    }

    /// Moves on to the page after the one that `reply` holds.
    pub(crate) fn advance(&mut self, reply: &mut Reply<R::Response>) {
        let response = reply.value_mut();
        let page = Page {
            items: R::items(response).map_or(0, |items| items.len()),
            total: R::total(response),
        };
        self.progress.advance(page);
        if self.progress.is_done() {
            return;
        }
        let number = self.progress.number();
        self.request.set_page_number(number);
        if self.request.page_number() != Some(number) {
            self.progress.end();
        }
    }

    /// Shows where it stands, and nothing of the request: it may hold personal data of unknown types.
    pub(crate) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("operation", &R::operation().name)
            .field("next_page", &self.request().map(|_| self.progress.number()))
            .finish_non_exhaustive()
    }
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
/// # Errors
///
/// An error does not end it: asking again asks for the same page again. So end at the first error (`?` does), or count
/// them; skipping errors without end may mean calling without end.
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
                Some(request) => self.call.insert(self.client.send(request)),
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
/// # async fn example<R: alibabacloud_cams::operation::PagedRequest>(
/// #     client: alibabacloud_cams::Client,
/// #     request: R,
/// # ) -> Result<(), alibabacloud_cams::Error> {
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
