// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Types that operations of several kinds share.

mod stamp;

pub use self::stamp::{Stamp, StampBuilder};
