// @generated from spec/operations/boxes/ListBoxes.yaml by `cargo xtask generate`. Do not edit.

//! `ListBoxes`: lists letter boxes.

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Mismatch, Object, Operation, Parameters, ReadObject,
    Request,
};

impl Client {
    /// Lists letter boxes.
    ///
    /// **Deprecated** since 2020-01-01.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:ListBoxes` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads. After a timeout, a reset or a 5xx reply the client tries again.
    ///
    /// # Errors
    ///
    /// The documentation lists no error codes of its own.
    #[deprecated(note = "Deprecated since 2020-01-01.")]
    pub fn list_boxes(&self) -> ListBoxesBuilder<Self> {
        ListBoxesBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_boxes`](crate::Client::list_boxes), but `send` blocks until the reply is
    /// there.
    #[deprecated(note = "Deprecated since 2020-01-01.")]
    pub fn list_boxes(&self) -> ListBoxesBuilder<Self> {
        ListBoxesBuilder::new(self.clone())
    }
}

/// A request of `ListBoxes`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ListBoxesRequest {}

impl Request for ListBoxesRequest {
    type Response = ListBoxesResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, _parameters: &mut Parameters) {}
}

impl ListBoxesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListBoxesBuilder {
        ListBoxesBuilder::new(Detached)
    }
}

/// Builds a [`ListBoxesRequest`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBoxesBuilder<C = Detached> {
    client: C,
    value: ListBoxesRequest,
}

impl<C> ListBoxesBuilder<C> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: ListBoxesRequest {},
        }
    }
}

impl<C> ListBoxesBuilder<C> {
    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListBoxesRequest {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListBoxesResponse>
    where
        C: Dispatch,
    {
        self.client.dispatch(&self.value)
    }
}

/// The letter boxes.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct ListBoxesResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
}

impl ReadObject for ListBoxesResponse {
    fn read(object: &mut Object<'_>) -> Result<Self, Mismatch> {
        Ok(Self {
            request_id: object.take("RequestId")?,
            code: object.take("Code")?,
        })
    }
}

/// What the runtime knows of `ListBoxes`.
static OPERATION: Operation = Operation {
    name: "ListBoxes",
    ram_action: "letters:ListBoxes",
    repeatable: true,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &[],
};
