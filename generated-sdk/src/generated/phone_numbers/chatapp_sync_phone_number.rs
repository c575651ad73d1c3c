// @generated from spec/operations/phone_numbers/ChatappSyncPhoneNumber.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappSyncPhoneNumber`: synchronizes the phone numbers of a sub-customer, and returns them.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Synchronizes the phone numbers of a sub-customer, and returns them.
    ///
    /// Sends a [`ChatappSyncPhoneNumberRequest`], and yields a [`ChatappSyncPhoneNumberResponse`].
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
    /// | `cams:ChatappSyncPhoneNumber` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: synchronizing the phone numbers again leads to the same state. After a timeout,
    /// a reset or a 5xx reply the client tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
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
    ///     .chatapp_sync_phone_number()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_sync_phone_number(&self) -> ChatappSyncPhoneNumberBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_sync_phone_number`](crate::Client::chatapp_sync_phone_number), but `send`
    /// blocks until the reply is there.
    pub fn chatapp_sync_phone_number(&self) -> ChatappSyncPhoneNumberBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChatappSyncPhoneNumber`: what
/// [`Client::chatapp_sync_phone_number`](crate::Client::chatapp_sync_phone_number) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for ChatappSyncPhoneNumberRequest {
    type Response = ChatappSyncPhoneNumberResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ChatappSyncPhoneNumberRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ChatappSyncPhoneNumberRequest);

impl ChatappSyncPhoneNumberRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappSyncPhoneNumberBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChatappSyncPhoneNumberRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappSyncPhoneNumberBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, ChatappSyncPhoneNumberRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> ChatappSyncPhoneNumberBuilder<C> {
    ChatappSyncPhoneNumberBuilder(
        runtime::Building::new(
            client,
            ChatappSyncPhoneNumberRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> ChatappSyncPhoneNumberBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ChatappSyncPhoneNumberBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ChatappSyncPhoneNumberBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappSyncPhoneNumberRequest
    where
        CustSpaceId: chatapp_sync_phone_number_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappSyncPhoneNumberResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: chatapp_sync_phone_number_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_sync_phone_number_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ChatappSyncPhoneNumber and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The synchronized phone numbers.
///
/// The reply to [`Client::chatapp_sync_phone_number`](crate::Client::chatapp_sync_phone_number).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberResponse {
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
    /// Phone numbers of the sub-customer, as the synchronization found them.
    pub phone_numbers: Vec<SyncedPhoneNumber>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatappSyncPhoneNumberResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("PhoneNumbers", &self.phone_numbers);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ChatappSyncPhoneNumberResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            phone_numbers: object.take("PhoneNumbers").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ChatappSyncPhoneNumberResponse);

/// Phone numbers of the sub-customer, as the synchronization found them.
///
/// A part of [`ChatappSyncPhoneNumber`](crate::Client::chatapp_sync_phone_number).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncedPhoneNumber {
    /// Call settings of the phone number.
    pub calling_configure: Option<SyncedCallingConfigure>,
    /// Whether the phone number was verified by a code; `GetChatappVerifyCode` sends one.
    ///
    /// Example: `VERIFIED`.
    pub code_verification_status: Option<types::CodeVerificationStatus>,
    /// Whether the phone number is certified as an official business account (OBA); its values are not
    /// documented.
    pub is_official: Option<String>,
    /// How many numbers this one can start conversations with in a day; `CurrentLimit` of an audit
    /// report tells changes.
    ///
    /// Example: `TIER_10K`.
    pub messaging_limit_tier: Option<types::MessagingLimitTier>,
    /// Review status of the display name in `verified_name`.
    ///
    /// Example: `Approval`.
    pub name_status: Option<types::PhoneNumberNameStatus>,
    /// Review status of the display name that is to replace it.
    ///
    /// Example: `Approval`.
    pub new_name_status: Option<types::PhoneNumberNameStatus>,
    /// Phone number of the business, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// Quality rating of the phone number. A number that stays `RED` for long can be downgraded or
    /// disabled.
    ///
    /// Example: `GREEN`.
    pub quality_rating: Option<types::PhoneNumberQuality>,
    /// Status of the phone number; messages are sent from it in the status `CONNECTED`.
    ///
    /// Example: `PENDING`.
    pub status: Option<types::PhoneNumberStatus>,
    /// URL that status reports are sent to over HTTP; `UpdatePhoneWebhook` sets it.
    ///
    /// Example: `https://example.com/status`. Never printed.
    pub status_callback_url: Option<String>,
    /// Queue of Message Service (MNS) that receives status reports:
    /// `Alicom-Queue-‹account ID›-ChatAppStatus`.
    ///
    /// Example: `Alicom-Queue-****-ChatAppStatus`.
    pub status_queue: Option<String>,
    /// URL that inbound messages are sent to over HTTP; `UpdatePhoneWebhook` sets it.
    ///
    /// Example: `https://example.com/inbound`. Never printed.
    pub up_callback_url: Option<String>,
    /// Queue of Message Service (MNS) that receives inbound messages:
    /// `Alicom-Queue-‹account ID›-ChatAppInbound`.
    ///
    /// Example: `Alicom-Queue-****-ChatAppInbound`.
    pub up_queue: Option<String>,
    /// Display name of the phone number, which users see; `name_status` says whether it is approved.
    ///
    /// Example: `Example Shop`.
    pub verified_name: Option<String>,
}

impl fmt::Debug for SyncedPhoneNumber {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncedPhoneNumber")
            .field("calling_configure", &self.calling_configure)
            .field("code_verification_status", &self.code_verification_status)
            .field("is_official", &self.is_official)
            .field("messaging_limit_tier", &self.messaging_limit_tier)
            .field("name_status", &self.name_status)
            .field("new_name_status", &self.new_name_status)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("quality_rating", &self.quality_rating)
            .field("status", &self.status)
            .field(
                "status_callback_url",
                &runtime::redacted(self.status_callback_url.as_ref()),
            )
            .field("status_queue", &self.status_queue)
            .field("up_callback_url", &runtime::redacted(self.up_callback_url.as_ref()))
            .field("up_queue", &self.up_queue)
            .field("verified_name", &self.verified_name)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SyncedPhoneNumber {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CallingConfigure", &self.calling_configure);
        object.member("CodeVerificationStatus", &self.code_verification_status);
        object.member("IsOfficial", &self.is_official);
        object.member("MessagingLimitTier", &self.messaging_limit_tier);
        object.member("NameStatus", &self.name_status);
        object.member("NewNameStatus", &self.new_name_status);
        object.member("PhoneNumber", &self.phone_number);
        object.member("QualityRating", &self.quality_rating);
        object.member("Status", &self.status);
        object.member("StatusCallbackUrl", &self.status_callback_url);
        object.member("StatusQueue", &self.status_queue);
        object.member("UpCallbackUrl", &self.up_callback_url);
        object.member("UpQueue", &self.up_queue);
        object.member("VerifiedName", &self.verified_name);
    }
}

impl runtime::ReadObject for SyncedPhoneNumber {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            calling_configure: object.take("CallingConfigure"),
            code_verification_status: object.take("CodeVerificationStatus"),
            is_official: object.take("IsOfficial"),
            messaging_limit_tier: object.take("MessagingLimitTier"),
            name_status: object.take("NameStatus"),
            new_name_status: object.take("NewNameStatus"),
            phone_number: object.take("PhoneNumber"),
            quality_rating: object.take("QualityRating"),
            status: object.take("Status"),
            status_callback_url: object.take("StatusCallbackUrl"),
            status_queue: object.take("StatusQueue"),
            up_callback_url: object.take("UpCallbackUrl"),
            up_queue: object.take("UpQueue"),
            verified_name: object.take("VerifiedName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SyncedPhoneNumber);

/// Call settings of the phone number.
///
/// A part of [`ChatappSyncPhoneNumber`](crate::Client::chatapp_sync_phone_number).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncedCallingConfigure {
    /// Settings of the calling feature: its status, and the hours in which calls are taken.
    pub calling: Option<SyncedCalling>,
    /// URL that events of calls are sent to over HTTP.
    ///
    /// Never printed.
    pub calling_callback_url: Option<String>,
    /// Longest time for which a call may go on; the unit is not documented.
    pub max_talk_time: Option<i64>,
}

impl fmt::Debug for SyncedCallingConfigure {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncedCallingConfigure")
            .field("calling", &self.calling)
            .field(
                "calling_callback_url",
                &runtime::redacted(self.calling_callback_url.as_ref()),
            )
            .field("max_talk_time", &self.max_talk_time)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SyncedCallingConfigure {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Calling", &self.calling);
        object.member("CallingCallbackUrl", &self.calling_callback_url);
        object.member("MaxTalkTime", &self.max_talk_time);
    }
}

impl runtime::ReadObject for SyncedCallingConfigure {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            calling: object.take("Calling"),
            calling_callback_url: object.take("CallingCallbackUrl"),
            max_talk_time: object.take("MaxTalkTime"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SyncedCallingConfigure);

/// Settings of the calling feature: its status, and the hours in which calls are taken.
///
/// A part of [`ChatappSyncPhoneNumber`](crate::Client::chatapp_sync_phone_number).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncedCalling {
    /// Hours in which calls are taken.
    pub call_hours: Option<SyncedCallHours>,
    /// Whether users see the icon that starts a call; its values are not documented.
    pub call_icon_visibility: Option<String>,
    /// Status of the permission to call users back; its values are not documented.
    pub callback_permission_status: Option<String>,
    /// Whether the calling feature is on; its values are not documented.
    pub status: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SyncedCalling {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CallHours", &self.call_hours);
        object.member("CallIconVisibility", &self.call_icon_visibility);
        object.member("CallbackPermissionStatus", &self.callback_permission_status);
        object.member("Status", &self.status);
    }
}

impl runtime::ReadObject for SyncedCalling {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            call_hours: object.take("CallHours"),
            call_icon_visibility: object.take("CallIconVisibility"),
            callback_permission_status: object.take("CallbackPermissionStatus"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SyncedCalling);

/// Hours in which calls are taken.
///
/// A part of [`ChatappSyncPhoneNumber`](crate::Client::chatapp_sync_phone_number).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncedCallHours {
    /// Holidays with call hours of their own.
    pub holiday_schedule: Vec<types::CallHoliday>,
    /// Whether the call hours are in force; its values are not documented.
    pub status: Option<String>,
    /// Time zone that the call hours are meant in; the names are not documented.
    pub timezone_id: Option<String>,
    /// Call hours by day of the week.
    pub weekly_operating_hours: Vec<types::CallOperatingHours>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SyncedCallHours {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("HolidaySchedule", &self.holiday_schedule);
        object.member("Status", &self.status);
        object.member("TimezoneId", &self.timezone_id);
        object.filled("WeeklyOperatingHours", &self.weekly_operating_hours);
    }
}

impl runtime::ReadObject for SyncedCallHours {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            holiday_schedule: object.take("HolidaySchedule").unwrap_or_default(),
            status: object.take("Status"),
            timezone_id: object.take("TimezoneId"),
            weekly_operating_hours: object
                .take("WeeklyOperatingHours")
                .unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SyncedCallHours);

/// What the runtime knows of `ChatappSyncPhoneNumber`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChatappSyncPhoneNumber",
        "cams:ChatappSyncPhoneNumber",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(
        &["CallingCallbackUrl", "PhoneNumber", "StatusCallbackUrl", "UpCallbackUrl"],
    );
