//! Which way a value of the metadata travels.

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// In a request.
    Request,
    /// In a reply.
    Reply,
    /// In a type that operations share: limits and what is required are kept.
    Shared,
}
