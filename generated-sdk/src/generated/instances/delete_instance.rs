// @generated from spec/operations/instances/DeleteInstance.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteInstance`: deletes an instance.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes an instance.
    ///
    /// Sends a [`DeleteInstanceRequest`], and yields a [`DeleteInstanceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteInstance` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the instance is gone
    /// already. The client tries again only where the service cannot have acted: a refused connection
    /// or a throttled call.
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
    ///     .delete_instance()
    ///     .instance_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_instance(&self) -> DeleteInstanceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_instance`](crate::Client::delete_instance), but `send` blocks until the
    /// reply is there.
    pub fn delete_instance(&self) -> DeleteInstanceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteInstance`: what [`Client::delete_instance`](crate::Client::delete_instance)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
}

impl runtime::Request for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("InstanceId", &self.instance_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteInstanceRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteInstanceRequest);

impl DeleteInstanceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteInstanceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteInstanceRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstanceBuilder<C = runtime::Detached, InstanceId = runtime::Unset>(
    runtime::Building<C, DeleteInstanceRequest, InstanceId>,
);

fn builder<C>(client: C) -> DeleteInstanceBuilder<C> {
    DeleteInstanceBuilder(
        runtime::Building::new(
            client,
            DeleteInstanceRequest {
                instance_id: None,
            },
        ),
    )
}

impl<C, InstanceId> DeleteInstanceBuilder<C, InstanceId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> DeleteInstanceBuilder<C, runtime::Set> {
        self.0.value.instance_id = Some(instance_id.into());
        DeleteInstanceBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteInstanceRequest
    where
        InstanceId: delete_instance_required::InstanceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteInstanceResponse>
    where
        C: runtime::Dispatch,
        InstanceId: delete_instance_required::InstanceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_instance_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by DeleteInstance and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::delete_instance`](crate::Client::delete_instance).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteInstanceResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteInstanceResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeleteInstanceResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DeleteInstanceResponse);

/// What the runtime knows of `DeleteInstance`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteInstance",
        "cams:DeleteInstance",
    )
    .success_values(&["OK"]);
