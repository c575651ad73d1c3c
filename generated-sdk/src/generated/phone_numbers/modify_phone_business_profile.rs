// @generated from spec/operations/phone_numbers/ModifyPhoneBusinessProfile.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyPhoneBusinessProfile`: changes the business profile of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes the business profile of a phone number.
    ///
    /// Sends a [`ModifyPhoneBusinessProfileRequest`], and yields a
    /// [`ModifyPhoneBusinessProfileResponse`].
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
    /// | `cams:ModifyPhoneBusinessProfile` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a repetition sets the same profile again. After a timeout, a reset or a 5xx
    /// reply the client tries again.
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
    /// - [`QueryPhoneBusinessProfile`](Self::query_phone_business_profile)
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
    ///     .modify_phone_business_profile()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .address("1 Example Road")
    ///     .description("Online shop")
    ///     .vertical(types::BusinessVertical::NotListed)
    ///     .email("info@example.com")
    ///     .profile_picture_url("https://example.com/picture.png")
    ///     .websites(["https://example.com"])
    ///     .about("business profile")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_phone_business_profile(
        &self,
    ) -> ModifyPhoneBusinessProfileBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::modify_phone_business_profile`](crate::Client::modify_phone_business_profile), but
    /// `send` blocks until the reply is there.
    pub fn modify_phone_business_profile(
        &self,
    ) -> ModifyPhoneBusinessProfileBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ModifyPhoneBusinessProfile`: what
/// [`Client::modify_phone_business_profile`](crate::Client::modify_phone_business_profile) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyPhoneBusinessProfileRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// Address of the business; by Meta's documentation, at most 256 characters.
    pub address: Option<String>,
    /// Description of the business; by Meta's documentation, at most 512 characters.
    pub description: Option<String>,
    /// Industry of the business, as the profile shows it.
    pub vertical: Option<types::BusinessVertical>,
    /// Email address of the business; by Meta's documentation, at most 128 characters.
    pub email: Option<String>,
    /// URL of the picture that users see in the profile.
    pub profile_picture_url: Option<String>,
    /// Websites of the business; by Meta's documentation, at most 2 URLs of 256 characters that begin
    /// with `http://` or `https://`.
    pub websites: Option<Vec<String>>,
    /// About text of the profile; by Meta's documentation, 1 to 139 characters.
    pub about: Option<String>,
}

impl fmt::Debug for ModifyPhoneBusinessProfileRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModifyPhoneBusinessProfileRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("address", &self.address)
            .field("description", &self.description)
            .field("vertical", &self.vertical)
            .field("email", &runtime::redacted(self.email.as_ref()))
            .field("profile_picture_url", &self.profile_picture_url)
            .field("websites", &self.websites)
            .field("about", &self.about)
            .finish()
    }
}

impl runtime::Request for ModifyPhoneBusinessProfileRequest {
    type Response = ModifyPhoneBusinessProfileResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("Address", &self.address);
        parameters.query("Description", &self.description);
        parameters.query("Vertical", &self.vertical);
        parameters.query("Email", &self.email);
        parameters.query("ProfilePictureUrl", &self.profile_picture_url);
        parameters.query_json("Websites", &self.websites);
        parameters.query("About", &self.about);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ModifyPhoneBusinessProfileRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
            address: object.take("Address"),
            description: object.take("Description"),
            vertical: object.take("Vertical"),
            email: object.take("Email"),
            profile_picture_url: object.take("ProfilePictureUrl"),
            websites: object.take("Websites"),
            about: object.take("About"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ModifyPhoneBusinessProfileRequest);

impl ModifyPhoneBusinessProfileRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ModifyPhoneBusinessProfileBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ModifyPhoneBusinessProfileRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPhoneBusinessProfileBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, ModifyPhoneBusinessProfileRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> ModifyPhoneBusinessProfileBuilder<C> {
    ModifyPhoneBusinessProfileBuilder(
        runtime::Building::new(
            client,
            ModifyPhoneBusinessProfileRequest {
                cust_space_id: None,
                phone_number: None,
                address: None,
                description: None,
                vertical: None,
                email: None,
                profile_picture_url: None,
                websites: None,
                about: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> ModifyPhoneBusinessProfileBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ModifyPhoneBusinessProfileBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ModifyPhoneBusinessProfileBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ModifyPhoneBusinessProfileBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        ModifyPhoneBusinessProfileBuilder(self.0.mark())
    }

    /// Address of the business; by Meta's documentation, at most 256 characters.
    ///
    /// Example: `1 Example Road`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.value.address = Some(address.into());
        self
    }

    /// Description of the business; by Meta's documentation, at most 512 characters.
    ///
    /// Example: `Online shop`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.value.description = Some(description.into());
        self
    }

    /// Industry of the business, as the profile shows it.
    ///
    /// Example: `OTHER`.
    pub fn vertical(mut self, vertical: impl Into<types::BusinessVertical>) -> Self {
        self.0.value.vertical = Some(vertical.into());
        self
    }

    /// Email address of the business; by Meta's documentation, at most 128 characters.
    ///
    /// Example: `info@example.com`. Never printed.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.value.email = Some(email.into());
        self
    }

    /// URL of the picture that users see in the profile.
    ///
    /// Example: `https://example.com/picture.png`.
    pub fn profile_picture_url(
        mut self,
        profile_picture_url: impl Into<String>,
    ) -> Self {
        self.0.value.profile_picture_url = Some(profile_picture_url.into());
        self
    }

    /// Websites of the business; by Meta's documentation, at most 2 URLs of 256 characters that begin
    /// with `http://` or `https://`.
    pub fn websites(
        mut self,
        websites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.websites = Some(websites.into_iter().map(Into::into).collect());
        self
    }

    /// About text of the profile; by Meta's documentation, 1 to 139 characters.
    ///
    /// Example: `business profile`.
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.0.value.about = Some(about.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ModifyPhoneBusinessProfileRequest
    where
        CustSpaceId: modify_phone_business_profile_required::CustSpaceId,
        PhoneNumber: modify_phone_business_profile_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ModifyPhoneBusinessProfileResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: modify_phone_business_profile_required::CustSpaceId,
        PhoneNumber: modify_phone_business_profile_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod modify_phone_business_profile_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ModifyPhoneBusinessProfile and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ModifyPhoneBusinessProfile and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::modify_phone_business_profile`](crate::Client::modify_phone_business_profile).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPhoneBusinessProfileResponse {
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
impl runtime::WriteObject for ModifyPhoneBusinessProfileResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ModifyPhoneBusinessProfileResponse {
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
runtime::by_name!(reply ModifyPhoneBusinessProfileResponse);

/// What the runtime knows of `ModifyPhoneBusinessProfile`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ModifyPhoneBusinessProfile",
        "cams:ModifyPhoneBusinessProfile",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["Email", "PhoneNumber"]);
