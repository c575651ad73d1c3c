// @generated from spec/operations/chat_flows/ListBindingRelationsForFlowVersion.yaml by `cargo xtask generate`. Do not edit.

//! `ListBindingRelationsForFlowVersion`: lists the bindings of the versions of a chat flow in a
//! chat app.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the bindings of the versions of a chat flow in a chat app.
    ///
    /// The flow must be bound to a number or account; see `FlowBindPhone`.
    ///
    /// Sends a [`ListBindingRelationsForFlowVersionRequest`], and yields a
    /// [`ListBindingRelationsForFlowVersionResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListBindingRelationsForFlowVersion` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads bindings. After a timeout, a reset or a 5xx reply the client tries
    /// again.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`FlowBindPhone`](Self::flow_bind_phone)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_binding_relations_for_flow_version()
    ///     .flow_code("flow_001")
    ///     .channel_type(types::ChatFlowChannel::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_binding_relations_for_flow_version(
        &self,
    ) -> ListBindingRelationsForFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::list_binding_relations_for_flow_version`](crate::Client::list_binding_relations_for_flow_version),
    /// but `send` blocks until the reply is there.
    pub fn list_binding_relations_for_flow_version(
        &self,
    ) -> ListBindingRelationsForFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListBindingRelationsForFlowVersion`: what
/// [`Client::list_binding_relations_for_flow_version`](crate::Client::list_binding_relations_for_flow_version)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBindingRelationsForFlowVersionRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Chat app whose bindings are listed.
    pub channel_type: Option<types::ChatFlowChannel>,
}

impl runtime::Request for ListBindingRelationsForFlowVersionRequest {
    type Response = ListBindingRelationsForFlowVersionResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("ChannelType", &self.channel_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowCode", &self.flow_code);
        limits.required("ChannelType", &self.channel_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListBindingRelationsForFlowVersionRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            channel_type: object.take("ChannelType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListBindingRelationsForFlowVersionRequest);

impl ListBindingRelationsForFlowVersionRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListBindingRelationsForFlowVersionBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListBindingRelationsForFlowVersionRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListBindingRelationsForFlowVersionBuilder<
    C = runtime::Detached,
    FlowCode = runtime::Unset,
    ChannelType = runtime::Unset,
>(
    runtime::Building<
        C,
        ListBindingRelationsForFlowVersionRequest,
        (FlowCode, ChannelType),
    >,
);

fn builder<C>(client: C) -> ListBindingRelationsForFlowVersionBuilder<C> {
    ListBindingRelationsForFlowVersionBuilder(
        runtime::Building::new(
            client,
            ListBindingRelationsForFlowVersionRequest {
                flow_code: None,
                channel_type: None,
            },
        ),
    )
}

impl<
    C,
    FlowCode,
    ChannelType,
> ListBindingRelationsForFlowVersionBuilder<C, FlowCode, ChannelType> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(
        mut self,
        flow_code: impl Into<String>,
    ) -> ListBindingRelationsForFlowVersionBuilder<C, runtime::Set, ChannelType> {
        self.0.value.flow_code = Some(flow_code.into());
        ListBindingRelationsForFlowVersionBuilder(self.0.mark())
    }

    /// Chat app whose bindings are listed.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::ChatFlowChannel>,
    ) -> ListBindingRelationsForFlowVersionBuilder<C, FlowCode, runtime::Set> {
        self.0.value.channel_type = Some(channel_type.into());
        ListBindingRelationsForFlowVersionBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListBindingRelationsForFlowVersionRequest
    where
        FlowCode: list_binding_relations_for_flow_version_required::FlowCode,
        ChannelType: list_binding_relations_for_flow_version_required::ChannelType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListBindingRelationsForFlowVersionResponse>
    where
        C: runtime::Dispatch,
        FlowCode: list_binding_relations_for_flow_version_required::FlowCode,
        ChannelType: list_binding_relations_for_flow_version_required::ChannelType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_binding_relations_for_flow_version_required {
    /// `flow_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_code` is required by ListBindingRelationsForFlowVersion and has not been set",
        label = "call `.flow_code(…)` before this"
    )]
    pub trait FlowCode {}
    impl FlowCode for super::runtime::Set {}

    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by ListBindingRelationsForFlowVersion and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}
}

/// The bindings.
///
/// The reply to
/// [`Client::list_binding_relations_for_flow_version`](crate::Client::list_binding_relations_for_flow_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBindingRelationsForFlowVersionResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// Status code of the request; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// The bindings of the flow to phone numbers, pages or accounts; their members are not documented.
    ///
    /// Never printed.
    pub data: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for ListBindingRelationsForFlowVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListBindingRelationsForFlowVersionResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(Some(&self.data)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListBindingRelationsForFlowVersionResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListBindingRelationsForFlowVersionResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListBindingRelationsForFlowVersionResponse);

/// What the runtime knows of `ListBindingRelationsForFlowVersion`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListBindingRelationsForFlowVersion",
        "cams:ListBindingRelationsForFlowVersion",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Data"]);
