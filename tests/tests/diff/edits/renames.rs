//! Edits that give something another name, and keep the old one.

use super::{Edit, LETTER, PARCELS, SERVICE, SPEC, rename, rename_in_part};

/// Code that uses old names, each of which stays; the compiler warns of each. Where there is other code that has to follow, that
/// breaks.
pub(crate) const RENAMES: &[Edit] = &[
    rename(
        "an operation is renamed",
        PARCELS,
        &[(
            "operation: FindParcels\n",
            "operation: FindParcels\nrust_name: search_parcels\nrenamed_from: [find_parcels]\n",
        )],
        "Client::find_parcels",
        "let builder: post::boxes::FindParcelsBuilder<post::Client> = client.find_parcels(); \
         let _ = builder; fn _f(_: post::boxes::FindParcelsRequest, _: post::boxes::FindParcelsResponse) {}",
    ),
    rename_in_part(
        "a parameter is renamed",
        LETTER,
        &[(
            "  - name: Registered\n",
            "  - name: Registered\n    rust_name: recorded\n    renamed_from: [signed, registered]\n",
        )],
        "SendLetterRequest::registered",
        "let _ = client.send_letter().from(\"Ada\").registered(true).cost(12.5);",
        "fn _f(of: post::letters::SendLetterRequest) { let _ = of.registered; }",
    ),
    rename_in_part(
        "a parameter is renamed on the wire",
        LETTER,
        &[
            (
                "  - name: Extra\n",
                "  - name: More\n    renamed_from: [extra]\n",
            ),
            ("      Extra: {", "      More: {"),
            ("required_unless: [Extra]", "required_unless: [More]"),
        ],
        "SendLetterRequest::extra",
        "let _ = client.send_letter().extra(1);",
        "fn _f(mut of: post::letters::SendLetterRequest) { of.extra = None; }",
    ),
    rename_in_part(
        "a parameter that is required, and a structure, is renamed",
        LETTER,
        &[(
            "  - name: Stamps\n",
            "  - name: Stamps\n    rust_name: glued\n    renamed_from: [stamps]\n",
        )],
        "SendLetterRequest::stamps",
        "let _ = client.send_letter().from(\"Ada\").space_id(\"1\").stamps([post::types::Stamp::builder().kind(\"red\").build()]).build();",
        "fn _f(of: &post::letters::SendLetterRequest) -> bool { of.stamps.is_some() }",
    ),
    rename_in_part(
        "a parameter whose type is named after it is renamed",
        LETTER,
        &[(
            "  - name: Envelope\n",
            "  - name: Envelope\n    rust_name: cover\n    renamed_from: [envelope]\n",
        )],
        "SendLetterRequest::envelope",
        "let of: post::letters::SendLetterEnvelopeBuilder = post::letters::SendLetterEnvelope::builder(); \
         let _ = client.send_letter().envelope(of.size(1).build());",
        "fn _f(of: &post::letters::SendLetterRequest) -> bool { of.envelope.is_some() }",
    ),
    rename_in_part(
        "a member of a request is renamed",
        LETTER,
        &[(
            "      - name: Size\n",
            "      - name: Size\n        rust_name: width\n        renamed_from: [size]\n",
        )],
        "SendLetterEnvelope::size",
        "let _ = post::letters::SendLetterEnvelope::builder().size(229).build();",
        "fn _f(of: &post::letters::SendLetterEnvelope) { let _ = &of.size; }",
    ),
    rename_in_part(
        "a value is renamed",
        LETTER,
        &[("rust_name: Slow,", "rust_name: Ship, renamed_from: [Slow],")],
        "LetterSpeed::Slow",
        "fn _f(speed: post::letters::LetterSpeed) -> bool { match speed { post::letters::LetterSpeed::Slow => true, _ => false } } \
         let _ = post::letters::LetterSpeed::Slow;",
        "fn _f(of: &post::letters::LetterSpeed) -> bool { matches!(of, post::letters::LetterSpeed::Slow) }",
    ),
    rename_in_part(
        "the type of a parameter is renamed",
        LETTER,
        &[(
            "    type_name: LetterSpeed\n",
            "    type_name: Speed\n    type_renamed_from: [LetterSpeed]\n",
        )],
        "LetterSpeed",
        "let _ = client.send_letter().speed(post::letters::LetterSpeed::AirMail);",
        "use post::letters::LetterSpeed::AirMail; let _ = AirMail;",
    ),
    rename_in_part(
        "a union is renamed",
        SPEC,
        &[
            (
                "  - name: Answer\n    description: What the",
                "  - name: Reaction\n    renamed_from: [Answer]\n    description: What the",
            ),
            ("    type: Answer\n", "    type: Reaction\n"),
        ],
        "types::Answer",
        "let _ = post::types::Answer::Word(\"Yes\".to_owned());",
        "use post::types::Answer::Word; let _ = Word(\"Yes\".to_owned());",
    ),
    Edit {
        moved: Some(("spec/operations/boxes/", "spec/operations/places/")),
        ..rename(
            "a group is renamed",
            SERVICE,
            &[(
                "  - name: boxes\n",
                "  - name: places\n    renamed_from: [boxes]\n",
            )],
            "the module and feature `boxes`",
            "use post::boxes; fn _f(_: boxes::ListBoxesRequest, _: post::boxes::LetterBox) {}",
        )
    },
];
