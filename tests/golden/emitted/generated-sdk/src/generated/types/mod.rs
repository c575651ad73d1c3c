// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Types that operations of several kinds share.

mod answer;
mod banknote;
mod bow;
mod coins_in_parcel;
mod contents;
mod hitch;
mod knot;
mod lace;
mod picture;
mod stamp;

pub use self::answer::Answer;
pub use self::banknote::{Banknote, BanknoteBuilder};
pub use self::bow::Bow;
pub use self::coins_in_parcel::CoinsInParcel;
pub use self::contents::Contents;
pub use self::hitch::Hitch;
pub use self::knot::Knot;
pub use self::lace::Lace;
pub use self::picture::Picture;
pub use self::stamp::{Stamp, StampBuilder};
#[allow(deprecated, reason = "names that these had before")]
pub use self::stamp::{Mark, MarkBuilder};
