//! The half of a union that is derived from its variants, as emitted code asks for it.

/// Implements what every union has: `union! { Name [beside] tag; Variant structure [[values] …] [tags]; … }`, with `text` in the
/// place of `structure` for a variant that holds a text. What may hold anything does not print.
///
/// The enumeration has the variants named, and `Other(serde_json::Value)`.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident [$($beside:literal),*] $tag:expr; $($variant:ident $kind:ident $values:tt [$($tags:literal),*];)*) => {
        impl $crate::emitted::Union for $name {
            const BESIDE: &'static [&'static str] = &[$($beside),*];
            const TAG: Option<&'static str> = $tag;
            const VARIANTS: &'static [$crate::emitted::Telling] = &[
                $($crate::emitted::Telling {
                    name: stringify!($variant),
                    beside: $crate::union!(@values $values),
                    tags: &[$($tags),*],
                },)*
            ];

            #[inline]
            fn position(&self) -> Option<usize> {
                #[allow(dead_code, clippy::enum_variant_names, reason = "counts the variants")]
                enum Position { $($variant,)* }
                match self {
                    $(Self::$variant(_) => Some(Position::$variant as usize),)*
                    Self::Other(_) => None,
                }
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let (name, payload): (&str, &dyn std::fmt::Debug) = match self {
                    $(Self::$variant(payload) => (stringify!($variant), $crate::union!(@shown $kind payload)),)*
                    Self::Other(value) => ("Other", &$crate::emitted::redacted(Some(value))),
                };
                f.debug_tuple(name).field(payload).finish()
            }
        }

        impl From<$crate::emitted::serde_json::Value> for $name {
            #[inline]
            fn from(value: $crate::emitted::serde_json::Value) -> Self {
                Self::Other(value)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::Other($crate::emitted::serde_json::Value::String(text))
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }
    };
    (@choice $name:ident $payload:ty, set) => {
        impl $crate::emitted::Choice<$name> for $payload {
            type State<S> = $crate::emitted::Set;
        }
    };
    (@choice $name:ident $payload:ty, kept) => {
        impl $crate::emitted::Choice<$name> for $payload {
            type State<S> = S;
        }
    };
    (@choice $name:ident $payload:ty, read) => {};
    (@shown structure $payload:ident) => { $payload };
    (@shown text $payload:ident) => { &$crate::emitted::redacted(Some($payload)) };
    (@values [$([$($value:literal),*]),*]) => { &[$(&[$($value),*]),*] };
}

/// Implements how a union is written: `union_write! { Name; Variant, … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_write {
    ($name:ident; $($variant:ident),*) => {
        impl $crate::emitted::WriteUnion for $name {
            #[inline]
            fn body(&self) -> $crate::emitted::Body<'_> {
                match self {
                    $(Self::$variant(payload) => $crate::emitted::WritePayload::body(payload),)*
                    Self::Other(value) => $crate::emitted::Body::Other(value),
                }
            }
        }

        impl $crate::emitted::WriteJson for $name {
            #[inline]
            fn write_json(&self, out: &mut $crate::emitted::JsonWriter) {
                $crate::emitted::write_union(self, out);
            }
        }
    };
}

/// Implements what requests need of a union besides: `union_request! { Name; Variant, … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_request {
    ($name:ident; $($variant:ident),*) => {
        impl $crate::emitted::Scalar for $name {
            #[inline]
            fn text(&self) -> std::borrow::Cow<'_, str> {
                $crate::emitted::text_of_union(self)
            }
        }

        impl $crate::emitted::CheckLimits for $name {
            #[inline]
            fn check(&self, limits: &mut $crate::emitted::Limits) {
                match self {
                    $(Self::$variant(payload) => $crate::emitted::CheckPayload::check_payload(payload, limits),)*
                    Self::Other(_) => {}
                }
            }
        }

        impl $crate::emitted::Choice<Self> for $name {
            type State<S> = S;
        }

        impl $crate::emitted::Choice<$name> for $crate::emitted::serde_json::Value {
            type State<S> = S;
        }

        impl $crate::emitted::Choice<$name> for String {
            type State<S> = S;
        }

        impl $crate::emitted::Choice<$name> for &str {
            type State<S> = S;
        }
    };
}

/// Implements how a union is read: `union_read! { Name; Variant, … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_read {
    ($name:ident; $($variant:ident),*) => {
        impl $crate::emitted::ReadUnion for $name {
            #[inline]
            fn read(
                position: usize,
                value: &$crate::emitted::serde_json::Value,
                members: Option<$crate::emitted::serde_json::Map<String, $crate::emitted::serde_json::Value>>,
                path: &$crate::emitted::Path<'_>,
            ) -> Option<Self> {
                let mut before = 0..position;
                $(
                    if before.next().is_none() {
                        return $crate::emitted::ReadPayload::read_payload(value, members, path).map(Self::$variant);
                    }
                )*
                None
            }

            #[inline]
            fn other(value: $crate::emitted::serde_json::Value) -> Self {
                Self::Other(value)
            }
        }

        impl $crate::emitted::ReadJson for $name {
            #[inline]
            fn read_json(
                value: $crate::emitted::serde_json::Value,
                path: &$crate::emitted::Path<'_>,
            ) -> Option<Self> {
                $crate::emitted::read_union(value, &[], path)
            }
        }
    };
}

/// serde's traits for a union: as JSON by wire name, as everything. What stands beside a union is not in it, so what only that
/// tells comes back as it was written, and as its variant where it is read with what stands beside it.
#[doc(hidden)]
#[macro_export]
macro_rules! union_by_name {
    ($name:ident) => {
        impl $crate::emitted::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::emitted::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::emitted::serialize_union(self, serializer)
            }
        }

        impl<'de> $crate::emitted::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::emitted::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::emitted::deserialize_union(deserializer)
            }
        }
    };
}

/// Implements the ways to a variant from what it holds: `union_choice! { Name; Variant(Payload) state, … }`, where the
/// state is `set` if the variant tells all that stands beside it, else `kept`.
#[doc(hidden)]
#[macro_export]
macro_rules! union_choice {
    ($name:ident; $($variant:ident($payload:ty) $state:ident),* $(,)?) => {
        $(
            impl From<$payload> for $name {
                #[inline]
                fn from(payload: $payload) -> Self {
                    Self::$variant(payload)
                }
            }

            $crate::union!(@choice $name $payload, $state);
        )*
    };
}
