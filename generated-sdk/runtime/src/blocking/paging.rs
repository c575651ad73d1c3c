//! Operations that page, as iterators.

use std::fmt;
use std::vec;

use super::Client;
use crate::client::Reply;
use crate::error::Error;
use crate::paging::{Cursor, PagedRequest, take_items};

/// The pages of an operation, in order: an iterator that makes a call for each.
///
/// Where it begins and ends, and what follows an error, is as with [`crate::Pages`]: after one that may pass the next turn
/// waits and asks for the same page again, any other ends it.
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<R: PagedRequest> {
    client: Client,
    cursor: Cursor<R>,
}

/// The items of all pages of an operation, in order: an iterator that makes a call whenever a page is used up.
///
/// Where it begins and ends, and what follows an error, is as with [`crate::Pages`]: after one that may pass the next turn
/// waits and asks for the same page again, any other ends it.
#[must_use = "nothing is sent before an item is asked for"]
pub struct Items<R: PagedRequest> {
    pages: Pages<R>,
    items: vec::IntoIter<R::Item>,
}

impl Client {
    /// The items of all pages, one after the other, beginning at the page that the request asks for.
    pub fn items<R: PagedRequest>(&self, request: &R) -> Items<R> {
        Items {
            pages: self.pages(request),
            items: Vec::new().into_iter(),
        }
    }

    /// The pages, one after the other, beginning at the one that the request asks for.
    pub fn pages<R: PagedRequest>(&self, request: &R) -> Pages<R> {
        Pages {
            client: self.clone(),
            cursor: Cursor::new(request.clone()),
        }
    }
}

impl<R: PagedRequest> Iterator for Pages<R> {
    type Item = Result<Reply<R::Response>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let outcome = match self.cursor.call(&self.client.client)? {
            Ok(call) => self.client.wait(call),
            Err(error) => return Some(Err(error)),
        };
        Some(self.cursor.settle(&self.client.client, outcome))
    }
}

impl<R: PagedRequest> Iterator for Items<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(reply) => self.items = take_items::<R>(reply),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<R: PagedRequest> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cursor.debug("blocking::Pages", f)
    }
}

impl<R: PagedRequest> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.cursor.debug("blocking::Items", f)
    }
}
