//! The chapters of the guide, so that their snippets are compiled and run with the doctests.
//!
//! A snippet that needs more than the default features asks for them itself, on a hidden line.

macro_rules! chapters {
    ($($name:ident,)*) => {
        $(
            #[doc = include_str!(concat!("../docs/src/guide/", stringify!($name), ".md"))]
            mod $name {}
        )*
    };
}

chapters! {
    credentials,
    errors,
    migration,
    observability,
    pacing,
    paging,
    receiving,
    retries,
    template_message,
    testing,
    transport,
}
