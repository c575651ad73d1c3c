//! Every operation is called against the emulator that is made from the same spec.

use __LIBRARY__::dynamic;
use __LIBRARY__::emulator::{Emulator, Service};
use alibabacloud_emulator::Product as _;

#[tokio::test]
async fn every_operation_succeeds_at_the_emulator() {
    let emulator = Emulator::builder().without_rate_limits().start().await;
    let emulator = emulator.expect("the emulator starts");
    let client = emulator.client_builder().without_pacing().build();
    let client = client.expect("the settings are right");
    let mut failed = Vec::new();
    let mut called = 0;
    for operation in Service::description().expect("the tables are whole").operations {
        for example in operation.examples {
            called += 1;
            let Some(typed) = dynamic::operation(operation.name) else {
                failed.push(format!("{}: the client does not know it", operation.name));
                continue;
            };
            let outcome = match typed.call(&client, example.request) {
                Ok(call) => call.await.map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            };
            if let Err(error) = outcome {
                failed.push(format!("{} with {}: {error}", operation.name, example.request));
            }
        }
    }
    assert!(called > 0 && failed.is_empty(), "{} of {called}:\n{}", failed.len(), failed.join("\n"));
    println!("{called} calls");
}
