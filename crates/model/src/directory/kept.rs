use core::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use super::{Assignment, Directory, Document, Elevation, Organization, Site, User, build::Builder};

/// Everything in a directory, in the order and under the names of a [`Document`].
#[derive(Serialize)]
pub(super) struct Contents<'a> {
    pub(super) format: &'static str,
    pub(super) organizations: Vec<&'a Organization>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sites: Vec<&'a Site>,
    pub(super) users: Vec<&'a User>,
    pub(super) assignments: Vec<&'a Assignment>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) elevations: Vec<&'a Elevation>,
}

/// Writes the same as [`Directory::to_document`].
impl Serialize for Directory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.contents().serialize(serializer)
    }
}

/// Reads what was written, element by element: a large document is never in memory beside the directory. Nothing is
/// checked that was checked when it came into the log.
impl<'de> Deserialize<'de> for Directory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Lists)
    }
}

struct Lists;

/// The lists of a document. Each refers to those before it.
const ORDER: [&str; 6] = ["format", "organizations", "sites", "users", "assignments", "elevations"];

impl<'de> Visitor<'de> for Lists {
    type Value = Directory;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a directory")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Directory, A::Error> {
        let mut builder = Builder::default();
        let mut expected = ORDER.iter();
        while let Some(name) = map.next_key::<String>()? {
            match expected.by_ref().find(|it| **it == name).copied() {
                Some("format") if map.next_value::<String>()? == Document::FORMAT => {}
                Some("format") => return Err(A::Error::custom("the directory has another format")),
                Some("organizations") => map.next_value_seed(each(|it| builder.organization(it)))?,
                Some("sites") => map.next_value_seed(each(|it| builder.site(it)))?,
                Some("users") => map.next_value_seed(each(|it| builder.user(it)))?,
                Some("assignments") => map.next_value_seed(each(|it| builder.assignment(it)))?,
                Some("elevations") => map.next_value_seed(each(|it| builder.elevation(it)))?,
                _ => return Err(A::Error::custom(format!("`{name}` is not expected here"))),
            }
        }
        Ok(builder.finish())
    }
}

/// Hands over each element of a list as it is read.
struct Each<T, F>(F, PhantomData<T>);

fn each<T, F: FnMut(T)>(take: F) -> Each<T, F> {
    Each(take, PhantomData)
}

impl<'de, T: Deserialize<'de>, F: FnMut(T)> DeserializeSeed<'de> for Each<T, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T)> Visitor<'de> for Each<T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(element) = list.next_element()? {
            (self.0)(element);
        }
        Ok(())
    }
}
