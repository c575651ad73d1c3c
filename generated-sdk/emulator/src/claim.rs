//! Who a request says that it comes from, and how it proves it: by the signature of today, in the header `Authorization`,
//! or by the one of the first generation of clients, among the parameters.

use super::incoming::Incoming;
use super::refusal::Refusal;
use super::rpc::RpcSignature;
use super::signature::Authorization;

/// What a request says of its caller.
#[derive(Debug)]
pub(super) struct Claim {
    pub(super) access_key_id: String,
    pub(super) date: Option<String>,
    pub(super) nonce: Option<String>,
    signature: Signature,
}

#[derive(Debug)]
enum Signature {
    Header(Authorization),
    Parameter(RpcSignature),
}

impl Claim {
    /// Reads what the request says, and believes nothing of it.
    pub(super) fn read(request: &Incoming) -> Result<Self, Refusal> {
        let Some(header) = request.header("authorization") else {
            let signature = RpcSignature::read(request)?;
            return Ok(Self {
                access_key_id: signature.access_key_id.clone(),
                date: request.parameter("Timestamp").map(str::to_owned),
                nonce: request.parameter("SignatureNonce").map(str::to_owned),
                signature: Signature::Parameter(signature),
            });
        };
        let authorization =
            Authorization::parse(&header).ok_or_else(Refusal::incomplete_signature)?;
        Ok(Self {
            access_key_id: authorization.access_key_id.clone(),
            date: request.header("x-acs-date"),
            nonce: request.header("x-acs-signature-nonce"),
            signature: Signature::Header(authorization),
        })
    }

    /// Checks the signature over the request as it came in.
    pub(super) fn verify(&self, request: &Incoming, secret: &str) -> Result<(), Refusal> {
        match &self.signature {
            Signature::Header(authorization) => authorization.verify(request, secret),
            Signature::Parameter(signature) => signature.verify(request, secret),
        }
    }
}
