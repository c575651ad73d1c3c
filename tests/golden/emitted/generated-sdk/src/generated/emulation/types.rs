// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Structures that requests of several operations hold.

#![allow(dead_code)]
use alibabacloud_emulator::table::{Member, Shape};

/// `Stamp`.
pub(super) static STAMP: Shape = Shape::Object(
    &[
        Member {
            name: "type",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "WABAId",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "over",
            required: false,
            shape: &STAMP,
        },
        Member {
            name: "Marks",
            required: false,
            shape: &Shape::List(&STAMP),
        },
    ],
);
