// @generated from spec/operations/viber/AddAuditViberOpen.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `AddAuditViberOpen`.

use alibabacloud_cams::viber::{AddAuditViberOpenRequest, ViberApplication};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = AddAuditViberOpenRequest::builder()
        .audit_record(
            ViberApplication::builder()
                .business_account_name("Example Shop")
                .company_address([
                    types::ViberCompanyAddress::builder()
                        .company_address("1 Example Road")
                        .company_address_title("Head office")
                        .build(),
                ])
                .company_english_name("Example Shop Ltd.")
                .company_legal_person("A****")
                .company_tel([
                    types::ViberCompanyTel::builder()
                        .company_tel_number("861380000****")
                        .company_tel_title("Head office")
                        .build(),
                ])
                .contact_email("contact@example.com")
                .contact_name("B****")
                .contact_phone("861380000****")
                .message_destination_country(["TH"])
                .web_address("https://example.com")
                .build(),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            (
                "AuditRecord",
                r#"{"BusinessAccountName":"Example Shop","CompanyAddress":[{"CompanyAddress":"1 Example Road","CompanyAddressTitle":"Head office"}],"CompanyEnglishName":"Example Shop Ltd.","CompanyLegalPerson":"A****","CompanyTel":[{"CompanyTelNumber":"861380000****","CompanyTelTitle":"Head office"}],"ContactEmail":"contact@example.com","ContactName":"B****","ContactPhone":"861380000****","MessageDestinationCountry":["TH"],"WebAddress":"https://example.com"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<AddAuditViberOpenRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
