//! Edits after which code that uses what they touch does not compile.

use codegen::diff::Class::{Addition, Behaviour, Breaking};

use super::{BOXES, EVENT, Edit, LETTER, PARCEL, POSTMEN, SERVICE, SPEC, STREETS, TOWNS, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "an operation is called otherwise",
        TOWNS,
        &[(
            "operation: ListTowns\n",
            "operation: ListTowns\nrust_name: towns\n",
        )],
        (Breaking, Breaking),
        "Client::list_towns",
        "let _ = client.list_towns();",
    ),
    edit(
        "a parameter is gone",
        LETTER,
        &[(
            "  - name: Pigeon\n    type: string\n    description: Name of the pigeon.\n    deprecated: { since: 1899-12-31, replacement: Speed, description: Pigeons have retired. }\n",
            "",
        )],
        (Breaking, Addition),
        "SendLetterRequest::pigeon",
        "#[allow(deprecated)] let _ = client.send_letter().pigeon(\"Ada\");",
    ),
    edit(
        "a parameter is new and required",
        STREETS,
        &[
            (
                "  - name: PageSize\n",
                "  - name: City\n    type: string\n    required: true\n    description: The city.\n    example: Ystad\n  - name: PageSize\n",
            ),
            (
                "      PageSize: 2\n",
                "      City: Ystad\n      PageSize: 2\n",
            ),
        ],
        (Breaking, Breaking),
        "ListStreetsRequest::city",
        "let _ = client.list_streets().page_no(1).send();",
    ),
    edit(
        "a parameter becomes required",
        POSTMEN,
        &[(
            "  - name: Round\n    type: object\n",
            "  - name: Round\n    type: object\n    required: true\n",
        )],
        (Breaking, Addition),
        "ListPostmenRequest::round",
        "let _ = client.list_postmen().send();",
    ),
    edit(
        "a whole number gets wider",
        LETTER,
        &[(
            "    type: integer\n    format: int32\n    description: Weight",
            "    type: integer\n    format: int64\n    description: Weight",
        )],
        (Breaking, Breaking),
        "SendLetterRequest::weight",
        "let _ = client.send_letter().weight(35_i32);",
    ),
    edit(
        "a parameter gets another Rust name",
        LETTER,
        &[("  - name: Cost\n", "  - name: Cost\n    rust_name: price\n")],
        (Breaking, Breaking),
        "SendLetterRequest::cost",
        "let _ = client.send_letter().cost(12.5);",
    ),
    edit(
        "a value gets another Rust name",
        LETTER,
        &[(
            "{ value: air-mail, description",
            "{ value: air-mail, rust_name: ByAir, description",
        )],
        (Breaking, Breaking),
        "LetterSpeed::AirMail",
        "let _ = post::letters::LetterSpeed::AirMail;",
    ),
    edit(
        "a type gets another name",
        LETTER,
        &[("type_name: LetterStop", "type_name: LetterHalt")],
        (Breaking, Breaking),
        "SendLetterLetter::by_day",
        "fn _f(_: post::letters::LetterStop) {}",
    ),
    edit(
        "a member of a reply is gone",
        BOXES,
        &[
            (
                "        - name: Total\n          type: integer\n          description: Number of letter boxes on all pages.\n",
                "",
            ),
            ("        Total: 3\n", ""),
            ("  total: Data.Total\n", ""),
        ],
        (Breaking, Behaviour),
        "ListBoxesData::total",
        "fn _f(reply: post::boxes::ListBoxesResponse) -> Option<i64> { reply.data?.total }",
    ),
    edit(
        "a member of a reply gets another type",
        LETTER,
        &[(
            "          items: { type: string }\n          sensitive: true\n",
            "          items: { type: any }\n          sensitive: true\n",
        )],
        (Breaking, Breaking),
        "SendLetterLetter::read_by",
        "fn _f(reply: post::letters::SendLetterResponse) -> Option<Vec<String>> { Some(reply.letter?.read_by) }",
    ),
    edit(
        "a member becomes required",
        LETTER,
        &[(
            "      - name: Windows\n        type: array\n",
            "      - name: Windows\n        required: true\n        type: array\n",
        )],
        (Breaking, Addition),
        "SendLetterEnvelope::windows",
        "let _ = post::letters::SendLetterEnvelope::builder().size(229).build();",
    ),
    edit(
        "a member of a shared type gets another Rust name",
        SERVICE,
        &[(
            "      - name: WABAId\n",
            "      - name: WABAId\n        rust_name: owner\n",
        )],
        (Breaking, Breaking),
        "types::Stamp::waba_id",
        "fn _f(stamp: post::types::Stamp) { let _ = stamp.waba_id; }",
    ),
    edit(
        "an error code is gone",
        SERVICE,
        &[
            (
                "  - code: Post.Strike\n    description: Nobody works.\n    kind: server_error\n    source: counter\n",
                "",
            ),
            ("[Post.Closed, Post.Strike]", "[Post.Closed]"),
        ],
        (Breaking, Addition),
        "ErrorCode::PostStrike",
        "let _ = post::ErrorCode::PostStrike;",
    ),
    edit(
        "a code of receipts gets another Rust name",
        SERVICE,
        &[("rust_name: Lost", "rust_name: Vanished")],
        (Breaking, Breaking),
        "events::ReceiptError::Lost",
        "let _ = post::events::ReceiptError::Lost;",
    ),
    Edit {
        moved: Some(("spec/operations/boxes/StampParcels.yaml", "")),
        ..edit(
            "an operation is gone",
            SPEC,
            &[],
            (Breaking, Addition),
            "Client::stamp_parcels",
            "let _ = client.stamp_parcels();",
        )
    },
    Edit {
        moved: Some((
            "spec/operations/boxes/FindParcels.yaml",
            "spec/operations/letters/FindParcels.yaml",
        )),
        ..edit(
            "an operation moves to another group",
            SPEC,
            &[],
            (Breaking, Breaking),
            "Client::find_parcels",
            "fn _f(_: post::boxes::FindParcelsRequest) {}",
        )
    },
    edit(
        "pages are no longer followed",
        POSTMEN,
        &[(
            "paging:\n  token: Round.After\n  next_token: Data.Next.After\n  items: Data.Names\n\n",
            "",
        )],
        (Breaking, Addition),
        "ListPostmenBuilder::items",
        "fn _f<R: post::operation::PagedRequest>() {} _f::<post::boxes::ListPostmenRequest>();",
    ),
    edit(
        "a variant is gone",
        SERVICE,
        &[(
            "      - name: Lace\n        description: Lace, which only pigeons carry.\n        when: { Carrier: pigeon, Category: lace }\n        fields:\n          - { name: Colour, type: string, description: Its colour., example: white }\n",
            "",
        )],
        (Breaking, Addition),
        "types::Contents::Lace",
        "fn _f(of: post::types::Contents) -> bool { matches!(of, post::types::Contents::Lace(_)) }",
    ),
    edit(
        "choosing a variant sets nothing else",
        PARCEL,
        &[("    sets: { Mode: filled }\n", "")],
        (Breaking, Behaviour),
        "SendParcelRequest::contents",
        "let _ = client.send_parcel().carrier(\"postman\").to(\"Charles\").contents(post::types::CoinsInParcel::new(3)).send();",
    ),
    edit(
        "a variant goes with more values",
        SERVICE,
        &[(
            "when: { Carrier: postman, Category: money, kind: note }",
            "when: { Carrier: [postman, pigeon], Category: money, kind: note }",
        )],
        (Breaking, Behaviour),
        "SendParcelRequest::contents",
        "let of = post::types::Banknote::builder().amount(5.0).bank(\"The bank\").serial(\"A1\").year(\"1850\").build(); let _ = client.send_parcel().mode(\"filled\").to(\"Charles\").contents(of).send();",
    ),
    edit(
        "a second variant holds the same",
        SERVICE,
        &[(
            "      - { name: Word, description: A few words.,",
            "      - { name: Sketch, description: A picture in a hurry., when: { AnswerType: SKETCH }, type: Picture }\n      - { name: Word, description: A few words.,",
        )],
        (Breaking, Breaking),
        "types::Answer::Picture",
        "fn _f(of: post::types::Picture) -> post::types::Answer { of.into() }",
    ),
    edit(
        "what a type is made of gets less",
        SERVICE,
        &[(
            "      - name: Title\n        type: string\n        required: true\n",
            "      - name: Title\n        type: string\n",
        )],
        (Breaking, Breaking),
        "types::Picture",
        "let _ = post::types::Picture::new(\"The sea\");",
    ),
    edit(
        "types are no longer part of requests",
        PARCEL,
        &[
            (
                "      Contents: { kind: coin, Count: 3 }\n      Knots:\n        - { type: bow, Loops: 2 }\n        - { type: hitch }\n",
                "      Contents: { kind: coin, Count: 3 }\n",
            ),
            (
                "  - name: Knots\n    type: array\n    items: { type: Knot }\n    description: Knots in the string around it.\n",
                "",
            ),
        ],
        (Breaking, Breaking),
        "types::Bow",
        "let _ = post::types::Bow::new().loops(2);",
    ),
    edit(
        "values are no longer listed",
        PARCEL,
        &[
            ("    type_name: ParcelCarrier\n", ""),
            (
                "    values:\n      - { value: postman, description: On foot. }\n      - { value: pigeon, renamed_from: [Dove], description: In the air. }\n",
                "",
            ),
        ],
        (Breaking, Breaking),
        "SendParcelRequest::carrier",
        "let _ = client.send_parcel().carrier(post::letters::ParcelCarrier::Postman);",
    ),
    edit(
        "an old name of a parameter is gone",
        LETTER,
        &[("    renamed_from: [mass]\n", "")],
        (Breaking, Addition),
        "SendLetterRequest::weight",
        "let _ = client.send_letter().mass(35);",
    ),
    edit(
        "an old name of a type is gone",
        SERVICE,
        &[("    renamed_from: [Mark]\n", "")],
        (Breaking, Addition),
        "types::Stamp",
        "fn _f(_: post::types::Mark) {}",
    ),
    edit(
        "an old name of a group is gone",
        SERVICE,
        &[("    renamed_from: [mail]\n", "")],
        (Breaking, Addition),
        "the module and feature `letters`",
        "use post::mail;",
    ),
    edit(
        "a member of an event is gone",
        EVENT,
        &[
            (
                "  - name: Offices\n    type: array\n    description: Offices that had it.\n    items:\n      type: object\n      type_name: Office\n      fields:\n        - { name: Name, type: string, description: Name of the office. }\n        - { name: Open, type: boolean, description: Whether it is open. }\n",
                "",
            ),
            (
                "      Offices: \"[{\\\"Name\\\": \\\"North\\\", \\\"Open\\\": true}]\"\n",
                "",
            ),
        ],
        (Breaking, Addition),
        "events::Receipt::offices",
        "fn _f(of: post::events::Receipt) { let _ = of.offices; }",
    ),
    edit(
        "duplicates are no longer told",
        EVENT,
        &[(
            "duplicates:\n  agree_in: [LetterId, State, Weight]\n  source: habit\n",
            "",
        )],
        (Breaking, Addition),
        "events::Receipt",
        "fn _f(of: &post::events::Receipt) { let _ = of.dedup_key(); }",
    ),
    edit(
        "an order is no longer told",
        EVENT,
        &[(
            "order:\n  agree_in: [LetterId]\n  by: State\n  ranks: [taken, lost, \"handed over\"]\n",
            "",
        )],
        (Breaking, Addition),
        "events::Receipt",
        "fn _f(of: &post::events::Receipt) { let _ = of.supersedes(of); }",
    ),
    edit(
        "receipts have no error",
        EVENT,
        &[("receipt_error: Failure\n", "")],
        (Breaking, Addition),
        "events::Receipt",
        "fn _f(of: &post::events::Receipt) { let _ = of.error(); }",
    ),
];
