//! The signature of the first generation of clients (HMAC-SHA1 over all parameters, itself a parameter), as Alibaba Cloud
//! documents it: "signature method V2 for RPC APIs".

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::incoming::Incoming;
use super::refusal::Refusal;
use super::signature::{canonical_query, encode};

/// What the parameters say of the signature.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RpcSignature {
    pub(super) access_key_id: String,
    signature: Vec<u8>,
}

impl RpcSignature {
    /// Reads the parameters of the signature.
    pub(super) fn read(request: &Incoming) -> Result<Self, Refusal> {
        let required = |name: &str| {
            let value = request.parameter(name).filter(|value| !value.is_empty());
            value.ok_or_else(|| Refusal::missing(name))
        };
        let access_key_id = required("AccessKeyId")?.to_owned();
        let signature = required("Signature")?;
        if required("SignatureMethod")? != "HMAC-SHA1" {
            return Err(Refusal::signature_method());
        }
        if required("SignatureVersion")? != "1.0" {
            return Err(Refusal::invalid("SignatureVersion", "SignatureVersion"));
        }
        // The service would answer in XML, by default even.
        if let Some(format) = request.parameter("Format")
            && !format.eq_ignore_ascii_case("json")
        {
            return Err(Refusal::format());
        }
        Ok(Self {
            access_key_id,
            signature: STANDARD
                .decode(signature)
                .map_err(|_| Refusal::incomplete_signature())?,
        })
    }

    /// Checks the signature over the request as it came in.
    pub(super) fn verify(&self, request: &Incoming, secret: &str) -> Result<(), Refusal> {
        let string_to_sign = string_to_sign(request);
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(format!("{secret}&").as_bytes()) else {
            return Err(Refusal::incomplete_signature());
        };
        mac.update(string_to_sign.as_bytes());
        mac.verify_slice(&self.signature)
            .map_err(|_| Refusal::signature(&string_to_sign))
    }
}

fn string_to_sign(request: &Incoming) -> String {
    let signed = request
        .parameters()
        .filter(|(name, _)| *name != "Signature");
    let method = request.parts.method.as_str();
    format!("{method}&%2F&{}", encode(&canonical_query(signed)))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    /// The worked example of Alibaba Cloud's documentation of this signature; the secret is `testsecret`.
    const QUERY: &str = "SignatureVersion=1.0&Action=DescribeRegions&Format=XML\
        &SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&Version=2014-05-26&AccessKeyId=testid\
        &SignatureMethod=HMAC-SHA1&Timestamp=2016-02-23T12%3A46%3A24Z";
    const SIGNATURE: &str = "OLeaidS1JvxuMvnyHOwuJ+uX5qY=";

    fn request(method: &str, query: &str) -> Incoming {
        let request = http::Request::builder().method(method);
        let request = request.uri(format!("/?{query}")).body(()).unwrap();
        Incoming::new(request.into_parts().0, Bytes::new())
    }

    #[test]
    fn the_documented_example_is_accepted_and_any_change_refused() {
        let signature = RpcSignature {
            access_key_id: "testid".to_owned(),
            signature: STANDARD.decode(SIGNATURE).unwrap(),
        };
        let code = |request: &Incoming, secret: &str| match signature.verify(request, secret) {
            Ok(()) => "OK".to_owned(),
            Err(refusal) => refusal.code,
        };
        assert_eq!(code(&request("GET", QUERY), "testsecret"), "OK");
        let wrong = "SignatureDoesNotMatch";
        assert_eq!(code(&request("GET", QUERY), "another"), wrong);
        assert_eq!(code(&request("POST", QUERY), "testsecret"), wrong);
        let more = format!("{QUERY}&More=");
        assert_eq!(code(&request("GET", &more), "testsecret"), wrong);
    }

    #[test]
    fn parameters_of_the_signature_are_judged() {
        let read = |query: &str| match RpcSignature::read(&request("GET", query)) {
            Ok(read) => read.access_key_id,
            Err(refusal) => refusal.code,
        };
        let good = "AccessKeyId=a&Signature=AAAA&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0";
        assert_eq!(read(good), "a");
        assert_eq!(read(&format!("{good}&Format=json")), "a");
        for (change, expected) in [
            (("Format=json", "Format=XML"), "InvalidParameter.Format"),
            (("AccessKeyId=a", ""), "MissingAccessKeyId"),
            (("Signature=AAAA", "Signature="), "MissingSignature"),
            (("=AAAA", "=A.A"), "IncompleteSignature"),
            (("HMAC-SHA1", "HMAC-SHA256"), "InvalidSignatureMethod"),
            (("1.0", "2.0"), "InvalidSignatureVersion"),
        ] {
            let query = format!("{good}&Format=json").replace(change.0, change.1);
            assert_eq!(read(&query), expected, "{query}");
        }
    }
}
