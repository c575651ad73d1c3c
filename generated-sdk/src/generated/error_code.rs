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
        match self {
            Self::UserNameInUse => {
                Some(
                    "Another phone number of the same business portfolio uses the user name.",
                )
            }
            Self::AuthenticationNoAuth => Some("The caller may not do this."),
            Self::DelErrorTemplateNotExist => {
                Some("There is no template of this code and language to delete.")
            }
            Self::DetailErrorTemplateNotExist => {
                Some("There is no template of this code and language.")
            }
            Self::ForbiddenRam => Some("The RAM user may not call the operation."),
            Self::ForbiddenRiskControl => Some("Risk control refuses the call."),
            Self::IncompleteSignature => Some("The signature is not built by the rules."),
            Self::InternalError => Some("The service failed inside."),
            Self::InvalidAccessKeyIdInactive => Some("The access key is disabled."),
            Self::InvalidAccessKeyIdNotFound => {
                Some("There is no such access key. Other products answer with HTTP 404.")
            }
            Self::InvalidApiNotFound => {
                Some(
                    "There is no such operation in this version of the API; names are case-sensitive.",
                )
            }
            Self::InvalidParameterAuditStatusNotSupport => {
                Some("The review status to list by is not one that the service knows.")
            }
            Self::InvalidParameterButtonTextHaveVariable => {
                Some("The label of a button holds a variable.")
            }
            Self::InvalidParameterChannelTypeNotSupport => {
                Some("The channel is not one that the service sends over.")
            }
            Self::InvalidParameterContentError => {
                Some("`Content` is not built as the message type asks.")
            }
            Self::InvalidParameterContentNotEmpty => Some("`Content` is missing."),
            Self::InvalidParameterCreateError => {
                Some("The template could not be created.")
            }
            Self::InvalidParameterFooterHaveVariable => {
                Some("The footer of a template holds a variable.")
            }
            Self::InvalidParameterFormat => {
                Some("The form asked for the reply is neither JSON nor XML.")
            }
            Self::InvalidParameterFromOnlyNumeric => {
                Some("The sender's number holds something other than digits.")
            }
            Self::InvalidParameterHeaderMoreVarable => {
                Some("The header of a template holds more than one variable.")
            }
            Self::InvalidParameterHeaderMoreVariable => {
                Some("The header of a template holds more than one variable.")
            }
            Self::InvalidParameterHeaderTypeNotSupport => {
                Some("The format of a header is not one that the channel takes.")
            }
            Self::InvalidParameterLanguageNotEmpty => Some("`Language` is missing."),
            Self::InvalidParameterLanguageNotSupport => {
                Some("The language is not one that templates can have.")
            }
            Self::InvalidParameterLinkNotEmpty => {
                Some("A media message has no link to its file.")
            }
            Self::InvalidParameterMessageInvalid => {
                Some(
                    "A text of the template holds a placeholder such as `{{1}}`, or, by an older page, the template has no type.",
                )
            }
            Self::InvalidParameterMessageTypeNotEmpty => {
                Some("`MessageType` is missing.")
            }
            Self::InvalidParameterMessageTypeNotSupport => {
                Some("The channel has no messages of this type.")
            }
            Self::InvalidParameterPageInvalid => {
                Some("`Page` is not built as it should be.")
            }
            Self::InvalidParameterPhoneNumberError => {
                Some("A phone number is not valid.")
            }
            Self::InvalidParameterSendSmsNotSupport => {
                Some("Text messages cannot stand in for this message.")
            }
            Self::InvalidParameterTemplateCodeNotEmpty => {
                Some("`TemplateCode` is missing.")
            }
            Self::InvalidParameterTemplateNameExist => {
                Some("Another template has this name.")
            }
            Self::InvalidParameterTemplateTypeNotSupport => {
                Some("The template type is not one that the service knows.")
            }
            Self::InvalidParameterTextNotEmpty => Some("A text message has no text."),
            Self::InvalidParameterToOnlyNumeric => {
                Some("The recipient's number holds something other than digits.")
            }
            Self::InvalidParameterUrlMoreVarable => {
                Some("The URL of a button holds more than one variable.")
            }
            Self::InvalidParameterUrlMoreVariable => {
                Some("The URL of a button holds more than one variable.")
            }
            Self::InvalidProductNotFound => Some("The host name leads to no product."),
            Self::InvalidProtocolNeedSsl => {
                Some("The operation is reached over HTTPS only.")
            }
            Self::InvalidSignatureMethod => Some("The method of signing is not known."),
            Self::InvalidTimeStampExpired => {
                Some(
                    "The clocks of the caller and the service are more than 15 minutes apart.",
                )
            }
            Self::InvalidTimeStampFormat => {
                Some("The time of the request is not written in the form of ISO 8601.")
            }
            Self::PhoneNumberNotRegistered => {
                Some("The sender's number is not registered, or not approved.")
            }
            Self::ProductUnsubscript => {
                Some("The account has no subscription to the product.")
            }
            Self::ServiceUnavailable => Some("The service is down for the moment."),
            Self::SessionWindowExpired => {
                Some("The user wrote last more than 24 hours ago.")
            }
            Self::SignatureDoesNotMatch => {
                Some(
                    "The signature is not the one that the service computed. Some products answer with HTTP 403.",
                )
            }
            Self::SignatureNonceUsed => {
                Some("The number that makes a request unique was used before.")
            }
            Self::SystemLimitControl => {
                Some("The service limits the flow of requests at the moment.")
            }
            Self::TemplateListErrorQueryError => {
                Some("The templates could not be listed.")
            }
            Self::TemplateNotFound => {
                Some("There is no such template, or none in this language.")
            }
            Self::TemplateParamInvalid => {
                Some(
                    "The values do not fit the variables of the template in number or form.",
                )
            }
            Self::Throttling => Some("Too many calls."),
            Self::ThrottlingApi => {
                Some("The operation has taken all calls that it takes in this period.")
            }
            Self::ThrottlingUser => {
                Some("The account has used up its calls of this period.")
            }
            Self::UnknownResourceOwnerId => Some("The resource belongs to another user."),
            Self::UnsupportedHttpMethod => {
                Some(
                    "The HTTP method is not one of the operation. Some products answer with HTTP 403.",
                )
            }
            _ => None,
        }
    }

    /// What can be done about it, where that is known.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        match self {
            Self::UserNameInUse => {
                Some("Set `TransferAction` to `force_transfer` if the name is to move.")
            }
            Self::AuthenticationNoAuth => {
                Some(
                    "Check the permissions of the RAM user and whether the account, the phone number or the template belongs to it.",
                )
            }
            Self::DelErrorTemplateNotExist => {
                Some("List the templates with `ListChatappTemplate`.")
            }
            Self::DetailErrorTemplateNotExist => {
                Some("List the templates with `ListChatappTemplate`.")
            }
            Self::ForbiddenRam => {
                Some("Attach a policy that allows the RAM action of the operation.")
            }
            Self::ForbiddenRiskControl => Some("Ask the support of Alibaba Cloud."),
            Self::IncompleteSignature => {
                Some("The client signs by itself; a proxy may have changed the request.")
            }
            Self::InternalError => {
                Some(
                    "Whether the call was carried out is unknown: look before you repeat one that is not safe to repeat.",
                )
            }
            Self::InvalidAccessKeyIdInactive => Some("Enable it, or use another."),
            Self::InvalidAccessKeyIdNotFound => Some("Check the credentials."),
            Self::InvalidApiNotFound => Some("Check the region and the endpoint."),
            Self::InvalidParameterAuditStatusNotSupport => {
                Some("Use a known value of `AuditStatus`.")
            }
            Self::InvalidParameterButtonTextHaveVariable => {
                Some(
                    "Labels are fixed text; only the URL of a button can hold a variable.",
                )
            }
            Self::InvalidParameterChannelTypeNotSupport => {
                Some("Use a known value of `ChannelType`.")
            }
            Self::InvalidParameterContentError => {
                Some(
                    "Compare it with the members that the channel and `MessageType` need.",
                )
            }
            Self::InvalidParameterContentNotEmpty => {
                Some("Set it for a message of `Type` `message`.")
            }
            Self::InvalidParameterCreateError => {
                Some("Check all parameters of the template.")
            }
            Self::InvalidParameterFooterHaveVariable => Some("Footers are fixed text."),
            Self::InvalidParameterFormat => {
                Some("The client asks for JSON; a proxy may have changed the request.")
            }
            Self::InvalidParameterFromOnlyNumeric => {
                Some(
                    "Write the country code and the number without `+`, blanks or dashes.",
                )
            }
            Self::InvalidParameterHeaderMoreVarable => {
                Some(
                    "Leave one at most. The service spells the code like this; an older page has `HeaderMoreVariable`.",
                )
            }
            Self::InvalidParameterHeaderMoreVariable => {
                Some(
                    "Leave one at most. This is the spelling of an older page; today's has `HeaderMoreVarable`.",
                )
            }
            Self::InvalidParameterHeaderTypeNotSupport => {
                Some("Use a known value of `Format`.")
            }
            Self::InvalidParameterLanguageNotEmpty => {
                Some(
                    "A message that follows a template needs the language of the template.",
                )
            }
            Self::InvalidParameterLanguageNotSupport => {
                Some("Use a language code of WhatsApp, such as `en` or `zh_CN`.")
            }
            Self::InvalidParameterLinkNotEmpty => Some("Set `link` in `Content`."),
            Self::InvalidParameterMessageInvalid => Some("Write variables as `$(name)`."),
            Self::InvalidParameterMessageTypeNotEmpty => {
                Some("Set it for a message of `Type` `message`.")
            }
            Self::InvalidParameterMessageTypeNotSupport => {
                Some("Use a value of `MessageType` that the channel knows.")
            }
            Self::InvalidParameterPageInvalid => {
                Some("Number pages from 1, and keep to the limits of the page size.")
            }
            Self::InvalidParameterPhoneNumberError => {
                Some("Write the country code and the number, digits only.")
            }
            Self::InvalidParameterSendSmsNotSupport => {
                Some("Leave out the fallback, or have it enabled for the account.")
            }
            Self::InvalidParameterTemplateCodeNotEmpty => {
                Some("A message that follows a template needs the code of the template.")
            }
            Self::InvalidParameterTemplateNameExist => Some("Choose another name."),
            Self::InvalidParameterTemplateTypeNotSupport => {
                Some("Use `WHATSAPP` or `VIBER`.")
            }
            Self::InvalidParameterTextNotEmpty => Some("Set `text` in `Content`."),
            Self::InvalidParameterToOnlyNumeric => {
                Some(
                    "Write the country code and the number without `+`, blanks or dashes.",
                )
            }
            Self::InvalidParameterUrlMoreVarable => {
                Some(
                    "Leave one at most. The service spells the code like this; an older page has `UrlMoreVariable`.",
                )
            }
            Self::InvalidParameterUrlMoreVariable => {
                Some(
                    "Leave one at most. This is the spelling of an older page; today's has `UrlMoreVarable`.",
                )
            }
            Self::InvalidProductNotFound => Some("Check the endpoint."),
            Self::InvalidProtocolNeedSsl => {
                Some("Use an endpoint that begins with `https`.")
            }
            Self::InvalidSignatureMethod => {
                Some("The client signs by itself; a proxy may have changed the request.")
            }
            Self::InvalidTimeStampExpired => {
                Some(
                    "Set the clock; a request that is signed with the right time succeeds.",
                )
            }
            Self::InvalidTimeStampFormat => {
                Some(
                    "The client writes it by itself; a proxy may have changed the request.",
                )
            }
            Self::PhoneNumberNotRegistered => {
                Some("See its status with `QueryChatappPhoneNumbers`.")
            }
            Self::ProductUnsubscript => {
                Some(
                    "Open the service in the console of ChatApp, or with `OpenChatappService`.",
                )
            }
            Self::RamPermissionDeny => {
                Some(
                    "Attach a policy that allows the RAM action of the operation to the RAM user or role.",
                )
            }
            Self::ServiceUnavailable => {
                Some(
                    "Whether the call was carried out is unknown: look before you repeat one that is not safe to repeat.",
                )
            }
            Self::SessionWindowExpired => {
                Some("Send a message that follows an approved template.")
            }
            Self::SignatureDoesNotMatch => {
                Some(
                    "Check the access key secret, and whether a proxy changes requests.",
                )
            }
            Self::SignatureNonceUsed => {
                Some(
                    "This request was not carried out, but an earlier copy of it may have been; signed anew it succeeds.",
                )
            }
            Self::SystemLimitControl => {
                Some("Call less often; the client waits and tries again by itself.")
            }
            Self::TemplateListErrorQueryError => Some("Check the parameters."),
            Self::TemplateNotFound => {
                Some("Check `TemplateCode` and `Language` with `ListChatappTemplate`.")
            }
            Self::TemplateParamInvalid => {
                Some(
                    "Compare `TemplateParams` with the template, which `GetChatappTemplateDetail` shows.",
                )
            }
            Self::Throttling => {
                Some("Call less often; the client waits and tries again by itself.")
            }
            Self::ThrottlingApi => {
                Some("Call less often; the client waits and tries again by itself.")
            }
            Self::ThrottlingUser => {
                Some("Call less often; the client waits and tries again by itself.")
            }
            Self::UnknownResourceOwnerId => {
                Some(
                    "Check the IDs, above all `CustSpaceId`, and whose keys sign the call.",
                )
            }
            Self::UnsupportedHttpMethod => {
                Some("The client sends `POST`; a proxy may have changed the request.")
            }
            _ => None,
        }
    }
    /** Whether repeating the same call can help, where that is known. Whether it does no harm is another question, which
 [`Error::is_retryable`](crate::Error::is_retryable) answers.*/
    #[must_use]
    pub fn repeating_helps(&self) -> Option<bool> {
        match self {
            Self::InternalError
            | Self::InvalidTimeStampExpired
            | Self::ServiceUnavailable
            | Self::SignatureNonceUsed
            | Self::SystemLimitControl
            | Self::Throttling
            | Self::ThrottlingApi
            | Self::ThrottlingUser => Some(true),
            Self::UserNameInUse
            | Self::AuthenticationNoAuth
            | Self::DelErrorTemplateNotExist
            | Self::DetailErrorTemplateNotExist
            | Self::ForbiddenRam
            | Self::ForbiddenRiskControl
            | Self::IncompleteSignature
            | Self::InvalidAccessKeyIdInactive
            | Self::InvalidAccessKeyIdNotFound
            | Self::InvalidApiNotFound
            | Self::InvalidParameterAuditStatusNotSupport
            | Self::InvalidParameterButtonTextHaveVariable
            | Self::InvalidParameterChannelTypeNotSupport
            | Self::InvalidParameterContentError
            | Self::InvalidParameterContentNotEmpty
            | Self::InvalidParameterCreateError
            | Self::InvalidParameterFooterHaveVariable
            | Self::InvalidParameterFormat
            | Self::InvalidParameterFromOnlyNumeric
            | Self::InvalidParameterHeaderMoreVarable
            | Self::InvalidParameterHeaderMoreVariable
            | Self::InvalidParameterHeaderTypeNotSupport
            | Self::InvalidParameterLanguageNotEmpty
            | Self::InvalidParameterLanguageNotSupport
            | Self::InvalidParameterLinkNotEmpty
            | Self::InvalidParameterMessageInvalid
            | Self::InvalidParameterMessageTypeNotEmpty
            | Self::InvalidParameterMessageTypeNotSupport
            | Self::InvalidParameterPageInvalid
            | Self::InvalidParameterPhoneNumberError
            | Self::InvalidParameterSendSmsNotSupport
            | Self::InvalidParameterTemplateCodeNotEmpty
            | Self::InvalidParameterTemplateNameExist
            | Self::InvalidParameterTemplateTypeNotSupport
            | Self::InvalidParameterTextNotEmpty
            | Self::InvalidParameterToOnlyNumeric
            | Self::InvalidParameterUrlMoreVarable
            | Self::InvalidParameterUrlMoreVariable
            | Self::InvalidProductNotFound
            | Self::InvalidProtocolNeedSsl
            | Self::InvalidSignatureMethod
            | Self::InvalidTimeStampFormat
            | Self::PhoneNumberNotRegistered
            | Self::ProductUnsubscript
            | Self::RamPermissionDeny
            | Self::SessionWindowExpired
            | Self::SignatureDoesNotMatch
            | Self::TemplateNotFound
            | Self::TemplateParamInvalid
            | Self::UnknownResourceOwnerId
            | Self::UnsupportedHttpMethod => Some(false),
            _ => None,
        }
    }
}
