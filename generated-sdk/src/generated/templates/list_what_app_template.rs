// @generated from spec/operations/templates/ListWhatAppTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ListWhatAppTemplate`: lists WhatsApp message templates.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists WhatsApp message templates.
    ///
    /// Sends a [`ListWhatAppTemplateRequest`], and yields a [`ListWhatAppTemplateResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListWhatAppTemplate` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only lists templates. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    /// - [`ListChatappTemplate`](Self::list_chatapp_template)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_what_app_template()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_what_app_template(&self) -> ListWhatAppTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_what_app_template`](crate::Client::list_what_app_template), but `send` blocks
    /// until the reply is there.
    pub fn list_what_app_template(&self) -> ListWhatAppTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListWhatAppTemplate`: what
/// [`Client::list_what_app_template`](crate::Client::list_what_app_template) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWhatAppTemplateRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Reserved for internal use.
    pub hetu_params: Option<String>,
}

impl runtime::Request for ListWhatAppTemplateRequest {
    type Response = ListWhatAppTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("HetuParams", &self.hetu_params);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListWhatAppTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            hetu_params: object.take("HetuParams"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListWhatAppTemplateRequest);

impl ListWhatAppTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListWhatAppTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListWhatAppTemplateRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListWhatAppTemplateBuilder<C = runtime::Detached>(
    runtime::Building<C, ListWhatAppTemplateRequest, ()>,
);

fn builder<C>(client: C) -> ListWhatAppTemplateBuilder<C> {
    ListWhatAppTemplateBuilder(
        runtime::Building::new(
            client,
            ListWhatAppTemplateRequest {
                cust_space_id: None,
                hetu_params: None,
            },
        ),
    )
}

impl<C> ListWhatAppTemplateBuilder<C> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Reserved for internal use.
    pub fn hetu_params(mut self, hetu_params: impl Into<String>) -> Self {
        self.0.value.hetu_params = Some(hetu_params.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListWhatAppTemplateRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListWhatAppTemplateResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The returned data.
///
/// The reply to [`Client::list_what_app_template`](crate::Client::list_what_app_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWhatAppTemplateResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// Status code of the request; `200` on success.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// Error message; `success` on success.
    ///
    /// Example: `success`.
    pub message: Option<String>,
    /// The templates, as text; its form is not documented.
    pub data: Option<String>,
    /// Number of entries in all.
    ///
    /// Example: `1`.
    pub total: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListWhatAppTemplateResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("Total", &self.total);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListWhatAppTemplateResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
            total: object.take("Total"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListWhatAppTemplateResponse);

/// What the runtime knows of `ListWhatAppTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListWhatAppTemplate",
        "cams:ListWhatAppTemplate",
    )
    .repeatable()
    .success_values(&["200"]);
