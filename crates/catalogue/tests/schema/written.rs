use toml::{Table, Value as Toml};

use crate::places::{EVERY_KEY, Place, Step};

/// A value of the text with every key.
pub(crate) struct Written {
    /// The way to it: keys, and numbers of elements.
    pub(crate) way: Vec<String>,
    pub(crate) path: Vec<Step>,
    pub(crate) value: Toml,
}

impl Written {
    /// The text with another value in its place, or none.
    pub(crate) fn replaced(&self, value: Option<Toml>) -> String {
        let mut text = Toml::Table(EVERY_KEY.parse().expect("the text is TOML"));
        let (last, first) = self.way.split_last().expect("the whole text stays");
        let parent = first.iter().fold(&mut text, |it, name| match name.parse::<usize>() {
            Ok(place) if it.is_array() => &mut it[place],
            _ => &mut it[name.as_str()],
        });
        match (parent, value) {
            (Toml::Array(elements), Some(value)) => elements[last.parse::<usize>().expect("is a number")] = value,
            (Toml::Table(fields), Some(value)) => drop(fields.insert(last.clone(), value)),
            (Toml::Table(fields), None) => drop(fields.remove(last)),
            _ => panic!("nothing can be taken out of a list"),
        }
        toml::to_string(&text).expect("the text is written")
    }

    /// What the schema says of it.
    pub(crate) fn place<'a>(&self, places: &'a [Place]) -> &'a Place {
        places.iter().find(|it| it.path == self.path).unwrap_or_else(|| panic!("the schema lacks {:?}", self.way))
    }
}

/// Every value, tables before what is in them.
pub(crate) fn written() -> Vec<Written> {
    let text: Table = EVERY_KEY.parse().expect("the text is TOML");
    let mut found = vec![Written { way: Vec::new(), path: Vec::new(), value: Toml::Table(text) }];
    let places = Place::all();
    let mut next = 0;
    while let Some(Written { way, path, value }) = found.get(next) {
        let to = |name: String, step: Step, value: &Toml| Written {
            way: way.iter().cloned().chain([name]).collect(),
            path: path.iter().cloned().chain([step]).collect(),
            value: value.clone(),
        };
        let within: Vec<Written> = match value {
            Toml::Table(fields) => {
                let entry: Vec<Step> = path.iter().cloned().chain([Step::Entry]).collect();
                let has_entries = places.iter().any(|it| it.path == entry);
                let step = |key: &String| if has_entries { Step::Entry } else { Step::Key(key.clone()) };
                fields.iter().map(|(key, value)| to(key.clone(), step(key), value)).collect()
            }
            Toml::Array(elements) => {
                elements.iter().enumerate().map(|(place, value)| to(place.to_string(), Step::Element, value)).collect()
            }
            _ => Vec::new(),
        };
        found.extend(within);
        next += 1;
    }
    found
}
