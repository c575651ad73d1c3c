//! What each service's crate has of its own for its emulator: the service as a type, keys and clients as callers hold them, and
//! a transport without a socket.
//!
//! The crate of a service is built on a client, and this one is not; so the macro names what every such crate has at its root.

/// `Emulator`, `Builder`, the service as a type and `EmulatorTransport`, of the crate's `Client`, `credentials`, `transport` and
/// emitted tables: `product_emulator! { #[doc = …] Service, |verification_code| flow, complete }`, where
/// `complete` is the [`Complete`](crate::Description::complete) of the service's reports, if they need one.
#[doc(hidden)]
#[macro_export]
#[allow(
    clippy::crate_in_macro_def,
    reason = "what the crate of the service has, not this one"
)]
macro_rules! product_emulator {
    ($(#[$meta:meta])* $service:ident, |$code:pat_param| $flow:expr, $complete:expr $(,)?) => {
        /// A running emulator of the service.
        pub type Emulator = $crate::Emulator<$service>;

        /// Sets up an [`Emulator`]; made by `Emulator::builder`.
        pub type Builder = $crate::Builder<$service>;

        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $service {}

        impl $crate::Product for $service {
            type Credentials = crate::credentials::Credentials;
            type ClientBuilder = crate::ClientBuilder;
            type Transport = EmulatorTransport;

            fn description() -> ::std::result::Result<$crate::Description, $crate::TableError> {
                use ::std::clone::Clone;
                use ::std::sync::LazyLock;

                use crate::generated::{SERVICE, emulation};

                type Read<T> = LazyLock<::std::result::Result<::std::vec::Vec<&'static T>, $crate::TableError>>;
                const TABLES: $crate::Tables = $crate::Tables {
                    types: emulation::TYPES,
                    groups: emulation::GROUPS,
                    events: emulation::EVENTS,
                };
                // Read when the first emulator of the process starts.
                static OPERATIONS: Read<$crate::table::Operation> = LazyLock::new(|| TABLES.read());
                static EVENTS: Read<$crate::table::Event> = LazyLock::new(|| TABLES.read_events());

                ::std::result::Result::Ok($crate::Description {
                    product: SERVICE.product,
                    version: SERVICE.version,
                    operations: OPERATIONS.as_ref().map_err(Clone::clone)?.clone(),
                    events: EVENTS.as_ref().map_err(Clone::clone)?.clone(),
                    complete: $complete,
                })
            }

            fn flow($code: &str) -> ::std::boxed::Box<dyn $crate::Flow> {
                $flow
            }

            fn key(credentials: Self::Credentials) -> $crate::Key {
                $crate::Key::new(credentials.access_key_id(), credentials.access_key_secret())
                    .with_security_token(credentials.security_token().map(::std::borrow::ToOwned::to_owned))
                    .with_expiry(credentials.expires_at())
            }

            fn credentials(key: &$crate::Key) -> Self::Credentials {
                let mut credentials =
                    crate::credentials::Credentials::new(key.access_key_id(), key.access_key_secret());
                if let ::std::option::Option::Some(token) = key.security_token() {
                    credentials = credentials.with_security_token(token);
                }
                if let ::std::option::Option::Some(expires_at) = key.expires_at() {
                    credentials = credentials.with_expiry(expires_at);
                }
                credentials
            }

            fn client_builder(
                endpoint: ::std::string::String,
                credentials: Self::Credentials,
            ) -> Self::ClientBuilder {
                crate::Client::builder().endpoint(endpoint).credentials(credentials)
            }

            fn transport(direct: $crate::Direct) -> EmulatorTransport {
                EmulatorTransport { direct }
            }
        }

        /// Hands requests to an emulator in the same process; from `Emulator::transport`.
        ///
        /// No socket is involved, so it works under tokio's paused time: delays pass at once, and the order of events is the
        /// same in each run. Faults of a script arrive as the errors that a network would yield.
        #[derive(Clone)]
        pub struct EmulatorTransport {
            direct: $crate::Direct,
        }

        impl crate::transport::Transport for EmulatorTransport {
            fn send(
                &self,
                request: $crate::http::Request<$crate::bytes::Bytes>,
            ) -> crate::transport::BoxFuture<
                '_,
                ::std::result::Result<
                    $crate::http::Response<$crate::bytes::Bytes>,
                    crate::transport::TransportError,
                >,
            > {
                use crate::transport::{TransportError, TransportErrorKind};

                ::std::boxed::Box::pin(async move {
                    self.direct.send(request).await.map_err(|fault| {
                        TransportError::new(match fault {
                            $crate::Fault::Truncated => TransportErrorKind::Body,
                            $crate::Fault::Broken => TransportErrorKind::Other,
                        })
                    })
                })
            }
        }

        impl ::std::fmt::Debug for EmulatorTransport {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("EmulatorTransport").finish_non_exhaustive()
            }
        }
    };
}
