//! What the generator and the importer accept is right, shown with specs and metadata made at random. One test program, so that both
//! run at a time.

mod metadata;
mod spec;
