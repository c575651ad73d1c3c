//! A small service of two operations, written by hand in the shape of emitted code, for the runtime's own tests.

#![allow(
    unreachable_pub,
    reason = "emitted enumerations are public, and so are the methods the macro gives them"
)]

pub(crate) mod traces;

use std::fmt;
use std::time::Duration;

use super::client::{Client, ClientBuilder};
use super::emitted::{
    Object, Operation, Parameters, RateLimit, ReadObject, Request, Service, open_enumeration,
    redacted,
};
use super::test_util::ScriptedTransport;

pub(crate) static SERVICE: Service = Service {
    product: "cams",
    version: "2020-06-06",
    user_agent: "alibabacloud-things/1.2.3",
    default_region: "ap-southeast-1",
    endpoints: &[("ap-southeast-1", "cams.ap-southeast-1.aliyuncs.com")],
    endpoint_pattern: "cams.{region}.aliyuncs.com",
    vpc_endpoint_pattern: "cams-vpc.{region}.aliyuncs.com",
    success_field: "Code",
    throttling_codes: &["System.LimitControl"],
    permission_codes: &["Ram.PermissionDeny"],
};

/// Must not be repeated.
pub(crate) static SEND_CODE: Operation = Operation {
    name: "SendCode",
    ram_action: "cams:SendCode",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 10,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber"],
};

/// May be repeated.
pub(crate) static LOOK_UP: Operation = Operation {
    name: "LookUp",
    ram_action: "cams:LookUp",
    repeatable: true,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &["PhoneNumber"],
};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Method {
    Sms,
    Other(String),
}

open_enumeration! { Method { Sms => "sms" } }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum ErrorCode {
    ProductUnsubscript,
    Other(String),
}

open_enumeration! { ErrorCode { ProductUnsubscript => "Product.Unsubscript" } }

#[derive(Clone, PartialEq)]
pub(crate) struct SendCode {
    pub(crate) phone_number: Option<String>,
    pub(crate) method: Option<Method>,
}

impl SendCode {
    pub(crate) fn to(phone_number: &str) -> Self {
        Self {
            phone_number: Some(phone_number.to_owned()),
            method: Some(Method::Sms),
        }
    }
}

impl fmt::Debug for SendCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendCode")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("method", &self.method)
            .finish()
    }
}

impl Request for SendCode {
    type Response = Outcome;

    fn operation() -> &'static Operation {
        &SEND_CODE
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("Method", &self.method);
    }

    fn check(&self, limits: &mut super::emitted::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.length("PhoneNumber", &self.phone_number, ..=20);
    }
}

/// As [`SendCode`], but may be repeated.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LookUp {
    pub(crate) phone_number: String,
}

impl Request for LookUp {
    type Response = Outcome;

    fn operation() -> &'static Operation {
        &LOOK_UP
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.body("PhoneNumber", &Some(self.phone_number.clone()));
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) request_id: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) data: Option<Data>,
}

impl ReadObject for Outcome {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            data: object.take("Data"),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Data {
    pub(crate) phone_number: Option<String>,
    pub(crate) count: Option<i32>,
    pub(crate) method: Option<Method>,
    pub(crate) tags: Option<Vec<String>>,
}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Data")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("count", &self.count)
            .field("method", &self.method)
            .field("tags", &self.tags)
            .finish()
    }
}

impl ReadObject for Data {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            count: object.take("Count"),
            method: object.take("Method"),
            tags: object.take("Tags"),
        }
    }
}

impl Client {
    /// Sets a client of the small service up.
    pub(crate) fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }
}

impl ScriptedTransport {
    /// A client of the small service.
    pub(crate) fn client(&self) -> Client {
        Client::builder()
            .transport(self.clone())
            .credentials(Self::credentials())
            .build()
            .unwrap()
    }
}
