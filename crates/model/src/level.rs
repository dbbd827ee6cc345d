use serde::{Deserialize, Serialize};

/// How much of a privilege or setting somebody has. Ordered: a higher level includes the lower ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Level {
    /// Cannot be seen.
    #[default]
    None = 0,
    /// Can be seen and not changed.
    View = 1,
    /// Can be seen and changed.
    Manage = 2,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 3] = [Self::None, Self::View, Self::Manage];

    /// The word used in catalogues, requests and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::View => "view",
            Self::Manage => "manage",
        }
    }

    /// The level that [`Level::as_str`] names, or nothing.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == name)
    }

    /// The level with this number in the binary encoding, or nothing.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::None),
            1 => Some(Self::View),
            2 => Some(Self::Manage),
            _ => None,
        }
    }
}

impl core::fmt::Display for Level {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}
