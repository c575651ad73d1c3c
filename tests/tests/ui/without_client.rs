use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};

fn main() {
    let _ = GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .send(); //~ E0599
}
