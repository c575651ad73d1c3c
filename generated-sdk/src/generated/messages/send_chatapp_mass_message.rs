// @generated from spec/operations/messages/SendChatappMassMessage.yaml by `cargo xtask generate`. Do not edit.

//! `SendChatappMassMessage`: sends a template message to many recipients.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sends a template message to many recipients.
    ///
    /// The channel must be set up: on WhatsApp a bound account and number, on Messenger a page, on
    /// Instagram a professional account, on Viber a service ID. The template must be approved. A call
    /// takes at most 1,000 numbers. It succeeds as soon as the messages are accepted; what became of
    /// them arrives in a queue or over HTTP.
    ///
    /// Sends a [`SendChatappMassMessageRequest`], and yields a [`SendChatappMassMessageResponse`].
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
    /// | `cams:SendChatappMassMessage` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call sends the messages again. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`InvalidParameter.ChannelTypeNotSupport`](crate::ErrorCode::InvalidParameterChannelTypeNotSupport),
    /// [`InvalidParameter.FromOnlyNumeric`](crate::ErrorCode::InvalidParameterFromOnlyNumeric),
    /// [`InvalidParameter.LanguageNotEmpty`](crate::ErrorCode::InvalidParameterLanguageNotEmpty),
    /// [`InvalidParameter.SendSmsNotSupport`](crate::ErrorCode::InvalidParameterSendSmsNotSupport),
    /// [`InvalidParameter.TemplateCodeNotEmpty`](crate::ErrorCode::InvalidParameterTemplateCodeNotEmpty).
    ///
    /// Not documented; inferred from the code `InvalidParameter.FromOnlyNumeric`:
    /// [`InvalidParameter.ToOnlyNumeric`](crate::ErrorCode::InvalidParameterToOnlyNumeric).
    ///
    /// # See also
    ///
    /// - [`SendChatappMessage`](Self::send_chatapp_message)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::messages::MassMessageRecipient;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .send_chatapp_mass_message()
    ///     .channel_type(types::MessageChannel::WhatsApp)
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .language("en")
    ///     .from("861380000****")
    ///     .task_id("100000001")
    ///     .sender_list([
    ///         MassMessageRecipient::builder()
    ///             .template_params([("order", "1001")])
    ///             .to("861390000****")
    ///             .build(),
    ///         MassMessageRecipient::builder()
    ///             .template_params([("order", "1002")])
    ///             .to("861391111****")
    ///             .build(),
    ///     ])
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_chatapp_mass_message(&self) -> SendChatappMassMessageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::send_chatapp_mass_message`](crate::Client::send_chatapp_mass_message), but `send`
    /// blocks until the reply is there.
    pub fn send_chatapp_mass_message(&self) -> SendChatappMassMessageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SendChatappMassMessage`: what
/// [`Client::send_chatapp_mass_message`](crate::Client::send_chatapp_mass_message) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendChatappMassMessageRequest {
    /// Channel to send over: `whatsapp`, `messenger`, `instagram` or `viber`.
    pub channel_type: Option<types::MessageChannel>,
    /// Code of the template, from `CreateChatappTemplate`; must be set if
    /// [`template_name`](SendChatappMassMessageBuilder::template_name) is not. `ListChatappTemplate`
    /// lists them.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Sender: a phone number on WhatsApp, the page ID on Messenger, the professional account ID on
    /// Instagram, the service ID on Viber. Phone numbers are digits with the country code, without `+`;
    /// `QueryChatappPhoneNumbers` lists them. The console shows the sender under channel management, on
    /// the page for the numbers, pages, accounts or services of the channel.
    pub from: Option<String>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// ID of the fallback policy, which the console shows; only on the international site.
    pub fall_back_id: Option<String>,
    /// Content of the fallback message; only on the international site.
    pub fall_back_content: Option<String>,
    /// ID of the task, of your own choice. It comes back as
    /// [`task_id`](SendChatappMassMessageBuilder::task_id) in the status reports, which hold the
    /// message ID there if none was given. It does not keep a repeated call from sending again.
    pub task_id: Option<String>,
    /// Recipients, each with what the template is filled in with.
    pub sender_list: Option<Vec<MassMessageRecipient>>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Seconds after which sending times out; only on the international site.
    pub ttl: Option<i64>,
    /// Purpose of the message, which must be set; only on the international site.
    pub label: Option<types::ViberLabel>,
    /// Tag of the message, of your own choice.
    pub tag: Option<String>,
    /// Seconds to wait for the receipt of delivery before the fallback is sent; if left out, it is sent
    /// only on failure. Only on the international site. The documentation contradicts itself on the
    /// least: its text says 60, its schema 10.
    pub fall_back_duration: Option<i32>,
    /// When the fallback is sent; only on the international site.
    pub fall_back_rule: Option<types::FallBackRule>,
    /// Name of the template, from `ListChatappTemplate` or the template design in the console; it can
    /// stand in place of [`template_code`](SendChatappMassMessageBuilder::template_code).
    pub template_name: Option<String>,
}

impl fmt::Debug for SendChatappMassMessageRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendChatappMassMessageRequest")
            .field("channel_type", &self.channel_type)
            .field("template_code", &self.template_code)
            .field("language", &self.language)
            .field("from", &runtime::redacted(self.from.as_ref()))
            .field("cust_waba_id", &self.cust_waba_id)
            .field("fall_back_id", &self.fall_back_id)
            .field(
                "fall_back_content",
                &runtime::redacted(self.fall_back_content.as_ref()),
            )
            .field("task_id", &self.task_id)
            .field("sender_list", &self.sender_list)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("ttl", &self.ttl)
            .field("label", &self.label)
            .field("tag", &self.tag)
            .field("fall_back_duration", &self.fall_back_duration)
            .field("fall_back_rule", &self.fall_back_rule)
            .field("template_name", &self.template_name)
            .finish()
    }
}

impl runtime::Request for SendChatappMassMessageRequest {
    type Response = SendChatappMassMessageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("From", &self.from);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("FallBackId", &self.fall_back_id);
        parameters.query("FallBackContent", &self.fall_back_content);
        parameters.query("TaskId", &self.task_id);
        parameters.query_json("SenderList", &self.sender_list);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Ttl", &self.ttl);
        parameters.query("Label", &self.label);
        parameters.query("Tag", &self.tag);
        parameters.query("FallBackDuration", &self.fall_back_duration);
        parameters.query("FallBackRule", &self.fall_back_rule);
        parameters.query("TemplateName", &self.template_name);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ChannelType", &self.channel_type);
        limits.required("Language", &self.language);
        limits.required("From", &self.from);
        limits.items("SenderList", &self.sender_list, ..=1000);
        limits.member("SenderList", &self.sender_list);
        limits.number("Ttl", self.ttl, 30..=1_209_600);
        limits.number("FallBackDuration", self.fall_back_duration, 10..=43_200);
        limits
            .conditions(
                &[
                    runtime::Condition::OnlyIf(
                        "Ttl",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Label",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Tag",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                ],
                &[
                    (
                        "ChannelType",
                        self.channel_type.as_ref().map(runtime::Scalar::text),
                    ),
                    ("Ttl", runtime::is_set(&self.ttl)),
                    ("Label", runtime::is_set(&self.label)),
                    ("Tag", runtime::is_set(&self.tag)),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SendChatappMassMessageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel_type: object.take("ChannelType"),
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            from: object.take("From"),
            cust_waba_id: object.take("CustWabaId"),
            fall_back_id: object.take("FallBackId"),
            fall_back_content: object.take("FallBackContent"),
            task_id: object.take("TaskId"),
            sender_list: object.take("SenderList"),
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            ttl: object.take("Ttl"),
            label: object.take("Label"),
            tag: object.take("Tag"),
            fall_back_duration: object.take("FallBackDuration"),
            fall_back_rule: object.take("FallBackRule"),
            template_name: object.take("TemplateName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SendChatappMassMessageRequest);

impl SendChatappMassMessageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SendChatappMassMessageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SendChatappMassMessageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SendChatappMassMessageBuilder<
    C = runtime::Detached,
    ChannelType = runtime::Unset,
    Language = runtime::Unset,
    FromState = runtime::Unset,
>(
    runtime::Building<
        C,
        SendChatappMassMessageRequest,
        (ChannelType, Language, FromState),
    >,
);

fn builder<C>(client: C) -> SendChatappMassMessageBuilder<C> {
    SendChatappMassMessageBuilder(
        runtime::Building::new(
            client,
            SendChatappMassMessageRequest {
                channel_type: None,
                template_code: None,
                language: None,
                from: None,
                cust_waba_id: None,
                fall_back_id: None,
                fall_back_content: None,
                task_id: None,
                sender_list: None,
                isv_code: None,
                cust_space_id: None,
                ttl: None,
                label: None,
                tag: None,
                fall_back_duration: None,
                fall_back_rule: None,
                template_name: None,
            },
        ),
    )
}

impl<
    C,
    ChannelType,
    Language,
    FromState,
> SendChatappMassMessageBuilder<C, ChannelType, Language, FromState> {
    /// Channel to send over: `whatsapp`, `messenger`, `instagram` or `viber`.
    ///
    /// Example: `whatsapp`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::MessageChannel>,
    ) -> SendChatappMassMessageBuilder<C, runtime::Set, Language, FromState> {
        self.0.value.channel_type = Some(channel_type.into());
        SendChatappMassMessageBuilder(self.0.mark())
    }

    /// Code of the template, from `CreateChatappTemplate`; must be set if
    /// [`template_name`](SendChatappMassMessageBuilder::template_name) is not. `ListChatappTemplate`
    /// lists them.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> SendChatappMassMessageBuilder<C, ChannelType, runtime::Set, FromState> {
        self.0.value.language = Some(language.into());
        SendChatappMassMessageBuilder(self.0.mark())
    }

    /// Sender: a phone number on WhatsApp, the page ID on Messenger, the professional account ID on
    /// Instagram, the service ID on Viber. Phone numbers are digits with the country code, without `+`;
    /// `QueryChatappPhoneNumbers` lists them. The console shows the sender under channel management, on
    /// the page for the numbers, pages, accounts or services of the channel.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn from(
        mut self,
        from: impl Into<String>,
    ) -> SendChatappMassMessageBuilder<C, ChannelType, Language, runtime::Set> {
        self.0.value.from = Some(from.into());
        SendChatappMassMessageBuilder(self.0.mark())
    }

    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    ///
    /// Example: `65921621816****`.
    ///
    /// Deprecated: use `cust_space_id` instead.
    #[deprecated(note = "Deprecated: use `cust_space_id` instead.")]
    pub fn cust_waba_id(mut self, cust_waba_id: impl Into<String>) -> Self {
        self.0.value.cust_waba_id = Some(cust_waba_id.into());
        self
    }

    /// ID of the fallback policy, which the console shows; only on the international site.
    ///
    /// Example: `S00001`.
    pub fn fall_back_id(mut self, fall_back_id: impl Into<String>) -> Self {
        self.0.value.fall_back_id = Some(fall_back_id.into());
        self
    }

    /// Content of the fallback message; only on the international site.
    ///
    /// Example: `This is a fallback message.`. Never printed.
    pub fn fall_back_content(mut self, fall_back_content: impl Into<String>) -> Self {
        self.0.value.fall_back_content = Some(fall_back_content.into());
        self
    }

    /// ID of the task, of your own choice. It comes back as
    /// [`task_id`](SendChatappMassMessageBuilder::task_id) in the status reports, which hold the
    /// message ID there if none was given. It does not keep a repeated call from sending again.
    ///
    /// Example: `100000001`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.0.value.task_id = Some(task_id.into());
        self
    }

    /// Recipients, each with what the template is filled in with.
    ///
    /// At most 1000 items.
    pub fn sender_list(
        mut self,
        sender_list: impl IntoIterator<Item = impl Into<MassMessageRecipient>>,
    ) -> Self {
        self.0.value.sender_list = Some(
            sender_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    ///
    /// Example: `skdi3kksloslikdkkdk`. Never printed.
    ///
    /// Deprecated. The service no longer needs it.
    #[deprecated(note = "Deprecated. The service no longer needs it.")]
    pub fn isv_code(mut self, isv_code: impl Into<String>) -> Self {
        self.0.value.isv_code = Some(isv_code.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Seconds after which sending times out; only on the international site.
    ///
    /// Example: `50`. From 30 to 1209600. Only if `channel_type` is `viber`.
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.0.value.ttl = Some(ttl);
        self
    }

    /// Purpose of the message, which must be set; only on the international site.
    ///
    /// Example: `promotion`. Only if `channel_type` is `viber`.
    pub fn label(mut self, label: impl Into<types::ViberLabel>) -> Self {
        self.0.value.label = Some(label.into());
        self
    }

    /// Tag of the message, of your own choice.
    ///
    /// Example: `tag`. Only if `channel_type` is `viber`.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.0.value.tag = Some(tag.into());
        self
    }

    /// Seconds to wait for the receipt of delivery before the fallback is sent; if left out, it is sent
    /// only on failure. Only on the international site. The documentation contradicts itself on the
    /// least: its text says 60, its schema 10.
    ///
    /// Example: `120`. From 10 to 43200.
    pub fn fall_back_duration(mut self, fall_back_duration: i32) -> Self {
        self.0.value.fall_back_duration = Some(fall_back_duration);
        self
    }

    /// When the fallback is sent; only on the international site.
    ///
    /// Example: `undelivered`. Default: `undelivered`.
    pub fn fall_back_rule(
        mut self,
        fall_back_rule: impl Into<types::FallBackRule>,
    ) -> Self {
        self.0.value.fall_back_rule = Some(fall_back_rule.into());
        self
    }

    /// Name of the template, from `ListChatappTemplate` or the template design in the console; it can
    /// stand in place of [`template_code`](SendChatappMassMessageBuilder::template_code).
    ///
    /// Example: `test_name`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.0.value.template_name = Some(template_name.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SendChatappMassMessageRequest
    where
        ChannelType: send_chatapp_mass_message_required::ChannelType,
        Language: send_chatapp_mass_message_required::Language,
        FromState: send_chatapp_mass_message_required::FromState,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SendChatappMassMessageResponse>
    where
        C: runtime::Dispatch,
        ChannelType: send_chatapp_mass_message_required::ChannelType,
        Language: send_chatapp_mass_message_required::Language,
        FromState: send_chatapp_mass_message_required::FromState,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod send_chatapp_mass_message_required {
    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by SendChatappMassMessage and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}

    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by SendChatappMassMessage and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for super::runtime::Set {}

    /// `from` has been set.
    #[diagnostic::on_unimplemented(
        message = "`from` is required by SendChatappMassMessage and has not been set",
        label = "call `.from(…)` before this"
    )]
    pub trait FromState {}
    impl FromState for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::send_chatapp_mass_message`](crate::Client::send_chatapp_mass_message).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendChatappMassMessageResponse {
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
    /// ID of the bulk message; `ListChatappMessage` finds its messages by it.
    ///
    /// Example: `890000010002****`.
    pub group_message_id: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SendChatappMassMessageResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("GroupMessageId", &self.group_message_id);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for SendChatappMassMessageResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            group_message_id: object.take("GroupMessageId"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SendChatappMassMessageResponse);

/// Recipients, each with what the template is filled in with.
///
/// A part of [`SendChatappMassMessage`](crate::Client::send_chatapp_mass_message).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MassMessageRecipient {
    /// What the flow starts with, for templates with a button of the type `FLOW`; only on WhatsApp.
    pub flow_action: Option<types::FlowAction>,
    /// What the quick-reply buttons send back, by their places in the template; at most 3.
    pub payload: Option<Vec<String>>,
    /// Products that the message shows, for templates with a button of the type `CATALOG` or `MPM`;
    /// only on WhatsApp.
    pub product_action: Option<types::ProductAction>,
    /// What `to` names: a person, a group chat or a business-scoped user ID.
    pub recipient_type: Option<types::RecipientType>,
    /// Values of the variables of the template, by the names that stand as `$(name)` in it; must be set
    /// if the template has variables.
    pub template_params: Option<std::collections::BTreeMap<String, String>>,
    /// Recipient: a phone number on WhatsApp and Viber (digits with the country code, without `+`), the
    /// page-scoped user ID on Messenger, the user ID on Instagram.
    pub to: Option<String>,
}

impl fmt::Debug for MassMessageRecipient {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MassMessageRecipient")
            .field("flow_action", &self.flow_action)
            .field("payload", &runtime::redacted(self.payload.as_ref()))
            .field("product_action", &self.product_action)
            .field("recipient_type", &self.recipient_type)
            .field("template_params", &runtime::redacted(self.template_params.as_ref()))
            .field("to", &runtime::redacted(self.to.as_ref()))
            .finish()
    }
}

impl MassMessageRecipient {
    /// Starts a [`MassMessageRecipient`].
    pub fn builder() -> MassMessageRecipientBuilder {
        MassMessageRecipientBuilder(
            runtime::Building::new(
                (),
                MassMessageRecipient {
                    flow_action: None,
                    payload: None,
                    product_action: None,
                    recipient_type: None,
                    template_params: None,
                    to: None,
                },
            ),
        )
    }
}

/// Builds a [`MassMessageRecipient`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MassMessageRecipientBuilder(runtime::Building<(), MassMessageRecipient, ()>);

impl MassMessageRecipientBuilder {
    /// What the flow starts with, for templates with a button of the type `FLOW`; only on WhatsApp.
    pub fn flow_action(mut self, flow_action: impl Into<types::FlowAction>) -> Self {
        self.0.value.flow_action = Some(flow_action.into());
        self
    }

    /// What the quick-reply buttons send back, by their places in the template; at most 3.
    ///
    /// At most 3 items. Never printed.
    pub fn payload(
        mut self,
        payload: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.payload = Some(payload.into_iter().map(Into::into).collect());
        self
    }

    /// Products that the message shows, for templates with a button of the type `CATALOG` or `MPM`;
    /// only on WhatsApp.
    pub fn product_action(
        mut self,
        product_action: impl Into<types::ProductAction>,
    ) -> Self {
        self.0.value.product_action = Some(product_action.into());
        self
    }

    /// What `to` names: a person, a group chat or a business-scoped user ID.
    pub fn recipient_type(
        mut self,
        recipient_type: impl Into<types::RecipientType>,
    ) -> Self {
        self.0.value.recipient_type = Some(recipient_type.into());
        self
    }

    /// Values of the variables of the template, by the names that stand as `$(name)` in it; must be set
    /// if the template has variables.
    ///
    /// Never printed.
    pub fn template_params(
        mut self,
        template_params: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.0.value.template_params = Some(runtime::map(template_params));
        self
    }

    /// Recipient: a phone number on WhatsApp and Viber (digits with the country code, without `+`), the
    /// page-scoped user ID on Messenger, the user ID on Instagram.
    ///
    /// Example: `861390000****`. Never printed.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.0.value.to = Some(to.into());
        self
    }

    /// The [`MassMessageRecipient`].
    #[must_use]
    pub fn build(self) -> MassMessageRecipient {
        self.0.value
    }
}

impl runtime::WriteObject for MassMessageRecipient {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("FlowAction", &self.flow_action);
        object.member("Payload", &self.payload);
        object.member("ProductAction", &self.product_action);
        object.member("RecipientType", &self.recipient_type);
        object.member("TemplateParams", &self.template_params);
        object.member("To", &self.to);
    }
}

impl runtime::CheckLimits for MassMessageRecipient {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("FlowAction", &self.flow_action);
        limits.items("Payload", &self.payload, ..=3);
        limits.member("ProductAction", &self.product_action);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for MassMessageRecipient {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_action: object.take("FlowAction"),
            payload: object.take("Payload"),
            product_action: object.take("ProductAction"),
            recipient_type: object.take("RecipientType"),
            template_params: object.take("TemplateParams"),
            to: object.take("To"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter MassMessageRecipient);

/// What the runtime knows of `SendChatappMassMessage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SendChatappMassMessage",
        "cams:SendChatappMassMessage",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(
        &[
            "FallBackContent",
            "FlowActionData",
            "FlowToken",
            "From",
            "IsvCode",
            "Payload",
            "TemplateParams",
            "To",
        ],
    );
