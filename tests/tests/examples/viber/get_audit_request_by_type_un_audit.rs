// @generated from spec/operations/viber/GetAuditRequestByTypeUnAudit.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetAuditRequestByTypeUnAudit`.

use alibabacloud_cams::viber::GetAuditRequestByTypeUnAuditRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetAuditRequestByTypeUnAuditRequest::builder()
        .cust_space_id("29348393884****")
        .request_type("****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("RequestType", "****")],
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
  "Data": {
    "AliUid": "10293847****",
    "AuditRecord": {
      "BusinessAccountName": "Example Shop",
      "CompanyAddress": [
        {
          "CompanyAddress": "1 Example Road",
          "CompanyAddressTitle": "Head office"
        }
      ],
      "CompanyEnglishName": "Example Shop Ltd.",
      "CompanyLegalPerson": "A****",
      "CompanyTel": [
        {
          "CompanyTelNumber": "861380000****",
          "CompanyTelTitle": "Head office"
        }
      ],
      "ContactMail": "contact@example.com",
      "MessageDestinationCountry": [
        "TH"
      ],
      "WebAddress": "https://example.com"
    },
    "Id": "1024",
    "RequestNo": "20250101****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetAuditRequestByTypeUnAuditRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").ali_uid.as_deref(), Some("10293847****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .business_account_name.as_deref(), Some("Example Shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_address.len(), 1
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_address[0].company_address.as_deref(), Some("1 Example Road")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_address[0].company_address_title.as_deref(), Some("Head office")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_english_name.as_deref(), Some("Example Shop Ltd.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_legal_person.as_deref(), Some("A****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_tel.len(), 1
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_tel[0].company_tel_number.as_deref(), Some("861380000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .company_tel[0].company_tel_title.as_deref(), Some("Head office")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .contact_mail.as_deref(), Some("contact@example.com")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .message_destination_country.len(), 1
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .message_destination_country[0], "TH"
    );
    assert_eq!(
        reply.data.as_ref().expect("present").audit_record.as_ref().expect("present")
        .web_address.as_deref(), Some("https://example.com")
    );
    assert_eq!(reply.data.as_ref().expect("present").id.as_deref(), Some("1024"));
    assert_eq!(
        reply.data.as_ref().expect("present").request_no.as_deref(), Some("20250101****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
