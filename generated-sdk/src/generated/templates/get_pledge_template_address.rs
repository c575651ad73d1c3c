// @generated from spec/operations/templates/GetPledgeTemplateAddress.yaml by `cargo xtask generate`. Do not edit.

//! `GetPledgeTemplateAddress`: gets the address of the pledge template of an industry.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the address of the pledge template of an industry.
    ///
    /// Sends a [`GetPledgeTemplateAddressRequest`], and yields a [`GetPledgeTemplateAddressResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetPledgeTemplateAddress` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads an address. After a timeout, a reset or a 5xx reply the client
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_pledge_template_address()
    ///     .cust_space_id("29348393884****")
    ///     .industry_type("it")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pledge_template_address(&self) -> GetPledgeTemplateAddressBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_pledge_template_address`](crate::Client::get_pledge_template_address), but
    /// `send` blocks until the reply is there.
    pub fn get_pledge_template_address(&self) -> GetPledgeTemplateAddressBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetPledgeTemplateAddress`: what
/// [`Client::get_pledge_template_address`](crate::Client::get_pledge_template_address) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPledgeTemplateAddressRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Industry that the template of the letter of commitment is for; its values are not documented.
    pub industry_type: Option<String>,
}

impl runtime::Request for GetPledgeTemplateAddressRequest {
    type Response = GetPledgeTemplateAddressResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("IndustryType", &self.industry_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetPledgeTemplateAddressRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            industry_type: object.take("IndustryType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetPledgeTemplateAddressRequest);

impl GetPledgeTemplateAddressRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetPledgeTemplateAddressBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetPledgeTemplateAddressRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetPledgeTemplateAddressBuilder<C = runtime::Detached>(
    runtime::Building<C, GetPledgeTemplateAddressRequest, ()>,
);

fn builder<C>(client: C) -> GetPledgeTemplateAddressBuilder<C> {
    GetPledgeTemplateAddressBuilder(
        runtime::Building::new(
            client,
            GetPledgeTemplateAddressRequest {
                cust_space_id: None,
                industry_type: None,
            },
        ),
    )
}

impl<C> GetPledgeTemplateAddressBuilder<C> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Industry that the template of the letter of commitment is for; its values are not documented.
    ///
    /// Example: `it`.
    pub fn industry_type(mut self, industry_type: impl Into<String>) -> Self {
        self.0.value.industry_type = Some(industry_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetPledgeTemplateAddressRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetPledgeTemplateAddressResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The returned data.
///
/// The reply to
/// [`Client::get_pledge_template_address`](crate::Client::get_pledge_template_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPledgeTemplateAddressResponse {
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
    /// Address of the letter of commitment; the names of its members are not documented.
    ///
    /// Never printed.
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for GetPledgeTemplateAddressResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPledgeTemplateAddressResponse")
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
impl runtime::WriteObject for GetPledgeTemplateAddressResponse {
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

impl runtime::ReadObject for GetPledgeTemplateAddressResponse {
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
runtime::by_name!(reply GetPledgeTemplateAddressResponse);

/// What the runtime knows of `GetPledgeTemplateAddress`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetPledgeTemplateAddress",
        "cams:GetPledgeTemplateAddress",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Data"]);
