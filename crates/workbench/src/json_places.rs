use core::ops::Range;

use serde_json::Value;

/// Where a path such as `users[3].organization` leads to in a JSON text, in bytes: the name of the field, where the
/// path ends in one, and the value. A path whose end is not there leads to what it goes through last.
pub(crate) fn find(text: &str, path: &str) -> Option<Place> {
    let mut reader = Reader { text, at: 0 };
    reader.space();
    let mut place = Place { key: None, value: reader.at..reader.at };
    for step in steps(path) {
        let entered = match step {
            Step::Field(name) => reader.field(name),
            Step::Element(index) => reader.element(index).map(|()| None),
        };
        let Some(key) = entered else { break };
        place = Place { key, value: reader.at..reader.at };
    }
    reader.at = place.value.start;
    reader.value()?;
    place.value.end = reader.at;
    Some(place)
}

/// Where something is.
pub(crate) struct Place {
    pub(crate) key: Option<Range<usize>>,
    pub(crate) value: Range<usize>,
}

enum Step<'p> {
    Field(&'p str),
    Element(usize),
}

fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    let parts = path.split(['.', '[']).filter(|part| !part.is_empty() && *part != "$");
    parts.map(|part| match part.strip_suffix(']').and_then(|index| index.parse().ok()) {
        Some(index) => Step::Element(index),
        None => Step::Field(part),
    })
}

/// Walks a JSON text that was read before; at anything else it stops.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn take(&mut self, wanted: u8) -> Option<()> {
        self.space();
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    /// Goes to the value of a field of the object here, and says where the field's name is.
    fn field(&mut self, name: &str) -> Option<Option<Range<usize>>> {
        self.take(b'{')?;
        loop {
            self.space();
            let start = self.at;
            self.string()?;
            let key = start..self.at;
            self.take(b':')?;
            self.space();
            let found: Value = serde_json::from_str(self.text.get(key.clone())?).ok()?;
            if found.as_str() == Some(name) {
                return Some(Some(key));
            }
            self.value()?;
            self.take(b',')?;
        }
    }

    /// Goes to an element of the list here.
    fn element(&mut self, index: usize) -> Option<()> {
        self.take(b'[')?;
        for _ in 0..index {
            self.value()?;
            self.take(b',')?;
        }
        self.space();
        Some(())
    }

    /// Goes behind the value here: to where as many brackets are closed as were opened.
    fn value(&mut self) -> Option<()> {
        let mut open = 0_usize;
        loop {
            self.space();
            match self.peek()? {
                b'"' => self.string()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open = open.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if open > 0 => self.at += 1,
                _ => self.word()?,
            }
            if open == 0 {
                return Some(());
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        self.take(b'"')?;
        loop {
            let byte = self.peek()?;
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return Some(());
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#" { "a": [ {"b\"": -1.5e3, "c": "]},[" }, null , [1,2] ], "d" : {"e": true} }"#;

    #[test]
    fn a_path_leads_to_its_value() {
        let value = |path| find(TEXT, path).map(|place| &TEXT[place.value]);
        assert_eq!(value("a[0].c"), Some(r#""]},[""#));
        assert_eq!(value("a[0].b\""), Some("-1.5e3"));
        assert_eq!(value("a[1]"), Some("null"));
        assert_eq!(value("a[2][1]"), Some("2"));
        assert_eq!(value("d.e"), Some("true"));
        assert_eq!(value("$"), Some(TEXT.trim()));
        assert_eq!(find(TEXT, "d.e").and_then(|place| place.key).map(|key| &TEXT[key]), Some("\"e\""));
    }

    #[test]
    fn a_path_that_ends_early_leads_to_where_it_ended() {
        let value = |path| find(TEXT, path).map(|place| &TEXT[place.value]);
        assert_eq!(value("d.missing"), Some(r#"{"e": true}"#));
        assert_eq!(value("a[7]"), value("a"));
        assert_eq!(value("line 4, column 7"), Some(TEXT.trim()));
    }

    #[test]
    fn a_text_that_is_no_json_has_no_places() {
        for text in ["", "{", "{\"a\"", "]", "\"\\", "{\"a\": }", "[1, ?]"] {
            assert!(find(text, "a").is_none(), "{text}");
        }
    }
}
