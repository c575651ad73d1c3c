//! Importing published metadata: what becomes of it, what is told, and what stays when it is imported over files that exist.

mod again;
mod fresh;
mod kept;
mod merge;
mod odd;
mod support;
mod told;
mod whole;
