use toml::de::DeTable;
use toml_parser::{
    Source,
    lexer::{Token, TokenKind},
};

use crate::compilation::LONGEST_TEXT;

/// How far lines inside of brackets stand in, for each bracket.
const INDENT: usize = 4;

/// The text with its white space as it should be: one space around `=`, nothing at the end of lines, a blank line
/// before a table, and cells of `rows` in columns where each row is one line. Tables of one list, and what belongs to
/// one of them, may follow each other without a blank line. It means the same; a text that is no TOML stays as it is.
#[must_use]
pub fn format(text: &str) -> String {
    if text.len() > LONGEST_TEXT || DeTable::parse(text).is_err() {
        return text.to_owned();
    }
    let mut lines = lines(text);
    align_rows(&mut lines);
    spaced(lines)
}

/// One line: of the text, or several of it where a string goes over lines.
struct Line {
    /// Without what stands before it.
    text: String,
    depth: usize,
    kind: Kind,
}

enum Kind {
    Blank,
    Comment,
    /// The keys of a table.
    Header(Vec<String>),
    /// A key with a list that ends on its line.
    Row(Row),
    /// Any other key, or what goes on from the line before.
    Other,
}

struct Row {
    key: String,
    cells: Vec<String>,
    comment: String,
}

/// Cuts a text into lines, each with one space where there should be one.
fn lines(text: &str) -> Vec<Line> {
    let source = Source::new(text);
    let mut lines = Vec::new();
    let mut line: Vec<(TokenKind, &str)> = Vec::new();
    let mut depth = 0_usize;
    for token in source.lex() {
        match token.kind() {
            TokenKind::Newline | TokenKind::Eof => {
                lines.push(read_line(&line, &mut depth));
                line.clear();
            }
            kind => line.push((kind, written(text, token))),
        }
    }
    lines
}

fn written(text: &str, token: Token) -> &str {
    text.get(token.span().start()..token.span().end()).unwrap_or_default()
}

fn read_line(tokens: &[(TokenKind, &str)], depth: &mut usize) -> Line {
    let before = *depth;
    let words = tokens.iter().filter(|(kind, _)| *kind != TokenKind::Whitespace);
    let first = words.clone().next().map(|(kind, _)| *kind);
    let header = before == 0 && first == Some(TokenKind::LeftSquareBracket);
    if !header {
        for (kind, _) in words.clone() {
            match kind {
                TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => *depth += 1,
                TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => *depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    let kind = match first {
        None => Kind::Blank,
        Some(TokenKind::Comment) => Kind::Comment,
        Some(_) if header => {
            let keys = words.filter(|(kind, _)| is_key(*kind)).map(|(_, text)| (*text).to_owned());
            Kind::Header(keys.collect())
        }
        Some(_) if before == 0 && *depth == 0 => read_row(tokens).map_or(Kind::Other, Kind::Row),
        Some(_) => Kind::Other,
    };
    let closes = matches!(first, Some(TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket));
    Line { text: joined(tokens, header), depth: before.saturating_sub(usize::from(closes)), kind }
}

const fn is_key(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString)
}

/// Reads a key with a list of simple values, all on one line.
fn read_row(tokens: &[(TokenKind, &str)]) -> Option<Row> {
    let equals = tokens.iter().position(|(kind, _)| *kind == TokenKind::Equals)?;
    let (key, value) = tokens.split_at_checked(equals)?;
    let mut value = value.iter().skip(1).filter(|(kind, _)| *kind != TokenKind::Whitespace).peekable();
    value.next_if(|(kind, _)| *kind == TokenKind::LeftSquareBracket)?;
    let mut cells = Vec::new();
    while let Some((_, cell)) = value.next_if(|(kind, text)| is_key(*kind) && !text.contains('\n')) {
        cells.push((*cell).to_owned());
        if value.next_if(|(kind, _)| *kind == TokenKind::Comma).is_none() {
            break;
        }
    }
    value.next_if(|(kind, _)| *kind == TokenKind::RightSquareBracket)?;
    let comment = match value.next() {
        None => String::new(),
        Some((TokenKind::Comment, comment)) => comment.trim_end().to_owned(),
        Some(_) => return None,
    };
    Some(Row { key: joined(key, false), cells, comment })
}

/// The tokens of a line with what should be between them.
fn joined(tokens: &[(TokenKind, &str)], header: bool) -> String {
    let mut text = String::new();
    let mut before: Option<TokenKind> = None;
    let mut space = "";
    for (kind, written) in tokens {
        if *kind == TokenKind::Whitespace {
            space = written;
            continue;
        }
        if let Some(before) = before {
            text.push_str(between(before, *kind, space, header));
        }
        text.push_str(if *kind == TokenKind::Comment { written.trim_end() } else { written });
        (before, space) = (Some(*kind), "");
    }
    text
}

fn between(before: TokenKind, after: TokenKind, written: &str, header: bool) -> &str {
    use TokenKind::{
        Comma, Comment, Dot, Equals, LeftCurlyBracket, LeftSquareBracket, RightCurlyBracket, RightSquareBracket,
    };
    match (before, after) {
        (_, Comment) => " ",
        _ if header => "",
        (Dot, _) | (_, Dot | Comma) => "",
        (LeftCurlyBracket, RightCurlyBracket) => "",
        (Comma, RightSquareBracket) => "",
        (Equals | Comma | LeftCurlyBracket, _) | (_, Equals | RightCurlyBracket) => " ",
        (LeftSquareBracket, _) | (_, RightSquareBracket) => "",
        // A date and its time.
        _ => written,
    }
}

/// Writes the rows of each table of that name in columns, and the line of their names above them.
fn align_rows(lines: &mut [Line]) {
    let of_rows =
        |line: &Line| matches!(&line.kind, Kind::Header(keys) if keys.last().is_some_and(|key| key == "rows"));
    let mut rest = lines;
    while let Some(at) = rest.iter().position(&of_rows) {
        let (_, after) = rest.split_at_mut(at + 1);
        let end = after.iter().position(|line| matches!(line.kind, Kind::Header(_))).unwrap_or(after.len());
        let (table, after) = after.split_at_mut(end);
        align(table);
        rest = after;
    }
}

fn align(table: &mut [Line]) {
    let mut key_width = 0;
    let mut widths: Vec<usize> = Vec::new();
    for line in table.iter() {
        let Kind::Row(row) = &line.kind else { continue };
        key_width = key_width.max(width(&row.key));
        widen(&mut widths, row.cells.iter().map(|cell| width(cell) + 1));
    }
    let names = table.first().filter(|line| matches!(line.kind, Kind::Comment)).map(|line| {
        let names = line.text.strip_prefix('#').unwrap_or_default().split_whitespace();
        names.map(ToOwned::to_owned).collect::<Vec<_>>()
    });
    let names = names.filter(|names| names.len() == widths.len() && !names.is_empty());
    if let Some(names) = &names {
        widen(&mut widths, names.iter().map(|name| width(name)));
    }
    if let (Some(names), Some(line)) = (names, table.first_mut()) {
        // Behind ` = [`, and one less for the `#`.
        line.text = columns(format!("#{}", " ".repeat(key_width + 3)), &names, "", &widths);
    }
    for line in table {
        let Kind::Row(row) = &line.kind else { continue };
        let padding = " ".repeat(key_width - width(&row.key));
        line.text = columns(format!("{}{padding} = [", row.key), &row.cells, ",", &widths);
        line.text.push(']');
        if !row.comment.is_empty() {
            line.text.extend([" ", &row.comment]);
        }
    }
}

fn columns(mut text: String, cells: &[String], separator: &str, widths: &[usize]) -> String {
    for (at, (cell, column)) in cells.iter().zip(widths).enumerate() {
        text.push_str(cell);
        if at + 1 < cells.len() {
            text.push_str(separator);
            text.push_str(&" ".repeat((column + 1).saturating_sub(width(cell) + separator.len())));
        }
    }
    text
}

fn widen(widths: &mut Vec<usize>, cells: impl Iterator<Item = usize>) {
    for (at, cell) in cells.enumerate() {
        match widths.get_mut(at) {
            Some(width) => *width = cell.max(*width),
            None => widths.push(cell),
        }
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// Puts lines together, with one blank line at most between them, and one before each table and the comment above it.
fn spaced(lines: Vec<Line>) -> String {
    let mut text = String::new();
    let mut list_before: Option<String> = None;
    let mut comment: Vec<Line> = Vec::new();
    for line in lines {
        match &line.kind {
            Kind::Comment if line.depth == 0 => {
                comment.push(line);
                continue;
            }
            Kind::Blank => {
                write(&mut text, comment.drain(..));
                end_paragraph(&mut text);
                continue;
            }
            Kind::Header(keys) => {
                let list = keys.first().cloned();
                if !comment.is_empty() || list != list_before {
                    end_paragraph(&mut text);
                }
                list_before = list;
            }
            _ => {}
        }
        write(&mut text, comment.drain(..).chain([line]));
    }
    write(&mut text, comment.drain(..));
    text.truncate(text.trim_end_matches('\n').len());
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn write(text: &mut String, lines: impl Iterator<Item = Line>) {
    for line in lines {
        text.push_str(&" ".repeat(line.depth * INDENT));
        text.push_str(&line.text);
        text.push('\n');
    }
}

fn end_paragraph(text: &mut String) {
    if !text.is_empty() && !text.ends_with("\n\n") {
        text.push('\n');
    }
}
