// @generated from spec/operations/conversions/CreateWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! `CreateWhatsappConversionApi`: sets up the Conversions API of Meta for an instance.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Sets up the Conversions API of Meta for an instance.
    ///
    /// Sends a [`CreateWhatsappConversionApiRequest`], and yields a
    /// [`CreateWhatsappConversionApiResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateWhatsappConversionApi` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the code can be spent by the first call, and a repetition then fails. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
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
    /// - [`GetWhatsappConversionApi`](Self::get_whatsapp_conversion_api)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_whatsapp_conversion_api()
    ///     .code("AQB****")
    ///     .instance_id("cams-8c8****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_whatsapp_conversion_api(
        &self,
    ) -> CreateWhatsappConversionApiBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_whatsapp_conversion_api`](crate::Client::create_whatsapp_conversion_api),
    /// but `send` blocks until the reply is there.
    pub fn create_whatsapp_conversion_api(
        &self,
    ) -> CreateWhatsappConversionApiBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateWhatsappConversionApi`: what
/// [`Client::create_whatsapp_conversion_api`](crate::Client::create_whatsapp_conversion_api) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWhatsappConversionApiRequest {
    /// Authorization code of Meta's embedded signup.
    pub code: Option<String>,
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
    /// Permissions granted in Meta's embedded signup.
    pub permissions: Option<Vec<String>>,
}

impl fmt::Debug for CreateWhatsappConversionApiRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateWhatsappConversionApiRequest")
            .field("code", &runtime::redacted(self.code.as_ref()))
            .field("instance_id", &self.instance_id)
            .field("permissions", &self.permissions)
            .finish()
    }
}

impl runtime::Request for CreateWhatsappConversionApiRequest {
    type Response = CreateWhatsappConversionApiResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Code", &self.code);
        parameters.query("InstanceId", &self.instance_id);
        parameters.query_json("Permissions", &self.permissions);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateWhatsappConversionApiRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code: object.take("Code"),
            instance_id: object.take("InstanceId"),
            permissions: object.take("Permissions"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateWhatsappConversionApiRequest);

impl CreateWhatsappConversionApiRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateWhatsappConversionApiBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateWhatsappConversionApiRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWhatsappConversionApiBuilder<C = runtime::Detached>(
    runtime::Building<C, CreateWhatsappConversionApiRequest, ()>,
);

fn builder<C>(client: C) -> CreateWhatsappConversionApiBuilder<C> {
    CreateWhatsappConversionApiBuilder(
        runtime::Building::new(
            client,
            CreateWhatsappConversionApiRequest {
                code: None,
                instance_id: None,
                permissions: None,
            },
        ),
    )
}

impl<C> CreateWhatsappConversionApiBuilder<C> {
    /// Authorization code of Meta's embedded signup.
    ///
    /// Example: `AQB****`. Never printed.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.value.code = Some(code.into());
        self
    }

    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.0.value.instance_id = Some(instance_id.into());
        self
    }

    /// Permissions granted in Meta's embedded signup.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.permissions = Some(
            permissions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateWhatsappConversionApiRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateWhatsappConversionApiResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::create_whatsapp_conversion_api`](crate::Client::create_whatsapp_conversion_api).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWhatsappConversionApiResponse {
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
impl runtime::WriteObject for CreateWhatsappConversionApiResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateWhatsappConversionApiResponse {
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
runtime::by_name!(reply CreateWhatsappConversionApiResponse);

/// What the runtime knows of `CreateWhatsappConversionApi`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateWhatsappConversionApi",
        "cams:CreateWhatsappConversionApi",
    )
    .success_values(&["OK"])
    .sensitive(&["Code"]);
