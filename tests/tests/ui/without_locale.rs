use alibabacloud_cams::Client;
use alibabacloud_cams::migration::VerificationMethod;

async fn call(client: &Client) {
    let _ = client
        .get_migration_verify_code()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .method(VerificationMethod::Sms)
        .send() //~ E0277: `locale` is required by GetMigrationVerifyCode and has not been set: call `.locale(…)` before this
        .await;
}

fn main() {}
