//! The service and its groups.

use super::renamed::{self, Case, Formers};
use super::report::{At, Seen};
use super::text;
use crate::diagnostic::{codes, quote};
use crate::model;
use crate::names::{self, Ident};
use crate::spec::{Endpoints, Group, Service, SuccessRule};
use crate::target::Target;

pub(super) fn check_service(service: &Service, target: &Target, at: &At<'_, '_>) -> model::Service {
    let Service {
        title,
        product,
        version,
        description,
        endpoints,
        success,
    } = service;
    text::line(&at.key("title"), title);
    text::prose(&at.key("description"), description);
    if !is_code(product) {
        at.key("product").report(
            codes::WIRE_NAME,
            format!(
                "{} is no product code: lower-case letters, digits and `-`",
                quote(product)
            ),
        );
    }
    check_version(&at.key("version"), version);
    check_endpoints(endpoints, &at.key("endpoints"));
    if let Some(SuccessRule { field, value }) = success {
        check_wire_name(&at.key("success").key("field"), field);
        text::verbatim(&at.key("success").key("value"), value);
    }
    model::Service {
        title: title.trim().to_owned(),
        product: product.clone(),
        version: version.clone(),
        description: description.trim().to_owned(),
        default_region: endpoints.default_region.clone(),
        endpoints: endpoints
            .regions
            .iter()
            .map(|region| (region.region.clone(), region.endpoint.clone()))
            .collect(),
        endpoint_pattern: endpoints.pattern.clone(),
        vpc_endpoint_pattern: endpoints.vpc_pattern.clone(),
        success_field: success.as_ref().map(|rule| rule.field.clone()),
        source: target.service_file(),
    }
}

/// A version travels as a header, and most are days.
fn check_version(at: &At<'_, '_>, version: &str) {
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_graphic()) {
        at.report_with(
            codes::WIRE_NAME,
            format!("{} is no API version", quote(version)),
            "letters, digits and punctuation, such as `2017-05-25`".to_owned(),
        );
    }
}

fn check_endpoints(endpoints: &Endpoints, at: &At<'_, '_>) {
    let Endpoints {
        default_region,
        regions,
        pattern,
        vpc_pattern,
    } = endpoints;
    check_region(&at.key("default_region"), default_region);
    let mut seen = Seen::new();
    for (index, region) in regions.iter().enumerate() {
        let at = at.key("regions");
        let at = at.index(index);
        check_region(&at.key("region"), &region.region);
        let twice = || format!("the region {} is listed twice", quote(&region.region));
        seen.take(&region.region, &at.key("region"), twice);
        if !is_host(&region.endpoint) {
            at.key("endpoint").report_with(
                codes::ENDPOINT,
                format!("{} is no host name", quote(&region.endpoint)),
                "write it without `https://` and without a path".to_owned(),
            );
        }
    }
    for (key, pattern) in [("pattern", pattern), ("vpc_pattern", vpc_pattern)] {
        if pattern.matches("{region}").count() != 1
            || !is_host(&pattern.replace("{region}", "region"))
        {
            at.key(key).report(
                codes::ENDPOINT,
                format!(
                    "{} is no host name that holds `{{region}}` once",
                    quote(pattern)
                ),
            );
        }
    }
}

fn check_region(at: &At<'_, '_>, region: &str) {
    if !is_code(region) {
        at.report(
            codes::WIRE_NAME,
            format!(
                "{} is no region id: lower-case letters, digits and `-`",
                quote(region)
            ),
        );
    }
}

/// Checks the groups; the answer is what each was called before.
pub(super) fn check_groups<'r>(groups: &'r [Group], at: &At<'r, '_>) -> Vec<Vec<Ident>> {
    let mut seen = Seen::new();
    for (index, group) in groups.iter().enumerate() {
        let at = at.index(index);
        let Group {
            name,
            renamed_from: _,
            title,
            description,
        } = group;
        text::line(&at.key("title"), title);
        text::prose(&at.key("description"), description);
        if !names::is_snake_case(name) {
            at.key("name").report(
                codes::WIRE_NAME,
                format!(
                    "{} is no group name: it becomes a module, so `snake_case`",
                    quote(name)
                ),
            );
        } else if names::is_crate_module(name) {
            at.key("name").report_with(
                codes::RESERVED_NAME,
                format!(
                    "a group cannot be named {}: the crate has such a module, or it is a keyword or a device",
                    quote(name)
                ),
                "choose another name for the group, and for the folder of its operations".to_owned(),
            );
        }
        let twice = || format!("the group {} is listed twice", quote(name));
        seen.take(name, &at.key("name"), twice);
    }
    former_groups(groups, at)
}

/// What each group was called before.
fn former_groups<'r>(groups: &'r [Group], at: &At<'r, '_>) -> Vec<Vec<Ident>> {
    let now = groups.iter().enumerate().map(|(index, group)| {
        let place = at.index(index).key("name").keep();
        (group.name.clone(), place)
    });
    let mut formers = Formers::of(now.collect());
    let former = groups.iter().enumerate().map(|(index, group)| {
        let at = at.index(index);
        let at = at.key("renamed_from");
        let former = renamed::former(&group.renamed_from, &group.name, Case::Snake, &at);
        for name in &former {
            if names::is_crate_module(name.plain()) {
                renamed::report_taken(name.plain(), "a module of the crate", None, &at);
            }
        }
        formers.keep(former, &at)
    });
    former.collect()
}

/// Wire names of parameters, fields and error codes: they end up in code, in tables and in paths of errors.
pub(super) fn check_wire_name(at: &At<'_, '_>, name: &str) {
    if !is_wire_name(name) {
        at.report(
            codes::WIRE_NAME,
            format!(
                "{} is no wire name: letters, digits, and `_ - . $ @ :`",
                quote(name)
            ),
        );
    }
}

/// Whether a text can be the wire name of a parameter, a field or an error code.
pub(crate) fn is_wire_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '@' | ':'))
}

/// A day as `YYYY-MM-DD`.
pub(super) fn check_date(at: &At<'_, '_>, date: &str) {
    if !is_date(date) {
        at.report(
            codes::DATE,
            format!("{} is no date as `YYYY-MM-DD`", quote(date)),
        );
    }
}

/// Whether a text is a day of the calendar as `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| {
            if at == 4 || at == 7 {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        });
    if !shaped {
        return false;
    }
    let number = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether a text can be a product code or a region id.
pub(crate) fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Whether a text is a host name, without scheme and path.
pub(crate) fn is_host(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_of_the_calendar() {
        for date in ["2024-02-29", "2000-02-29", "2025-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for date in [
            "2025-02-29",
            "1900-02-29",
            "2025-13-01",
            "2025-04-31",
            "2025-4-3",
            "20250403",
            "2025-00-10",
            "２０２５-01-01",
        ] {
            assert!(!is_date(date), "{date}");
        }
    }

    #[test]
    fn hosts_are_names_without_scheme_or_path() {
        assert!(is_host("cams.ap-southeast-1.aliyuncs.com"));
        for host in [
            "https://cams.aliyuncs.com",
            "cams.aliyuncs.com/",
            "cams",
            "a..b",
            "-a.b",
            "a.b:80",
        ] {
            assert!(!is_host(host), "{host}");
        }
    }
}
