use alibabacloud_cams::Client;
use alibabacloud_cams::migration::VerificationMethod;

async fn call(client: &Client) {
    let _ = client
        .get_migration_verify_code()
        .cust_space_id("29348393884****")
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .send() //~ E0277: `phone_number` is required by GetMigrationVerifyCode and has not been set: call `.phone_number(…)` before this
        .await;
}

fn main() {}
