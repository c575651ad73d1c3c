//! The guide: how to do things with the crate, a chapter each.
//!
//! It is there in the documentation alone, and its snippets are compiled and run with the doctests. The same chapters are pages of
//! the reference.

// A snippet that needs more than the default features asks for them itself, on a hidden line.

/// Chapters link to each other, and to pages of operations, as files. `guide_links.md` says what those are here; of two definitions the
/// first counts, and each chapter ends with its own.
macro_rules! chapters {
    ($($name:ident,)*) => {
        $(
            #[doc = include_str!("guide_links.md")]
            #[doc = ""]
            #[doc = include_str!(concat!("../docs/src/guide/", stringify!($name), ".md"))]
            pub mod $name {}
        )*
    };
}

chapters! {
    another_product,
    assistants,
    credentials,
    errors,
    media,
    metrics,
    migration,
    observability,
    official_sdks,
    pacing,
    paging,
    receiving,
    retries,
    sending_in_bulk,
    serde,
    template_message,
    testing,
    transport,
    waiting_for_a_review,
    whether_it_went_out,
}
