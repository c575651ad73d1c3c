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
        Dynamic::of::<super::boxes::FindParcelsRequest>(),
        Dynamic::of_paged::<super::boxes::ListBoxesRequest>(),
        Dynamic::of_paged::<super::boxes::ListPostmenRequest>(),
        Dynamic::of_paged::<super::boxes::ListStreetsRequest>(),
        Dynamic::of_paged::<super::boxes::ListTownsRequest>(),
        Dynamic::of::<super::boxes::StampParcelsRequest>(),
    ],
];
