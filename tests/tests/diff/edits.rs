//! Edits of the made-up spec, each with what it does to a caller by the rules of Cargo for compatible changes, and with code that
//! uses what it touches.

use codegen::diff::Class::{self, Addition, Behaviour, Breaking, Documentation};

/// One edit of one file.
pub(crate) struct Edit {
    /// What it is, for messages.
    pub(crate) what: &'static str,
    pub(crate) file: &'static str,
    /// Texts to replace, each of which stands in the file once; where no file is named, in the spec.
    pub(crate) replace: &'static [(&'static str, &'static str)],
    /// The beginning of paths, and what stands there afterwards; files go where nothing does.
    pub(crate) moved: Option<(&'static str, &'static str)>,
    pub(crate) class: Class,
    /// What it does to a caller to take it back.
    pub(crate) undone: Class,
    /// How Rust calls what differs.
    pub(crate) rust: &'static str,
    /// Code of a caller that compiles before the edit, and after it where it does not break. `client` is a client.
    pub(crate) code: &'static str,
}

const fn edit(
    what: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    (class, undone): (Class, Class),
    rust: &'static str,
    code: &'static str,
) -> Edit {
    Edit {
        what,
        file,
        replace,
        moved: None,
        class,
        undone,
        rust,
        code,
    }
}

/// A new name for something whose old one stays.
const fn rename(
    what: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    rust: &'static str,
    code: &'static str,
) -> Edit {
    edit(what, file, replace, (Addition, Breaking), rust, code)
}

const LETTER: &str = "spec/operations/letters/SendLetter.yaml";
const BOXES: &str = "spec/operations/boxes/ListBoxes.yaml";
const POSTMEN: &str = "spec/operations/boxes/ListPostmen.yaml";
const STREETS: &str = "spec/operations/boxes/ListStreets.yaml";
const TOWNS: &str = "spec/operations/boxes/ListTowns.yaml";
const PARCEL: &str = "spec/operations/letters/SendParcel.yaml";
const EVENT: &str = "spec/events/LetterStatus.yaml";
const SERVICE: &str = "spec/post.yaml";
const PARCELS: &str = "spec/operations/boxes/FindParcels.yaml";
/// Any file.
const SPEC: &str = "";

/// Code that uses old names, each of which stays; the compiler warns of each.
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
    rename(
        "a parameter is renamed",
        LETTER,
        &[(
            "  - name: Registered\n",
            "  - name: Registered\n    rust_name: recorded\n    renamed_from: [signed, registered]\n",
        )],
        "SendLetterRequest::registered",
        "let _ = client.send_letter().from(\"Ada\").registered(true).cost(12.5);",
    ),
    rename(
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
    ),
    rename(
        "a parameter that is required, and a structure, is renamed",
        LETTER,
        &[(
            "  - name: Stamps\n",
            "  - name: Stamps\n    rust_name: glued\n    renamed_from: [stamps]\n",
        )],
        "SendLetterRequest::stamps",
        "let _ = client.send_letter().from(\"Ada\").space_id(\"1\").stamps([post::types::Stamp::builder().kind(\"red\").build()]).build();",
    ),
    rename(
        "a parameter whose type is named after it is renamed",
        LETTER,
        &[(
            "  - name: Envelope\n",
            "  - name: Envelope\n    rust_name: cover\n    renamed_from: [envelope]\n",
        )],
        "SendLetterEnvelope",
        "let of: post::letters::SendLetterEnvelopeBuilder = post::letters::SendLetterEnvelope::builder(); \
         let _ = client.send_letter().envelope(of.size(1).build());",
    ),
    rename(
        "a member of a request is renamed",
        LETTER,
        &[(
            "      - name: Size\n",
            "      - name: Size\n        rust_name: width\n        renamed_from: [size]\n",
        )],
        "SendLetterEnvelope::size",
        "let _ = post::letters::SendLetterEnvelope::builder().size(229).build();",
    ),
    rename(
        "a value is renamed",
        LETTER,
        &[("rust_name: Slow,", "rust_name: Ship, renamed_from: [Slow],")],
        "LetterSpeed::Slow",
        "fn _f(speed: post::letters::LetterSpeed) -> bool { match speed { post::letters::LetterSpeed::Slow => true, _ => false } } \
         let _ = post::letters::LetterSpeed::Slow;",
    ),
    rename(
        "the type of a parameter is renamed",
        LETTER,
        &[(
            "    type_name: LetterSpeed\n",
            "    type_name: Speed\n    type_renamed_from: [LetterSpeed]\n",
        )],
        "LetterSpeed",
        "let _ = client.send_letter().speed(post::letters::LetterSpeed::AirMail);",
    ),
    rename(
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

/// No edit touches what the code of another uses.
pub(crate) const EDITS: &[Edit] = &[
    // What breaks.
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
    // What acts otherwise.
    edit(
        "a limit on the rate",
        LETTER,
        &[("requests: 5, per: minute", "requests: 4, per: minute")],
        (Behaviour, Behaviour),
        "Client::send_letter",
        "",
    ),
    edit(
        "a call is no longer repeated",
        BOXES,
        &[("  safe: true\n", "  safe: false\n")],
        (Behaviour, Behaviour),
        "Client::list_boxes",
        "",
    ),
    edit(
        "an action of RAM",
        BOXES,
        &[(
            "  action: letters:ListBoxes\n",
            "  action: letters:SeeBoxes\n  action_because: the documentation says so\n",
        )],
        (Behaviour, Behaviour),
        "Client::list_boxes",
        "",
    ),
    edit(
        "a method of HTTP",
        STREETS,
        &[(
            "summary: Lists streets",
            "method: get\nsummary: Lists streets",
        )],
        (Behaviour, Behaviour),
        "Client::list_streets",
        "",
    ),
    edit(
        "a limit gets tighter",
        LETTER,
        &[("    max_length: 64\n", "    max_length: 32\n")],
        (Behaviour, Addition),
        "SendLetterRequest::from",
        "let _ = client.send_letter().from(\"Ada\");",
    ),
    edit(
        "a condition is new",
        LETTER,
        &[("    type: any\n", "    type: any\n    requires: [Cost]\n")],
        (Behaviour, Addition),
        "SendLetterRequest::extra",
        "",
    ),
    edit(
        "a limit is new",
        LETTER,
        &[(
            "  - name: Labels\n    type: map\n",
            "  - name: Labels\n    type: map\n    max_items: 9\n",
        )],
        (Behaviour, Addition),
        "SendLetterRequest::labels",
        "",
    ),
    edit(
        "a default",
        LETTER,
        &[("    default: 20\n", "    default: 30\n")],
        (Behaviour, Behaviour),
        "SendLetterRequest::weight",
        "",
    ),
    edit(
        "a value is no longer secret",
        LETTER,
        &[(
            "    items: { type: string }\n    sensitive: true\n    location: body\n",
            "    items: { type: string }\n    sensitive: false\n    location: body\n",
        )],
        (Behaviour, Behaviour),
        "SendLetterRequest::pages",
        "",
    ),
    edit(
        "a value becomes secret",
        SERVICE,
        &[(
            "    description: Space the letter belongs to.\n",
            "    sensitive: true\n    description: Space the letter belongs to.\n",
        )],
        (Behaviour, Behaviour),
        "SendLetterRequest::space_id",
        "",
    ),
    edit(
        "a parameter moves to the query",
        LETTER,
        &[(
            "    location: body\n    description: What it is put in.\n",
            "    description: What it is put in.\n",
        )],
        (Behaviour, Behaviour),
        "SendLetterRequest::envelope",
        "",
    ),
    edit(
        "a list travels otherwise",
        LETTER,
        &[(
            "    items: { type: Stamp }\n    required: true\n",
            "    items: { type: Stamp }\n    style: flat\n    required: true\n",
        )],
        (Behaviour, Behaviour),
        "SendLetterRequest::stamps",
        "",
    ),
    edit(
        "a value of success",
        STREETS,
        &[("retry:\n", "success_values: [OK, Fine]\nretry:\n")],
        (Behaviour, Behaviour),
        "Client::list_streets",
        "",
    ),
    edit(
        "an endpoint",
        SERVICE,
        &[(
            "endpoint: letters.eu-north-9.example.com",
            "endpoint: letters.example.com",
        )],
        (Behaviour, Behaviour),
        "the client",
        "",
    ),
    edit(
        "the default region",
        SERVICE,
        &[
            ("default_region: eu-north-9", "default_region: eu-south-1"),
            (
                "- { region: eu-north-9,",
                "- { region: eu-south-1, endpoint: letters.eu-south-1.example.com }\n      - { region: eu-north-9,",
            ),
        ],
        (Behaviour, Behaviour),
        "the client",
        "",
    ),
    edit(
        "the version of the API",
        SERVICE,
        &[("version: \"2021-02-03\"", "version: \"2021-02-04\"")],
        (Behaviour, Behaviour),
        "the client",
        "",
    ),
    edit(
        "how a code is treated",
        SERVICE,
        &[("    kind: throttled\n", "    kind: server_error\n")],
        (Behaviour, Behaviour),
        "ErrorCode::PostClosed",
        "",
    ),
    edit(
        "an event is told otherwise",
        EVENT,
        &[(
            "has: [LetterId, State], lacks: [Text] }",
            "has: [LetterId, State], lacks: [Text, Reply] }",
        )],
        (Behaviour, Behaviour),
        "events::Receipt",
        "",
    ),
    edit(
        "another order of what an event tells",
        EVENT,
        &[(
            "ranks: [taken, lost, \"handed over\"]",
            "ranks: [lost, taken, \"handed over\"]",
        )],
        (Behaviour, Behaviour),
        "events::Receipt",
        "",
    ),
    edit(
        "duplicates are told otherwise",
        EVENT,
        &[(
            "  agree_in: [LetterId, State, Weight]\n",
            "  agree_in: [LetterId, State]\n",
        )],
        (Behaviour, Behaviour),
        "events::Receipt",
        "",
    ),
    edit(
        "another name on the wire that a member has no longer",
        EVENT,
        &[("aliases: [SentBy, Sender]", "aliases: [Sender]")],
        (Behaviour, Addition),
        "events::Receipt::sent_by",
        "fn _f(of: post::events::Receipt) { let _ = of.sent_by; }",
    ),
    edit(
        "a parameter is deprecated",
        LETTER,
        &[(
            "    conflicts_with: [Envelope]\n    description: Colour",
            "    conflicts_with: [Envelope]\n    deprecated: { since: 1900-01-01 }\n    description: Colour",
        )],
        (Behaviour, Documentation),
        "SendLetterRequest::wax",
        "#[allow(deprecated)] let _ = client.send_letter().wax(\"red\");",
    ),
    edit(
        "nothing makes up for what is required",
        LETTER,
        &[("    required_unless: [Extra]\n", "")],
        (Behaviour, Addition),
        "SendLetterRequest::labels",
        "",
    ),
    edit(
        "a variant is told by another value",
        SERVICE,
        &[(
            "Carrier: pigeon, Category: lace",
            "Carrier: pigeon, Category: fine lace",
        )],
        (Behaviour, Behaviour),
        "types::Contents::Lace",
        "",
    ),
    edit(
        "a parameter is no longer a header",
        PARCELS,
        &[(
            "    format: int32\n    location: header\n",
            "    format: int32\n",
        )],
        (Behaviour, Behaviour),
        "FindParcelsRequest::x_urgency",
        "let _ = client.find_parcels().boxes([\"north\"]).x_urgency(2).send();",
    ),
    edit(
        "an operation is paced",
        PARCELS,
        &[(
            "retry: { safe: true,",
            "rate_limit: { requests: 5, per: minute, scope: account }\nretry: { safe: true,",
        )],
        (Behaviour, Behaviour),
        "Client::find_parcels",
        "",
    ),
    edit(
        "a dependent action",
        LETTER,
        &[(
            "dependent_actions: [\"boxes:Open\"]",
            "dependent_actions: [\"boxes:Shut\"]",
        )],
        (Behaviour, Behaviour),
        "Client::send_letter",
        "",
    ),
    edit(
        "an operation no longer counts as one that reads",
        STREETS,
        &[("access_level: list", "access_level: update")],
        (Behaviour, Behaviour),
        "Client::list_streets",
        "",
    ),
    edit(
        "an endpoint in a VPC",
        SERVICE,
        &[("vpc_pattern: letters-vpc.", "vpc_pattern: letters-inside.")],
        (Behaviour, Behaviour),
        "the client",
        "",
    ),
    edit(
        "whether repeating helps",
        SERVICE,
        &[("repeating: can_help", "repeating: cannot_help")],
        (Behaviour, Behaviour),
        "events::ReceiptError::Lost",
        "",
    ),
    // What is there besides.
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
    // What only readers see.
    edit(
        "a summary",
        BOXES,
        &[(
            "summary: Lists letter boxes.",
            "summary: Lists boxes for letters.",
        )],
        (Documentation, Documentation),
        "Client::list_boxes",
        "",
    ),
    edit(
        "a reason",
        STREETS,
        &[("because: it only reads", "because: nothing is changed")],
        (Documentation, Documentation),
        "Client::list_streets",
        "",
    ),
    edit(
        "an access level",
        BOXES,
        &[("access_level: list", "access_level: get")],
        (Documentation, Documentation),
        "Client::list_boxes",
        "",
    ),
    edit(
        "a note",
        LETTER,
        &[(
            "  - Letters are not read by us.\n",
            "  - Nobody reads letters.\n",
        )],
        (Documentation, Documentation),
        "Client::send_letter",
        "",
    ),
    edit(
        "a related operation",
        POSTMEN,
        &[("retry:\n", "see_also: [ListBoxes]\nretry:\n")],
        (Documentation, Documentation),
        "Client::list_postmen",
        "",
    ),
    edit(
        "an example",
        STREETS,
        &[("- title: The first page", "- title: Two streets")],
        (Documentation, Documentation),
        "Client::list_streets",
        "",
    ),
    edit(
        "a description of a parameter",
        TOWNS,
        &[(
            "description: Page number, as text.",
            "description: Number of the page, as text.",
        )],
        (Documentation, Documentation),
        "ListTownsRequest::page_no",
        "",
    ),
    edit(
        "an example of a member",
        SERVICE,
        &[(
            "    description: ID of the request.\n    example: 7B0C1C5E\n",
            "    description: ID of the request.\n    example: 8B0C1C5E\n",
        )],
        (Documentation, Documentation),
        "SendLetterResponse::request_id",
        "",
    ),
    edit(
        "a value's meaning",
        LETTER,
        &[("description: By ship.", "description: By a ship.")],
        (Documentation, Documentation),
        "LetterSpeed::Slow",
        "",
    ),
    edit(
        "an operation is deprecated",
        POSTMEN,
        &[(
            "operation: ListPostmen\n",
            "operation: ListPostmen\ndeprecated: { since: 2026-01-01 }\n",
        )],
        (Behaviour, Documentation),
        "Client::list_postmen",
        "",
    ),
    edit(
        "advice on an error",
        SERVICE,
        &[("advice: Send a parcel.", "advice: Send two letters.")],
        (Documentation, Documentation),
        "ErrorCode::LetterTooHeavy",
        "",
    ),
    edit(
        "the title of a group",
        SERVICE,
        &[("    title: Letters\n", "    title: All letters\n")],
        (Documentation, Documentation),
        "the module and feature `letters`",
        "",
    ),
    edit(
        "a pattern",
        LETTER,
        &[(
            "    min_length: 2\n",
            "    min_length: 2\n    pattern: \"[A-Z].*\"\n",
        )],
        (Documentation, Documentation),
        "SendLetterRequest::from",
        "",
    ),
    edit(
        "the codes common to all",
        SERVICE,
        &[("codes: [Post.Closed, Post.Strike]", "codes: [Post.Closed]")],
        (Documentation, Documentation),
        "the error codes common to all operations",
        "",
    ),
    edit(
        "what a source is",
        SERVICE,
        &[(
            "description: what other offices do",
            "description: what offices do elsewhere",
        )],
        (Documentation, Documentation),
        "the source `habit`",
        "",
    ),
    edit(
        "how certain a source is",
        SERVICE,
        &[("certainty: elsewhere", "certainty: inferred")],
        (Documentation, Documentation),
        "the source `counter`",
        "",
    ),
    edit(
        "a summary of an event",
        EVENT,
        &[(
            "summary: Tells what became of a letter.",
            "summary: Tells where a letter is.",
        )],
        (Documentation, Documentation),
        "events::Receipt",
        "",
    ),
    edit(
        "how an event arrives",
        EVENT,
        &[("transports: [http, queue]", "transports: [http]")],
        (Documentation, Documentation),
        "events::Receipt",
        "",
    ),
    edit(
        "a condition key",
        LETTER,
        &[(
            "condition_keys: [\"letters:Weight\"]",
            "condition_keys: [\"letters:Cost\"]",
        )],
        (Documentation, Documentation),
        "Client::send_letter",
        "",
    ),
    edit(
        "a warning",
        LETTER,
        &[(
            "A letter cannot be called back.",
            "A letter does not come back.",
        )],
        (Documentation, Documentation),
        "Client::send_letter",
        "",
    ),
    edit(
        "the title of the service",
        SERVICE,
        &[("title: Letter Service", "title: Service of Letters")],
        (Documentation, Documentation),
        "the client",
        "",
    ),
    edit(
        "an example of a parameter",
        LETTER,
        &[("    example: 12.5\n", "    example: 13.5\n")],
        (Documentation, Documentation),
        "SendLetterRequest::cost",
        "",
    ),
];
