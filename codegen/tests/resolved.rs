//! What a spec that uses most of the language becomes in the model.

use codegen::Target;
use codegen::check::check;
use codegen::diagnostic::Diagnostics;
use codegen::model::{
    Api, Enumeration, Field, Limits, Literal, Location, Operation, PagedBy, Path, Registry,
    Structure, Type, TypeDefinition,
};
use codegen::source::Source;
use codegen::spec::{self, Value};

const SERVICE: &str = r#"
service:
  title: Things
  product: cams
  version: "2020-06-06"
  description: Keeps things.
  endpoints:
    default_region: ap-southeast-1
    regions: []
    pattern: cams.{region}.aliyuncs.com
    vpc_pattern: cams-vpc.{region}.aliyuncs.com
  success: { field: Code, value: OK }
groups:
  - { name: later, title: Later, description: Comes first in the docs. }
  - { name: things, title: Things, description: Things. }
parameters:
  - { name: SpaceId, type: string, description: The space., example: "1", max_length: 5 }
  - name: ChannelType
    type: string
    description: The channel.
    values: [{ value: whatsapp, description: WhatsApp. }, { value: 24h, description: A day. }]
fields:
  - { name: RequestId, type: string, required: true, max_length: 9, description: The request. }
errors:
  - { code: System.Busy, status: 503, message: Busy., kind: throttled }
types:
  - name: Node
    description: A node.
    fields:
      - { name: type, rust_name: kind, type: string, required: true, description: Type. }
      - { name: Parent, type: Node, description: The node above. }
      - { name: Children, type: array, items: { type: Node }, description: The nodes below. }
      - { name: Link, type: Link, description: A link. }
  - name: Link
    description: A link to a node, which closes a circle.
    fields: [{ name: Target, type: Node, description: The target. }, { name: Leaf, type: Leaf, description: A leaf. }]
  - name: Leaf
    description: Holds nothing.
    fields: [{ name: Secret, type: string, sensitive: true, description: A secret. }]
"#;

const LIST: &str = r#"
operation: ListThings
summary: Lists things.
ram: { action: cams:Query, action_because: the documentation names it so, access_level: list, resource: "*" }
retry: { safe: true, because: it only reads }
see_also: [PauseThingFLow]
deprecated: { since: 2025-01-31, replacement: PauseThingFLow }
paging: { page_number: Page.Index, page_size: Page.Size, items: Data.List, total: Data.Total }
parameters:
  - { use: SpaceId, required: true, location: body, min_length: 1, description: Another text., example: abc }
  - use: ChannelType
  - name: Page
    type: object
    type_name: Page
    description: The page.
    fields:
      - { name: Index, type: integer, format: int32, required: true, minimum: 1, description: Number. }
      - { name: Size, type: integer, format: int32, required: true, maximum: 50, default: 20, description: Size. }
  - { name: Filter, type: any, description: Filter. }
  - { name: Labels, type: map, items: { type: number }, description: Labels. }
  - { name: OldPage, type: boolean, description: Old., deprecated: { replacement: Page } }
response:
  description: The things.
  fields:
    - use: RequestId
    - name: Data
      type: object
      description: The data.
      fields:
        - { name: Total, type: integer, description: How many. }
        - name: List
          type: array
          description: The things.
          items:
            type: object
            fields:
              - { name: WABAId, type: string, description: ID. }
              - { name: Root, type: Node, description: The root. }
errors:
  - { use: System.Busy, message: Too busy. }
examples:
  - title: All kinds of values
    request:
      Labels: { b: 1, a: 2.5 }
      Filter: { z: [1, null], a: x }
      Page: { Size: 10, Index: 1 }
      ChannelType: telegram
      SpaceId: abc
    response:
      Data: { List: [{ Root: { Children: [{ type: t }], Parent: null } }] }
"#;

const PAUSE: &str = r#"
operation: PauseThingFLow
rust_name: pause_thing_flow
summary: Pauses a thing.
ram: { action: cams:PauseThingFLow, access_level: update, resource: "*" }
retry: { safe: true, because: pausing twice pauses once }
parameters: [{ name: Top, type: Node, description: Top node. }]
response: { description: Nothing., fields: [{ use: RequestId }] }
errors: [{ code: A.New, status: 400, message: New. }, { use: System.Busy }]
examples: [{ title: Success, request: {}, response: {} }]
"#;

fn api() -> Api {
    let sources = [
        Source::new("spec/operations/things/PauseThingFLow.yaml", PAUSE),
        Source::new("spec/cams.yaml", SERVICE),
        Source::new("spec/operations/things/ListThings.yaml", LIST),
    ];
    let mut diagnostics = Diagnostics::new();
    let api = check(
        &spec::read(&sources, &Target::new("cams"), &mut diagnostics),
        &mut diagnostics,
    );
    let said: Vec<_> = diagnostics.iter().map(|item| item.code.id()).collect();
    // The group without operations, and the value that is not listed.
    assert_eq!(
        said,
        ["W0001", "W0002"],
        "{}",
        diagnostics.render(&sources, false)
    );
    api.expect("warnings do not close the gate")
}

fn list(api: &Api) -> &Operation {
    &api.groups[0].operations[0]
}

fn structure<'a>(types: &'a [TypeDefinition], name: &str) -> &'a Structure {
    let found = types.iter().find_map(|definition| match definition {
        TypeDefinition::Structure(structure) if structure.name.plain() == name => Some(structure),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no structure {name}"))
}

fn enumeration<'a>(types: &'a [TypeDefinition], name: &str) -> &'a Enumeration {
    let found = types.iter().find_map(|definition| match definition {
        TypeDefinition::Enumeration(enumeration) if enumeration.name.plain() == name => {
            Some(enumeration)
        }
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no enumeration {name}"))
}

fn boxed(field: &Field) -> bool {
    matches!(&field.type_, Type::Structure(reference) if reference.boxed)
}

#[test]
fn groups_without_operations_are_left_out_and_operations_sorted() {
    let api = api();
    assert_eq!(api.groups.len(), 1);
    let names: Vec<_> = api.groups[0]
        .operations
        .iter()
        .map(|op| op.name.ident.plain())
        .collect();
    assert_eq!(names, ["list_things", "pause_thing_flow"]);
    assert_eq!(
        api.groups[0].operations[1].request.plain(),
        "PauseThingFlowRequest"
    );
}

#[test]
fn a_use_overrides_what_it_says_and_keeps_the_rest() {
    let api = api();
    let space = &list(&api).parameters[0];
    assert_eq!(space.location, Location::Body);
    assert!(space.field.required);
    assert_eq!(space.field.description, "Another text.");
    assert_eq!(space.field.example, Some(Value::Text("abc".to_owned())));
    let limits = Limits {
        min_length: Some(1),
        max_length: Some(5),
        ..Limits::default()
    };
    assert_eq!(*space.field.limits, limits);

    // What is required of requests, and their limits, mean nothing in replies.
    let id = &list(&api).response.fields[0];
    assert!(!id.required);
    assert_eq!(*id.limits, Limits::default());
}

#[test]
fn types_are_named_after_their_path() {
    let api = api();
    let own: Vec<_> = list(&api)
        .types
        .iter()
        .map(|definition| match definition {
            TypeDefinition::Structure(structure) => structure.name.plain(),
            TypeDefinition::Enumeration(enumeration) => enumeration.name.plain(),
            TypeDefinition::Union(union) => union.name.plain(),
        })
        .collect();
    assert_eq!(own, ["Page", "ListThingsData", "ListThingsDataList"]);
    let item = structure(&list(&api).types, "ListThingsDataList");
    assert_eq!(item.fields[0].name.ident.plain(), "waba_id");
    assert_eq!(item.description, "The things.");
    // A type inside a shared definition is shared as well.
    let channel = enumeration(&api.types, "ChannelType");
    let variants: Vec<_> = channel
        .values
        .iter()
        .map(|value| value.name.ident.plain())
        .collect();
    assert_eq!(variants, ["Whatsapp", "Value24h"]);
}

#[test]
fn only_what_holds_itself_directly_is_boxed() {
    let api = api();
    let node = structure(&api.types, "Node");
    assert_eq!(node.fields[0].name.ident.plain(), "kind");
    let boxes: Vec<_> = node.fields.iter().map(boxed).collect();
    assert_eq!(boxes, [false, true, false, true]);
    let link = structure(&api.types, "Link");
    assert_eq!(
        link.fields.iter().map(boxed).collect::<Vec<_>>(),
        [true, false]
    );
}

#[test]
fn usage_reaches_through_types() {
    let api = api();
    let leaf = structure(&api.types, "Leaf").usage;
    assert!(leaf.request && leaf.response);
    let channel = enumeration(&api.types, "ChannelType").usage;
    assert!(channel.request && !channel.response);
    let page = structure(&list(&api).types, "Page").usage;
    assert!(page.request && !page.response);
    let item = structure(&list(&api).types, "ListThingsDataList").usage;
    assert!(!item.request && item.response);
}

#[test]
fn sensitive_names_are_found_at_any_depth() {
    let api = api();
    assert_eq!(list(&api).sensitive, ["Secret"]);
    assert_eq!(api.groups[0].operations[1].sensitive, ["Secret"]);
}

#[test]
fn paging_leads_to_names() {
    let api = api();
    let paging = list(&api).paging.as_ref().expect("it pages");
    let idents = |path: &Path| {
        path.names()
            .map(|name| name.ident.plain().to_owned())
            .collect::<Vec<_>>()
    };
    let PagedBy::Number {
        number,
        default_size,
        total,
        ..
    } = &paging.by
    else {
        panic!("its pages are numbered");
    };
    assert_eq!(idents(number), ["page", "index"]);
    // A page that is made for a caller who set none has to hold what is required in it.
    assert_eq!(*default_size, Some(20));
    assert_eq!(idents(&paging.items), ["data", "list"]);
    assert_eq!(
        total.as_ref().map(idents),
        Some(vec!["data".to_owned(), "total".to_owned()])
    );
    assert!(
        matches!(&paging.item_type, Type::Structure(reference) if reference.name.plain() == "ListThingsDataList")
    );
}

#[test]
fn references_are_resolved() {
    let api = api();
    let operation = list(&api);
    assert_eq!(operation.ram.action, "cams:Query");
    assert_eq!(operation.see_also[0].name.ident.plain(), "pause_thing_flow");
    assert_eq!(operation.see_also[0].group.plain(), "things");
    // What a reply holds three levels below is found by its reference, though shared types refer to each other in a circle.
    let types = Registry::new(&api.types, &operation.types);
    let item = structure(&operation.types, "ListThingsDataList");
    let Type::Structure(node) = &item.fields[1].type_ else {
        panic!("a structure");
    };
    let Type::Structure(link) = &types.get(node).fields[3].type_ else {
        panic!("a structure");
    };
    let Type::Structure(target) = &types.get(link).fields[0].type_ else {
        panic!("a structure");
    };
    assert_eq!(
        types.get(link).description,
        "A link to a node, which closes a circle."
    );
    assert_eq!(types.get(target).name.plain(), "Node");
    let deprecated = operation
        .deprecated
        .as_ref()
        .and_then(|deprecated| deprecated.replacement.as_ref());
    assert_eq!(
        deprecated.map(|name| name.ident.plain()),
        Some("pause_thing_flow")
    );
    let old = operation.parameters[5]
        .field
        .deprecated
        .as_ref()
        .and_then(|old| old.replacement.as_ref());
    assert_eq!(old.map(|name| name.ident.plain()), Some("page"));
}

#[test]
fn error_codes_are_listed_once_and_keep_the_words_of_their_operation() {
    let api = api();
    let all: Vec<_> = api
        .errors
        .iter()
        .map(|code| (code.name.wire.as_str(), code.message.as_deref()))
        .collect();
    assert_eq!(
        all,
        [("A.New", Some("New.")), ("System.Busy", Some("Busy."))]
    );
    assert_eq!(list(&api).errors[0].message.as_deref(), Some("Too busy."));
    assert!(list(&api).errors[0].kind.is_some());
}

#[test]
fn examples_become_literals_in_the_order_of_the_fields() {
    let api = api();
    let example = &list(&api).examples[0];
    let indices: Vec<_> = example.request.iter().map(|(index, _)| *index).collect();
    assert_eq!(indices, [0, 1, 2, 3, 4]);
    assert!(
        matches!(&example.request[1].1, Literal::OtherVariant(reference, value)
        if reference.shared && value == "telegram")
    );
    assert!(
        matches!(&example.request[2].1, Literal::Structure(reference, members)
        if !reference.shared && *members == [(0, Literal::Integer(1)), (1, Literal::Integer(10))])
    );
    let labels = [
        ("b".to_owned(), Literal::Float(1.0)),
        ("a".to_owned(), Literal::Float(2.5)),
    ];
    assert_eq!(
        example.request[4].1,
        Literal::Map(Type::Double, labels.to_vec())
    );
    // `null` in a reply is as good as left out.
    let Literal::Structure(_, data) = &example.response[0].1 else {
        panic!("a structure");
    };
    let Literal::List(_, items) = &data[0].1 else {
        panic!("a list");
    };
    let Literal::Structure(_, item) = &items[0] else {
        panic!("a structure");
    };
    let Literal::Structure(reference, root) = &item[0].1 else {
        panic!("a structure");
    };
    assert_eq!(reference.name.plain(), "Node");
    assert_eq!(
        root.iter().map(|(index, _)| *index).collect::<Vec<_>>(),
        [2]
    );
}
