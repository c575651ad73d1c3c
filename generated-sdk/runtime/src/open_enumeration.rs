//! Enumerations that keep values which this version of the crate does not know.

/// Implements everything but the declaration of an open enumeration: `open_enumeration! { Name { Variant => "wire" } }`.
///
/// The enumeration has the variants named, and `Other(String)`. `Other` never holds a known value when it comes from
/// text or from the wire. With `any_case` before the name, upper and lower case tell values apart only where both are
/// listed.
///
/// Everything is inline, so that a library compiles nothing of what the programs that use it leave unused.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enumeration {
    (any_case $name:ident { $($variant:ident => $wire:literal),* $(,)? }) => {
        $crate::open_enumeration! { $name { $($variant => $wire),* } any_case { $($variant => $wire),* } }
    };
    ($name:ident { $($variant:ident => $wire:literal),* $(,)? } $(any_case { $($folded:ident => $any_case:literal),* })?) => {
        impl $name {
            /// The value on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(value) => value,
                }
            }

            #[inline]
            fn known(value: &str) -> Option<Self> {
                match value {
                    $($wire => Some(Self::$variant),)*
                    $($(_ if value.eq_ignore_ascii_case($any_case) => Some(Self::$folded),)*)?
                    _ => None,
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                match Self::known(&value) {
                    Some(known) => known,
                    None => Self::Other(value),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match Self::known(value) {
                    Some(known) => known,
                    None => Self::Other(value.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::emitted::Scalar for $name {
            #[inline]
            fn text(&self) -> std::borrow::Cow<'_, str> {
                std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl $crate::emitted::WriteJson for $name {
            #[inline]
            fn write_json(&self, out: &mut $crate::emitted::JsonWriter) {
                out.string(self.as_str());
            }
        }

        impl $crate::emitted::ReadJson for $name {
            #[inline]
            fn read_json(
                value: $crate::emitted::serde_json::Value,
                path: &$crate::emitted::Path<'_>,
            ) -> Option<Self> {
                let text = <String as $crate::emitted::ReadJson>::read_json(value, path)?;
                // An empty text of a reply says nothing, as for any type but text.
                (!text.is_empty() || path.is_strict()).then(|| Self::from(text))
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::emitted::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::emitted::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> $crate::emitted::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::emitted::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as $crate::emitted::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub)] // The methods are public; the enumeration of the test is not.
mod tests {
    use serde_json::json;

    use crate::read::tests::read;

    #[derive(Debug, PartialEq)]
    #[non_exhaustive]
    enum Method {
        Sms,
        Other(String),
    }

    open_enumeration! { Method { Sms => "sms" } }

    #[test]
    fn known_values_have_a_variant_and_others_are_kept() {
        assert_eq!(Method::from("sms"), Method::Sms);
        assert_eq!(Method::from("sms".to_owned()), Method::Sms);
        assert_eq!(Method::from("voice"), Method::Other("voice".into()));
        assert_eq!(Method::from("voice").to_string(), "voice");
        assert_eq!(Method::Sms.as_str(), "sms");
    }

    #[derive(Debug, PartialEq)]
    #[non_exhaustive]
    enum Kind {
        Text,
        Image,
        SmallImage,
        Other(String),
    }

    open_enumeration! { any_case Kind { Text => "TEXT", Image => "IMAGE", SmallImage => "image" } }

    #[test]
    fn case_counts_only_where_it_is_listed() {
        assert_eq!(Kind::from("Text"), Kind::Text);
        assert_eq!(Kind::from("text".to_owned()), Kind::Text);
        assert_eq!(Kind::from("image"), Kind::SmallImage);
        assert_eq!(Kind::from("IMAGE"), Kind::Image);
        assert_eq!(Kind::from("Texts"), Kind::Other("Texts".into()));
        assert_eq!(Method::from("SMS"), Method::Other("SMS".into()));
    }

    #[test]
    fn replies_may_hold_values_nobody_knows() {
        assert_eq!(read(json!("sms")), Ok(Some(Method::Sms)));
        assert_eq!(read(json!(7)), Ok(Some(Method::Other("7".into()))));
        assert_eq!(read::<Method>(json!(null)), Ok(None));
        assert_eq!(read::<Method>(json!("")), Ok(None));
        assert!(read::<Method>(json!({})).is_err());
    }
}
