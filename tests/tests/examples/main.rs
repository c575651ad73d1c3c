// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! The examples of the spec: what they send, and how their replies are read.

#![allow(clippy::too_many_lines, reason = "a test is as long as the example")]
#![allow(clippy::doc_markdown, reason = "titles are those of the spec")]
#![allow(
    clippy::float_cmp,
    clippy::unreadable_literal,
    reason = "numbers are those of the example"
)]

#[rustfmt::skip]
#[path = "messages/check_direct_send_message_sample.rs"]
mod check_direct_send_message_sample;

#[rustfmt::skip]
#[path = "messages/list_chatapp_message.rs"]
mod list_chatapp_message;

#[rustfmt::skip]
#[path = "messages/send_chatapp_mass_message.rs"]
mod send_chatapp_mass_message;

#[rustfmt::skip]
#[path = "messages/send_chatapp_message.rs"]
mod send_chatapp_message;

#[rustfmt::skip]
#[path = "messages/whatsapp_call.rs"]
mod whatsapp_call;

#[rustfmt::skip]
#[path = "templates/archive_chatapp_template.rs"]
mod archive_chatapp_template;

#[rustfmt::skip]
#[path = "templates/copy_template.rs"]
mod copy_template;

#[rustfmt::skip]
#[path = "templates/create_chatapp_template.rs"]
mod create_chatapp_template;

#[rustfmt::skip]
#[path = "templates/delete_chatapp_template.rs"]
mod delete_chatapp_template;

#[rustfmt::skip]
#[path = "templates/get_auto_generated_template.rs"]
mod get_auto_generated_template;

#[rustfmt::skip]
#[path = "templates/get_chatapp_template_detail.rs"]
mod get_chatapp_template_detail;

#[rustfmt::skip]
#[path = "templates/get_chatapp_template_metric.rs"]
mod get_chatapp_template_metric;

#[rustfmt::skip]
#[path = "templates/get_pledge_template_address.rs"]
mod get_pledge_template_address;

#[rustfmt::skip]
#[path = "templates/list_chatapp_template.rs"]
mod list_chatapp_template;

#[rustfmt::skip]
#[path = "templates/list_what_app_template.rs"]
mod list_what_app_template;

#[rustfmt::skip]
#[path = "templates/modify_chatapp_template.rs"]
mod modify_chatapp_template;

#[rustfmt::skip]
#[path = "templates/modify_chatapp_template_properties.rs"]
mod modify_chatapp_template_properties;

#[rustfmt::skip]
#[path = "phone_numbers/add_chatapp_phone_number.rs"]
mod add_chatapp_phone_number;

#[rustfmt::skip]
#[path = "phone_numbers/chatapp_phone_number_deregister.rs"]
mod chatapp_phone_number_deregister;

#[rustfmt::skip]
#[path = "phone_numbers/chatapp_phone_number_register.rs"]
mod chatapp_phone_number_register;

#[rustfmt::skip]
#[path = "phone_numbers/chatapp_sync_phone_number.rs"]
mod chatapp_sync_phone_number;

#[rustfmt::skip]
#[path = "phone_numbers/chatapp_verify_and_register.rs"]
mod chatapp_verify_and_register;

#[rustfmt::skip]
#[path = "phone_numbers/delete_whatsapp_user_name.rs"]
mod delete_whatsapp_user_name;

#[rustfmt::skip]
#[path = "phone_numbers/get_chatapp_phone_number_metric.rs"]
mod get_chatapp_phone_number_metric;

#[rustfmt::skip]
#[path = "phone_numbers/get_chatapp_phone_number_setting.rs"]
mod get_chatapp_phone_number_setting;

#[rustfmt::skip]
#[path = "phone_numbers/get_chatapp_verify_code.rs"]
mod get_chatapp_verify_code;

#[rustfmt::skip]
#[path = "phone_numbers/get_conversational_automation.rs"]
mod get_conversational_automation;

#[rustfmt::skip]
#[path = "phone_numbers/get_phone_encryption_public_key.rs"]
mod get_phone_encryption_public_key;

#[rustfmt::skip]
#[path = "phone_numbers/get_phone_number_verification_status.rs"]
mod get_phone_number_verification_status;

#[rustfmt::skip]
#[path = "phone_numbers/get_pre_validate_phone_id.rs"]
mod get_pre_validate_phone_id;

#[rustfmt::skip]
#[path = "phone_numbers/get_whatsapp_user_name.rs"]
mod get_whatsapp_user_name;

#[rustfmt::skip]
#[path = "phone_numbers/get_whatsapp_user_name_suggestions.rs"]
mod get_whatsapp_user_name_suggestions;

#[rustfmt::skip]
#[path = "phone_numbers/modify_phone_business_profile.rs"]
mod modify_phone_business_profile;

#[rustfmt::skip]
#[path = "phone_numbers/query_chatapp_phone_numbers.rs"]
mod query_chatapp_phone_numbers;

#[rustfmt::skip]
#[path = "phone_numbers/query_phone_business_profile.rs"]
mod query_phone_business_profile;

#[rustfmt::skip]
#[path = "phone_numbers/submit_verify_code_result.rs"]
mod submit_verify_code_result;

#[rustfmt::skip]
#[path = "phone_numbers/sync_business_app_history.rs"]
mod sync_business_app_history;

#[rustfmt::skip]
#[path = "phone_numbers/update_conversational_automation.rs"]
mod update_conversational_automation;

#[rustfmt::skip]
#[path = "phone_numbers/update_phone_encryption_public_key.rs"]
mod update_phone_encryption_public_key;

#[rustfmt::skip]
#[path = "phone_numbers/update_phone_webhook.rs"]
mod update_phone_webhook;

#[rustfmt::skip]
#[path = "phone_numbers/update_whatsapp_user_name.rs"]
mod update_whatsapp_user_name;

#[rustfmt::skip]
#[path = "migration/chatapp_migration_register.rs"]
mod chatapp_migration_register;

#[rustfmt::skip]
#[path = "migration/chatapp_migration_verified.rs"]
mod chatapp_migration_verified;

#[rustfmt::skip]
#[path = "migration/create_chatapp_migration_initiate.rs"]
mod create_chatapp_migration_initiate;

#[rustfmt::skip]
#[path = "migration/get_migration_verify_code.rs"]
mod get_migration_verify_code;

#[rustfmt::skip]
#[path = "waba/chatapp_bind_waba.rs"]
mod chatapp_bind_waba;

#[rustfmt::skip]
#[path = "waba/enable_whatsapp_roi_metric.rs"]
mod enable_whatsapp_roi_metric;

#[rustfmt::skip]
#[path = "waba/get_permission_by_code.rs"]
mod get_permission_by_code;

#[rustfmt::skip]
#[path = "waba/get_whatsapp_health_status.rs"]
mod get_whatsapp_health_status;

#[rustfmt::skip]
#[path = "waba/isv_get_app_id.rs"]
mod isv_get_app_id;

#[rustfmt::skip]
#[path = "waba/query_chatapp_bind_waba.rs"]
mod query_chatapp_bind_waba;

#[rustfmt::skip]
#[path = "waba/query_waba_business_info.rs"]
mod query_waba_business_info;

#[rustfmt::skip]
#[path = "waba/update_account_webhook.rs"]
mod update_account_webhook;

#[rustfmt::skip]
#[path = "qr_codes/create_phone_message_qrdl.rs"]
mod create_phone_message_qrdl;

#[rustfmt::skip]
#[path = "qr_codes/delete_phone_message_qrdl.rs"]
mod delete_phone_message_qrdl;

#[rustfmt::skip]
#[path = "qr_codes/list_phone_message_qrdl.rs"]
mod list_phone_message_qrdl;

#[rustfmt::skip]
#[path = "qr_codes/update_phone_message_qrdl.rs"]
mod update_phone_message_qrdl;

#[rustfmt::skip]
#[path = "whatsapp_flows/create_flow.rs"]
mod create_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/delete_flow.rs"]
mod delete_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/deprecate_flow.rs"]
mod deprecate_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/get_flow.rs"]
mod get_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/get_flow_json_asset.rs"]
mod get_flow_json_asset;

#[rustfmt::skip]
#[path = "whatsapp_flows/get_flow_preview_url.rs"]
mod get_flow_preview_url;

#[rustfmt::skip]
#[path = "whatsapp_flows/list_flow.rs"]
mod list_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/modify_flow.rs"]
mod modify_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/publish_flow.rs"]
mod publish_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/sync_flow.rs"]
mod sync_flow;

#[rustfmt::skip]
#[path = "whatsapp_flows/update_flow_json_asset.rs"]
mod update_flow_json_asset;

#[rustfmt::skip]
#[path = "chat_flows/create_chat_flow.rs"]
mod create_chat_flow;

#[rustfmt::skip]
#[path = "chat_flows/create_chat_flow_by_import.rs"]
mod create_chat_flow_by_import;

#[rustfmt::skip]
#[path = "chat_flows/create_chat_flow_log_setting.rs"]
mod create_chat_flow_log_setting;

#[rustfmt::skip]
#[path = "chat_flows/create_flow_version.rs"]
mod create_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/delete_chat_flow.rs"]
mod delete_chat_flow;

#[rustfmt::skip]
#[path = "chat_flows/delete_flow_version.rs"]
mod delete_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/flow_bind_phone.rs"]
mod flow_bind_phone;

#[rustfmt::skip]
#[path = "chat_flows/flow_rebind_phone.rs"]
mod flow_rebind_phone;

#[rustfmt::skip]
#[path = "chat_flows/flow_unbind_phone.rs"]
mod flow_unbind_phone;

#[rustfmt::skip]
#[path = "chat_flows/get_chat_flow_metric.rs"]
mod get_chat_flow_metric;

#[rustfmt::skip]
#[path = "chat_flows/get_chat_flow_template.rs"]
mod get_chat_flow_template;

#[rustfmt::skip]
#[path = "chat_flows/list_binding_relations_for_flow_version.rs"]
mod list_binding_relations_for_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/list_chat_flow.rs"]
mod list_chat_flow;

#[rustfmt::skip]
#[path = "chat_flows/list_chat_flow_template.rs"]
mod list_chat_flow_template;

#[rustfmt::skip]
#[path = "chat_flows/list_flow_node_group.rs"]
mod list_flow_node_group;

#[rustfmt::skip]
#[path = "chat_flows/list_flow_node_prototype_v2.rs"]
mod list_flow_node_prototype_v2;

#[rustfmt::skip]
#[path = "chat_flows/list_flow_version.rs"]
mod list_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/offline_flow_version.rs"]
mod offline_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/online_flow_version.rs"]
mod online_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/read_chat_flow.rs"]
mod read_chat_flow;

#[rustfmt::skip]
#[path = "chat_flows/read_chat_flow_log_setting.rs"]
mod read_chat_flow_log_setting;

#[rustfmt::skip]
#[path = "chat_flows/read_flow_version.rs"]
mod read_flow_version;

#[rustfmt::skip]
#[path = "chat_flows/trigger_chat_flow.rs"]
mod trigger_chat_flow;

#[rustfmt::skip]
#[path = "chat_flows/update_chat_flow.rs"]
mod update_chat_flow;

#[rustfmt::skip]
#[path = "chat_flows/update_chat_flow_log_setting.rs"]
mod update_chat_flow_log_setting;

#[rustfmt::skip]
#[path = "chat_flows/update_flow_version.rs"]
mod update_flow_version;

#[rustfmt::skip]
#[path = "contacts/add_contacts.rs"]
mod add_contacts;

#[rustfmt::skip]
#[path = "contacts/add_group.rs"]
mod add_group;

#[rustfmt::skip]
#[path = "contacts/delete_contacts.rs"]
mod delete_contacts;

#[rustfmt::skip]
#[path = "contacts/delete_contacts_by_ids.rs"]
mod delete_contacts_by_ids;

#[rustfmt::skip]
#[path = "contacts/delete_group_by_id.rs"]
mod delete_group_by_id;

#[rustfmt::skip]
#[path = "contacts/get_download_excel_list.rs"]
mod get_download_excel_list;

#[rustfmt::skip]
#[path = "contacts/get_group_exist.rs"]
mod get_group_exist;

#[rustfmt::skip]
#[path = "contacts/list_all_groups.rs"]
mod list_all_groups;

#[rustfmt::skip]
#[path = "contacts/move_contact_to_group.rs"]
mod move_contact_to_group;

#[rustfmt::skip]
#[path = "contacts/remove_contact_by_id.rs"]
mod remove_contact_by_id;

#[rustfmt::skip]
#[path = "contacts/update_contact_by_id.rs"]
mod update_contact_by_id;

#[rustfmt::skip]
#[path = "contacts/update_group_name.rs"]
mod update_group_name;

#[rustfmt::skip]
#[path = "chat_groups/add_chat_group.rs"]
mod add_chat_group;

#[rustfmt::skip]
#[path = "chat_groups/add_chat_group_invite_link.rs"]
mod add_chat_group_invite_link;

#[rustfmt::skip]
#[path = "chat_groups/delete_chat_group.rs"]
mod delete_chat_group;

#[rustfmt::skip]
#[path = "chat_groups/delete_chat_group_invite_link.rs"]
mod delete_chat_group_invite_link;

#[rustfmt::skip]
#[path = "chat_groups/delete_chat_group_participants.rs"]
mod delete_chat_group_participants;

#[rustfmt::skip]
#[path = "chat_groups/list_chat_group.rs"]
mod list_chat_group;

#[rustfmt::skip]
#[path = "chat_groups/list_chat_group_participants.rs"]
mod list_chat_group_participants;

#[rustfmt::skip]
#[path = "chat_groups/update_chat_group.rs"]
mod update_chat_group;

#[rustfmt::skip]
#[path = "marketing/add_custom_audience_user.rs"]
mod add_custom_audience_user;

#[rustfmt::skip]
#[path = "marketing/add_marketing_flow.rs"]
mod add_marketing_flow;

#[rustfmt::skip]
#[path = "marketing/create_custom_audience.rs"]
mod create_custom_audience;

#[rustfmt::skip]
#[path = "marketing/create_message_campaign.rs"]
mod create_message_campaign;

#[rustfmt::skip]
#[path = "marketing/delete_marketing_flow.rs"]
mod delete_marketing_flow;

#[rustfmt::skip]
#[path = "marketing/delete_message_campaign.rs"]
mod delete_message_campaign;

#[rustfmt::skip]
#[path = "marketing/get_message_campaign_insights.rs"]
mod get_message_campaign_insights;

#[rustfmt::skip]
#[path = "marketing/list_custom_audience.rs"]
mod list_custom_audience;

#[rustfmt::skip]
#[path = "marketing/list_marketing_flow.rs"]
mod list_marketing_flow;

#[rustfmt::skip]
#[path = "marketing/list_message_campaign.rs"]
mod list_message_campaign;

#[rustfmt::skip]
#[path = "marketing/list_page_ad_account.rs"]
mod list_page_ad_account;

#[rustfmt::skip]
#[path = "marketing/pause_marketing_flow.rs"]
mod pause_marketing_flow;

#[rustfmt::skip]
#[path = "marketing/query_mml_active.rs"]
mod query_mml_active;

#[rustfmt::skip]
#[path = "marketing/sync_message_campaign.rs"]
mod sync_message_campaign;

#[rustfmt::skip]
#[path = "marketing/update_marketing_flow.rs"]
mod update_marketing_flow;

#[rustfmt::skip]
#[path = "marketing/update_waba_mml_status.rs"]
mod update_waba_mml_status;

#[rustfmt::skip]
#[path = "conversions/create_whatsapp_conversion_api.rs"]
mod create_whatsapp_conversion_api;

#[rustfmt::skip]
#[path = "conversions/get_whatsapp_conversion_api.rs"]
mod get_whatsapp_conversion_api;

#[rustfmt::skip]
#[path = "conversions/request_whatsapp_conversion_api.rs"]
mod request_whatsapp_conversion_api;

#[rustfmt::skip]
#[path = "commerce/get_commerce_setting.rs"]
mod get_commerce_setting;

#[rustfmt::skip]
#[path = "commerce/get_whatsapp_connection_catalog.rs"]
mod get_whatsapp_connection_catalog;

#[rustfmt::skip]
#[path = "commerce/list_product.rs"]
mod list_product;

#[rustfmt::skip]
#[path = "commerce/list_product_catalog.rs"]
mod list_product_catalog;

#[rustfmt::skip]
#[path = "commerce/update_commerce_setting.rs"]
mod update_commerce_setting;

#[rustfmt::skip]
#[path = "viber/add_address_recover_suspend.rs"]
mod add_address_recover_suspend;

#[rustfmt::skip]
#[path = "viber/add_audit_viber_open.rs"]
mod add_audit_viber_open;

#[rustfmt::skip]
#[path = "viber/get_audit_request_by_type_un_audit.rs"]
mod get_audit_request_by_type_un_audit;

#[rustfmt::skip]
#[path = "viber/get_viber_by_request_no.rs"]
mod get_viber_by_request_no;

#[rustfmt::skip]
#[path = "viber/get_viber_pause_times.rs"]
mod get_viber_pause_times;

#[rustfmt::skip]
#[path = "viber/list_viber_service_message.rs"]
mod list_viber_service_message;

#[rustfmt::skip]
#[path = "viber/update_audit_request.rs"]
mod update_audit_request;

#[rustfmt::skip]
#[path = "messenger/bind_messenger_page.rs"]
mod bind_messenger_page;

#[rustfmt::skip]
#[path = "messenger/create_messenger_page.rs"]
mod create_messenger_page;

#[rustfmt::skip]
#[path = "messenger/delete_messenger_page.rs"]
mod delete_messenger_page;

#[rustfmt::skip]
#[path = "messenger/get_fb_messenger_pages.rs"]
mod get_fb_messenger_pages;

#[rustfmt::skip]
#[path = "messenger/list_facebook_posts.rs"]
mod list_facebook_posts;

#[rustfmt::skip]
#[path = "messenger/list_messenger_subscription_token.rs"]
mod list_messenger_subscription_token;

#[rustfmt::skip]
#[path = "messenger/sync_messenger_subscription_token.rs"]
mod sync_messenger_subscription_token;

#[rustfmt::skip]
#[path = "instagram/bind_instagram_page.rs"]
mod bind_instagram_page;

#[rustfmt::skip]
#[path = "instagram/delete_instagram_page.rs"]
mod delete_instagram_page;

#[rustfmt::skip]
#[path = "instagram/get_fb_instagram_pages.rs"]
mod get_fb_instagram_pages;

#[rustfmt::skip]
#[path = "instagram/list_instagram_page.rs"]
mod list_instagram_page;

#[rustfmt::skip]
#[path = "instagram/list_instagram_posts.rs"]
mod list_instagram_posts;

#[rustfmt::skip]
#[path = "instances/change_resource_group.rs"]
mod change_resource_group;

#[rustfmt::skip]
#[path = "instances/create_instance.rs"]
mod create_instance;

#[rustfmt::skip]
#[path = "instances/delete_instance.rs"]
mod delete_instance;

#[rustfmt::skip]
#[path = "instances/get_chatapp_open_status.rs"]
mod get_chatapp_open_status;

#[rustfmt::skip]
#[path = "instances/get_customer_site.rs"]
mod get_customer_site;

#[rustfmt::skip]
#[path = "instances/list_instance.rs"]
mod list_instance;

#[rustfmt::skip]
#[path = "instances/open_chatapp_service.rs"]
mod open_chatapp_service;

#[rustfmt::skip]
#[path = "instances/query_instance.rs"]
mod query_instance;

#[rustfmt::skip]
#[path = "instances/update_instance.rs"]
mod update_instance;

#[rustfmt::skip]
#[path = "media/generate_presigned_url.rs"]
mod generate_presigned_url;

#[rustfmt::skip]
#[path = "media/get_chatapp_upload_authorization.rs"]
mod get_chatapp_upload_authorization;

#[rustfmt::skip]
#[path = "direct_mail/bind_dm_account.rs"]
mod bind_dm_account;

#[rustfmt::skip]
#[path = "direct_mail/list_bind_dm_account.rs"]
mod list_bind_dm_account;

#[rustfmt::skip]
#[path = "direct_mail/list_dm_account.rs"]
mod list_dm_account;

#[rustfmt::skip]
#[path = "direct_mail/list_dm_tag.rs"]
mod list_dm_tag;

#[rustfmt::skip]
#[path = "direct_mail/unbind_dm_account.rs"]
mod unbind_dm_account;

#[rustfmt::skip]
#[path = "events/audit_report.rs"]
mod audit_report;

#[rustfmt::skip]
#[path = "events/inbound_message.rs"]
mod inbound_message;

#[rustfmt::skip]
#[path = "events/status_report.rs"]
mod status_report;
