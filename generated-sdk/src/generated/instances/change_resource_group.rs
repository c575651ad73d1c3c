// @generated from spec/operations/instances/ChangeResourceGroup.yaml by `cargo xtask generate`. Do not edit.

//! `ChangeResourceGroup`: moves a resource to another resource group.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Moves a resource to another resource group.
    ///
    /// Sends a [`ChangeResourceGroupRequest`], and yields a [`ChangeResourceGroupResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ChangeResourceGroup` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the resource is in the
    /// group already. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .change_resource_group()
    ///     .resource_group_id("rg-acfm****")
    ///     .resource_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_resource_group(&self) -> ChangeResourceGroupBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::change_resource_group`](crate::Client::change_resource_group), but `send` blocks
    /// until the reply is there.
    pub fn change_resource_group(&self) -> ChangeResourceGroupBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChangeResourceGroup`: what
/// [`Client::change_resource_group`](crate::Client::change_resource_group) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// ID of the resource group to move the resource to; the console of Resource Management lists them.
    pub resource_group_id: Option<String>,
    /// ID of the resource to move, such as that of an instance.
    pub resource_id: Option<String>,
    /// Kind of resource to move; its values are not documented.
    pub resource_type: Option<String>,
}

impl runtime::Request for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ResourceGroupId", &self.resource_group_id);
        parameters.query("ResourceId", &self.resource_id);
        parameters.query("ResourceType", &self.resource_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ResourceGroupId", &self.resource_group_id);
        limits.required("ResourceId", &self.resource_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ChangeResourceGroupRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            resource_group_id: object.take("ResourceGroupId"),
            resource_id: object.take("ResourceId"),
            resource_type: object.take("ResourceType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ChangeResourceGroupRequest);

impl ChangeResourceGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChangeResourceGroupBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChangeResourceGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeResourceGroupBuilder<
    C = runtime::Detached,
    ResourceGroupId = runtime::Unset,
    ResourceId = runtime::Unset,
>(
    runtime::Building<C, ChangeResourceGroupRequest, (ResourceGroupId, ResourceId)>,
);

fn builder<C>(client: C) -> ChangeResourceGroupBuilder<C> {
    ChangeResourceGroupBuilder(
        runtime::Building::new(
            client,
            ChangeResourceGroupRequest {
                resource_group_id: None,
                resource_id: None,
                resource_type: None,
            },
        ),
    )
}

impl<
    C,
    ResourceGroupId,
    ResourceId,
> ChangeResourceGroupBuilder<C, ResourceGroupId, ResourceId> {
    /// ID of the resource group to move the resource to; the console of Resource Management lists them.
    pub fn resource_group_id(
        mut self,
        resource_group_id: impl Into<String>,
    ) -> ChangeResourceGroupBuilder<C, runtime::Set, ResourceId> {
        self.0.value.resource_group_id = Some(resource_group_id.into());
        ChangeResourceGroupBuilder(self.0.mark())
    }

    /// ID of the resource to move, such as that of an instance.
    pub fn resource_id(
        mut self,
        resource_id: impl Into<String>,
    ) -> ChangeResourceGroupBuilder<C, ResourceGroupId, runtime::Set> {
        self.0.value.resource_id = Some(resource_id.into());
        ChangeResourceGroupBuilder(self.0.mark())
    }

    /// Kind of resource to move; its values are not documented.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.0.value.resource_type = Some(resource_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChangeResourceGroupRequest
    where
        ResourceGroupId: change_resource_group_required::ResourceGroupId,
        ResourceId: change_resource_group_required::ResourceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChangeResourceGroupResponse>
    where
        C: runtime::Dispatch,
        ResourceGroupId: change_resource_group_required::ResourceGroupId,
        ResourceId: change_resource_group_required::ResourceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod change_resource_group_required {
    /// `resource_group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`resource_group_id` is required by ChangeResourceGroup and has not been set",
        label = "call `.resource_group_id(…)` before this"
    )]
    pub trait ResourceGroupId {}
    impl ResourceGroupId for super::runtime::Set {}

    /// `resource_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`resource_id` is required by ChangeResourceGroup and has not been set",
        label = "call `.resource_id(…)` before this"
    )]
    pub trait ResourceId {}
    impl ResourceId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::change_resource_group`](crate::Client::change_resource_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeResourceGroupResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChangeResourceGroupResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
    }
}

impl runtime::ReadObject for ChangeResourceGroupResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ChangeResourceGroupResponse);

/// What the runtime knows of `ChangeResourceGroup`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChangeResourceGroup",
        "cams:ChangeResourceGroup",
    )
    .success_values(&["OK"]);
