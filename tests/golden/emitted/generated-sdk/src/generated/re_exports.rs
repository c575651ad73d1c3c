// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

#[cfg(feature = "letters")]
pub use crate::generated::letters;
#[cfg(feature = "boxes")]
pub use crate::generated::boxes;
