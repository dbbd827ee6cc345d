use core::ops::Range;

/// Turns byte offsets of a text into UTF-16 units, in which editors of the browser count.
pub(crate) struct Utf16 {
    /// Behind each character that is not ASCII: its end in bytes, and how many bytes more than units there are up to it.
    wide: Vec<(usize, usize)>,
}

impl Utf16 {
    pub(crate) fn of(text: &str) -> Self {
        let mut surplus = 0;
        let wide = text.char_indices().filter(|(_, c)| !c.is_ascii()).map(|(at, c)| {
            surplus += c.len_utf8() - c.len_utf16();
            (at + c.len_utf8(), surplus)
        });
        Self { wide: wide.collect() }
    }

    pub(crate) fn range(&self, bytes: &Range<usize>) -> Range<usize> {
        self.at(bytes.start)..self.at(bytes.end)
    }

    fn at(&self, byte: usize) -> usize {
        let before = self.wide.partition_point(|(end, _)| *end <= byte).checked_sub(1);
        byte - before.and_then(|at| self.wide.get(at)).map_or(0, |(_, surplus)| *surplus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_those_of_the_utf_16_text() {
        let text = "a = \"å€\" # 😀 end";
        let places = Utf16::of(text);
        for (byte, _) in text.char_indices() {
            assert_eq!(places.at(byte), text[..byte].encode_utf16().count(), "{byte}");
        }
        assert_eq!(places.range(&(0..text.len())), 0..text.encode_utf16().count());
    }
}
