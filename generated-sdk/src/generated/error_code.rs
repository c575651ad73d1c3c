// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Error codes: what they mean, and what can be done about them.

use alibabacloud_runtime::emitted as runtime;

/// An error code of the service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `147005`: Another phone number of the same business portfolio uses the user name. Set
    /// `TransferAction` to `force_transfer` if the name is to move. Repeating the same call does not
    /// help.
    UserNameInUse,
    /// `Authentication.NoAuth`: The caller may not do this. Check the permissions of the RAM user and
    /// whether the account, the phone number or the template belongs to it. Repeating the same call
    /// does not help.
    AuthenticationNoAuth,
    /// `DelError.TemplateNotExist`: There is no template of this code and language to delete. List the
    /// templates with `ListChatappTemplate`. Repeating the same call does not help.
    DelErrorTemplateNotExist,
    /// `DetailError.TemplateNotExist`: There is no template of this code and language. List the
    /// templates with `ListChatappTemplate`. Repeating the same call does not help.
    DetailErrorTemplateNotExist,
    /// `Forbidden.RAM`: The RAM user may not call the operation. Attach a policy that allows the RAM
    /// action of the operation. Repeating the same call does not help. Not documented; seen in the
    /// skill for sending messages that Alibaba Cloud publishes for agents.
    ForbiddenRam,
    /// `Forbidden.RiskControl`: Risk control refuses the call. Ask the support of Alibaba Cloud.
    /// Repeating the same call does not help. Not documented for this service; taken from what other
    /// products of Alibaba Cloud document of the gateway that they share.
    ForbiddenRiskControl,
    /// `IncompleteSignature`: The signature is not built by the rules. The client signs by itself; a
    /// proxy may have changed the request. Repeating the same call does not help. Not documented for
    /// this service; taken from what other products of Alibaba Cloud document of the gateway that they
    /// share.
    IncompleteSignature,
    /// `InternalError`: The service failed inside. Whether the call was carried out is unknown: look
    /// before you repeat one that is not safe to repeat. Repeating the call can help. Not documented
    /// for this service; taken from what other products of Alibaba Cloud document of the gateway that
    /// they share.
    InternalError,
    /// `InvalidAccessKeyId.Inactive`: The access key is disabled. Enable it, or use another. Repeating
    /// the same call does not help. Not documented for this service; taken from what other products of
    /// Alibaba Cloud document of the gateway that they share.
    InvalidAccessKeyIdInactive,
    /// `InvalidAccessKeyId.NotFound`: There is no such access key. Other products answer with HTTP 404.
    /// Check the credentials. Repeating the same call does not help. Not documented for this service;
    /// taken from what other products of Alibaba Cloud document of the gateway that they share.
    InvalidAccessKeyIdNotFound,
    /// `InvalidApi.NotFound`: There is no such operation in this version of the API; names are
    /// case-sensitive. Check the region and the endpoint. Repeating the same call does not help. Not
    /// documented for this service; taken from what other products of Alibaba Cloud document of the
    /// gateway that they share.
    InvalidApiNotFound,
    /// `InvalidParameter.AuditStatusNotSupport`: The review status to list by is not one that the
    /// service knows. Use a known value of `AuditStatus`. Repeating the same call does not help.
    InvalidParameterAuditStatusNotSupport,
    /// `InvalidParameter.ButtonTextHaveVariable`: The label of a button holds a variable. Labels are
    /// fixed text; only the URL of a button can hold a variable. Repeating the same call does not help.
    InvalidParameterButtonTextHaveVariable,
    /// `InvalidParameter.ChannelTypeNotSupport`: The channel is not one that the service sends over.
    /// Use a known value of `ChannelType`. Repeating the same call does not help.
    InvalidParameterChannelTypeNotSupport,
    /// `InvalidParameter.ContentError`: `Content` is not built as the message type asks. Compare it
    /// with the members that the channel and `MessageType` need. Repeating the same call does not help.
    InvalidParameterContentError,
    /// `InvalidParameter.ContentNotEmpty`: `Content` is missing. Set it for a message of `Type`
    /// `message`. Repeating the same call does not help.
    InvalidParameterContentNotEmpty,
    /// `InvalidParameter.CreateError`: The template could not be created. Check all parameters of the
    /// template. Repeating the same call does not help.
    InvalidParameterCreateError,
    /// `InvalidParameter.FooterHaveVariable`: The footer of a template holds a variable. Footers are
    /// fixed text. Repeating the same call does not help.
    InvalidParameterFooterHaveVariable,
    /// `InvalidParameter.Format`: The form asked for the reply is neither JSON nor XML. The client asks
    /// for JSON; a proxy may have changed the request. Repeating the same call does not help. Not
    /// documented for this service; taken from what other products of Alibaba Cloud document of the
    /// gateway that they share.
    InvalidParameterFormat,
    /// `InvalidParameter.FromOnlyNumeric`: The sender's number holds something other than digits. Write
    /// the country code and the number without `+`, blanks or dashes. Repeating the same call does not
    /// help.
    InvalidParameterFromOnlyNumeric,
    /// `InvalidParameter.HeaderMoreVarable`: The header of a template holds more than one variable.
    /// Leave one at most. The service spells the code like this; an older page has
    /// `HeaderMoreVariable`. Repeating the same call does not help.
    InvalidParameterHeaderMoreVarable,
    /// `InvalidParameter.HeaderMoreVariable`: The header of a template holds more than one variable.
    /// Leave one at most. This is the spelling of an older page; today's has `HeaderMoreVarable`.
    /// Repeating the same call does not help.
    InvalidParameterHeaderMoreVariable,
    /// `InvalidParameter.HeaderTypeNotSupport`: The format of a header is not one that the channel
    /// takes. Use a known value of `Format`. Repeating the same call does not help.
    InvalidParameterHeaderTypeNotSupport,
    /// `InvalidParameter.LanguageNotEmpty`: `Language` is missing. A message that follows a template
    /// needs the language of the template. Repeating the same call does not help.
    InvalidParameterLanguageNotEmpty,
    /// `InvalidParameter.LanguageNotSupport`: The language is not one that templates can have. Use a
    /// language code of WhatsApp, such as `en` or `zh_CN`. Repeating the same call does not help.
    InvalidParameterLanguageNotSupport,
    /// `InvalidParameter.LinkNotEmpty`: A media message has no link to its file. Set `link` in
    /// `Content`. Repeating the same call does not help.
    InvalidParameterLinkNotEmpty,
    /// `InvalidParameter.MessageInvalid`: A text of the template holds a placeholder such as `{{1}}`,
    /// or, by an older page, the template has no type. Write variables as `$(name)`. Repeating the same
    /// call does not help.
    InvalidParameterMessageInvalid,
    /// `InvalidParameter.MessageTypeNotEmpty`: `MessageType` is missing. Set it for a message of `Type`
    /// `message`. Repeating the same call does not help.
    InvalidParameterMessageTypeNotEmpty,
    /// `InvalidParameter.MessageTypeNotSupport`: The channel has no messages of this type. Use a value
    /// of `MessageType` that the channel knows. Repeating the same call does not help.
    InvalidParameterMessageTypeNotSupport,
    /// `InvalidParameter.PageInvalid`: `Page` is not built as it should be. Number pages from 1, and
    /// keep to the limits of the page size. Repeating the same call does not help.
    InvalidParameterPageInvalid,
    /// `InvalidParameter.PhoneNumberError`: A phone number is not valid. Write the country code and the
    /// number, digits only. Repeating the same call does not help.
    InvalidParameterPhoneNumberError,
    /// `InvalidParameter.SendSmsNotSupport`: Text messages cannot stand in for this message. Leave out
    /// the fallback, or have it enabled for the account. Repeating the same call does not help.
    InvalidParameterSendSmsNotSupport,
    /// `InvalidParameter.TemplateCodeNotEmpty`: `TemplateCode` is missing. A message that follows a
    /// template needs the code of the template. Repeating the same call does not help.
    InvalidParameterTemplateCodeNotEmpty,
    /// `InvalidParameter.TemplateNameExist`: Another template has this name. Choose another name.
    /// Repeating the same call does not help.
    InvalidParameterTemplateNameExist,
    /// `InvalidParameter.TemplateTypeNotSupport`: The template type is not one that the service knows.
    /// Use `WHATSAPP` or `VIBER`. Repeating the same call does not help.
    InvalidParameterTemplateTypeNotSupport,
    /// `InvalidParameter.TextNotEmpty`: A text message has no text. Set `text` in `Content`. Repeating
    /// the same call does not help.
    InvalidParameterTextNotEmpty,
    /// `InvalidParameter.ToOnlyNumeric`: The recipient's number holds something other than digits.
    /// Write the country code and the number without `+`, blanks or dashes. Repeating the same call
    /// does not help. Not documented; inferred from the code `InvalidParameter.FromOnlyNumeric`.
    InvalidParameterToOnlyNumeric,
    /// `InvalidParameter.UrlMoreVarable`: The URL of a button holds more than one variable. Leave one
    /// at most. The service spells the code like this; an older page has `UrlMoreVariable`. Repeating
    /// the same call does not help.
    InvalidParameterUrlMoreVarable,
    /// `InvalidParameter.UrlMoreVariable`: The URL of a button holds more than one variable. Leave one
    /// at most. This is the spelling of an older page; today's has `UrlMoreVarable`. Repeating the same
    /// call does not help.
    InvalidParameterUrlMoreVariable,
    /// `InvalidProduct.NotFound`: The host name leads to no product. Check the endpoint. Repeating the
    /// same call does not help. Not documented for this service; taken from what other products of
    /// Alibaba Cloud document of the gateway that they share.
    InvalidProductNotFound,
    /// `InvalidProtocol.NeedSsl`: The operation is reached over HTTPS only. Use an endpoint that begins
    /// with `https`. Repeating the same call does not help. Not documented for this service; taken from
    /// what other products of Alibaba Cloud document of the gateway that they share.
    InvalidProtocolNeedSsl,
    /// `InvalidSignatureMethod`: The method of signing is not known. The client signs by itself; a
    /// proxy may have changed the request. Repeating the same call does not help. Not documented for
    /// this service; taken from what other products of Alibaba Cloud document of the gateway that they
    /// share.
    InvalidSignatureMethod,
    /// `InvalidTimeStamp.Expired`: The clocks of the caller and the service are more than 15 minutes
    /// apart. Set the clock; a request that is signed with the right time succeeds. Repeating the call
    /// can help. Not documented for this service; taken from what other products of Alibaba Cloud
    /// document of the gateway that they share.
    InvalidTimeStampExpired,
    /// `InvalidTimeStamp.Format`: The time of the request is not written in the form of ISO 8601. The
    /// client writes it by itself; a proxy may have changed the request. Repeating the same call does
    /// not help. Not documented for this service; taken from what other products of Alibaba Cloud
    /// document of the gateway that they share.
    InvalidTimeStampFormat,
    /// `PhoneNumberNotRegistered`: The sender's number is not registered, or not approved. See its
    /// status with `QueryChatappPhoneNumbers`. Repeating the same call does not help. Not documented;
    /// seen in the skill for sending messages that Alibaba Cloud publishes for agents.
    PhoneNumberNotRegistered,
    /// `Product.Unsubscript`: The account has no subscription to the product. Open the service in the
    /// console of ChatApp, or with `OpenChatappService`. Repeating the same call does not help.
    ProductUnsubscript,
    /// `Ram.PermissionDeny`: You are not authorized to perform the operation. Attach a policy that
    /// allows the RAM action of the operation to the RAM user or role. Repeating the same call does not
    /// help.
    RamPermissionDeny,
    /// `ServiceUnavailable`: The service is down for the moment. Whether the call was carried out is
    /// unknown: look before you repeat one that is not safe to repeat. Repeating the call can help. Not
    /// documented for this service; taken from what other products of Alibaba Cloud document of the
    /// gateway that they share.
    ServiceUnavailable,
    /// `SessionWindowExpired`: The user wrote last more than 24 hours ago. Send a message that follows
    /// an approved template. Repeating the same call does not help. Not documented; seen in the skill
    /// for sending messages that Alibaba Cloud publishes for agents.
    SessionWindowExpired,
    /// `SignatureDoesNotMatch`: The signature is not the one that the service computed. Some products
    /// answer with HTTP 403. Check the access key secret, and whether a proxy changes requests.
    /// Repeating the same call does not help. Not documented for this service; taken from what other
    /// products of Alibaba Cloud document of the gateway that they share.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: The number that makes a request unique was used before. This request was
    /// not carried out, but an earlier copy of it may have been; signed anew it succeeds. Repeating the
    /// call can help. Not documented for this service; taken from what other products of Alibaba Cloud
    /// document of the gateway that they share.
    SignatureNonceUsed,
    /// `System.LimitControl`: The service limits the flow of requests at the moment. Call less often;
    /// the client waits and tries again by itself. Repeating the call can help.
    SystemLimitControl,
    /// `TemplateListError.QueryError`: The templates could not be listed. Check the parameters.
    TemplateListErrorQueryError,
    /// `TemplateNotFound`: There is no such template, or none in this language. Check `TemplateCode`
    /// and `Language` with `ListChatappTemplate`. Repeating the same call does not help. Not
    /// documented; seen in the skill for sending messages that Alibaba Cloud publishes for agents.
    TemplateNotFound,
    /// `TemplateParamInvalid`: The values do not fit the variables of the template in number or form.
    /// Compare `TemplateParams` with the template, which `GetChatappTemplateDetail` shows. Repeating
    /// the same call does not help. Not documented; seen in the skill for sending messages that Alibaba
    /// Cloud publishes for agents.
    TemplateParamInvalid,
    /// `Throttling`: Too many calls. Call less often; the client waits and tries again by itself.
    /// Repeating the call can help. Not documented for this service; taken from what other products of
    /// Alibaba Cloud document of the gateway that they share.
    Throttling,
    /// `Throttling.Api`: The operation has taken all calls that it takes in this period. Call less
    /// often; the client waits and tries again by itself. Repeating the call can help. Not documented
    /// for this service; taken from what other products of Alibaba Cloud document of the gateway that
    /// they share.
    ThrottlingApi,
    /// `Throttling.User`: The account has used up its calls of this period. Call less often; the client
    /// waits and tries again by itself. Repeating the call can help. Not documented for this service;
    /// taken from what other products of Alibaba Cloud document of the gateway that they share.
    ThrottlingUser,
    /// `Unknown.ResourceOwnerId`: The resource belongs to another user. Check the IDs, above all
    /// `CustSpaceId`, and whose keys sign the call. Repeating the same call does not help.
    UnknownResourceOwnerId,
    /// `UnsupportedHTTPMethod`: The HTTP method is not one of the operation. Some products answer with
    /// HTTP 403. The client sends `POST`; a proxy may have changed the request. Repeating the same call
    /// does not help. Not documented for this service; taken from what other products of Alibaba Cloud
    /// document of the gateway that they share.
    UnsupportedHttpMethod,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ErrorCode { UserNameInUse => "147005", AuthenticationNoAuth =>
    "Authentication.NoAuth", DelErrorTemplateNotExist => "DelError.TemplateNotExist",
    DetailErrorTemplateNotExist => "DetailError.TemplateNotExist", ForbiddenRam =>
    "Forbidden.RAM", ForbiddenRiskControl => "Forbidden.RiskControl", IncompleteSignature
    => "IncompleteSignature", InternalError => "InternalError",
    InvalidAccessKeyIdInactive => "InvalidAccessKeyId.Inactive",
    InvalidAccessKeyIdNotFound => "InvalidAccessKeyId.NotFound", InvalidApiNotFound =>
    "InvalidApi.NotFound", InvalidParameterAuditStatusNotSupport =>
    "InvalidParameter.AuditStatusNotSupport", InvalidParameterButtonTextHaveVariable =>
    "InvalidParameter.ButtonTextHaveVariable", InvalidParameterChannelTypeNotSupport =>
    "InvalidParameter.ChannelTypeNotSupport", InvalidParameterContentError =>
    "InvalidParameter.ContentError", InvalidParameterContentNotEmpty =>
    "InvalidParameter.ContentNotEmpty", InvalidParameterCreateError =>
    "InvalidParameter.CreateError", InvalidParameterFooterHaveVariable =>
    "InvalidParameter.FooterHaveVariable", InvalidParameterFormat =>
    "InvalidParameter.Format", InvalidParameterFromOnlyNumeric =>
    "InvalidParameter.FromOnlyNumeric", InvalidParameterHeaderMoreVarable =>
    "InvalidParameter.HeaderMoreVarable", InvalidParameterHeaderMoreVariable =>
    "InvalidParameter.HeaderMoreVariable", InvalidParameterHeaderTypeNotSupport =>
    "InvalidParameter.HeaderTypeNotSupport", InvalidParameterLanguageNotEmpty =>
    "InvalidParameter.LanguageNotEmpty", InvalidParameterLanguageNotSupport =>
    "InvalidParameter.LanguageNotSupport", InvalidParameterLinkNotEmpty =>
    "InvalidParameter.LinkNotEmpty", InvalidParameterMessageInvalid =>
    "InvalidParameter.MessageInvalid", InvalidParameterMessageTypeNotEmpty =>
    "InvalidParameter.MessageTypeNotEmpty", InvalidParameterMessageTypeNotSupport =>
    "InvalidParameter.MessageTypeNotSupport", InvalidParameterPageInvalid =>
    "InvalidParameter.PageInvalid", InvalidParameterPhoneNumberError =>
    "InvalidParameter.PhoneNumberError", InvalidParameterSendSmsNotSupport =>
    "InvalidParameter.SendSmsNotSupport", InvalidParameterTemplateCodeNotEmpty =>
    "InvalidParameter.TemplateCodeNotEmpty", InvalidParameterTemplateNameExist =>
    "InvalidParameter.TemplateNameExist", InvalidParameterTemplateTypeNotSupport =>
    "InvalidParameter.TemplateTypeNotSupport", InvalidParameterTextNotEmpty =>
    "InvalidParameter.TextNotEmpty", InvalidParameterToOnlyNumeric =>
    "InvalidParameter.ToOnlyNumeric", InvalidParameterUrlMoreVarable =>
    "InvalidParameter.UrlMoreVarable", InvalidParameterUrlMoreVariable =>
    "InvalidParameter.UrlMoreVariable", InvalidProductNotFound =>
    "InvalidProduct.NotFound", InvalidProtocolNeedSsl => "InvalidProtocol.NeedSsl",
    InvalidSignatureMethod => "InvalidSignatureMethod", InvalidTimeStampExpired =>
    "InvalidTimeStamp.Expired", InvalidTimeStampFormat => "InvalidTimeStamp.Format",
    PhoneNumberNotRegistered => "PhoneNumberNotRegistered", ProductUnsubscript =>
    "Product.Unsubscript", RamPermissionDeny => "Ram.PermissionDeny", ServiceUnavailable
    => "ServiceUnavailable", SessionWindowExpired => "SessionWindowExpired",
    SignatureDoesNotMatch => "SignatureDoesNotMatch", SignatureNonceUsed =>
    "SignatureNonceUsed", SystemLimitControl => "System.LimitControl",
    TemplateListErrorQueryError => "TemplateListError.QueryError", TemplateNotFound =>
    "TemplateNotFound", TemplateParamInvalid => "TemplateParamInvalid", Throttling =>
    "Throttling", ThrottlingApi => "Throttling.Api", ThrottlingUser => "Throttling.User",
    UnknownResourceOwnerId => "Unknown.ResourceOwnerId", UnsupportedHttpMethod =>
    "UnsupportedHTTPMethod" }
}

impl ErrorCode {
    /// What the code means, where that is known beyond the service's message.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.facts()?.meaning
    }

    /// What can be done about it, where that is known.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        self.facts()?.advice
    }

    /// Whether repeating the same call can help, where that is known. Whether it does no harm is
    /// another question, which [`Error::is_retryable`](crate::Error::is_retryable) answers.
    #[must_use]
    pub fn repeating_helps(&self) -> Option<bool> {
        self.facts()?.repeating_helps
    }

    fn facts(&self) -> Option<&'static Facts> {
        let known = FACTS.binary_search_by_key(&self.as_str(), |facts| facts.code);
        known.ok().map(|index| &FACTS[index])
    }
}

/// What is known of an error code.
struct Facts {
    code: &'static str,
    meaning: Option<&'static str>,
    advice: Option<&'static str>,
    repeating_helps: Option<bool>,
}

/// Ordered by code.
static FACTS: &[Facts] = &[
    Facts {
        code: "147005",
        meaning: Some(
            "Another phone number of the same business portfolio uses the user name.",
        ),
        advice: Some("Set `TransferAction` to `force_transfer` if the name is to move."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Authentication.NoAuth",
        meaning: Some("The caller may not do this."),
        advice: Some(
            "Check the permissions of the RAM user and whether the account, the phone number or the template belongs to it.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "DelError.TemplateNotExist",
        meaning: Some("There is no template of this code and language to delete."),
        advice: Some("List the templates with `ListChatappTemplate`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "DetailError.TemplateNotExist",
        meaning: Some("There is no template of this code and language."),
        advice: Some("List the templates with `ListChatappTemplate`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Forbidden.RAM",
        meaning: Some("The RAM user may not call the operation."),
        advice: Some("Attach a policy that allows the RAM action of the operation."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Forbidden.RiskControl",
        meaning: Some("Risk control refuses the call."),
        advice: Some("Ask the support of Alibaba Cloud."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "IncompleteSignature",
        meaning: Some("The signature is not built by the rules."),
        advice: Some(
            "The client signs by itself; a proxy may have changed the request.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InternalError",
        meaning: Some("The service failed inside."),
        advice: Some(
            "Whether the call was carried out is unknown: look before you repeat one that is not safe to repeat.",
        ),
        repeating_helps: Some(true),
    },
    Facts {
        code: "InvalidAccessKeyId.Inactive",
        meaning: Some("The access key is disabled."),
        advice: Some("Enable it, or use another."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidAccessKeyId.NotFound",
        meaning: Some(
            "There is no such access key. Other products answer with HTTP 404.",
        ),
        advice: Some("Check the credentials."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidApi.NotFound",
        meaning: Some(
            "There is no such operation in this version of the API; names are case-sensitive.",
        ),
        advice: Some("Check the region and the endpoint."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.AuditStatusNotSupport",
        meaning: Some("The review status to list by is not one that the service knows."),
        advice: Some("Use a known value of `AuditStatus`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.ButtonTextHaveVariable",
        meaning: Some("The label of a button holds a variable."),
        advice: Some(
            "Labels are fixed text; only the URL of a button can hold a variable.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.ChannelTypeNotSupport",
        meaning: Some("The channel is not one that the service sends over."),
        advice: Some("Use a known value of `ChannelType`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.ContentError",
        meaning: Some("`Content` is not built as the message type asks."),
        advice: Some(
            "Compare it with the members that the channel and `MessageType` need.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.ContentNotEmpty",
        meaning: Some("`Content` is missing."),
        advice: Some("Set it for a message of `Type` `message`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.CreateError",
        meaning: Some("The template could not be created."),
        advice: Some("Check all parameters of the template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.FooterHaveVariable",
        meaning: Some("The footer of a template holds a variable."),
        advice: Some("Footers are fixed text."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.Format",
        meaning: Some("The form asked for the reply is neither JSON nor XML."),
        advice: Some("The client asks for JSON; a proxy may have changed the request."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.FromOnlyNumeric",
        meaning: Some("The sender's number holds something other than digits."),
        advice: Some(
            "Write the country code and the number without `+`, blanks or dashes.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.HeaderMoreVarable",
        meaning: Some("The header of a template holds more than one variable."),
        advice: Some(
            "Leave one at most. The service spells the code like this; an older page has `HeaderMoreVariable`.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.HeaderMoreVariable",
        meaning: Some("The header of a template holds more than one variable."),
        advice: Some(
            "Leave one at most. This is the spelling of an older page; today's has `HeaderMoreVarable`.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.HeaderTypeNotSupport",
        meaning: Some("The format of a header is not one that the channel takes."),
        advice: Some("Use a known value of `Format`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.LanguageNotEmpty",
        meaning: Some("`Language` is missing."),
        advice: Some(
            "A message that follows a template needs the language of the template.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.LanguageNotSupport",
        meaning: Some("The language is not one that templates can have."),
        advice: Some("Use a language code of WhatsApp, such as `en` or `zh_CN`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.LinkNotEmpty",
        meaning: Some("A media message has no link to its file."),
        advice: Some("Set `link` in `Content`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.MessageInvalid",
        meaning: Some(
            "A text of the template holds a placeholder such as `{{1}}`, or, by an older page, the template has no type.",
        ),
        advice: Some("Write variables as `$(name)`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.MessageTypeNotEmpty",
        meaning: Some("`MessageType` is missing."),
        advice: Some("Set it for a message of `Type` `message`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.MessageTypeNotSupport",
        meaning: Some("The channel has no messages of this type."),
        advice: Some("Use a value of `MessageType` that the channel knows."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.PageInvalid",
        meaning: Some("`Page` is not built as it should be."),
        advice: Some("Number pages from 1, and keep to the limits of the page size."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.PhoneNumberError",
        meaning: Some("A phone number is not valid."),
        advice: Some("Write the country code and the number, digits only."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.SendSmsNotSupport",
        meaning: Some("Text messages cannot stand in for this message."),
        advice: Some("Leave out the fallback, or have it enabled for the account."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.TemplateCodeNotEmpty",
        meaning: Some("`TemplateCode` is missing."),
        advice: Some(
            "A message that follows a template needs the code of the template.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.TemplateNameExist",
        meaning: Some("Another template has this name."),
        advice: Some("Choose another name."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.TemplateTypeNotSupport",
        meaning: Some("The template type is not one that the service knows."),
        advice: Some("Use `WHATSAPP` or `VIBER`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.TextNotEmpty",
        meaning: Some("A text message has no text."),
        advice: Some("Set `text` in `Content`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.ToOnlyNumeric",
        meaning: Some("The recipient's number holds something other than digits."),
        advice: Some(
            "Write the country code and the number without `+`, blanks or dashes.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.UrlMoreVarable",
        meaning: Some("The URL of a button holds more than one variable."),
        advice: Some(
            "Leave one at most. The service spells the code like this; an older page has `UrlMoreVariable`.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidParameter.UrlMoreVariable",
        meaning: Some("The URL of a button holds more than one variable."),
        advice: Some(
            "Leave one at most. This is the spelling of an older page; today's has `UrlMoreVarable`.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidProduct.NotFound",
        meaning: Some("The host name leads to no product."),
        advice: Some("Check the endpoint."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidProtocol.NeedSsl",
        meaning: Some("The operation is reached over HTTPS only."),
        advice: Some("Use an endpoint that begins with `https`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidSignatureMethod",
        meaning: Some("The method of signing is not known."),
        advice: Some(
            "The client signs by itself; a proxy may have changed the request.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "InvalidTimeStamp.Expired",
        meaning: Some(
            "The clocks of the caller and the service are more than 15 minutes apart.",
        ),
        advice: Some(
            "Set the clock; a request that is signed with the right time succeeds.",
        ),
        repeating_helps: Some(true),
    },
    Facts {
        code: "InvalidTimeStamp.Format",
        meaning: Some("The time of the request is not written in the form of ISO 8601."),
        advice: Some(
            "The client writes it by itself; a proxy may have changed the request.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "PhoneNumberNotRegistered",
        meaning: Some("The sender's number is not registered, or not approved."),
        advice: Some("See its status with `QueryChatappPhoneNumbers`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Product.Unsubscript",
        meaning: Some("The account has no subscription to the product."),
        advice: Some(
            "Open the service in the console of ChatApp, or with `OpenChatappService`.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Ram.PermissionDeny",
        meaning: None,
        advice: Some(
            "Attach a policy that allows the RAM action of the operation to the RAM user or role.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "ServiceUnavailable",
        meaning: Some("The service is down for the moment."),
        advice: Some(
            "Whether the call was carried out is unknown: look before you repeat one that is not safe to repeat.",
        ),
        repeating_helps: Some(true),
    },
    Facts {
        code: "SessionWindowExpired",
        meaning: Some("The user wrote last more than 24 hours ago."),
        advice: Some("Send a message that follows an approved template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "SignatureDoesNotMatch",
        meaning: Some(
            "The signature is not the one that the service computed. Some products answer with HTTP 403.",
        ),
        advice: Some(
            "Check the access key secret, and whether a proxy changes requests.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "SignatureNonceUsed",
        meaning: Some("The number that makes a request unique was used before."),
        advice: Some(
            "This request was not carried out, but an earlier copy of it may have been; signed anew it succeeds.",
        ),
        repeating_helps: Some(true),
    },
    Facts {
        code: "System.LimitControl",
        meaning: Some("The service limits the flow of requests at the moment."),
        advice: Some("Call less often; the client waits and tries again by itself."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "TemplateListError.QueryError",
        meaning: Some("The templates could not be listed."),
        advice: Some("Check the parameters."),
        repeating_helps: None,
    },
    Facts {
        code: "TemplateNotFound",
        meaning: Some("There is no such template, or none in this language."),
        advice: Some("Check `TemplateCode` and `Language` with `ListChatappTemplate`."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "TemplateParamInvalid",
        meaning: Some(
            "The values do not fit the variables of the template in number or form.",
        ),
        advice: Some(
            "Compare `TemplateParams` with the template, which `GetChatappTemplateDetail` shows.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "Throttling",
        meaning: Some("Too many calls."),
        advice: Some("Call less often; the client waits and tries again by itself."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "Throttling.Api",
        meaning: Some("The operation has taken all calls that it takes in this period."),
        advice: Some("Call less often; the client waits and tries again by itself."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "Throttling.User",
        meaning: Some("The account has used up its calls of this period."),
        advice: Some("Call less often; the client waits and tries again by itself."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "Unknown.ResourceOwnerId",
        meaning: Some("The resource belongs to another user."),
        advice: Some(
            "Check the IDs, above all `CustSpaceId`, and whose keys sign the call.",
        ),
        repeating_helps: Some(false),
    },
    Facts {
        code: "UnsupportedHTTPMethod",
        meaning: Some(
            "The HTTP method is not one of the operation. Some products answer with HTTP 403.",
        ),
        advice: Some("The client sends `POST`; a proxy may have changed the request."),
        repeating_helps: Some(false),
    },
];
