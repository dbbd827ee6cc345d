use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The longest id in bytes.
const LONGEST: usize = 254;

/// Why a text cannot be an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidId {
    /// It has no characters.
    Empty,
    /// It has more than 254 bytes.
    TooLong,
    /// It has a control character or white space in it.
    BadCharacter(char),
}

impl core::fmt::Display for InvalidId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Empty => f.write_str("an id cannot be empty"),
            Self::TooLong => write!(f, "an id has at most {LONGEST} bytes"),
            Self::BadCharacter(c) => write!(f, "an id cannot contain `{}`", c.escape_default()),
        }
    }
}

impl core::error::Error for InvalidId {}

fn check(text: &str) -> Result<(), InvalidId> {
    if text.is_empty() {
        return Err(InvalidId::Empty);
    }
    if text.len() > LONGEST {
        return Err(InvalidId::TooLong);
    }
    match text.chars().find(|c| c.is_control() || c.is_whitespace()) {
        Some(c) => Err(InvalidId::BadCharacter(c)),
        None => Ok(()),
    }
}

/// Reads the text of an id from where it stands.
struct Text;

impl de::Visitor<'_> for Text {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Arc<str>, E> {
        check(text).map_err(E::custom)?;
        Ok(text.into())
    }
}

/// An id of any kind.
#[cfg(feature = "directory")]
pub(crate) trait Id {
    fn text(&mut self) -> &mut Arc<str>;
}

/// Texts of ids, each once.
#[cfg(feature = "directory")]
#[derive(Default)]
pub(crate) struct Texts(std::collections::HashSet<Arc<str>>);

#[cfg(feature = "directory")]
impl Texts {
    /// Gives an id the text of an equal one that was seen before.
    pub(crate) fn share(&mut self, id: &mut impl Id) {
        let text = id.text();
        match self.0.get(text) {
            Some(same) => text.clone_from(same),
            None => drop(self.0.insert(Arc::clone(text))),
        }
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        ///
        /// Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            ///
            /// # Errors
            /// When the text is empty, longer than 254 bytes, or has white space or control characters in it.
            pub fn new(text: impl AsRef<str>) -> Result<Self, InvalidId> {
                let text = text.as_ref();
                check(text)?;
                Ok(Self(text.into()))
            }

            /// Its text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        #[cfg(feature = "directory")]
        impl Id for $name {
            fn text(&mut self) -> &mut Arc<str> {
                &mut self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().into()
            }
        }

        impl core::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A person: an e-mail address.
    UserId
    /// An organization of any kind.
    OrganizationId
    /// A meeting site of an organization.
    SiteId
    /// A service that can be sold in a subscription.
    ServiceId
    /// A role of the catalogue.
    RoleId
    /// A privilege of the catalogue.
    PrivilegeId
    /// A setting of the catalogue.
    SettingId
    /// A request for temporary access, and what became of it.
    ElevationId
}
