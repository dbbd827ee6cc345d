use remit_model::compiled::Catalogue;
use serde::Serialize;

use crate::utf16::Utf16;

/// The longest text that is compiled, in bytes.
pub const LONGEST_TEXT: usize = 512 * 1024;

/// What became of a catalogue text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Compilation {
    /// The catalogue; nothing when the text has mistakes.
    #[serde(skip)]
    pub catalogue: Option<Catalogue>,
    /// The catalogue as the module loads it; nothing when the text has mistakes. JSON has no bytes.
    #[serde(serialize_with = "nothing")]
    #[cfg_attr(feature = "typescript", ts(type = "Uint8Array | null"))]
    pub bytes: Option<Vec<u8>>,
    /// The SHA-256 of the bytes, in lower-case hexadecimal digits.
    pub sha256: Option<String>,
    /// What is wrong with the text, in its order.
    pub diagnostics: Vec<Diagnostic>,
}

/// Something wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Diagnostic {
    /// A stable code for this kind of mistake.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What would be right; empty where there is nothing to say.
    pub help: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Where it starts, in UTF-16 units of the text.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

/// Checks and compiles a catalogue text.
#[must_use]
pub fn compile(text: &str) -> Compilation {
    if text.len() > LONGEST_TEXT {
        return Compilation { catalogue: None, bytes: None, sha256: None, diagnostics: vec![too_large(text)] };
    }
    match remit_catalogue::compile(text) {
        Ok(compiled) => Compilation {
            catalogue: Some(compiled.catalogue),
            bytes: Some(compiled.bytes),
            sha256: Some(compiled.sha256),
            diagnostics: Vec::new(),
        },
        Err(found) => {
            let places = Utf16::of(text);
            let diagnostics = found.into_iter().map(|it| {
                let place = places.range(&it.span);
                Diagnostic {
                    code: it.code.as_str().into(),
                    message: it.message,
                    help: it.help,
                    line: it.line,
                    column: it.column,
                    from: place.start,
                    to: place.end,
                }
            });
            Compilation { catalogue: None, bytes: None, sha256: None, diagnostics: diagnostics.collect() }
        }
    }
}

pub(crate) fn too_large(text: &str) -> Diagnostic {
    Diagnostic {
        code: "too_large".into(),
        message: format!("the text has {} KiB", text.len().div_ceil(1024)),
        help: format!("a catalogue has at most {} KiB", LONGEST_TEXT / 1024),
        line: 1,
        column: 1,
        from: 0,
        to: 0,
    }
}

fn nothing<S: serde::Serializer>(_: &Option<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_none()
}
