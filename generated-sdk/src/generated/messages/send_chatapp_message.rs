// @generated from spec/operations/messages/SendChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! `SendChatappMessage`: sends a message to one recipient.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sends a message to one recipient.
    ///
    /// The channel must be set up: on WhatsApp a bound account and number, on Messenger a page, on
    /// Instagram a professional account, on Viber a service ID. With
    /// [`send_type`](SendChatappMessageBuilder::send_type) `template` the template must be approved.
    /// The call succeeds as soon as the message is accepted; what became of it arrives in a queue or
    /// over HTTP. No parameter serves as an idempotency key: a call that may have been carried out can
    /// be looked for with `ListChatappMessage` before it is repeated, as Alibaba Cloud's own skill does
    /// over the last 5 minutes.
    ///
    /// Sends a [`SendChatappMessageRequest`], and yields a [`SendChatappMessageResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 250 calls per second for each account. Its RAM users share the limit; each region has
    /// its own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:SendChatappMessage` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call sends another message. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`InvalidParameter.ChannelTypeNotSupport`](crate::ErrorCode::InvalidParameterChannelTypeNotSupport),
    /// [`InvalidParameter.ContentError`](crate::ErrorCode::InvalidParameterContentError),
    /// [`InvalidParameter.ContentNotEmpty`](crate::ErrorCode::InvalidParameterContentNotEmpty),
    /// [`InvalidParameter.FromOnlyNumeric`](crate::ErrorCode::InvalidParameterFromOnlyNumeric),
    /// [`InvalidParameter.LanguageNotEmpty`](crate::ErrorCode::InvalidParameterLanguageNotEmpty),
    /// [`InvalidParameter.LinkNotEmpty`](crate::ErrorCode::InvalidParameterLinkNotEmpty),
    /// [`InvalidParameter.MessageTypeNotEmpty`](crate::ErrorCode::InvalidParameterMessageTypeNotEmpty),
    /// [`InvalidParameter.MessageTypeNotSupport`](crate::ErrorCode::InvalidParameterMessageTypeNotSupport),
    /// [`InvalidParameter.SendSmsNotSupport`](crate::ErrorCode::InvalidParameterSendSmsNotSupport),
    /// [`InvalidParameter.TemplateCodeNotEmpty`](crate::ErrorCode::InvalidParameterTemplateCodeNotEmpty),
    /// [`InvalidParameter.TextNotEmpty`](crate::ErrorCode::InvalidParameterTextNotEmpty),
    /// [`PhoneNumberNotRegistered`](crate::ErrorCode::PhoneNumberNotRegistered),
    /// [`SessionWindowExpired`](crate::ErrorCode::SessionWindowExpired),
    /// [`TemplateNotFound`](crate::ErrorCode::TemplateNotFound),
    /// [`TemplateParamInvalid`](crate::ErrorCode::TemplateParamInvalid).
    ///
    /// Not documented; inferred from the code `InvalidParameter.FromOnlyNumeric`:
    /// [`InvalidParameter.ToOnlyNumeric`](crate::ErrorCode::InvalidParameterToOnlyNumeric).
    ///
    /// # See also
    ///
    /// - [`SendChatappMassMessage`](Self::send_chatapp_mass_message)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::messages::SendType;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .send_chatapp_message()
    ///     .channel_type(types::MessageChannel::WhatsApp)
    ///     .send_type(SendType::Template)
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .language("en")
    ///     .from("861380000****")
    ///     .to("861390000****")
    ///     .template_params([("order", "1001")])
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_chatapp_message(&self) -> SendChatappMessageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::send_chatapp_message`](crate::Client::send_chatapp_message), but `send` blocks
    /// until the reply is there.
    pub fn send_chatapp_message(&self) -> SendChatappMessageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SendChatappMessage`: what
/// [`Client::send_chatapp_message`](crate::Client::send_chatapp_message) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendChatappMessageRequest {
    /// Channel to send over, which decides what [`from`](SendChatappMessageBuilder::from) and
    /// [`to`](SendChatappMessageBuilder::to) hold and what
    /// [`message_type`](SendChatappMessageBuilder::message_type) can be.
    pub channel_type: Option<types::MessageChannel>,
    /// Whether the message follows a template, which needs
    /// [`template_code`](SendChatappMessageBuilder::template_code), or is free, which needs
    /// [`message_type`](SendChatappMessageBuilder::message_type). A free message must follow one of the
    /// user within 24 hours, but not on Viber.
    pub send_type: Option<SendType>,
    /// Type of a free message, which decides what [`content`](SendChatappMessageBuilder::content)
    /// holds.
    pub message_type: Option<MessageType>,
    /// Code of the template, from `CreateChatappTemplate`; `ListChatappTemplate` lists them. It must be
    /// approved.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Sender: a phone number on WhatsApp, the page ID on Messenger, the professional account ID on
    /// Instagram, the service ID on Viber, the bot ID on Telegram, the channel ID on LINE. Phone
    /// numbers are digits with the country code, without `+`; `QueryChatappPhoneNumbers` lists them.
    /// The console shows the sender under channel management, on the page for the numbers, pages,
    /// accounts, services or bots of the channel.
    pub from: Option<String>,
    /// Recipient: a phone number on WhatsApp and Viber (digits with the country code, without `+`; on
    /// WhatsApp also a business-scoped user ID, BSUID), the page-scoped user ID on Messenger, the user
    /// ID on Instagram and LINE, the chat ID on Telegram. It is
    /// [`from`](SendChatappMessageBuilder::from) in the inbound messages of the user.
    pub to: Option<String>,
    /// Values of the variables of the template, by the names that stand as `$(name)` in it; must be set
    /// if the template has variables.
    pub template_params: Option<std::collections::BTreeMap<String, String>>,
    /// Content of a free message, sent as JSON text. Its members depend on the channel and on
    /// [`message_type`](SendChatappMessageBuilder::message_type).
    pub content: Option<types::MessageContent>,
    /// What the quick-reply buttons send back, by their places in the template; it arrives in an
    /// inbound message of the type `REPLY`.
    pub payload: Option<Vec<String>>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// ID of the fallback policy, which the console shows; only on the international site.
    pub fall_back_id: Option<String>,
    /// Content of the fallback message; only on the international site.
    pub fall_back_content: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the message that this one replies to, which is shown as its context: `MessageId` of an
    /// inbound message, or of one that was sent.
    pub context_message_id: Option<String>,
    /// Data for tracking, of your own choice; only on the international site.
    pub tracking_data: Option<String>,
    /// Purpose of the message; only on the international site.
    pub label: Option<types::ViberLabel>,
    /// Seconds after which sending times out; only on the international site.
    pub ttl: Option<i32>,
    /// Tag of the message, of your own choice.
    pub tag: Option<String>,
    /// ID of the task, of your own choice. It comes back as
    /// [`task_id`](SendChatappMessageBuilder::task_id) in the status reports, which hold the message ID
    /// there if none was given. It does not keep a repeated call from sending again.
    pub task_id: Option<String>,
    /// Seconds to wait for the receipt of delivery before the fallback is sent; if left out, it is sent
    /// only on failure. Only on the international site. The documentation contradicts itself on the
    /// least: its text says 60, its schema 10.
    pub fall_back_duration: Option<i32>,
    /// Products that the message shows, for templates with a button of the type `CATALOG` or `MPM`.
    pub product_action: Option<types::ProductAction>,
    /// When the fallback is sent; only on the international site.
    pub fall_back_rule: Option<types::FallBackRule>,
    /// What the flow starts with, for templates with a button of the type `FLOW`.
    pub flow_action: Option<types::FlowAction>,
    /// Name of the template, from `ListChatappTemplate` or the template design in the console; it can
    /// stand in place of [`template_code`](SendChatappMessageBuilder::template_code).
    pub template_name: Option<String>,
    /// What [`to`](SendChatappMessageBuilder::to) names: a person, a group chat or a business-scoped
    /// user ID.
    pub recipient_type: Option<types::RecipientType>,
    /// ID of the message campaign; under test and not for general use.
    pub message_campaign_id: Option<String>,
    /// ID of the Meta ad account; under test and not for general use.
    pub ad_account_id: Option<String>,
    /// Type of the token; under test and not for general use.
    pub token_type: Option<String>,
    /// Category of a message that is sent directly on WhatsApp; sending fails unless Meta invited the
    /// customer.
    pub category: Option<String>,
}

impl fmt::Debug for SendChatappMessageRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendChatappMessageRequest")
            .field("channel_type", &self.channel_type)
            .field("send_type", &self.send_type)
            .field("message_type", &self.message_type)
            .field("template_code", &self.template_code)
            .field("language", &self.language)
            .field("from", &runtime::redacted(self.from.as_ref()))
            .field("to", &runtime::redacted(self.to.as_ref()))
            .field("template_params", &runtime::redacted(self.template_params.as_ref()))
            .field("content", &runtime::redacted(self.content.as_ref()))
            .field("payload", &runtime::redacted(self.payload.as_ref()))
            .field("cust_waba_id", &self.cust_waba_id)
            .field("fall_back_id", &self.fall_back_id)
            .field(
                "fall_back_content",
                &runtime::redacted(self.fall_back_content.as_ref()),
            )
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("context_message_id", &self.context_message_id)
            .field("tracking_data", &self.tracking_data)
            .field("label", &self.label)
            .field("ttl", &self.ttl)
            .field("tag", &self.tag)
            .field("task_id", &self.task_id)
            .field("fall_back_duration", &self.fall_back_duration)
            .field("product_action", &self.product_action)
            .field("fall_back_rule", &self.fall_back_rule)
            .field("flow_action", &self.flow_action)
            .field("template_name", &self.template_name)
            .field("recipient_type", &self.recipient_type)
            .field("message_campaign_id", &self.message_campaign_id)
            .field("ad_account_id", &self.ad_account_id)
            .field("token_type", &self.token_type)
            .field("category", &self.category)
            .finish()
    }
}

impl runtime::Request for SendChatappMessageRequest {
    type Response = SendChatappMessageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("Type", &self.send_type);
        parameters.query("MessageType", &self.message_type);
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("From", &self.from);
        parameters.query("To", &self.to);
        parameters.query_json("TemplateParams", &self.template_params);
        parameters.query("Content", &self.content);
        parameters.query_json("Payload", &self.payload);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("FallBackId", &self.fall_back_id);
        parameters.query("FallBackContent", &self.fall_back_content);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("ContextMessageId", &self.context_message_id);
        parameters.query("TrackingData", &self.tracking_data);
        parameters.query("Label", &self.label);
        parameters.query("Ttl", &self.ttl);
        parameters.query("Tag", &self.tag);
        parameters.query("TaskId", &self.task_id);
        parameters.query("FallBackDuration", &self.fall_back_duration);
        parameters.query_json("ProductAction", &self.product_action);
        parameters.query("FallBackRule", &self.fall_back_rule);
        parameters.query_json("FlowAction", &self.flow_action);
        parameters.query("TemplateName", &self.template_name);
        parameters.query("RecipientType", &self.recipient_type);
        parameters.query("MessageCampaignId", &self.message_campaign_id);
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("TokenType", &self.token_type);
        parameters.query("Category", &self.category);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ChannelType", &self.channel_type);
        limits.required("Type", &self.send_type);
        limits.required("From", &self.from);
        limits.required("To", &self.to);
        limits
            .told(
                "Content",
                &self.content,
                &[
                    self.channel_type.as_ref().map(runtime::Scalar::text),
                    self.message_type.as_ref().map(runtime::Scalar::text),
                ],
            );
        limits.member("Content", &self.content);
        limits.number("Ttl", self.ttl, 30..=1_209_600);
        limits.number("FallBackDuration", self.fall_back_duration, 10..=43_200);
        limits.member("ProductAction", &self.product_action);
        limits.member("FlowAction", &self.flow_action);
        limits
            .conditions(
                &[
                    runtime::Condition::Required(
                        "MessageType",
                        &[runtime::Beside::Is("Type", &["message"])],
                        &[],
                    ),
                    runtime::Condition::Required(
                        "TemplateCode",
                        &[runtime::Beside::Is("Type", &["template"])],
                        &["TemplateName"],
                    ),
                    runtime::Condition::Required(
                        "Language",
                        &[runtime::Beside::Is("Type", &["template"])],
                        &[],
                    ),
                    runtime::Condition::Required(
                        "Content",
                        &[runtime::Beside::Is("Type", &["message"])],
                        &[],
                    ),
                    runtime::Condition::OnlyIf(
                        "Payload",
                        runtime::Beside::Is("ChannelType", &["whatsapp"]),
                        &["viber", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "TrackingData",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::Required(
                        "Label",
                        &[runtime::Beside::Is("ChannelType", &["viber"])],
                        &[],
                    ),
                    runtime::Condition::OnlyIf(
                        "Label",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Ttl",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Tag",
                        runtime::Beside::Is("ChannelType", &["viber"]),
                        &["whatsapp", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "ProductAction",
                        runtime::Beside::Is("ChannelType", &["whatsapp"]),
                        &["viber", "messenger", "instagram", "telegram", "line"],
                    ),
                    runtime::Condition::OnlyIf(
                        "FlowAction",
                        runtime::Beside::Is("ChannelType", &["whatsapp"]),
                        &["viber", "messenger", "instagram", "telegram", "line"],
                    ),
                ],
                &[
                    (
                        "ChannelType",
                        self.channel_type.as_ref().map(runtime::Scalar::text),
                    ),
                    ("Type", self.send_type.as_ref().map(runtime::Scalar::text)),
                    ("MessageType", runtime::is_set(&self.message_type)),
                    ("TemplateCode", runtime::is_set(&self.template_code)),
                    ("Language", runtime::is_set(&self.language)),
                    ("Content", runtime::is_set(&self.content)),
                    ("Payload", runtime::is_set(&self.payload)),
                    ("TrackingData", runtime::is_set(&self.tracking_data)),
                    ("Label", runtime::is_set(&self.label)),
                    ("Ttl", runtime::is_set(&self.ttl)),
                    ("Tag", runtime::is_set(&self.tag)),
                    ("ProductAction", runtime::is_set(&self.product_action)),
                    ("FlowAction", runtime::is_set(&self.flow_action)),
                    ("TemplateName", runtime::is_set(&self.template_name)),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SendChatappMessageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        let told_content = object.told("Content");
        Self {
            channel_type: object.take("ChannelType"),
            send_type: object.take("Type"),
            message_type: object.take("MessageType"),
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            from: object.take("From"),
            to: object.take("To"),
            template_params: object.take("TemplateParams"),
            content: told_content,
            payload: object.take("Payload"),
            cust_waba_id: object.take("CustWabaId"),
            fall_back_id: object.take("FallBackId"),
            fall_back_content: object.take("FallBackContent"),
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            context_message_id: object.take("ContextMessageId"),
            tracking_data: object.take("TrackingData"),
            label: object.take("Label"),
            ttl: object.take("Ttl"),
            tag: object.take("Tag"),
            task_id: object.take("TaskId"),
            fall_back_duration: object.take("FallBackDuration"),
            product_action: object.take("ProductAction"),
            fall_back_rule: object.take("FallBackRule"),
            flow_action: object.take("FlowAction"),
            template_name: object.take("TemplateName"),
            recipient_type: object.take("RecipientType"),
            message_campaign_id: object.take("MessageCampaignId"),
            ad_account_id: object.take("AdAccountId"),
            token_type: object.take("TokenType"),
            category: object.take("Category"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SendChatappMessageRequest);

impl SendChatappMessageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SendChatappMessageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SendChatappMessageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SendChatappMessageBuilder<
    C = runtime::Detached,
    ChannelType = runtime::Unset,
    SendTypeState = runtime::Unset,
    FromState = runtime::Unset,
    To = runtime::Unset,
>(
    runtime::Building<
        C,
        SendChatappMessageRequest,
        (ChannelType, SendTypeState, FromState, To),
    >,
);

fn builder<C>(client: C) -> SendChatappMessageBuilder<C> {
    SendChatappMessageBuilder(
        runtime::Building::new(
            client,
            SendChatappMessageRequest {
                channel_type: None,
                send_type: None,
                message_type: None,
                template_code: None,
                language: None,
                from: None,
                to: None,
                template_params: None,
                content: None,
                payload: None,
                cust_waba_id: None,
                fall_back_id: None,
                fall_back_content: None,
                isv_code: None,
                cust_space_id: None,
                context_message_id: None,
                tracking_data: None,
                label: None,
                ttl: None,
                tag: None,
                task_id: None,
                fall_back_duration: None,
                product_action: None,
                fall_back_rule: None,
                flow_action: None,
                template_name: None,
                recipient_type: None,
                message_campaign_id: None,
                ad_account_id: None,
                token_type: None,
                category: None,
            },
        ),
    )
}

impl<
    C,
    ChannelType,
    SendTypeState,
    FromState,
    To,
> SendChatappMessageBuilder<C, ChannelType, SendTypeState, FromState, To> {
    /// Channel to send over, which decides what [`from`](SendChatappMessageBuilder::from) and
    /// [`to`](SendChatappMessageBuilder::to) hold and what
    /// [`message_type`](SendChatappMessageBuilder::message_type) can be.
    ///
    /// Example: `whatsapp`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::MessageChannel>,
    ) -> SendChatappMessageBuilder<C, runtime::Set, SendTypeState, FromState, To> {
        self.0.value.channel_type = Some(channel_type.into());
        SendChatappMessageBuilder(self.0.mark())
    }

    /// Whether the message follows a template, which needs
    /// [`template_code`](SendChatappMessageBuilder::template_code), or is free, which needs
    /// [`message_type`](SendChatappMessageBuilder::message_type). A free message must follow one of the
    /// user within 24 hours, but not on Viber.
    ///
    /// Example: `template`.
    pub fn send_type(
        mut self,
        send_type: impl Into<SendType>,
    ) -> SendChatappMessageBuilder<C, ChannelType, runtime::Set, FromState, To> {
        self.0.value.send_type = Some(send_type.into());
        SendChatappMessageBuilder(self.0.mark())
    }

    /// Type of a free message, which decides what [`content`](SendChatappMessageBuilder::content)
    /// holds.
    ///
    /// Example: `text`. Required if `send_type` is `message`.
    pub fn message_type(mut self, message_type: impl Into<MessageType>) -> Self {
        self.0.value.message_type = Some(message_type.into());
        self
    }

    /// Code of the template, from `CreateChatappTemplate`; `ListChatappTemplate` lists them. It must be
    /// approved.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`. Required if `send_type` is `template`, unless
    /// `template_name` is set.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`. Required if `send_type` is `template`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.value.language = Some(language.into());
        self
    }

    /// Sender: a phone number on WhatsApp, the page ID on Messenger, the professional account ID on
    /// Instagram, the service ID on Viber, the bot ID on Telegram, the channel ID on LINE. Phone
    /// numbers are digits with the country code, without `+`; `QueryChatappPhoneNumbers` lists them.
    /// The console shows the sender under channel management, on the page for the numbers, pages,
    /// accounts, services or bots of the channel.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn from(
        mut self,
        from: impl Into<String>,
    ) -> SendChatappMessageBuilder<C, ChannelType, SendTypeState, runtime::Set, To> {
        self.0.value.from = Some(from.into());
        SendChatappMessageBuilder(self.0.mark())
    }

    /// Recipient: a phone number on WhatsApp and Viber (digits with the country code, without `+`; on
    /// WhatsApp also a business-scoped user ID, BSUID), the page-scoped user ID on Messenger, the user
    /// ID on Instagram and LINE, the chat ID on Telegram. It is
    /// [`from`](SendChatappMessageBuilder::from) in the inbound messages of the user.
    ///
    /// Example: `861390000****`. Never printed.
    pub fn to(
        mut self,
        to: impl Into<String>,
    ) -> SendChatappMessageBuilder<
        C,
        ChannelType,
        SendTypeState,
        FromState,
        runtime::Set,
    > {
        self.0.value.to = Some(to.into());
        SendChatappMessageBuilder(self.0.mark())
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

    /// Content of a free message, sent as JSON text. Its members depend on the channel and on
    /// [`message_type`](SendChatappMessageBuilder::message_type).
    ///
    /// Example: `{"text": "Hello."}`. Required if `send_type` is `message`. Never printed.
    ///
    /// Sets `send_type` too, and `channel_type` and `message_type` where the choice leaves one value.
    /// What disagrees with it is refused before anything is sent.
    pub fn content<Chosen: runtime::Choice<types::MessageContent>>(
        mut self,
        content: Chosen,
    ) -> SendChatappMessageBuilder<
        C,
        Chosen::State<ChannelType>,
        runtime::Set,
        FromState,
        To,
    > {
        let content: types::MessageContent = content.into();
        if let Some(told) = runtime::Union::tells(&content, "ChannelType") {
            self.0.value.channel_type = Some(told.into());
        }
        if let Some(told) = runtime::Union::tells(&content, "MessageType") {
            self.0.value.message_type = Some(told.into());
        }
        self.0.value.send_type = Some("message".into());
        self.0.value.content = Some(content);
        SendChatappMessageBuilder(self.0.mark())
    }

    /// What the quick-reply buttons send back, by their places in the template; it arrives in an
    /// inbound message of the type `REPLY`.
    ///
    /// Only if `channel_type` is `whatsapp`. Never printed.
    pub fn payload(
        mut self,
        payload: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.payload = Some(payload.into_iter().map(Into::into).collect());
        self
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
    /// Example: `S_000001`.
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

    /// ID of the message that this one replies to, which is shown as its context: `MessageId` of an
    /// inbound message, or of one that was sent.
    ///
    /// Example: `61851ccb2f1365b16aee****`.
    pub fn context_message_id(mut self, context_message_id: impl Into<String>) -> Self {
        self.0.value.context_message_id = Some(context_message_id.into());
        self
    }

    /// Data for tracking, of your own choice; only on the international site.
    ///
    /// Example: `tracking_id:123456`. Only if `channel_type` is `viber`.
    pub fn tracking_data(mut self, tracking_data: impl Into<String>) -> Self {
        self.0.value.tracking_data = Some(tracking_data.into());
        self
    }

    /// Purpose of the message; only on the international site.
    ///
    /// Example: `promotion`. Required if `channel_type` is `viber`. Only if `channel_type` is `viber`.
    pub fn label(mut self, label: impl Into<types::ViberLabel>) -> Self {
        self.0.value.label = Some(label.into());
        self
    }

    /// Seconds after which sending times out; only on the international site.
    ///
    /// Example: `50`. Default: `120`. From 30 to 1209600. Only if `channel_type` is `viber`.
    pub fn ttl(mut self, ttl: i32) -> Self {
        self.0.value.ttl = Some(ttl);
        self
    }

    /// Tag of the message, of your own choice.
    ///
    /// Example: `tag`. Only if `channel_type` is `viber`.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.0.value.tag = Some(tag.into());
        self
    }

    /// ID of the task, of your own choice. It comes back as
    /// [`task_id`](SendChatappMessageBuilder::task_id) in the status reports, which hold the message ID
    /// there if none was given. It does not keep a repeated call from sending again.
    ///
    /// Example: `100000001`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.0.value.task_id = Some(task_id.into());
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

    /// Products that the message shows, for templates with a button of the type `CATALOG` or `MPM`.
    ///
    /// Only if `channel_type` is `whatsapp`.
    pub fn product_action(
        mut self,
        product_action: impl Into<types::ProductAction>,
    ) -> Self {
        self.0.value.product_action = Some(product_action.into());
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

    /// What the flow starts with, for templates with a button of the type `FLOW`.
    ///
    /// Only if `channel_type` is `whatsapp`.
    pub fn flow_action(mut self, flow_action: impl Into<types::FlowAction>) -> Self {
        self.0.value.flow_action = Some(flow_action.into());
        self
    }

    /// Name of the template, from `ListChatappTemplate` or the template design in the console; it can
    /// stand in place of [`template_code`](SendChatappMessageBuilder::template_code).
    ///
    /// Example: `test_name`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.0.value.template_name = Some(template_name.into());
        self
    }

    /// What [`to`](SendChatappMessageBuilder::to) names: a person, a group chat or a business-scoped
    /// user ID.
    ///
    /// Example: `individual`.
    pub fn recipient_type(
        mut self,
        recipient_type: impl Into<types::RecipientType>,
    ) -> Self {
        self.0.value.recipient_type = Some(recipient_type.into());
        self
    }

    /// ID of the message campaign; under test and not for general use.
    pub fn message_campaign_id(
        mut self,
        message_campaign_id: impl Into<String>,
    ) -> Self {
        self.0.value.message_campaign_id = Some(message_campaign_id.into());
        self
    }

    /// ID of the Meta ad account; under test and not for general use.
    pub fn ad_account_id(mut self, ad_account_id: impl Into<String>) -> Self {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        self
    }

    /// Type of the token; under test and not for general use.
    pub fn token_type(mut self, token_type: impl Into<String>) -> Self {
        self.0.value.token_type = Some(token_type.into());
        self
    }

    /// Category of a message that is sent directly on WhatsApp; sending fails unless Meta invited the
    /// customer.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.0.value.category = Some(category.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SendChatappMessageRequest
    where
        ChannelType: send_chatapp_message_required::ChannelType,
        SendTypeState: send_chatapp_message_required::SendTypeState,
        FromState: send_chatapp_message_required::FromState,
        To: send_chatapp_message_required::To,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SendChatappMessageResponse>
    where
        C: runtime::Dispatch,
        ChannelType: send_chatapp_message_required::ChannelType,
        SendTypeState: send_chatapp_message_required::SendTypeState,
        FromState: send_chatapp_message_required::FromState,
        To: send_chatapp_message_required::To,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod send_chatapp_message_required {
    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by SendChatappMessage and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}

    /// `send_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`send_type` is required by SendChatappMessage and has not been set",
        label = "call `.send_type(…)` before this"
    )]
    pub trait SendTypeState {}
    impl SendTypeState for super::runtime::Set {}

    /// `from` has been set.
    #[diagnostic::on_unimplemented(
        message = "`from` is required by SendChatappMessage and has not been set",
        label = "call `.from(…)` before this"
    )]
    pub trait FromState {}
    impl FromState for super::runtime::Set {}

    /// `to` has been set.
    #[diagnostic::on_unimplemented(
        message = "`to` is required by SendChatappMessage and has not been set",
        label = "call `.to(…)` before this"
    )]
    pub trait To {}
    impl To for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::send_chatapp_message`](crate::Client::send_chatapp_message).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendChatappMessageResponse {
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
    /// ID of the message; status reports name it, and `ListChatappMessage` lists it.
    ///
    /// Example: `61851ccb2f1365b16aee****`.
    pub message_id: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SendChatappMessageResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("MessageId", &self.message_id);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for SendChatappMessageResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            message_id: object.take("MessageId"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SendChatappMessageResponse);

/// Whether the message follows a template, which needs `TemplateCode`, or is free, which needs
/// `MessageType`. A free message must follow one of the user within 24 hours, but not on Viber.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendType {
    /// `template`: Message from an approved template; it can be sent at any time.
    Template,
    /// `message`: Message of any form, within 24 hours of the last message of the user.
    Message,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    SendType { Template => "template", Message => "message" }
}

/// Type of a free message, which decides what `Content` holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// `text`: Text.
    Text,
    /// `image`: Image.
    Image,
    /// `video`: Video.
    Video,
    /// `audio`: Audio; not on Viber.
    Audio,
    /// `document`: Document; not on LINE.
    Document,
    /// `interactive`: Interactive message; on Telegram and LINE, a message in the format of that chat
    /// app. Not on Viber.
    Interactive,
    /// `location`: Location; on WhatsApp, Telegram and LINE.
    Location,
    /// `contacts`: Contacts; on WhatsApp.
    Contacts,
    /// `reaction`: Reaction to a message; on WhatsApp.
    Reaction,
    /// `sticker`: Sticker; on WhatsApp, Telegram and LINE.
    Sticker,
    /// `typing_indicator`: Typing indicator; on WhatsApp.
    TypingIndicator,
    /// `pin`: Pins or unpins a message in a group; on WhatsApp.
    Pin,
    /// `carousel`: Carousel; on WhatsApp and LINE.
    Carousel,
    /// `text_image`: Text and image; on Viber.
    TextImage,
    /// `text_button`: Text and button; on Viber.
    TextButton,
    /// `text_image_button`: Text, image and button; on Viber.
    TextImageButton,
    /// `text_video`: Text and video; on Viber.
    TextVideo,
    /// `text_video_button`: Text, video and button; on Viber.
    TextVideoButton,
    /// `couponTemplate`: Coupon template; on Messenger and Instagram.
    CouponTemplate,
    /// `regularTemplate`: Regular template; on Messenger and Instagram.
    RegularTemplate,
    /// `quickReply`: Quick reply; on Messenger, Instagram and LINE.
    QuickReply,
    /// `buttonTemplate`: Button template; on Messenger and Instagram.
    ButtonTemplate,
    /// `gif`: Animated image; on Telegram.
    Gif,
    /// `buttons`: Buttons; on LINE.
    Buttons,
    /// `confirm`: Confirmation; on LINE.
    Confirm,
    /// `imageCarousel`: Carousel of images; on LINE.
    ImageCarousel,
    /// `textV2`: Text, version 2; on LINE.
    TextV2,
    /// `coupon`: Coupon; on LINE.
    Coupon,
    /// `imagemap`: Image map; on LINE.
    Imagemap,
    /// `flex`: Flex message; on LINE.
    Flex,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MessageType { Text => "text", Image => "image", Video => "video", Audio => "audio",
    Document => "document", Interactive => "interactive", Location => "location",
    Contacts => "contacts", Reaction => "reaction", Sticker => "sticker", TypingIndicator
    => "typing_indicator", Pin => "pin", Carousel => "carousel", TextImage =>
    "text_image", TextButton => "text_button", TextImageButton => "text_image_button",
    TextVideo => "text_video", TextVideoButton => "text_video_button", CouponTemplate =>
    "couponTemplate", RegularTemplate => "regularTemplate", QuickReply => "quickReply",
    ButtonTemplate => "buttonTemplate", Gif => "gif", Buttons => "buttons", Confirm =>
    "confirm", ImageCarousel => "imageCarousel", TextV2 => "textV2", Coupon => "coupon",
    Imagemap => "imagemap", Flex => "flex" }
}

/// What the runtime knows of `SendChatappMessage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SendChatappMessage",
        "cams:SendChatappMessage",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(250, std::time::Duration::from_secs(1)))
    .sensitive(
        &[
            "Content",
            "FallBackContent",
            "FlowActionData",
            "FlowToken",
            "From",
            "IsvCode",
            "Payload",
            "TemplateParams",
            "To",
            "action",
            "actions",
            "address",
            "altText",
            "baseUrl",
            "birthday",
            "button",
            "caption",
            "columns",
            "contents",
            "data",
            "description",
            "display_text",
            "email",
            "emoji",
            "fileName",
            "first_name",
            "flow_cta",
            "flow_token",
            "formatted_name",
            "header",
            "id",
            "items",
            "last_name",
            "latitude",
            "link",
            "longitude",
            "middle_name",
            "name",
            "org",
            "phone",
            "prefix",
            "previewImageUrl",
            "suffix",
            "text",
            "thumbnail",
            "title",
            "url",
            "wa_id",
        ],
    );
