//! A request as it came in: its headers, and its parameters decoded.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::request::Parts;

use super::table::{Member, Shape};

/// Parameters of calls with the older signature that belong to the signature and to the call, and not to the operation.
const COMMON: [&str; 11] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// A whole request.
pub(super) struct Incoming {
    pub(super) parts: Parts,
    pub(super) body: Bytes,
    /// Decoded parameters of the query, in the order sent.
    pub(super) query: Vec<(String, String)>,
    /// Decoded parameters of the form body, in the order sent.
    pub(super) form: Vec<(String, String)>,
    /// Parameters of the operation that are headers, by their names in the spec.
    headers: Vec<(String, String)>,
}

impl Incoming {
    pub(super) fn new(parts: Parts, body: Bytes) -> Self {
        let query = pairs(parts.uri.query().unwrap_or_default().as_bytes());
        let is_form = parts
            .headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| {
                let essence = value.split(';').next().unwrap_or_default().trim();
                essence.eq_ignore_ascii_case("application/x-www-form-urlencoded")
            });
        let form = if is_form { pairs(&body) } else { Vec::new() };
        Self {
            parts,
            body,
            query,
            form,
            headers: Vec::new(),
        }
    }

    /// Takes those headers for parameters that are parameters of the operation.
    pub(super) fn with_headers_of(mut self, parameters: &[Member]) -> Self {
        let headers = parameters.iter().filter_map(|parameter| {
            let is_header = matches!(parameter.shape, Shape::Header(_));
            let value = is_header.then(|| self.header(parameter.name))??;
            Some((parameter.name.to_owned(), value))
        });
        self.headers = headers.collect();
        self
    }

    /// A parameter that is a header.
    pub(super) fn header_parameter(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(key, _)| key == name)?;
        Some(value)
    }

    /// The values of a header, joined by commas as HTTP has it; `None` where it is not there.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let values = self.header_values(name);
        (!values.is_empty()).then(|| values.join(","))
    }

    /// The values of a header as they are signed: in ascending order, joined by commas.
    pub(super) fn sorted_header(&self, name: &str) -> String {
        let mut values = self.header_values(name);
        values.sort_unstable();
        values.join(",")
    }

    fn header_values(&self, name: &str) -> Vec<String> {
        let values = self.parts.headers.get_all(name).iter();
        values
            .map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
            .collect()
    }

    /// A common parameter: in the header of today's signature, or by its older name among the parameters.
    pub(super) fn common(&self, header: &str, parameter: &str) -> Option<String> {
        self.header(header)
            .or_else(|| self.parameter(parameter).map(str::to_owned))
    }

    /// A parameter, wherever it travels.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
            .or_else(|| self.header_parameter(name))
    }

    /// The parameters of the operation by name; of several with one name, the first.
    pub(super) fn into_parameters(self) -> BTreeMap<String, String> {
        let in_parameters = !self.parts.headers.contains_key(http::header::AUTHORIZATION);
        let mut parameters = BTreeMap::new();
        for (name, value) in self.query.into_iter().chain(self.form) {
            // Those of the older signature tell nothing of the operation, and one of them is the token.
            if !(in_parameters && COMMON.contains(&name.as_str())) {
                parameters.entry(name).or_insert(value);
            }
        }
        parameters.extend(self.headers);
        parameters
    }

    /// All parameters of query and form.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query
            .iter()
            .chain(&self.form)
            .map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// `a=1&b=2` decoded.
fn pairs(text: &[u8]) -> Vec<(String, String)> {
    text.split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair.iter().position(|byte| *byte == b'=');
            let (key, value) = match at {
                Some(at) => (&pair[..at], &pair[at + 1..]),
                None => (pair, &[][..]),
            };
            (decode(key), decode(value))
        })
        .collect()
}

/// Undoes form encoding: `+` is a blank, `%XX` a byte; a `%` that nothing follows stands for itself.
fn decode(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            b'+' => bytes.push(b' '),
            b'%' => match after {
                [high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    bytes.push(hex_value(*high) << 4 | hex_value(*low));
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            other => bytes.push(*other),
        }
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn hex_value(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded() {
        let decoded = pairs(b"a=1+2&b=%7B%22k%22%3a1%7d&&c&d==&e=%C3%A9%&f=%zz%4");
        let expected = [
            ("a", "1 2"),
            ("b", "{\"k\":1}"),
            ("c", ""),
            ("d", "="),
            ("e", "é%"),
            ("f", "%zz%4"),
        ];
        let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(decoded, expected);
    }
}
