//! Edits that add something, or allow more.

use codegen::diff::Class::{Addition, Behaviour, Breaking};

use super::{BOXES, EVENT, Edit, LETTER, SERVICE, STREETS, TOWNS, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "a parameter is new",
        TOWNS,
        &[(
            "  - name: PageSize\n",
            "  - name: Land\n    type: string\n    description: The land.\n  - name: PageSize\n",
        )],
        (Addition, Breaking),
        "ListTownsRequest::land",
        "",
    ),
    edit(
        "a member of a reply is new",
        BOXES,
        &[(
            "              - name: Street\n",
            "              - name: Colour\n                type: string\n                description: Its colour.\n              - name: Street\n",
        )],
        (Addition, Breaking),
        "LetterBox::colour",
        "fn _f(of: post::boxes::LetterBox) { let _ = of.street; }",
    ),
    edit(
        "a value is new",
        LETTER,
        &[(
            "      - { value: air-mail,",
            "      - { value: rocket, description: By rocket. }\n      - { value: air-mail,",
        )],
        (Addition, Breaking),
        "LetterSpeed::Rocket",
        "fn _f(speed: post::letters::LetterSpeed) { match speed { post::letters::LetterSpeed::Slow => {} _ => {} } }",
    ),
    edit(
        "a parameter is no longer required",
        STREETS,
        &[(
            "    type: integer\n    required: true\n",
            "    type: integer\n",
        )],
        (Addition, Breaking),
        "ListStreetsRequest::page_no",
        "let _ = client.list_streets().page_no(1);",
    ),
    edit(
        "a limit gets looser",
        LETTER,
        &[("    maximum: 2000\n", "    maximum: 3000\n")],
        (Addition, Behaviour),
        "SendLetterRequest::weight",
        "",
    ),
    edit(
        "a condition is gone",
        LETTER,
        &[("    requires: [Weight]\n", "")],
        (Addition, Behaviour),
        "SendLetterRequest::registered",
        "",
    ),
    edit(
        "an error code is new",
        SERVICE,
        &[(
            "  - code: Post.Strike\n",
            "  - code: Post.Lost\n    description: The post is lost.\n    source: counter\n  - code: Post.Strike\n",
        )],
        (Addition, Breaking),
        "ErrorCode::PostLost",
        "",
    ),
    edit(
        "a shared type is new in requests",
        SERVICE,
        &[
            (
                "sources:\n",
                "  - name: Seal\n    description: A seal.\n    fields:\n      - { name: Colour, type: string, description: Its colour. }\n\nsources:\n",
            ),
            (
                "      - name: over\n",
                "      - { name: Seal, type: Seal, description: Its seal. }\n      - name: over\n",
            ),
        ],
        (Addition, Breaking),
        "types::Seal",
        "",
    ),
    edit(
        "a member of an event is new",
        EVENT,
        &[(
            "  - name: Weight\n",
            "  - name: Colour\n    type: string\n    description: Its colour.\n  - name: Weight\n",
        )],
        (Addition, Breaking),
        "events::Receipt::colour",
        "",
    ),
    edit(
        "a variant is new",
        SERVICE,
        &[(
            "      - name: Lace\n",
            "      - name: Sand\n        description: Sand, which only postmen carry.\n        when: { Carrier: postman, Category: sand }\n        fields:\n          - { name: Grains, type: integer, description: How many grains. }\n      - name: Lace\n",
        )],
        (Addition, Breaking),
        "types::Contents::Sand",
        "fn _f(of: post::types::Contents) { match of { post::types::Contents::Picture(_) => {} _ => {} } }",
    ),
    edit(
        "what goes with a value may stand alone",
        LETTER,
        &[("    only_if: { Registered: true }\n", "")],
        (Addition, Behaviour),
        "SendLetterRequest::cost",
        "",
    ),
    edit(
        "a list may be empty",
        LETTER,
        &[("    min_items: 1\n    max_items: 3\n", "    max_items: 3\n")],
        (Addition, Behaviour),
        "SendLetterRequest::stamps",
        "",
    ),
];
