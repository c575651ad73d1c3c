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
    /// The beginning of paths, and what stands there afterwards.
    pub(crate) moved: Option<(&'static str, &'static str)>,
    pub(crate) class: Class,
    /// How Rust calls what differs.
    pub(crate) rust: &'static str,
    /// Code of a caller that compiles before the edit, and after it where it does not break. `client` is a client.
    pub(crate) code: &'static str,
}

const fn edit(
    what: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    class: Class,
    rust: &'static str,
    code: &'static str,
) -> Edit {
    Edit {
        what,
        file,
        replace,
        moved: None,
        class,
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
    edit(what, file, replace, Addition, rust, code)
}

const LETTER: &str = "spec/operations/letters/SendLetter.yaml";
const BOXES: &str = "spec/operations/boxes/ListBoxes.yaml";
const POSTMEN: &str = "spec/operations/boxes/ListPostmen.yaml";
const STREETS: &str = "spec/operations/boxes/ListStreets.yaml";
const TOWNS: &str = "spec/operations/boxes/ListTowns.yaml";
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
        Breaking,
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
        Breaking,
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
        Breaking,
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
        Breaking,
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
        Breaking,
        "SendLetterRequest::weight",
        "let _ = client.send_letter().weight(35_i32);",
    ),
    edit(
        "a parameter gets another Rust name",
        LETTER,
        &[("  - name: Cost\n", "  - name: Cost\n    rust_name: price\n")],
        Breaking,
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
        Breaking,
        "LetterSpeed::AirMail",
        "let _ = post::letters::LetterSpeed::AirMail;",
    ),
    edit(
        "a type gets another name",
        LETTER,
        &[("type_name: LetterStop", "type_name: LetterHalt")],
        Breaking,
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
        Breaking,
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
        Breaking,
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
        Breaking,
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
        Breaking,
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
        Breaking,
        "ErrorCode::PostStrike",
        "let _ = post::ErrorCode::PostStrike;",
    ),
    edit(
        "a code of receipts gets another Rust name",
        SERVICE,
        &[("rust_name: Lost", "rust_name: Vanished")],
        Breaking,
        "ErrorCode::Lost",
        "",
    ),
    // What acts otherwise.
    edit(
        "a limit on the rate",
        LETTER,
        &[("requests: 5, per: minute", "requests: 4, per: minute")],
        Behaviour,
        "Client::send_letter",
        "",
    ),
    edit(
        "a call is no longer repeated",
        BOXES,
        &[("  safe: true\n", "  safe: false\n")],
        Behaviour,
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
        Behaviour,
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
        Behaviour,
        "Client::list_streets",
        "",
    ),
    edit(
        "a limit gets tighter",
        LETTER,
        &[("    max_length: 64\n", "    max_length: 32\n")],
        Behaviour,
        "SendLetterRequest::from",
        "let _ = client.send_letter().from(\"Ada\");",
    ),
    edit(
        "a condition is new",
        LETTER,
        &[("    type: any\n", "    type: any\n    requires: [Cost]\n")],
        Behaviour,
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
        Behaviour,
        "SendLetterRequest::labels",
        "",
    ),
    edit(
        "a default",
        LETTER,
        &[("    default: 20\n", "    default: 30\n")],
        Behaviour,
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
        Behaviour,
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
        Behaviour,
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
        Behaviour,
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
        Behaviour,
        "SendLetterRequest::stamps",
        "",
    ),
    edit(
        "a value of success",
        STREETS,
        &[("retry:\n", "success_values: [OK, Fine]\nretry:\n")],
        Behaviour,
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
        Behaviour,
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
        Behaviour,
        "the client",
        "",
    ),
    edit(
        "the version of the API",
        SERVICE,
        &[("version: \"2021-02-03\"", "version: \"2021-02-04\"")],
        Behaviour,
        "the client",
        "",
    ),
    edit(
        "how a code is treated",
        SERVICE,
        &[("    kind: throttled\n", "    kind: server_error\n")],
        Behaviour,
        "ErrorCode::PostClosed",
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
        Addition,
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
        Addition,
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
        Addition,
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
        Addition,
        "ListStreetsRequest::page_no",
        "let _ = client.list_streets().page_no(1);",
    ),
    edit(
        "a limit gets looser",
        LETTER,
        &[("    maximum: 2000\n", "    maximum: 3000\n")],
        Addition,
        "SendLetterRequest::weight",
        "",
    ),
    edit(
        "a condition is gone",
        LETTER,
        &[("    requires: [Weight]\n", "")],
        Addition,
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
        Addition,
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
        Addition,
        "types::Seal",
        "",
    ),
    // What only readers see.
    edit(
        "a summary",
        BOXES,
        &[(
            "summary: Lists letter boxes.",
            "summary: Lists boxes for letters.",
        )],
        Documentation,
        "Client::list_boxes",
        "",
    ),
    edit(
        "a reason",
        STREETS,
        &[("because: it only reads", "because: nothing is changed")],
        Documentation,
        "Client::list_streets",
        "",
    ),
    edit(
        "an access level",
        BOXES,
        &[("access_level: list", "access_level: get")],
        Documentation,
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
        Documentation,
        "Client::send_letter",
        "",
    ),
    edit(
        "a related operation",
        POSTMEN,
        &[("retry:\n", "see_also: [ListBoxes]\nretry:\n")],
        Documentation,
        "Client::list_postmen",
        "",
    ),
    edit(
        "an example",
        STREETS,
        &[("- title: The first page", "- title: Two streets")],
        Documentation,
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
        Documentation,
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
        Documentation,
        "SendLetterResponse::request_id",
        "",
    ),
    edit(
        "a value's meaning",
        LETTER,
        &[("description: By ship.", "description: By a ship.")],
        Documentation,
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
        Documentation,
        "Client::list_postmen",
        "",
    ),
    edit(
        "advice on an error",
        SERVICE,
        &[("advice: Send a parcel.", "advice: Send two letters.")],
        Documentation,
        "ErrorCode::LetterTooHeavy",
        "",
    ),
    edit(
        "the title of a group",
        SERVICE,
        &[("    title: Letters\n", "    title: All letters\n")],
        Documentation,
        "the module and feature `letters`",
        "",
    ),
];
