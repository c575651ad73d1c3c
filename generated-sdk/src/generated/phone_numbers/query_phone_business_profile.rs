// @generated from spec/operations/phone_numbers/QueryPhoneBusinessProfile.yaml by `cargo xtask generate`. Do not edit.

//! `QueryPhoneBusinessProfile`: gets the business profile of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets the business profile of a phone number.
    ///
    /// Sends a [`QueryPhoneBusinessProfileRequest`], and yields a
    /// [`QueryPhoneBusinessProfileResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 10 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:QueryPhoneBusinessProfile` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the profile. After a timeout, a reset or a 5xx reply the client
    /// tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`ModifyPhoneBusinessProfile`](Self::modify_phone_business_profile)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .query_phone_business_profile()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_phone_business_profile(
        &self,
    ) -> QueryPhoneBusinessProfileBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::query_phone_business_profile`](crate::Client::query_phone_business_profile), but
    /// `send` blocks until the reply is there.
    pub fn query_phone_business_profile(
        &self,
    ) -> QueryPhoneBusinessProfileBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `QueryPhoneBusinessProfile`: what
/// [`Client::query_phone_business_profile`](crate::Client::query_phone_business_profile) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryPhoneBusinessProfileRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for QueryPhoneBusinessProfileRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryPhoneBusinessProfileRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for QueryPhoneBusinessProfileRequest {
    type Response = QueryPhoneBusinessProfileResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for QueryPhoneBusinessProfileRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request QueryPhoneBusinessProfileRequest);

impl QueryPhoneBusinessProfileRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> QueryPhoneBusinessProfileBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`QueryPhoneBusinessProfileRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct QueryPhoneBusinessProfileBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, QueryPhoneBusinessProfileRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> QueryPhoneBusinessProfileBuilder<C> {
    QueryPhoneBusinessProfileBuilder(
        runtime::Building::new(
            client,
            QueryPhoneBusinessProfileRequest {
                cust_space_id: None,
                phone_number: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> QueryPhoneBusinessProfileBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> QueryPhoneBusinessProfileBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        QueryPhoneBusinessProfileBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> QueryPhoneBusinessProfileBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        QueryPhoneBusinessProfileBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> QueryPhoneBusinessProfileRequest
    where
        CustSpaceId: query_phone_business_profile_required::CustSpaceId,
        PhoneNumber: query_phone_business_profile_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<QueryPhoneBusinessProfileResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: query_phone_business_profile_required::CustSpaceId,
        PhoneNumber: query_phone_business_profile_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod query_phone_business_profile_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by QueryPhoneBusinessProfile and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by QueryPhoneBusinessProfile and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The business profile.
///
/// The reply to
/// [`Client::query_phone_business_profile`](crate::Client::query_phone_business_profile).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryPhoneBusinessProfileResponse {
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
    /// Business profile of the phone number.
    pub data: Option<PhoneBusinessProfile>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryPhoneBusinessProfileResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for QueryPhoneBusinessProfileResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply QueryPhoneBusinessProfileResponse);

/// Business profile of the phone number.
///
/// A part of [`QueryPhoneBusinessProfile`](crate::Client::query_phone_business_profile).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneBusinessProfile {
    /// Short text about the business, as its profile shows it.
    ///
    /// Example: `business profile`.
    pub about: Option<String>,
    /// Address of the business, as its profile shows it.
    ///
    /// Example: `1 Example Road`.
    pub address: Option<String>,
    /// Text that describes the business in its profile.
    ///
    /// Example: `Online shop`.
    pub description: Option<String>,
    /// Email address of the business, as its profile shows it.
    ///
    /// Example: `info@example.com`. Never printed.
    pub email: Option<String>,
    /// URL of the picture that users see in the profile.
    ///
    /// Example: `https://example.com/picture.png`.
    pub profile_picture_url: Option<String>,
    /// Industry of the business, as the profile shows it.
    ///
    /// Example: `OTHER`. Not documented; inferred from the list for `ModifyPhoneBusinessProfile`.
    pub vertical: Option<types::BusinessVertical>,
    /// Websites of the business, at most 2, as its profile shows them.
    pub websites: Vec<String>,
}

impl fmt::Debug for PhoneBusinessProfile {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneBusinessProfile")
            .field("about", &self.about)
            .field("address", &self.address)
            .field("description", &self.description)
            .field("email", &runtime::redacted(self.email.as_ref()))
            .field("profile_picture_url", &self.profile_picture_url)
            .field("vertical", &self.vertical)
            .field("websites", &self.websites)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PhoneBusinessProfile {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("About", &self.about);
        object.member("Address", &self.address);
        object.member("Description", &self.description);
        object.member("Email", &self.email);
        object.member("ProfilePictureUrl", &self.profile_picture_url);
        object.member("Vertical", &self.vertical);
        object.filled("Websites", &self.websites);
    }
}

impl runtime::ReadObject for PhoneBusinessProfile {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            about: object.take("About"),
            address: object.take("Address"),
            description: object.take("Description"),
            email: object.take("Email"),
            profile_picture_url: object.take("ProfilePictureUrl"),
            vertical: object.take("Vertical"),
            websites: object.take("Websites").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PhoneBusinessProfile);

/// What the runtime knows of `QueryPhoneBusinessProfile`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "QueryPhoneBusinessProfile",
        "cams:QueryPhoneBusinessProfile",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["Email", "PhoneNumber"]);
