//! What operations share: finds what the service file defines already.

use crate::spec::{Empty, ErrorCode, Field, Rare, ServiceFile};

/// Replaces a field by a `use` of the shared definition of that name, if its type is the same.
///
/// What the operation says otherwise than the shared definition overrides it; texts and examples of the shared
/// definition stand.
pub(super) fn refer(field: &Field, shared: &[Field]) -> Option<Field> {
    let same = shared
        .iter()
        .find(|known| known.name == field.name && same_type(known, field))?;
    Some(Field {
        uses: field.name.clone(),
        required: differs(
            &field.required.unwrap_or(false),
            &same.required.unwrap_or(false),
        ),
        deprecated: if same.deprecated.is_none() {
            field.deprecated.clone()
        } else {
            Rare::default()
        },
        default: rare(&field.default, &same.default),
        location: differs(&field.location, &same.location).flatten(),
        style: differs(&field.style, &same.style).flatten(),
        minimum: rare(&field.minimum, &same.minimum),
        maximum: rare(&field.maximum, &same.maximum),
        min_length: rare(&field.min_length, &same.min_length),
        max_length: rare(&field.max_length, &same.max_length),
        min_items: rare(&field.min_items, &same.min_items),
        max_items: rare(&field.max_items, &same.max_items),
        pattern: rare(&field.pattern, &same.pattern),
        ..Field::default()
    })
}

/// A value, if the shared definition says otherwise.
fn differs<T: Clone + PartialEq>(value: &T, shared: &T) -> Option<T> {
    (value != shared).then(|| value.clone())
}

/// The same of what is rare.
fn rare<T: Clone + Empty>(value: &Rare<T>, shared: &Rare<T>) -> Rare<T> {
    differs(value, shared).unwrap_or_default()
}

/// Whether two fields have the same type, whatever their texts and limits say.
pub(super) fn same_type(a: &Field, b: &Field) -> bool {
    let members = |a: &Option<Vec<Field>>, b: &Option<Vec<Field>>| match (a, b) {
        (Some(a), Some(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| a.name == b.name && same_type(a, b))
        }
        (None, None) => true,
        _ => false,
    };
    let items = match (&a.items, &b.items) {
        (Some(a), Some(b)) => same_type(a, b),
        (None, None) => true,
        _ => false,
    };
    a.type_ == b.type_ && a.format == b.format && items && members(&a.fields, &b.fields)
}

/// Replaces an error code by a `use` of the shared definition of that code; what it says otherwise overrides that.
pub(super) fn refer_error(error: &ErrorCode, shared: &[ErrorCode]) -> Option<ErrorCode> {
    let same = shared.iter().find(|known| known.code == error.code)?;
    Some(ErrorCode {
        uses: error.code.clone(),
        status: if error.status == same.status {
            None
        } else {
            error.status
        },
        message: if error.message == same.message {
            None
        } else {
            error.message.clone()
        },
        ..ErrorCode::default()
    })
}

/// Replies start with these fields, where they have them, and end with the last.
const LAST: &str = "AccessDeniedDetail";

/// The fields of a reply in the order of the documentation: what all replies share comes first, in the order of the
/// service file, and the details of a refusal last.
pub(super) fn order_reply(fields: &mut [Field], service: Option<&ServiceFile>) {
    let shared = service.map_or(&[][..], |service| service.fields.as_slice());
    fields.sort_by_key(|field| {
        let name = field.uses.as_ref().or(field.name.as_ref());
        if name.is_some_and(|name| name == LAST) {
            return usize::MAX;
        }
        shared
            .iter()
            .position(|known| field.uses.is_some() && known.name.as_ref() == name)
            .unwrap_or(shared.len())
    });
}
