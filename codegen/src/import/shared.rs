//! What operations share: finds what the service file defines already.

use crate::spec::{ErrorCode, Field, Number, ServiceFile};

/// Replaces a field by a `use` of the shared definition of that name, if its type is the same.
///
/// What the operation says otherwise than the shared definition overrides it; texts and examples of the shared
/// definition stand.
pub(super) fn refer(field: &Field, shared: &[Field]) -> Option<Field> {
    let same = shared
        .iter()
        .find(|known| known.name == field.name && same_type(known, field))?;
    let overriding = |value: bool| value.then_some(());
    let differs =
        |value: Option<Number>, known: Option<Number>| overriding(value != known).and(value);
    let counts = |value: Option<u64>, known: Option<u64>| overriding(value != known).and(value);
    Some(Field {
        uses: field.name.clone(),
        required: overriding(field.required.unwrap_or(false) != same.required.unwrap_or(false))
            .map(|()| field.required.unwrap_or(false)),
        deprecated: overriding(same.deprecated.is_none()).and(field.deprecated.clone()),
        default: overriding(field.default != same.default).and(field.default.clone()),
        location: overriding(field.location != same.location).and(field.location),
        style: overriding(field.style != same.style).and(field.style),
        minimum: differs(field.minimum, same.minimum),
        maximum: differs(field.maximum, same.maximum),
        min_length: counts(field.min_length, same.min_length),
        max_length: counts(field.max_length, same.max_length),
        min_items: counts(field.min_items, same.min_items),
        max_items: counts(field.max_items, same.max_items),
        pattern: overriding(field.pattern != same.pattern).and(field.pattern.clone()),
        ..Field::default()
    })
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
