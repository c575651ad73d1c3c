// @generated from spec/operations/marketing/AddCustomAudienceUser.yaml by `cargo xtask generate`. Do not edit.

//! `AddCustomAudienceUser`: adds users to a custom audience.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Adds users to a custom audience.
    ///
    /// A call takes at most 10,000 records of users. Meta drops the data if it finds fewer than 100
    /// users by it.
    ///
    /// Sends a [`AddCustomAudienceUserRequest`], and yields a [`AddCustomAudienceUserResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:AddCustomAudienceUser` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call adds another batch of users. The client tries again only where
    /// the service cannot have acted: a refused connection or a throttled call.
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
    /// - [`CreateCustomAudience`](Self::create_custom_audience)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::marketing::CustomAudienceUser;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .add_custom_audience_user()
    ///     .ad_account_id("82910384****")
    ///     .batch_last_flag(true)
    ///     .cust_space_id("29348393884****")
    ///     .custom_audience_id("12021938475****")
    ///     .estimated_num_total(1000)
    ///     .page_id("10293847566****")
    ///     .users([
    ///         CustomAudienceUser::builder()
    ///             .email("user@example.com")
    ///             .phone("861380000****")
    ///             .build(),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_custom_audience_user(&self) -> AddCustomAudienceUserBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_custom_audience_user`](crate::Client::add_custom_audience_user), but `send`
    /// blocks until the reply is there.
    pub fn add_custom_audience_user(&self) -> AddCustomAudienceUserBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddCustomAudienceUser`: what
/// [`Client::add_custom_audience_user`](crate::Client::add_custom_audience_user) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCustomAudienceUserRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// Whether this is the last batch of users, of a list that is sent in several calls.
    pub batch_last_flag: Option<bool>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the custom audience; `ListCustomAudience` lists them.
    pub custom_audience_id: Option<String>,
    /// Estimated number of users in all batches.
    pub estimated_num_total: Option<i64>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// Users to add, at most 10,000 in a call.
    pub users: Option<Vec<CustomAudienceUser>>,
}

impl runtime::Request for AddCustomAudienceUserRequest {
    type Response = AddCustomAudienceUserResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("BatchLastFlag", &self.batch_last_flag);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("CustomAudienceId", &self.custom_audience_id);
        parameters.query("EstimatedNumTotal", &self.estimated_num_total);
        parameters.query("PageId", &self.page_id);
        parameters.query_json("Users", &self.users);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AdAccountId", &self.ad_account_id);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("CustomAudienceId", &self.custom_audience_id);
        limits.required("PageId", &self.page_id);
        limits.required("Users", &self.users);
        limits.member("Users", &self.users);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddCustomAudienceUserRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            batch_last_flag: object.take("BatchLastFlag"),
            cust_space_id: object.take("CustSpaceId"),
            custom_audience_id: object.take("CustomAudienceId"),
            estimated_num_total: object.take("EstimatedNumTotal"),
            page_id: object.take("PageId"),
            users: object.take("Users"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddCustomAudienceUserRequest);

impl AddCustomAudienceUserRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddCustomAudienceUserBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddCustomAudienceUserRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddCustomAudienceUserBuilder<
    C = runtime::Detached,
    AdAccountId = runtime::Unset,
    CustSpaceId = runtime::Unset,
    CustomAudienceId = runtime::Unset,
    PageId = runtime::Unset,
    Users = runtime::Unset,
>(
    runtime::Building<
        C,
        AddCustomAudienceUserRequest,
        (AdAccountId, CustSpaceId, CustomAudienceId, PageId, Users),
    >,
);

fn builder<C>(client: C) -> AddCustomAudienceUserBuilder<C> {
    AddCustomAudienceUserBuilder(
        runtime::Building::new(
            client,
            AddCustomAudienceUserRequest {
                ad_account_id: None,
                batch_last_flag: None,
                cust_space_id: None,
                custom_audience_id: None,
                estimated_num_total: None,
                page_id: None,
                users: None,
            },
        ),
    )
}

impl<
    C,
    AdAccountId,
    CustSpaceId,
    CustomAudienceId,
    PageId,
    Users,
> AddCustomAudienceUserBuilder<
    C,
    AdAccountId,
    CustSpaceId,
    CustomAudienceId,
    PageId,
    Users,
> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(
        mut self,
        ad_account_id: impl Into<String>,
    ) -> AddCustomAudienceUserBuilder<
        C,
        runtime::Set,
        CustSpaceId,
        CustomAudienceId,
        PageId,
        Users,
    > {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        AddCustomAudienceUserBuilder(self.0.mark())
    }

    /// Whether this is the last batch of users, of a list that is sent in several calls.
    pub fn batch_last_flag(mut self, batch_last_flag: bool) -> Self {
        self.0.value.batch_last_flag = Some(batch_last_flag);
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> AddCustomAudienceUserBuilder<
        C,
        AdAccountId,
        runtime::Set,
        CustomAudienceId,
        PageId,
        Users,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        AddCustomAudienceUserBuilder(self.0.mark())
    }

    /// ID of the custom audience; `ListCustomAudience` lists them.
    ///
    /// Example: `12021938475****`.
    pub fn custom_audience_id(
        mut self,
        custom_audience_id: impl Into<String>,
    ) -> AddCustomAudienceUserBuilder<
        C,
        AdAccountId,
        CustSpaceId,
        runtime::Set,
        PageId,
        Users,
    > {
        self.0.value.custom_audience_id = Some(custom_audience_id.into());
        AddCustomAudienceUserBuilder(self.0.mark())
    }

    /// Estimated number of users in all batches.
    ///
    /// Example: `1000`.
    pub fn estimated_num_total(mut self, estimated_num_total: i64) -> Self {
        self.0.value.estimated_num_total = Some(estimated_num_total);
        self
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> AddCustomAudienceUserBuilder<
        C,
        AdAccountId,
        CustSpaceId,
        CustomAudienceId,
        runtime::Set,
        Users,
    > {
        self.0.value.page_id = Some(page_id.into());
        AddCustomAudienceUserBuilder(self.0.mark())
    }

    /// Users to add, at most 10,000 in a call.
    pub fn users(
        mut self,
        users: impl IntoIterator<Item = impl Into<CustomAudienceUser>>,
    ) -> AddCustomAudienceUserBuilder<
        C,
        AdAccountId,
        CustSpaceId,
        CustomAudienceId,
        PageId,
        runtime::Set,
    > {
        self.0.value.users = Some(users.into_iter().map(Into::into).collect());
        AddCustomAudienceUserBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddCustomAudienceUserRequest
    where
        AdAccountId: add_custom_audience_user_required::AdAccountId,
        CustSpaceId: add_custom_audience_user_required::CustSpaceId,
        CustomAudienceId: add_custom_audience_user_required::CustomAudienceId,
        PageId: add_custom_audience_user_required::PageId,
        Users: add_custom_audience_user_required::Users,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddCustomAudienceUserResponse>
    where
        C: runtime::Dispatch,
        AdAccountId: add_custom_audience_user_required::AdAccountId,
        CustSpaceId: add_custom_audience_user_required::CustSpaceId,
        CustomAudienceId: add_custom_audience_user_required::CustomAudienceId,
        PageId: add_custom_audience_user_required::PageId,
        Users: add_custom_audience_user_required::Users,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_custom_audience_user_required {
    /// `ad_account_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_id` is required by AddCustomAudienceUser and has not been set",
        label = "call `.ad_account_id(…)` before this"
    )]
    pub trait AdAccountId {}
    impl AdAccountId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by AddCustomAudienceUser and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `custom_audience_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`custom_audience_id` is required by AddCustomAudienceUser and has not been set",
        label = "call `.custom_audience_id(…)` before this"
    )]
    pub trait CustomAudienceId {}
    impl CustomAudienceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by AddCustomAudienceUser and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}

    /// `users` has been set.
    #[diagnostic::on_unimplemented(
        message = "`users` is required by AddCustomAudienceUser and has not been set",
        label = "call `.users(…)` before this"
    )]
    pub trait Users {}
    impl Users for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::add_custom_audience_user`](crate::Client::add_custom_audience_user).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCustomAudienceUserResponse {
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
impl runtime::WriteObject for AddCustomAudienceUserResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for AddCustomAudienceUserResponse {
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
runtime::by_name!(reply AddCustomAudienceUserResponse);

/// Users to add, at most 10,000 in a call.
///
/// A part of [`AddCustomAudienceUser`](crate::Client::add_custom_audience_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomAudienceUser {
    /// Mail address of the user.
    pub email: Option<String>,
    /// Phone number of the user, digits with the country code.
    pub phone: Option<String>,
}

impl fmt::Debug for CustomAudienceUser {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomAudienceUser")
            .field("email", &runtime::redacted(self.email.as_ref()))
            .field("phone", &runtime::redacted(self.phone.as_ref()))
            .finish()
    }
}

impl CustomAudienceUser {
    /// Starts a [`CustomAudienceUser`].
    pub fn builder() -> CustomAudienceUserBuilder {
        CustomAudienceUserBuilder(
            runtime::Building::new(
                (),
                CustomAudienceUser {
                    email: None,
                    phone: None,
                },
            ),
        )
    }
}

/// Builds a [`CustomAudienceUser`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomAudienceUserBuilder(runtime::Building<(), CustomAudienceUser, ()>);

impl CustomAudienceUserBuilder {
    /// Mail address of the user.
    ///
    /// Never printed.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.value.email = Some(email.into());
        self
    }

    /// Phone number of the user, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.value.phone = Some(phone.into());
        self
    }

    /// The [`CustomAudienceUser`].
    #[must_use]
    pub fn build(self) -> CustomAudienceUser {
        self.0.value
    }
}

impl runtime::WriteObject for CustomAudienceUser {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Email", &self.email);
        object.member("Phone", &self.phone);
    }
}

impl runtime::CheckLimits for CustomAudienceUser {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CustomAudienceUser {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            email: object.take("Email"),
            phone: object.take("Phone"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter CustomAudienceUser);

/// What the runtime knows of `AddCustomAudienceUser`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddCustomAudienceUser",
        "cams:AddCustomAudienceUser",
    )
    .success_values(&["OK"])
    .sensitive(&["Email", "Phone"]);
