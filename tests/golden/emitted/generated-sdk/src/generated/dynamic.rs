// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Operations by name.

use alibabacloud_runtime::emitted::Dynamic;

/// All operations, by group.
pub(crate) static OPERATIONS: &[&[Dynamic]] = &[
    #[cfg(feature = "letters")]
    &[
        Dynamic::of::<super::letters::SendLetterRequest>(),
        Dynamic::of::<super::letters::SendParcelRequest>(),
    ],
    #[cfg(feature = "boxes")]
    &[
        Dynamic::of::<super::boxes::ListBoxesRequest>(),
        Dynamic::of::<super::boxes::ListPostmenRequest>(),
        Dynamic::of::<super::boxes::ListStreetsRequest>(),
        Dynamic::of::<super::boxes::ListTownsRequest>(),
    ],
];
