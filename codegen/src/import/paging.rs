//! How an operation pages, where names of parameters and fields say so.

use std::collections::BTreeMap;

use crate::spec::{Field, Paging, TypeDefinition};

/// Names of the parameter that carries the number of the page, counted from 1.
const NUMBERS: &[&str] = &[
    "PageNumber",
    "PageNo",
    "PageNum",
    "CurrentPage",
    "PageIndex",
    "Page",
    "pageNumber",
    "pageNo",
    "pageNum",
    "currentPage",
];

/// Names of the parameter that carries the size of the page.
const SIZES: &[&str] = &["PageSize", "pageSize"];

/// Names of the token, in requests and replies.
const TOKENS: &[&str] = &["NextToken", "nextToken"];

/// Names of the number of items in all pages.
const TOTALS: &[&str] = &[
    "TotalCount",
    "Total",
    "TotalItemCount",
    "TotalRecordCount",
    "TotalItemNum",
    "totalCount",
    "total",
];

/// Deepest member of a reply that is looked at.
const DEPTH: usize = 4;

/// A proposal; `None` where it is not clear what the items are, or how the next page is asked for.
pub(super) fn propose(
    parameters: &[Field],
    reply: &[Field],
    types: &BTreeMap<&str, &TypeDefinition>,
) -> Option<Paging> {
    let mut lists = Vec::new();
    let mut integers = Vec::new();
    let mut walk = Walk {
        types,
        lists: &mut lists,
        integers: &mut integers,
    };
    walk.members(reply, "", 0);
    let [items] = lists.as_slice() else {
        return None;
    };
    let parameter = |names: &[&str], kinds: &[&str]| {
        names.iter().find_map(|name| {
            let field = parameters
                .iter()
                .find(|field| field.name.as_deref() == Some(name))?;
            let fits = kinds.contains(&field.type_.as_deref()?) && field.values.is_none();
            fits.then(|| (*name).to_owned())
        })
    };
    let next = TOKENS.iter().find(|name| {
        reply.iter().any(|field| {
            field.name.as_deref() == Some(name)
                && field.type_.as_deref() == Some("string")
                && field.values.is_none()
        })
    });
    if let (Some(token), Some(next)) = (parameter(TOKENS, &["string"]), next) {
        return Some(Paging {
            page_number: None,
            page_size: None,
            token: Some(token),
            next_token: Some((*next).to_owned()),
            items: items.clone(),
            total: None,
        });
    }
    let total = TOTALS
        .iter()
        .find_map(|name| integers.iter().find(|path| last(path) == *name));
    Some(Paging {
        page_number: Some(parameter(NUMBERS, &["string", "integer"])?),
        page_size: Some(parameter(SIZES, &["string", "integer"])?),
        token: None,
        next_token: None,
        items: items.clone(),
        total: total.cloned(),
    })
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// Finds the lists and integers of a reply, at any depth but inside lists.
struct Walk<'t, 'f> {
    types: &'t BTreeMap<&'t str, &'t TypeDefinition>,
    lists: &'f mut Vec<String>,
    integers: &'f mut Vec<String>,
}

impl Walk<'_, '_> {
    fn members(&mut self, fields: &[Field], above: &str, depth: usize) {
        for field in fields {
            let (Some(name), Some(type_)) = (&field.name, &field.type_) else {
                continue;
            };
            // Paths are joined by dots.
            if name.contains('.') {
                continue;
            }
            let path = if above.is_empty() {
                name.clone()
            } else {
                format!("{above}.{name}")
            };
            match type_.as_str() {
                "array" => self.lists.push(path),
                "integer" => self.integers.push(path),
                _ if depth == DEPTH => {}
                "object" => self.members(
                    field.fields.as_deref().unwrap_or_default(),
                    &path,
                    depth + 1,
                ),
                shared => {
                    let members = self.types.get(shared).and_then(|of| of.fields.as_deref());
                    self.members(members.unwrap_or_default(), &path, depth + 1);
                }
            }
        }
    }
}
