//! Operations by name, with parameters and replies as JSON by wire name.
//!
//! For tools that learn only at run time which operation to call, such as a command line or a replay of recordings.
//! Calls go through the same typed requests and replies as everywhere else: unknown names, wrong types and missing
//! parameters are errors that name the place.

mod description;

use std::fmt;

use serde_json::{Map, Value};

pub use self::description::{Access, DescribedError, Description};

use crate::by_name;
use crate::client::{Client, Facts, Prepared, Unread};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::paging::{PagedRequest, Pages};
use crate::parameters::WriteObject;
use crate::read::{Mismatch, Object, ReadObject, read_request};
use crate::service::{Operation, Request};

/// An operation that can be called by name.
///
/// Of each operation it has the little that depends on its types; the rest is compiled once.
pub struct Dynamic {
    operation: fn() -> &'static Operation,
    request: ReadRequest,
    reply: ReadReply,
    pages: Option<AskPages>,
}

/// Reads a request, and makes it ready for the wire.
type ReadRequest = fn(&mut Object<'_>, &Client) -> Prepared;

/// Reads a reply into its type, and writes that by name.
type ReadReply = fn(&mut Object<'_>) -> String;

/// Reads a request, and asks for its pages.
type AskPages = fn(&Client, Map<String, Value>) -> Result<DynamicPages, InputError>;

/// A call whose reply is JSON by wire name, without the members that the service left out.
pub type DynamicCall = BoxFuture<'static, Result<DynamicReply, Error>>;

/// A reply as JSON.
#[derive(Clone, PartialEq)]
pub struct DynamicReply {
    value: Value,
    request_id: Option<String>,
    attempts: u32,
}

impl Dynamic {
    /// The operation that sends `R`.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<R>() -> Self
    where
        R: Request + ReadObject,
        R::Response: WriteObject,
    {
        Self {
            operation: R::operation,
            request: request::<R>,
            reply: reply::<R::Response>,
            pages: None,
        }
    }

    /// The operation that sends `R`, and pages.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_paged<R>() -> Self
    where
        R: PagedRequest<Item: Send> + ReadObject + Send + 'static,
        R::Response: WriteObject,
    {
        Self {
            pages: Some(pages::<R>),
            ..Self::of::<R>()
        }
    }

    /// Name on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.operation().name
    }

    /// What the client knows of it.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        (self.operation)()
    }

    /// Reads the parameters, a JSON object by wire name, and makes the call. Nothing is sent until it is awaited.
    ///
    /// # Errors
    ///
    /// If the input is no JSON object, has a name that the operation does not know, one name twice, or a value of another type.
    /// The error names the place, and never a value. That a required parameter is missing the call says.
    pub fn call(
        &self,
        client: &impl AsRef<Client>,
        input: &str,
    ) -> Result<DynamicCall, InputError> {
        let client = client.as_ref();
        let prepared = read_strictly(parse(input)?, |object| (self.request)(object, client))?;
        Ok(Box::pin(make(client.start(prepared), self.reply)))
    }

    /// As [`call`](Self::call), for all pages, beginning at the one that the input asks for. `None` if the operation does not page.
    ///
    /// # Errors
    ///
    /// Those of [`call`](Self::call).
    pub fn pages(
        &self,
        client: &impl AsRef<Client>,
        input: &str,
    ) -> Option<Result<DynamicPages, InputError>> {
        let pages = self.pages?;
        Some(parse(input).and_then(|input| pages(client.as_ref(), input)))
    }
}

impl fmt::Debug for Dynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Dynamic").field(&self.name()).finish()
    }
}

/// The pages of an operation, in order; from [`Dynamic::pages`]. Where they end, and what follows an error, is as with
/// [`Pages`].
#[must_use = "nothing is sent before a page is asked for"]
pub struct DynamicPages(Box<dyn NextPage>);

impl DynamicPages {
    /// The next page, or `None` after the last.
    ///
    /// # Errors
    ///
    /// Those of the call; the next time it is the same page again, or the end.
    pub async fn next(&mut self) -> Option<Result<DynamicReply, Error>> {
        self.0.next().await
    }
}

impl fmt::Debug for DynamicPages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicPages").finish_non_exhaustive()
    }
}

/// The pages of any request.
trait NextPage: Send {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<DynamicReply, Error>>>;
}

impl<R> NextPage for Pages<R>
where
    R: PagedRequest<Item: Send> + Send,
    R::Response: WriteObject,
{
    fn next(&mut self) -> BoxFuture<'_, Option<Result<DynamicReply, Error>>> {
        Box::pin(async {
            let page = Pages::next(self).await?;
            Some(page.map(|reply| DynamicReply::of(&by_name::json(&*reply), reply.facts())))
        })
    }
}

impl DynamicReply {
    fn of(json: &str, facts: &Facts) -> Self {
        Self {
            // What is written for the wire is JSON.
            value: json.parse().unwrap_or_default(),
            request_id: facts.request_id.clone(),
            attempts: facts.attempts,
        }
    }

    /// The reply by wire name. May hold personal data.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The reply by wire name. May hold personal data.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }

    /// ID of the request, if the service sent one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Debug for DynamicReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicReply")
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// Parameters that do not fit the operation.
#[derive(Debug)]
pub struct InputError {
    path: String,
    message: String,
}

impl InputError {
    fn of_json(error: &serde_json::Error) -> Self {
        Self {
            path: String::new(),
            message: without_values(&error.to_string()),
        }
    }

    fn of_mismatch(mismatch: &Mismatch) -> Self {
        Self {
            path: mismatch.path().to_owned(),
            message: mismatch.problem(),
        }
    }

    /// Where it is, such as `Components[2].Type`; empty for the input as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "{}: {}", self.path, self.message)
        }
    }
}

impl std::error::Error for InputError {}

/// serde quotes the value that it did not expect, as in ``invalid type: string "…", expected i32``. It may be personal
/// data, so only its kind stays.
fn without_values(message: &str) -> String {
    let is_about_value = ["invalid type: ", "invalid value: "]
        .iter()
        .any(|start| message.starts_with(start));
    let (Some(end), true) = (message.rfind(", expected "), is_about_value) else {
        return message.to_owned();
    };
    let (found, expected) = message.split_at(end);
    let quoted = found.find(['"', '`']).unwrap_or(found.len());
    format!("{}{expected}", found[..quoted].trim_end())
}

fn request<R: Request + ReadObject>(object: &mut Object<'_>, client: &Client) -> Prepared {
    client.prepare(&R::read(object))
}

fn reply<R: ReadObject + WriteObject>(object: &mut Object<'_>) -> String {
    by_name::json(&R::read(object))
}

fn pages<R>(client: &Client, input: Map<String, Value>) -> Result<DynamicPages, InputError>
where
    R: PagedRequest<Item: Send> + ReadObject + Send + 'static,
    R::Response: WriteObject,
{
    let pages = client.pages(&read_strictly(input, R::read)?);
    Ok(DynamicPages(Box::new(pages)))
}

fn read_strictly<T>(
    input: Map<String, Value>,
    read: impl FnOnce(&mut Object<'_>) -> T,
) -> Result<T, InputError> {
    let (request, mismatch) = read_request(input, read);
    match mismatch {
        Some(mismatch) => Err(InputError::of_mismatch(&mismatch)),
        None => Ok(request),
    }
}

async fn make(unread: Unread, read: ReadReply) -> Result<DynamicReply, Error> {
    let (json, facts) = unread.await?.read(read)?;
    Ok(DynamicReply::of(&json, &facts))
}

/// The members of a JSON text.
fn parse(input: &str) -> Result<Map<String, Value>, InputError> {
    // As some editors begin a file.
    let input = input.strip_prefix('\u{feff}').unwrap_or(input);
    let mut json = serde_json::Deserializer::from_str(input);
    let members = by_name::members(&mut json).and_then(|members| json.end().map(|()| members));
    members.map_err(|error| InputError::of_json(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_do_not_show() {
        for (message, shown) in [
            (
                "invalid type: string \"8613800000000, expected\", expected i32 at line 1 column 9",
                "invalid type: string, expected i32 at line 1 column 9",
            ),
            (
                "invalid type: integer `8613800000000`, expected a string",
                "invalid type: integer, expected a string",
            ),
            (
                "unknown field `X`, expected `Y`",
                "unknown field `X`, expected `Y`",
            ),
            ("missing field `Y`", "missing field `Y`"),
        ] {
            assert_eq!(without_values(message), shown);
        }
    }
}
