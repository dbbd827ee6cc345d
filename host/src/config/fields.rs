use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, MapAccess, Visitor, value::Error},
    forward_to_deserialize_any,
};

/// The fields of the struct that is at a path of fields inside `T`.
pub(super) fn of<'de, T: Deserialize<'de>>(path: &[&str]) -> &'static [&'static str] {
    let mut found: &'static [&'static str] = &[];
    // It ends in an error in any case: there are no values here.
    let _ = T::deserialize(Probe { path, found: &mut found });
    found
}

/// Has no values. It notes the fields that the struct at its path asks for.
struct Probe<'a> {
    path: &'a [&'a str],
    found: &'a mut &'static [&'static str],
}

/// A map with one key, whose value is the probe.
struct Only<'a> {
    key: Option<&'a str>,
    value: Option<Probe<'a>>,
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(no_value())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.path.split_first() {
            None => {
                *self.found = fields;
                Err(no_value())
            }
            Some((key, path)) => {
                visitor.visit_map(Only { key: Some(key), value: Some(Probe { path, found: self.found }) })
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl<'de> MapAccess<'de> for Only<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let key = self.key.take().map(serde::de::value::StrDeserializer::new);
        key.map(|key| seed.deserialize(key)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.value.take().ok_or_else(no_value)?)
    }
}

fn no_value() -> Error {
    serde::de::Error::custom("there is no value")
}
