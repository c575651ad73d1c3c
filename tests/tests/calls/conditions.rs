//! What parameters say of each other is kept: by the client before it sends, and by the emulator for callers of any client.

use alibabacloud_cams::emulator::{Emulator, Outcome};
use alibabacloud_cams::messages::{SendChatappMessageResponse, SendType};
use alibabacloud_cams::operation::{Operation, Parameters, Request};
use alibabacloud_cams::types::{
    MessageChannel, TemplateButtons, TemplateCategory, TemplateFlowAction, TemplateFlowButton,
    TemplateType, ViberLabel,
};
use alibabacloud_cams::{Client, ErrorKind, ServiceError};

const NUMBER: &str = "8613800001234";

async fn set_up() -> (Emulator, Client) {
    let emulator = Emulator::start().await.expect("it starts");
    let client = emulator.client_builder().build().expect("it is set up");
    (emulator, client.without_retries().without_pacing())
}

/// What is said of a message that lacks what it needs, or has what it may not have.
#[tokio::test]
async fn the_client_names_both_parameters_and_sends_nothing() {
    let (emulator, client) = set_up().await;
    let message = |channel, kind| {
        client
            .send_chatapp_message()
            .channel_type(channel)
            .send_type(kind)
            .from(NUMBER)
            .to(NUMBER)
    };
    let template = || {
        message(MessageChannel::WhatsApp, SendType::Template)
            .template_code("t-1")
            .language("en")
    };
    let viber = || {
        message(MessageChannel::Viber, SendType::Template)
            .template_code("t-1")
            .language("en")
            .label(ViberLabel::Promotion)
    };
    let refused = [
        (
            message(MessageChannel::WhatsApp, SendType::Template)
                .language("en")
                .send(),
            "TemplateCode is required if Type is template, unless TemplateName is set",
        ),
        (
            message(MessageChannel::WhatsApp, SendType::Template)
                .template_name("n")
                .send(),
            "Language is required if Type is template",
        ),
        (
            message(MessageChannel::Viber, SendType::Message)
                .label(ViberLabel::Promotion)
                .send(),
            "MessageType is required if Type is message; Content is required if Type is message",
        ),
        (
            message(MessageChannel::Viber, SendType::Template)
                .template_code("t")
                .language("en")
                .send(),
            "Label is required if ChannelType is viber",
        ),
        (
            viber().payload(["p"]).send(),
            "Payload may be set only if ChannelType is whatsapp",
        ),
        (
            template().tag("a tag").send(),
            "Tag may be set only if ChannelType is viber",
        ),
    ];
    for (call, said) in refused {
        let error = call.await.expect_err(said);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{said}");
        let text = error.to_string();
        assert!(
            text.ends_with(&format!("invalid request: {said}")),
            "{text}"
        );
        assert!(!format!("{error:?}").contains(NUMBER));
    }
    assert!(emulator.received().is_empty());
    template().send().await.expect("nothing lacks");
    message(MessageChannel::WhatsApp, SendType::Template)
        .template_name("order_shipped")
        .language("en")
        .send()
        .await
        .expect("the name makes up for the code");
    viber().tag("a tag").send().await.expect("nothing lacks");
    // A channel of tomorrow may have anything.
    message("rcs".into(), "draft".into())
        .payload(["p"])
        .tag("a tag")
        .send()
        .await
        .expect("what is not known is not judged");
}

/// Members of structures say things of each other, too.
#[tokio::test]
async fn conditions_hold_within_structures() {
    let (emulator, client) = set_up().await;
    let button = TemplateFlowButton::new()
        .text("Order")
        .flow_action(TemplateFlowAction::Navigate);
    let error = client
        .create_chatapp_template()
        .category(TemplateCategory::Marketing)
        .components([TemplateButtons::new([button])])
        .name("order")
        .language("en")
        .template_type(TemplateType::WhatsApp)
        .cust_space_id("space")
        .send()
        .await
        .expect_err("the button does not say where to go");
    let said = "Components[0].Buttons[0].NavigateScreen is required if FlowAction is NAVIGATE";
    assert!(error.to_string().contains(said), "{error}");
    assert!(emulator.received().is_empty());
}

/// A request of a client that judges nothing.
#[derive(Clone)]
struct Unjudged(Vec<(&'static str, &'static str)>);

impl Request for Unjudged {
    type Response = SendChatappMessageResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation =
            Operation::new("SendChatappMessage", "cams:SendChatappMessage").success_values(&["OK"]);
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        for (name, value) in &self.0 {
            parameters.query(name, &Some((*value).to_owned()));
        }
    }
}

#[tokio::test]
async fn the_emulator_refuses_what_other_clients_send() {
    let (emulator, client) = set_up().await;
    let call = |more: &[(&'static str, &'static str)]| {
        let mut parameters = vec![("From", "1"), ("To", "2")];
        parameters.extend_from_slice(more);
        client.send(&Unjudged(parameters))
    };
    let template = ("Type", "template");
    for (parameters, code) in [
        // Codes that the operation documents for this.
        (
            vec![("ChannelType", "whatsapp"), template],
            "InvalidParameter.TemplateCodeNotEmpty",
        ),
        (
            vec![("ChannelType", "whatsapp"), template, ("TemplateName", "n")],
            "InvalidParameter.LanguageNotEmpty",
        ),
        (
            vec![
                ("ChannelType", "whatsapp"),
                ("Type", "message"),
                ("MessageType", "text"),
            ],
            "InvalidParameter.ContentNotEmpty",
        ),
        // What the gateway says where none is documented.
        (
            vec![
                ("ChannelType", "viber"),
                template,
                ("TemplateName", "n"),
                ("Language", "en"),
            ],
            "MissingLabel",
        ),
        (
            vec![
                ("ChannelType", "whatsapp"),
                template,
                ("TemplateName", "n"),
                ("Language", "en"),
                ("Tag", "t"),
            ],
            "InvalidTag",
        ),
    ] {
        let error = call(&parameters).await.expect_err(code);
        assert_eq!(
            error.service().map(ServiceError::raw_code),
            Some(code),
            "{error}"
        );
    }
    let fine = [
        ("ChannelType", "whatsapp"),
        template,
        ("TemplateName", "n"),
        ("Language", "en"),
    ];
    call(&fine).await.expect("nothing lacks");
    let received = emulator.received();
    assert_eq!(received.len(), 6);
    assert_eq!(received[5].outcome(), &Outcome::Succeeded);
}
