// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Operations by name.

use crate::dynamic::Dynamic;
#[cfg(feature = "letters")]
use crate::generated::letters;
#[cfg(feature = "boxes")]
use crate::generated::boxes;

/// All operations, by group.
pub(crate) static OPERATIONS: &[&[Dynamic]] = &[
    #[cfg(feature = "letters")]
    &[Dynamic::of::<letters::SendLetterRequest>()],
    #[cfg(feature = "boxes")]
    &[
        Dynamic::of::<boxes::ListBoxesRequest>(),
        Dynamic::of::<boxes::ListPostmenRequest>(),
        Dynamic::of::<boxes::ListStreetsRequest>(),
        Dynamic::of::<boxes::ListTownsRequest>(),
    ],
];
