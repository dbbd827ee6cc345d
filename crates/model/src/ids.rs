use serde::{Deserialize, Serialize};

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

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        ///
        /// Two ids are the same when their bytes are: nothing folds case or normalizes.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The id with this text.
            ///
            /// # Errors
            /// When the text is empty, longer than 254 bytes, or has white space or control characters in it.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                check(&text)?;
                Ok(Self(text))
            }

            /// Its text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
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
                id.0
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
