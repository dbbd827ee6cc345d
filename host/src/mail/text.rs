use std::fmt::Write as _;

use jiff::Timestamp;
use remit_model::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::letter::{Kind, Letter};

/// A mail as its reader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Text {
    /// The subject line.
    pub subject: String,
    /// What it says, a paragraph each.
    pub paragraphs: Vec<String>,
    /// The one thing to do, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<Button>,
    /// What follows the button, smaller.
    pub small_print: String,
}

/// The one button of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Button {
    /// What is on it.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

impl Letter {
    /// All texts of mails. `link` is where a request is answered.
    #[must_use]
    pub fn text(&self, link: Option<String>) -> Text {
        let Self { agent_name, by_name, .. } = self;
        let (agent, organization, by) = (clean(agent_name), clean(&self.organization_name), clean(by_name));
        let until = moment(self.until.0);
        let who = format!("{agent} ({})", self.agent);
        let purpose = self
            .purpose
            .as_deref()
            .map_or_else(|| "No purpose was given.".to_owned(), |purpose| format!("Purpose: {}", clean(purpose)));
        let (subject, said, small_print) = match self.kind {
            Kind::Asked => (
                format!("{agent} asks for access to {organization}"),
                format!("{who} asks for temporary access to {organization}."),
                format!(
                    "The button opens a page where you grant or deny; opening it grants nothing. It is for you alone, \
                     works once, and until {until}. If nobody answers by then, the request ends by itself."
                ),
            ),
            Kind::Granted => (
                format!("You have access to {organization} until {until}"),
                format!("{by} granted your request: you have access to {organization} until {until}."),
                "Access ends by itself then. You can end it earlier in Remit.".into(),
            ),
            Kind::Confirmed => (
                format!("You granted {agent} access to {organization}"),
                format!("{who} has access to {organization} until {until}, because you granted it."),
                "Access ends by itself then. A full administrator can end it earlier in Remit.".into(),
            ),
            Kind::Denied => (
                format!("Access to {organization} was denied"),
                format!("{by} denied your request for access to {organization}."),
                "You have no access. If you still need it, talk to the customer before you ask again.".into(),
            ),
            Kind::Unanswered => (
                format!("Nobody answered your request for access to {organization}"),
                format!("Your request for access to {organization} ended at {until} without an answer."),
                "You have no access. You can ask again in Remit.".into(),
            ),
            Kind::Ended => (
                format!("Access of {agent} to {organization} was ended"),
                format!("{by} ended the access of {who} to {organization} before its time, which was {until}."),
                "It ended at once.".into(),
            ),
            Kind::Over => (
                format!("Access of {agent} to {organization} has ended"),
                format!("The access of {who} to {organization} ended at {until}, by its hour."),
                "Nobody has to do anything.".into(),
            ),
        };
        let button = link.map(|href| Button { label: "Answer the request".into(), href });
        Text { subject, paragraphs: vec![said, purpose], button, small_print }
    }
}

impl Text {
    /// As plain text.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut text = self.paragraphs.join("\n\n");
        if let Some(Button { label, href }) = &self.button {
            let _ = write!(text, "\n\n{label}:\n{href}");
        }
        let _ = write!(text, "\n\n{}\n", self.small_print);
        text
    }

    /// As HTML, with everything that mail programs take and nothing that they have to load.
    #[must_use]
    pub fn html(&self) -> String {
        let mut body = String::new();
        for paragraph in &self.paragraphs {
            let _ = write!(body, "<p style=\"margin:0 0 16px\">{}</p>", escape(paragraph));
        }
        if let Some(Button { label, href }) = &self.button {
            let _ = write!(
                body,
                "<p style=\"margin:24px 0\"><a href=\"{}\" style=\"display:inline-block;padding:12px 20px;\
                 border-radius:6px;background:#0b57d0;color:#ffffff;font-weight:600;text-decoration:none\">{}</a></p>",
                escape(href),
                escape(label),
            );
        }
        format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{}</title></head>\
             <body style=\"margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1a1a1a\">\
             <div style=\"max-width:560px\">{body}<p style=\"margin:24px 0 0;font-size:13px;color:#5a5a5a\">{}</p>\
             </div></body></html>",
            escape(&self.subject),
            escape(&self.small_print),
        )
    }
}

/// Other people's words on one line, of a length that leaves a mail readable.
fn clean(words: &str) -> String {
    let longest = 500;
    let visible = words.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let line = visible.collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(longest) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A moment as people read it: to the minute, with the day, in UTC.
fn moment(at: Instant) -> String {
    let at = Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::MAX);
    at.strftime("%H:%M UTC on %-d %B %Y").to_string()
}

#[cfg(test)]
mod tests {
    use remit_model::{ElevationId, Instant, OrganizationId, UserId, directory};

    use super::{Kind, Letter, moment};

    fn letter(purpose: &str) -> Letter {
        Letter {
            kind: Kind::Asked,
            elevation: ElevationId::new("el-1").expect("is an id"),
            agent: UserId::new("hugo@nordtel.example").expect("is an id"),
            agent_name: "Hugo\r\nBcc: everybody@example".into(),
            organization: OrganizationId::new("acme").expect("is an id"),
            organization_name: "Acme <AB>".into(),
            purpose: Some(purpose.into()),
            by_name: "Hugo Dahl".into(),
            until: directory::Timestamp(Instant(1_795_165_200_000)),
        }
    }

    #[test]
    fn other_peoples_words_stay_words() {
        let text =
            letter("<a href=\"https://evil.example\">click</a>\u{7}\n\nSubject: hi").text(Some("https://r/x".into()));
        assert_eq!(text.subject, "Hugo Bcc: everybody@example asks for access to Acme <AB>");
        assert_eq!(text.html().matches("<a ").count(), 1);
        assert!(text.html().contains("&lt;a href=&quot;https://evil.example&quot;&gt;click&lt;/a&gt; Subject: hi"));
        assert!(text.plain().contains("Acme <AB>"));
    }

    #[test]
    fn a_long_purpose_is_cut() {
        let text = letter(&"ö".repeat(10_000)).text(None);
        assert!(text.paragraphs.iter().all(|paragraph| paragraph.chars().count() < 600));
    }

    #[test]
    fn moments_are_readable() {
        assert_eq!(moment(Instant(1_795_165_200_000)), "09:00 UTC on 20 November 2026");
    }
}
