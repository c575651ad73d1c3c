//! The whole client over the default transport: what arrives on the wire is signed as documented.

#![cfg(feature = "_reqwest")]

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::{OK, PHONE};
use crate::client::ClientBuilder;
use crate::credentials::Credentials;
use crate::signing::reference::{Sent, verify};
use crate::testing::{LookUp, Method, SERVICE, SendCode};

/// Head and body of one request.
async fn read_request(stream: &mut tokio::net::TcpStream) -> (String, String) {
    let mut read = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&read).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return (head.to_owned(), body.to_owned());
            }
        }
        assert!(stream.read_buf(&mut read).await.unwrap() > 0, "{text}");
    }
}

#[tokio::test]
async fn what_arrives_is_signed_as_documented() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut verdicts = Vec::new();
        for _ in 0..2 {
            let (head, body) = read_request(&mut stream).await;
            let mut lines = head.lines();
            let target = lines.next().unwrap().split(' ').nth(1).unwrap().to_owned();
            let headers: Vec<(String, String)> = lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            let host = headers
                .iter()
                .find(|(name, _)| name == "host")
                .unwrap()
                .1
                .clone();
            let query = target.split_once('?').map_or("", |(_, query)| query);
            let sent = Sent {
                host: &host,
                query,
                headers,
                body: body.as_bytes(),
            };
            verdicts.push(verify(&sent, "TheAccessKeySecret"));
            let reply = format!(
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{OK}",
                OK.len()
            );
            stream.write_all(reply.as_bytes()).await.unwrap();
        }
        verdicts
    });
    let client = ClientBuilder::new(&SERVICE)
        .endpoint(format!("http://{address}/"))
        .credentials(
            Credentials::new("TheAccessKeyId", "TheAccessKeySecret").with_security_token("T/+=~*"),
        )
        .build()
        .unwrap();
    let mut request = SendCode::to(PHONE);
    request.method = Some(Method::from("a+b c*~%/?#\"'<>\\^`{|}é中😀\n"));
    client.send(&request).await.unwrap();
    client
        .send(&LookUp {
            phone_number: "+86 138&=*~".into(),
        })
        .await
        .unwrap();
    assert_eq!(server.await.unwrap(), [Ok(()), Ok(())]);
}
