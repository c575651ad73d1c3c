//! What the emitted code tells the emulator: one table per operation.

/// An operation as the emulator plays it.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Name on the wire.
    pub(crate) name: &'static str,
    /// RAM action that a key must be granted.
    pub(crate) ram_action: &'static str,
    /// Documented limit for one account: calls, and seconds in which they may come.
    pub(crate) rate_limit: Option<(u32, u64)>,
    /// Request parameters.
    pub(crate) parameters: &'static [Member],
    /// Documented errors.
    pub(crate) errors: &'static [Documented],
    /// Worked examples. There is at least one: where the spec has none, it is made of the examples of the fields.
    pub(crate) examples: &'static [Example],
}

/// A parameter, or a member of a structure.
#[derive(Debug)]
pub(crate) struct Member {
    /// Name on the wire.
    pub(crate) name: &'static str,
    /// Whether a request must have it.
    pub(crate) required: bool,
    /// What its value looks like.
    pub(crate) shape: &'static Shape,
}

/// What a value looks like on the wire.
#[derive(Debug)]
#[allow(dead_code)] // Emitted code uses those that the spec has.
pub(crate) enum Shape {
    /// Text; enumerations too, for all of them are open.
    Text,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// Any number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value.
    Any,
    /// A list.
    List(&'static Shape),
    /// A map from text.
    Map(&'static Shape),
    /// A structure.
    Object(&'static [Member]),
}

/// A documented error.
#[derive(Debug)]
pub(crate) struct Documented {
    /// HTTP status.
    pub(crate) status: u16,
    /// Code.
    pub(crate) code: &'static str,
    /// Message.
    pub(crate) message: &'static str,
    /// What callers can do about it.
    pub(crate) kind: Kind,
}

/// Classes of errors that the emulator needs to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code)] // Emitted code uses those that the spec has.
pub(crate) enum Kind {
    /// The key may not call the operation.
    PermissionDenied,
    /// Too many calls.
    Throttled,
    /// Anything else.
    Other,
}

/// A worked example.
#[derive(Debug)]
pub(crate) struct Example {
    /// Parameters by wire name, as JSON.
    pub(crate) request: &'static str,
    /// The reply, as JSON.
    pub(crate) reply: &'static str,
}

impl Operation {
    /// The documented error of this class.
    pub(crate) fn error_of(&self, kind: Kind) -> Option<&'static Documented> {
        self.errors.iter().find(|error| error.kind == kind)
    }
}
