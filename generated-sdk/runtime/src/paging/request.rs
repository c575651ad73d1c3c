//! What paging has to know of a request.

use crate::service::Request;

/// A request of an operation that pages.
///
/// Implemented by the emitted requests of such operations; generic code meets it in the bounds of [`Client::items`] and
/// [`Client::pages`].
///
/// [`Client::items`]: crate::client::Client::items
/// [`Client::pages`]: crate::client::Client::pages
pub trait PagedRequest: Request + Clone {
    /// One item. Compared, where nothing else tells that a service repeats its last page for ever.
    type Item: Clone + PartialEq;

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
