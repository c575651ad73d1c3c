// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Types that operations of several kinds share.

mod business_vertical;
mod call_holiday;
mod call_operating_hours;
mod chat_flow_channel;
mod chat_flow_trigger_type;
mod chat_flow_version_status;
mod chat_group_channel;
mod chat_group_participant;
mod chat_group_status;
mod code_verification_status;
mod conversation_command;
mod cursor_paging;
mod fall_back_rule;
mod flow_action;
mod flow_node_group_code;
mod instagram_connection_status;
mod mail_send_type;
mod marketing_execution_type;
mod message_channel;
mod message_direction;
mod message_qr_code;
mod messaging_limit_tier;
mod metric_granularity;
mod paging_cursors;
mod phone_number_name_status;
mod phone_number_quality;
mod phone_number_status;
mod product_action;
mod product_item;
mod product_section;
mod qr_image_format;
mod recipient_type;
mod sending_health;
mod template_audit_status;
mod template_button;
mod template_button_type;
mod template_card;
mod template_card_button;
mod template_card_component;
mod template_category;
mod template_component;
mod template_component_type;
mod template_flow_action;
mod template_format;
mod template_supported_app;
mod template_type;
mod template_url_type;
mod viber_company_address;
mod viber_company_tel;
mod viber_label;
mod waba_phone_numbers;
mod whats_app_flow;
mod whats_app_flow_category;
mod yes_no;

pub use self::business_vertical::BusinessVertical;
pub use self::call_holiday::CallHoliday;
pub use self::call_operating_hours::CallOperatingHours;
pub use self::chat_flow_channel::ChatFlowChannel;
pub use self::chat_flow_trigger_type::ChatFlowTriggerType;
pub use self::chat_flow_version_status::ChatFlowVersionStatus;
pub use self::chat_group_channel::ChatGroupChannel;
pub use self::chat_group_participant::{
    ChatGroupParticipant, ChatGroupParticipantBuilder,
};
pub use self::chat_group_status::ChatGroupStatus;
pub use self::code_verification_status::CodeVerificationStatus;
pub use self::conversation_command::{ConversationCommand, ConversationCommandBuilder};
pub use self::cursor_paging::CursorPaging;
pub use self::fall_back_rule::FallBackRule;
pub use self::flow_action::{FlowAction, FlowActionBuilder};
pub use self::flow_node_group_code::FlowNodeGroupCode;
pub use self::instagram_connection_status::InstagramConnectionStatus;
pub use self::mail_send_type::MailSendType;
pub use self::marketing_execution_type::MarketingExecutionType;
pub use self::message_channel::MessageChannel;
pub use self::message_direction::MessageDirection;
pub use self::message_qr_code::MessageQrCode;
pub use self::messaging_limit_tier::MessagingLimitTier;
pub use self::metric_granularity::MetricGranularity;
pub use self::paging_cursors::PagingCursors;
pub use self::phone_number_name_status::PhoneNumberNameStatus;
pub use self::phone_number_quality::PhoneNumberQuality;
pub use self::phone_number_status::PhoneNumberStatus;
pub use self::product_action::{ProductAction, ProductActionBuilder};
pub use self::product_item::{ProductItem, ProductItemBuilder};
pub use self::product_section::{ProductSection, ProductSectionBuilder};
pub use self::qr_image_format::QrImageFormat;
pub use self::recipient_type::RecipientType;
pub use self::sending_health::SendingHealth;
pub use self::template_audit_status::TemplateAuditStatus;
pub use self::template_button::{TemplateButton, TemplateButtonBuilder};
pub use self::template_button_type::TemplateButtonType;
pub use self::template_card::{TemplateCard, TemplateCardBuilder};
pub use self::template_card_button::{TemplateCardButton, TemplateCardButtonBuilder};
pub use self::template_card_component::{
    TemplateCardComponent, TemplateCardComponentBuilder,
};
pub use self::template_category::TemplateCategory;
pub use self::template_component::{TemplateComponent, TemplateComponentBuilder};
pub use self::template_component_type::TemplateComponentType;
pub use self::template_flow_action::TemplateFlowAction;
pub use self::template_format::TemplateFormat;
pub use self::template_supported_app::{
    TemplateSupportedApp, TemplateSupportedAppBuilder,
};
pub use self::template_type::TemplateType;
pub use self::template_url_type::TemplateUrlType;
pub use self::viber_company_address::{ViberCompanyAddress, ViberCompanyAddressBuilder};
pub use self::viber_company_tel::{ViberCompanyTel, ViberCompanyTelBuilder};
pub use self::viber_label::ViberLabel;
pub use self::waba_phone_numbers::{WabaPhoneNumbers, WabaPhoneNumbersBuilder};
pub use self::whats_app_flow::WhatsAppFlow;
pub use self::whats_app_flow_category::WhatsAppFlowCategory;
pub use self::yes_no::YesNo;
