// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Error codes: what they mean, and what can be done about them.

use alibabacloud_runtime::emitted as runtime;

/// An error code of a receipt: why a message did not reach its recipient.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiptError {
    /// `0`: The access token of the app has expired or was withdrawn. Bind the WhatsApp Business
    /// account again. Sending the same message again does not help. Not documented for this service;
    /// taken from copies of Meta's table of error codes.
    AuthenticationFailed,
    /// `1`: The request is malformed, or Meta's server failed. Not documented for this service; taken
    /// from copies of Meta's table of error codes.
    UnknownRequestError,
    /// `10`: A permission was not granted, or was taken away. Sending the same message again does not
    /// help. Not documented for this service; taken from copies of Meta's table of error codes.
    PermissionNotGranted,
    /// `100`: A parameter is misspelled or not supported. Sending the same message again does not help.
    /// Not documented for this service; taken from copies of Meta's table of error codes.
    ParameterUnknown,
    /// `130403`: The business itself has blocked this user. Unblock the user first. Sending the same
    /// message again does not help. Not documented for this service; taken from copies of Meta's table
    /// of error codes.
    UserBlockedByBusiness,
    /// `130429`: More messages were sent in a second than the number may send. Older tables have HTTP
    /// 400\. Send again later, and more slowly. Sending again can help. Not documented for this service;
    /// taken from copies of Meta's table of error codes.
    ThroughputReached,
    /// `130472`: The user is part of one of Meta's experiments and got no marketing message. Use a
    /// template of another category, or wait until the user writes. Not documented for this service;
    /// taken from copies of Meta's table of error codes.
    MarketingExperiment,
    /// `130497`: The account may not write to users of that country. Sending the same message again
    /// does not help. Not documented for this service; taken from copies of Meta's table of error
    /// codes.
    CountryRestricted,
    /// `131000`: The message failed for a reason that Meta does not know. Send again; if that fails
    /// too, ask the support. Sending again can help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    UnknownFailure,
    /// `131005`: A permission was not granted, or was taken away. Sending the same message again does
    /// not help. Not documented for this service; taken from copies of Meta's table of error codes.
    AccessDenied,
    /// `131008`: A required parameter is missing. Sending the same message again does not help. Not
    /// documented for this service; taken from copies of Meta's table of error codes.
    ParameterMissing,
    /// `131009`: A parameter has a value that it cannot have. Sending the same message again does not
    /// help. Not documented for this service; taken from copies of Meta's table of error codes.
    ParameterInvalid,
    /// `131016`: One of Meta's services is unavailable for the moment. Older tables have HTTP 500. Send
    /// again later. Sending again can help. Not documented for this service; taken from copies of
    /// Meta's table of error codes.
    ServiceUnavailable,
    /// `131021`: Sender and recipient are the same number. Send to another number. Sending the same
    /// message again does not help. Not documented for this service; taken from copies of Meta's table
    /// of error codes.
    RecipientIsSender,
    /// `131026`: The message cannot be delivered: the number has no WhatsApp, the user has not accepted
    /// the current terms, or the app is too old, among other reasons. Ask the user over another channel
    /// to open and update WhatsApp. Sending the same message again does not help. Not documented; seen
    /// in an example of a receipt, and in Meta's table of error codes.
    Undeliverable,
    /// `131030`: The recipient is not in the list of numbers that a test number may write to. Add the
    /// recipient to that list. Sending the same message again does not help. Not documented for this
    /// service; taken from copies of Meta's table of error codes.
    RecipientNotAllowed,
    /// `131031`: The account is locked: it violated a policy, or its data could not be verified. See
    /// the business account in Meta's Business Manager. Sending the same message again does not help.
    /// Not documented for this service; taken from copies of Meta's table of error codes.
    AccountLocked,
    /// `131037`: The display name of the number is not approved. Have the display name approved.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    DisplayNameNotApproved,
    /// `131042`: Something is wrong with the payment method of the account. Older tables have HTTP 400.
    /// Check the billing of the account. Sending the same message again does not help. Not documented
    /// for this service; taken from copies of Meta's table of error codes.
    PaymentProblem,
    /// `131045`: The sending number is not registered as it should be: its certificate is wrong. Older
    /// tables have HTTP 500. Register the number again. Sending the same message again does not help.
    /// Not documented for this service; taken from copies of Meta's table of error codes.
    CertificateWrong,
    /// `131047`: The user wrote last more than 24 hours ago. Older tables have HTTP 400. Send a message
    /// that follows an approved template. Sending the same message again does not help. Not documented
    /// for this service; taken from copies of Meta's table of error codes.
    WindowClosed,
    /// `131048`: Too many messages of this number were blocked or reported as spam. Older tables have
    /// HTTP 400. See the quality rating of the number with `QueryChatappPhoneNumbers`. Not documented
    /// for this service; taken from copies of Meta's table of error codes.
    SpamLimit,
    /// `131049`: Meta did not deliver the marketing message, to keep the user from getting too many.
    /// Wait for at least 24 hours before sending it again. Sending again can help. Not documented for
    /// this service; taken from copies of Meta's table of error codes.
    MarketingHeldBack,
    /// `131050`: The user has stopped the marketing messages of this business. Do not send the user
    /// marketing messages any more. Sending the same message again does not help. Not documented for
    /// this service; taken from copies of Meta's table of error codes.
    MarketingStopped,
    /// `131051`: The message type is not supported. Sending the same message again does not help. Not
    /// documented for this service; taken from copies of Meta's table of error codes.
    MessageTypeUnsupported,
    /// `131052`: Media that the user sent could not be downloaded. Ask the user to send it another way.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    InboundMediaFailed,
    /// `131053`: Media of the message could not be taken up, because of its type or size for instance.
    /// Check type, size and address of the file. Sending the same message again does not help. Not
    /// documented for this service; taken from copies of Meta's table of error codes.
    MediaRefused,
    /// `131056`: Too many messages went from this sender to this recipient in a short time; others can
    /// still be written to. Older tables have HTTP 400. Wait before writing to this recipient again.
    /// Sending again can help. Not documented for this service; taken from copies of Meta's table of
    /// error codes.
    PairRateLimit,
    /// `131057`: The account is in maintenance, for instance to raise its throughput. Older tables have
    /// HTTP 500. Send again later. Sending again can help. Not documented for this service; taken from
    /// copies of Meta's table of error codes.
    AccountInMaintenance,
    /// `131060`: The message of the user is not available any more. Sending the same message again does
    /// not help. Not documented for this service; taken from copies of Meta's table of error codes.
    MessageUnavailable,
    /// `131062`: This kind of message cannot be sent to a business-scoped user ID (BSUID). Send to the
    /// phone number of the user. Sending the same message again does not help. Not documented for this
    /// service; taken from copies of Meta's table of error codes.
    UserIdNotSupported,
    /// `131063`: Marketing templates of the account do not go through the Cloud API any more, but
    /// through Marketing Messages. Sending the same message again does not help. Not documented for
    /// this service; taken from copies of Meta's table of error codes.
    MarketingTurnedOff,
    /// `131064`: A limit is reached that follows from how Meta classified the templates. Not documented
    /// for this service; taken from copies of Meta's table of error codes.
    TemplateClassificationLimit,
    /// `132000`: There are more or fewer values than the template has variables. Compare the values
    /// with the template. Sending the same message again does not help. Not documented for this
    /// service; taken from copies of Meta's table of error codes.
    VariableCountWrong,
    /// `132001`: The template does not exist in this language, or is not approved. Older tables have
    /// HTTP 404. Check code, language and review status of the template. Sending the same message again
    /// does not help. Not documented for this service; taken from copies of Meta's table of error
    /// codes.
    TemplateMissing,
    /// `132005`: The text of the template is too long once its variables are filled in. Shorten the
    /// values. Sending the same message again does not help. Not documented for this service; taken
    /// from copies of Meta's table of error codes.
    TextTooLong,
    /// `132007`: The content of the template violates a policy. Change the template. Sending the same
    /// message again does not help. Not documented for this service; taken from copies of Meta's table
    /// of error codes.
    TemplatePolicyViolated,
    /// `132012`: The value of a variable has the wrong form. Compare the values with the template.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    VariableFormatWrong,
    /// `132015`: The template is paused because its quality is low. Improve the template, and wait
    /// until it is active again. Sending the same message again does not help. Not documented for this
    /// service; taken from copies of Meta's table of error codes.
    TemplatePaused,
    /// `132016`: The template was paused too often and is disabled for good. Create another template.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    TemplateDisabled,
    /// `132018`: The values for the template do not pass validation. Compare the values with the
    /// template. Sending the same message again does not help. Not documented for this service; taken
    /// from copies of Meta's table of error codes.
    TemplateParameterInvalid,
    /// `132068`: The WhatsApp Flow is blocked. Correct the WhatsApp Flow. Sending the same message
    /// again does not help. Not documented for this service; taken from copies of Meta's table of error
    /// codes.
    FlowBlocked,
    /// `132069`: The WhatsApp Flow is throttled: 10 messages with it went out in the last hour. Send
    /// again later. Sending again can help. Not documented for this service; taken from copies of
    /// Meta's table of error codes.
    FlowThrottled,
    /// `133000`: An earlier deregistration of the number failed. Deregister it again, then register it.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    DeregistrationIncomplete,
    /// `133004`: Meta's server is unavailable for the moment. Try again later. Sending again can help.
    /// Not documented for this service; taken from copies of Meta's table of error codes.
    ServerUnavailable,
    /// `133005`: The PIN of two-step verification is wrong. Use the right PIN. Sending the same message
    /// again does not help. Not documented for this service; taken from copies of Meta's table of error
    /// codes.
    PinWrong,
    /// `133006`: The phone number must be verified before it is registered. Verify the number first.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    VerificationNeeded,
    /// `133008`: Too many wrong PINs were tried. The details of the error say how long to wait. Sending
    /// again can help. Not documented for this service; taken from copies of Meta's table of error
    /// codes.
    TooManyPins,
    /// `133009`: The PIN was entered too soon after the last try. Wait, and try again. Sending again
    /// can help. Not documented for this service; taken from copies of Meta's table of error codes.
    PinTooFast,
    /// `133010`: The phone number is not registered on the platform. Register the number. Sending the
    /// same message again does not help. Not documented for this service; taken from copies of Meta's
    /// table of error codes.
    PhoneNumberNotRegistered,
    /// `133015`: The number was deleted a moment ago. Wait for 5 minutes. Sending again can help. Not
    /// documented for this service; taken from copies of Meta's table of error codes.
    PhoneNumberJustDeleted,
    /// `133016`: The number was registered or deregistered too often. Try again later. Sending again
    /// can help. Not documented for this service; taken from copies of Meta's table of error codes.
    TooManyRegistrations,
    /// `135000`: Something is wrong with the parameters, and Meta does not say what. Not documented for
    /// this service; taken from copies of Meta's table of error codes.
    UnknownParameterError,
    /// `190`: The access token has expired. Bind the WhatsApp Business account again. Sending the same
    /// message again does not help. Not documented for this service; taken from copies of Meta's table
    /// of error codes.
    AccessTokenExpired,
    /// `2`: Meta's service is down or overloaded for the moment. Send again later. Sending again can
    /// help. Not documented for this service; taken from copies of Meta's table of error codes.
    ServiceDown,
    /// `200-299`: A permission was not granted, or was taken away. Any number from 200 to 299 says so.
    /// Sending the same message again does not help. Not documented for this service; taken from copies
    /// of Meta's table of error codes.
    PermissionRange,
    /// `2494100`: The phone number is in maintenance. Send again later. Sending again can help. Not
    /// documented for this service; taken from copies of Meta's table of error codes.
    PhoneNumberInMaintenance,
    /// `3`: The app lacks a capability or permission. Older tables have HTTP 500. Sending the same
    /// message again does not help. Not documented for this service; taken from copies of Meta's table
    /// of error codes.
    CapabilityMissing,
    /// `33`: The business phone number was deleted. Older tables have HTTP 400. Send from another
    /// number. Sending the same message again does not help. Not documented for this service; taken
    /// from copies of Meta's table of error codes.
    PhoneNumberDeleted,
    /// `368`: The account is restricted because it violated a policy. See the business account in
    /// Meta's Business Manager. Sending the same message again does not help. Not documented for this
    /// service; taken from copies of Meta's table of error codes.
    PolicyRestriction,
    /// `4`: The app has used up its calls. Older tables have HTTP 400. Send again later, and more
    /// slowly. Sending again can help. Not documented for this service; taken from copies of Meta's
    /// table of error codes.
    AppRateLimit,
    /// `80007`: The WhatsApp Business account has reached its rate limit. Older tables have HTTP 400.
    /// Send again later, and more slowly. Sending again can help. Not documented for this service;
    /// taken from copies of Meta's table of error codes.
    BusinessAccountRateLimit,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ReceiptError { AuthenticationFailed => "0", UnknownRequestError => "1",
    PermissionNotGranted => "10", ParameterUnknown => "100", UserBlockedByBusiness =>
    "130403", ThroughputReached => "130429", MarketingExperiment => "130472",
    CountryRestricted => "130497", UnknownFailure => "131000", AccessDenied => "131005",
    ParameterMissing => "131008", ParameterInvalid => "131009", ServiceUnavailable =>
    "131016", RecipientIsSender => "131021", Undeliverable => "131026",
    RecipientNotAllowed => "131030", AccountLocked => "131031", DisplayNameNotApproved =>
    "131037", PaymentProblem => "131042", CertificateWrong => "131045", WindowClosed =>
    "131047", SpamLimit => "131048", MarketingHeldBack => "131049", MarketingStopped =>
    "131050", MessageTypeUnsupported => "131051", InboundMediaFailed => "131052",
    MediaRefused => "131053", PairRateLimit => "131056", AccountInMaintenance =>
    "131057", MessageUnavailable => "131060", UserIdNotSupported => "131062",
    MarketingTurnedOff => "131063", TemplateClassificationLimit => "131064",
    VariableCountWrong => "132000", TemplateMissing => "132001", TextTooLong => "132005",
    TemplatePolicyViolated => "132007", VariableFormatWrong => "132012", TemplatePaused
    => "132015", TemplateDisabled => "132016", TemplateParameterInvalid => "132018",
    FlowBlocked => "132068", FlowThrottled => "132069", DeregistrationIncomplete =>
    "133000", ServerUnavailable => "133004", PinWrong => "133005", VerificationNeeded =>
    "133006", TooManyPins => "133008", PinTooFast => "133009", PhoneNumberNotRegistered
    => "133010", PhoneNumberJustDeleted => "133015", TooManyRegistrations => "133016",
    UnknownParameterError => "135000", AccessTokenExpired => "190", ServiceDown => "2",
    PermissionRange => "200-299", PhoneNumberInMaintenance => "2494100",
    CapabilityMissing => "3", PhoneNumberDeleted => "33", PolicyRestriction => "368",
    AppRateLimit => "4", BusinessAccountRateLimit => "80007" }
}

impl ReceiptError {
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

    /// Whether sending the same message again can help, where that is known. It is another message
    /// then, and may be charged for.
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
        code: "0",
        meaning: Some("The access token of the app has expired or was withdrawn."),
        advice: Some("Bind the WhatsApp Business account again."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "1",
        meaning: Some("The request is malformed, or Meta's server failed."),
        advice: None,
        repeating_helps: None,
    },
    Facts {
        code: "10",
        meaning: Some("A permission was not granted, or was taken away."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "100",
        meaning: Some("A parameter is misspelled or not supported."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "130403",
        meaning: Some("The business itself has blocked this user."),
        advice: Some("Unblock the user first."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "130429",
        meaning: Some(
            "More messages were sent in a second than the number may send. Older tables have HTTP 400.",
        ),
        advice: Some("Send again later, and more slowly."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "130472",
        meaning: Some(
            "The user is part of one of Meta's experiments and got no marketing message.",
        ),
        advice: Some(
            "Use a template of another category, or wait until the user writes.",
        ),
        repeating_helps: None,
    },
    Facts {
        code: "130497",
        meaning: Some("The account may not write to users of that country."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131000",
        meaning: Some("The message failed for a reason that Meta does not know."),
        advice: Some("Send again; if that fails too, ask the support."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "131005",
        meaning: Some("A permission was not granted, or was taken away."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131008",
        meaning: Some("A required parameter is missing."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131009",
        meaning: Some("A parameter has a value that it cannot have."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131016",
        meaning: Some(
            "One of Meta's services is unavailable for the moment. Older tables have HTTP 500.",
        ),
        advice: Some("Send again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "131021",
        meaning: Some("Sender and recipient are the same number."),
        advice: Some("Send to another number."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131026",
        meaning: Some(
            "The message cannot be delivered: the number has no WhatsApp, the user has not accepted the current terms, or the app is too old, among other reasons.",
        ),
        advice: Some("Ask the user over another channel to open and update WhatsApp."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131030",
        meaning: Some(
            "The recipient is not in the list of numbers that a test number may write to.",
        ),
        advice: Some("Add the recipient to that list."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131031",
        meaning: Some(
            "The account is locked: it violated a policy, or its data could not be verified.",
        ),
        advice: Some("See the business account in Meta's Business Manager."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131037",
        meaning: Some("The display name of the number is not approved."),
        advice: Some("Have the display name approved."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131042",
        meaning: Some(
            "Something is wrong with the payment method of the account. Older tables have HTTP 400.",
        ),
        advice: Some("Check the billing of the account."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131045",
        meaning: Some(
            "The sending number is not registered as it should be: its certificate is wrong. Older tables have HTTP 500.",
        ),
        advice: Some("Register the number again."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131047",
        meaning: Some(
            "The user wrote last more than 24 hours ago. Older tables have HTTP 400.",
        ),
        advice: Some("Send a message that follows an approved template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131048",
        meaning: Some(
            "Too many messages of this number were blocked or reported as spam. Older tables have HTTP 400.",
        ),
        advice: Some(
            "See the quality rating of the number with `QueryChatappPhoneNumbers`.",
        ),
        repeating_helps: None,
    },
    Facts {
        code: "131049",
        meaning: Some(
            "Meta did not deliver the marketing message, to keep the user from getting too many.",
        ),
        advice: Some("Wait for at least 24 hours before sending it again."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "131050",
        meaning: Some("The user has stopped the marketing messages of this business."),
        advice: Some("Do not send the user marketing messages any more."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131051",
        meaning: Some("The message type is not supported."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131052",
        meaning: Some("Media that the user sent could not be downloaded."),
        advice: Some("Ask the user to send it another way."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131053",
        meaning: Some(
            "Media of the message could not be taken up, because of its type or size for instance.",
        ),
        advice: Some("Check type, size and address of the file."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131056",
        meaning: Some(
            "Too many messages went from this sender to this recipient in a short time; others can still be written to. Older tables have HTTP 400.",
        ),
        advice: Some("Wait before writing to this recipient again."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "131057",
        meaning: Some(
            "The account is in maintenance, for instance to raise its throughput. Older tables have HTTP 500.",
        ),
        advice: Some("Send again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "131060",
        meaning: Some("The message of the user is not available any more."),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131062",
        meaning: Some(
            "This kind of message cannot be sent to a business-scoped user ID (BSUID).",
        ),
        advice: Some("Send to the phone number of the user."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "131063",
        meaning: Some(
            "Marketing templates of the account do not go through the Cloud API any more, but through Marketing Messages.",
        ),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "131064",
        meaning: Some(
            "A limit is reached that follows from how Meta classified the templates.",
        ),
        advice: None,
        repeating_helps: None,
    },
    Facts {
        code: "132000",
        meaning: Some("There are more or fewer values than the template has variables."),
        advice: Some("Compare the values with the template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132001",
        meaning: Some(
            "The template does not exist in this language, or is not approved. Older tables have HTTP 404.",
        ),
        advice: Some("Check code, language and review status of the template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132005",
        meaning: Some(
            "The text of the template is too long once its variables are filled in.",
        ),
        advice: Some("Shorten the values."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132007",
        meaning: Some("The content of the template violates a policy."),
        advice: Some("Change the template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132012",
        meaning: Some("The value of a variable has the wrong form."),
        advice: Some("Compare the values with the template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132015",
        meaning: Some("The template is paused because its quality is low."),
        advice: Some("Improve the template, and wait until it is active again."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132016",
        meaning: Some("The template was paused too often and is disabled for good."),
        advice: Some("Create another template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132018",
        meaning: Some("The values for the template do not pass validation."),
        advice: Some("Compare the values with the template."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132068",
        meaning: Some("The WhatsApp Flow is blocked."),
        advice: Some("Correct the WhatsApp Flow."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "132069",
        meaning: Some(
            "The WhatsApp Flow is throttled: 10 messages with it went out in the last hour.",
        ),
        advice: Some("Send again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "133000",
        meaning: Some("An earlier deregistration of the number failed."),
        advice: Some("Deregister it again, then register it."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "133004",
        meaning: Some("Meta's server is unavailable for the moment."),
        advice: Some("Try again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "133005",
        meaning: Some("The PIN of two-step verification is wrong."),
        advice: Some("Use the right PIN."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "133006",
        meaning: Some("The phone number must be verified before it is registered."),
        advice: Some("Verify the number first."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "133008",
        meaning: Some("Too many wrong PINs were tried."),
        advice: Some("The details of the error say how long to wait."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "133009",
        meaning: Some("The PIN was entered too soon after the last try."),
        advice: Some("Wait, and try again."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "133010",
        meaning: Some("The phone number is not registered on the platform."),
        advice: Some("Register the number."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "133015",
        meaning: Some("The number was deleted a moment ago."),
        advice: Some("Wait for 5 minutes."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "133016",
        meaning: Some("The number was registered or deregistered too often."),
        advice: Some("Try again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "135000",
        meaning: Some(
            "Something is wrong with the parameters, and Meta does not say what.",
        ),
        advice: None,
        repeating_helps: None,
    },
    Facts {
        code: "190",
        meaning: Some("The access token has expired."),
        advice: Some("Bind the WhatsApp Business account again."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "2",
        meaning: Some("Meta's service is down or overloaded for the moment."),
        advice: Some("Send again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "200-299",
        meaning: Some(
            "A permission was not granted, or was taken away. Any number from 200 to 299 says so.",
        ),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "2494100",
        meaning: Some("The phone number is in maintenance."),
        advice: Some("Send again later."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "3",
        meaning: Some(
            "The app lacks a capability or permission. Older tables have HTTP 500.",
        ),
        advice: None,
        repeating_helps: Some(false),
    },
    Facts {
        code: "33",
        meaning: Some(
            "The business phone number was deleted. Older tables have HTTP 400.",
        ),
        advice: Some("Send from another number."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "368",
        meaning: Some("The account is restricted because it violated a policy."),
        advice: Some("See the business account in Meta's Business Manager."),
        repeating_helps: Some(false),
    },
    Facts {
        code: "4",
        meaning: Some("The app has used up its calls. Older tables have HTTP 400."),
        advice: Some("Send again later, and more slowly."),
        repeating_helps: Some(true),
    },
    Facts {
        code: "80007",
        meaning: Some(
            "The WhatsApp Business account has reached its rate limit. Older tables have HTTP 400.",
        ),
        advice: Some("Send again later, and more slowly."),
        repeating_helps: Some(true),
    },
];
