//! What each service's crate has of its own: a `Client`, so that its operations can be methods of it.
//!
//! Methods cannot be added to a type of another crate, so the client here is wrapped in one of the service's crate. These
//! macros make the wrappers; each method hands on to the one of the same name here. A test compares them.

/// `Client` and `ClientBuilder` of a service: `product_client! { SERVICE, #[doc = …] client, #[doc = …] builder }`.
#[doc(hidden)]
#[macro_export]
macro_rules! product_client {
    ($service:path, $(#[$client:meta])* client, $(#[$builder:meta])* builder $(,)?) => {
        $(#[$client])*
        #[derive(Clone)]
        pub struct Client($crate::emitted::Client);

        impl Client {
            /// Sets a client up.
            pub fn builder() -> ClientBuilder {
                ClientBuilder($crate::emitted::ClientBuilder::new(&$service))
            }

            /// A client with default settings, and credentials from where Alibaba Cloud's SDKs look for them: environment
            /// variables, files, the instance's role.
            ///
            /// Credentials are looked for at the first call, not here.
            ///
            /// # Errors
            ///
            /// [`Config`](crate::ErrorKind::Config), when the default transport cannot be set up.
            pub fn from_env() -> ::std::result::Result<Self, $crate::Error> {
                Self::builder().build()
            }
        }

        $crate::product_calls! {
            Call, Items, Pages,
            /// Sends a request that was built without a client.
            ///
            /// Nothing happens until the call is awaited.
        }

        // For what is built on clients of any service.
        impl ::std::convert::AsRef<$crate::emitted::Client> for Client {
            fn as_ref(&self) -> &$crate::emitted::Client {
                &self.0
            }
        }

        $(#[$builder])*
        #[must_use = "a builder does nothing until `build`"]
        pub struct ClientBuilder($crate::emitted::ClientBuilder);

        impl ClientBuilder {
            /// The region whose endpoint is called, such as `ap-southeast-1`. Default: what the environment variable
            /// `ALIBABA_CLOUD_REGION_ID` names, else the default of the service.
            pub fn region(self, region: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.region(region))
            }

            /// Calls this endpoint instead of that of a region: a host, or `https://host[:port]`.
            ///
            /// Plain `http://` is refused unless the host is this machine, or [`allow_plain_http`](Self::allow_plain_http).
            pub fn endpoint(self, endpoint: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.endpoint(endpoint))
            }

            /// Calls the region's endpoint inside Alibaba Cloud's VPC network.
            pub fn vpc_endpoint(self) -> Self {
                Self(self.0.vpc_endpoint())
            }

            /// Allows an endpoint with plain `http://` on another machine. Anyone on the way can read what is sent.
            pub fn allow_plain_http(self) -> Self {
                Self(self.0.allow_plain_http())
            }

            /// Where the keys come from: [`Credentials`](crate::credentials::Credentials), a provider of that module, or one of
            /// your own. What it yields is kept as [`CachedCredentials`] says.
            pub fn credentials(self, credentials: impl $crate::credentials::ProvideCredentials) -> Self {
                Self(self.0.credentials(credentials))
            }

            /// How requests travel.
            pub fn transport(self, transport: impl $crate::transport::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            /// When calls are tried again: a [`RetryPolicy`](crate::retry::RetryPolicy) with other figures, or one of your own.
            pub fn retry(self, retry: impl $crate::retry::DecideRetry) -> Self {
                Self(self.0.retry(retry))
            }

            /// Longest time a call takes, credentials, pacing, all attempts and the delays between them included; `None` for
            /// as long as it needs.
            pub fn deadline(self, deadline: impl ::std::convert::Into<::std::option::Option<::std::time::Duration>>) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Longest time one attempt takes, connecting included; `None` leaves it to the transport.
            pub fn attempt_timeout(self, timeout: impl ::std::convert::Into<::std::option::Option<::std::time::Duration>>) -> Self {
                Self(self.0.attempt_timeout(timeout))
            }

            /// Paces calls with this, which several clients may share, instead of a pacer of this client's own.
            pub fn pacer(self, pacer: impl $crate::pacing::Pacer) -> Self {
                Self(self.0.pacer(pacer))
            }

            /// Does not pace: calls leave at once, and the service will throttle those that are too many.
            pub fn without_pacing(self) -> Self {
                Self(self.0.without_pacing())
            }

            /// How many attempts are on their way at once; further ones wait for one of them to end, within the deadline. All clones
            /// of the client share it. Default: 100. 0 counts as 1.
            ///
            /// Over HTTP/1 each attempt takes a connection, for a moment two, and so as many file descriptors. Raise it where more calls than that
            /// are to wait for their replies at the same time, together with the process's limit on open files (`ulimit -n`).
            pub fn max_in_flight(self, attempts: usize) -> Self {
                Self(self.0.max_in_flight(attempts))
            }

            /// How long the query of a request may be, in bytes as encoded; the parameters of a longer one travel as a form in the
            /// body, where the service takes them too. Default: 4,096.
            pub fn max_query_bytes(self, bytes: usize) -> Self {
                Self(self.0.max_query_bytes(bytes))
            }

            /// Lets this see each attempt. May be given several times; called in that order.
            pub fn interceptor(self, interceptor: impl $crate::interceptor::Interceptor) -> Self {
                Self(self.0.interceptor(interceptor))
            }

            /// Traces the parameters of each call, at level `DEBUG`. Those that are sensitive stay redacted.
            pub fn trace_parameters(self) -> Self {
                Self(self.0.trace_parameters())
            }

            /// Adds the calling program's name and version to the user agent, such as `my-shop/1.2`.
            pub fn application(self, application: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.application(application))
            }

            /// Signs every request with this time and this nonce, so that requests can be compared with recorded ones. For tests.
            #[cfg(feature = "test-util")]
            pub fn fixed_signing(self, now: ::std::time::SystemTime, nonce: u128) -> Self {
                Self(self.0.fixed_signing(now, nonce))
            }

            /// The client. Nothing is sent, and no credentials are looked for, until the first call.
            ///
            /// # Errors
            ///
            /// [`Config`](crate::ErrorKind::Config), when the region, the endpoint or the application is malformed, or the default
            /// transport cannot be set up.
            pub fn build(self) -> ::std::result::Result<Client, $crate::Error> {
                self.0.build().map(Client)
            }
        }

        impl ::std::fmt::Debug for ClientBuilder {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

/// `Client` of a service's module `blocking`, where `$client` is the async one: `product_blocking_client! { crate::Client }`.
#[doc(hidden)]
#[macro_export]
macro_rules! product_blocking_client {
    ($client:path) => {
        /// Makes calls and waits for them.
        ///
        /// Connections and timers live on one thread of the client's own, so idle connections are looked after between
        /// calls. Clones share it; it ends with the last of them.
        ///
        /// Not for async code: there it fails with [`Config`](crate::ErrorKind::Config) rather than stop the tasks around
        /// it. In tokio's `spawn_blocking` and `block_in_place` it may be used.
        #[derive(Clone)]
        pub struct Client($crate::emitted::BlockingClient);

        impl Client {
            /// A client with default settings, as [`crate::Client::from_env`].
            ///
            /// # Errors
            ///
            /// [`Config`](crate::ErrorKind::Config), when the default transport cannot be set up.
            pub fn from_env() -> ::std::result::Result<Self, $crate::Error> {
                Self::new(<$client>::from_env()?)
            }

            /// A client that makes its calls through `client`, which [`crate::Client::builder`] sets up.
            ///
            /// # Errors
            ///
            /// [`Config`](crate::ErrorKind::Config), when the system starts no thread.
            pub fn new(client: $client) -> ::std::result::Result<Self, $crate::Error> {
                // An operation may be called `as_ref`.
                let client: &$crate::emitted::Client = ::std::convert::AsRef::as_ref(&client);
                $crate::emitted::BlockingClient::new(client.clone()).map(Self)
            }
        }

        $crate::product_calls! {
            BlockingCall, BlockingItems, BlockingPages,
            /// Sends a request that was built without a client, and waits for the reply.
            ///
            /// # Errors
            ///
            /// As the async client, and when called in async code.
        }
    };
}

/// What the clients have in common: `product_calls! { Call, Items, Pages, #[doc = …] of `send` }` with the types that calls and
/// paging yield.
#[doc(hidden)]
#[macro_export]
macro_rules! product_calls {
    ($call:ident, $items:ident, $pages:ident, $(#[$send:meta])*) => {
        impl Client {
            $(#[$send])*
            pub fn send<R: $crate::operation::Request>(
                &self,
                request: &R,
            ) -> $crate::emitted::$call<R::Response> {
                self.0.send(request)
            }

            /// A handle that retries by another policy: a [`RetryPolicy`](crate::retry::RetryPolicy) with other figures, or one of your
            /// own.
            #[must_use]
            pub fn with_retry(&self, retry: impl $crate::retry::DecideRetry) -> Self {
                Self(self.0.with_retry(retry))
            }

            /// A handle whose calls may be carried out more than once (`true`), or must not be (`false`), whatever the spec says of
            /// the operation.
            ///
            /// `true` is for a caller who knows that doing it twice is no harm: the client then tries again after time-outs and
            /// failures of the service. With `false` it tries again only where a failure [proves](crate::Evidence) that the call was
            /// not carried out, and makes up no idempotency key.
            #[must_use]
            pub fn with_repeatable(&self, repeatable: bool) -> Self {
                Self(self.0.with_repeatable(repeatable))
            }

            /// A handle that makes one attempt per call.
            #[must_use]
            pub fn without_retries(&self) -> Self {
                Self(self.0.without_retries())
            }

            /// A handle whose calls end after this long, whatever they wait for: credentials, pacing, replies, retries.
            #[must_use]
            pub fn with_deadline(&self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.with_deadline(deadline))
            }

            /// A handle whose calls may take as long as they need.
            #[must_use]
            pub fn without_deadline(&self) -> Self {
                Self(self.0.without_deadline())
            }

            /// A handle whose attempts end after this long, connecting included.
            #[must_use]
            pub fn with_attempt_timeout(&self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.with_attempt_timeout(timeout))
            }

            /// A handle whose calls leave at once: the service will throttle those that are too many.
            #[must_use]
            pub fn without_pacing(&self) -> Self {
                Self(self.0.without_pacing())
            }

            /// The items of all pages, one after the other, beginning at the page that the request asks for.
            pub fn items<R: $crate::operation::PagedRequest>(
                &self,
                request: &R,
            ) -> $crate::emitted::$items<R> {
                self.0.items(request)
            }

            /// The pages, one after the other, beginning at the one that the request asks for.
            pub fn pages<R: $crate::operation::PagedRequest>(
                &self,
                request: &R,
            ) -> $crate::emitted::$pages<R> {
                self.0.pages(request)
            }
        }

        impl ::std::fmt::Debug for Client {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl $crate::emitted::Sealed for Client {}

        impl $crate::Dispatch for Client {
            type Outcome<R: $crate::operation::Response> = $crate::emitted::$call<R>;
            type Items<R: $crate::operation::PagedRequest> = $crate::emitted::$items<R>;
            type Pages<R: $crate::operation::PagedRequest> = $crate::emitted::$pages<R>;

            fn dispatch<R: $crate::operation::Request>(
                &self,
                request: &R,
            ) -> Self::Outcome<R::Response> {
                self.send(request)
            }

            fn dispatch_items<R: $crate::operation::PagedRequest>(
                &self,
                request: &R,
            ) -> Self::Items<R> {
                self.items(request)
            }

            fn dispatch_pages<R: $crate::operation::PagedRequest>(
                &self,
                request: &R,
            ) -> Self::Pages<R> {
                self.pages(request)
            }
        }
    };
}

/// What of a service's module `test_util` depends on the service: `product_test_util! { SERVICE, crate::Client }`.
#[doc(hidden)]
#[macro_export]
macro_rules! product_test_util {
    ($service:path, $client:path) => {
        /// A transport that answers from a script and records what is sent. Clones share script and record.
        ///
        /// Once the script is used up, requests fail with a transport error that says so.
        #[derive(Clone)]
        pub struct ScriptedTransport($crate::emitted::ScriptedTransport);

        impl ScriptedTransport {
            /// A transport that answers with these, in this order.
            #[must_use]
            pub fn new(
                script: impl ::std::iter::IntoIterator<Item = $crate::test_util::ScriptedReply>,
            ) -> Self {
                Self($crate::emitted::ScriptedTransport::new(script))
            }

            /// Adds an answer at the end of the script.
            pub fn push(&self, reply: $crate::test_util::ScriptedReply) {
                self.0.push(reply);
            }

            /// Everything sent so far.
            #[must_use]
            pub fn requests(&self) -> ::std::vec::Vec<$crate::test_util::RecordedRequest> {
                self.0.requests()
            }

            /// A client that sends through this transport, with made-up credentials and default settings.
            ///
            /// For other settings hand the transport to [`Client::builder`](crate::Client::builder).
            ///
            /// # Panics
            ///
            /// Never: nothing in the default settings can be refused.
            #[must_use]
            pub fn client(&self) -> $client {
                <$client>::builder()
                    .transport(self.clone())
                    .credentials($crate::emitted::ScriptedTransport::credentials())
                    .build()
                    .expect("default settings are valid")
            }
        }

        impl $crate::transport::Transport for ScriptedTransport {
            fn send(
                &self,
                request: $crate::emitted::http::Request<$crate::emitted::Bytes>,
            ) -> $crate::transport::BoxFuture<
                '_,
                ::std::result::Result<
                    $crate::emitted::http::Response<$crate::emitted::Bytes>,
                    $crate::transport::TransportError,
                >,
            > {
                self.0.send(request)
            }
        }

        impl ::std::fmt::Debug for ScriptedTransport {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        /// What a client makes of an HTTP reply: the typed reply or the error.
        ///
        /// # Errors
        ///
        /// As a call that gets this reply.
        pub fn read_reply<R: $crate::operation::Request>(
            request: &R,
            response: $crate::emitted::http::Response<$crate::emitted::Bytes>,
        ) -> ::std::result::Result<$crate::Reply<R::Response>, $crate::Error> {
            $crate::emitted::read_reply(&$service, request, response)
        }

        /// What a client makes of a reply with HTTP status 200 and this body to a request of type `R`, whatever was asked:
        /// the typed reply or the error.
        ///
        /// # Errors
        ///
        /// As a call that gets this reply.
        pub fn read<R: $crate::operation::Request>(
            body: impl ::std::convert::Into<$crate::emitted::Bytes>,
        ) -> ::std::result::Result<$crate::Reply<R::Response>, $crate::Error> {
            let response = $crate::emitted::http::Response::new(body.into());
            $crate::emitted::read_reply_of::<R>(&$service, response)
        }

        /// The same with another HTTP status.
        ///
        /// # Panics
        ///
        /// If there is no such status: it has three digits.
        ///
        /// # Errors
        ///
        /// As a call that gets this reply.
        pub fn read_with_status<R: $crate::operation::Request>(
            status: u16,
            body: impl ::std::convert::Into<$crate::emitted::Bytes>,
        ) -> ::std::result::Result<$crate::Reply<R::Response>, $crate::Error> {
            let mut response = $crate::emitted::http::Response::new(body.into());
            *response.status_mut() = $crate::emitted::http::StatusCode::from_u16(status)
                .expect("a status has three digits");
            $crate::emitted::read_reply_of::<R>(&$service, response)
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// The names of the public methods in the blocks that begin with `block`. Those that only this crate's tests have are left out.
    fn methods<'t>(sources: &[&'t str], block: &str) -> BTreeSet<&'t str> {
        let mut names = BTreeSet::new();
        for source in sources {
            for block in source.split(block).skip(1) {
                let indent = block.find(|c: char| !c.is_whitespace()).unwrap_or_default();
                let margin = &block[1..indent];
                let end = format!("\n{}}}\n", &margin[4..]);
                let (block, _) = block.split_once(&end).unwrap();
                let public = format!("\n{margin}pub fn ");
                let methods = block.split(&public).skip(1);
                names.extend(methods.map(|rest| &rest[..rest.find(['(', '<']).unwrap()]));
            }
        }
        names
    }

    /// Of these sources, the methods in `impl Client` and those of the front.
    fn assert_forwarded(sources: &[&str], type_: &str, front: &str, own: &[&str]) {
        let inner = methods(sources, &format!("\nimpl {type_} {{"));
        let forwarded = methods(&[front], &format!("        impl {type_} {{"));
        assert!(!inner.is_empty());
        let missing: Vec<_> = inner.difference(&forwarded).collect();
        assert!(missing.is_empty(), "not forwarded: {missing:?}");
        let more: Vec<_> = forwarded.difference(&inner).copied().collect();
        assert_eq!(more, own, "what only the front has");
    }

    #[test]
    fn every_method_is_handed_on() {
        let front = include_str!("front.rs");
        let macro_of = |name: &str| {
            let begin = format!("\nmacro_rules! {name} {{");
            let (_, text) = front.split_once(&begin).unwrap();
            text.split_once("\n}\n").unwrap().0
        };
        let shared = macro_of("product_calls");
        let client = macro_of("product_client");
        let builder = include_str!("client/builder.rs");
        assert_forwarded(
            &[include_str!("client/mod.rs"), include_str!("paging/mod.rs")],
            "Client",
            &format!("{client}{shared}"),
            &["builder", "from_env"],
        );
        // A service's own builder knows its service.
        let builder = builder.replace("pub fn new(", "fn new(");
        assert_forwarded(&[&builder], "ClientBuilder", client, &[]);
        assert_forwarded(
            &[
                include_str!("blocking.rs"),
                include_str!("blocking/paging.rs"),
            ],
            "Client",
            &format!("{}{shared}", macro_of("product_blocking_client")),
            &["from_env"],
        );
        // Credentials are the business of `client`, which the runtime cannot make.
        let scripted =
            include_str!("test_util/scripted.rs").replace("pub fn credentials(", "fn credentials(");
        assert_forwarded(
            &[&scripted],
            "ScriptedTransport",
            macro_of("product_test_util"),
            &["client"],
        );
    }
}
