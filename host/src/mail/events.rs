use remit_model::{
    Instant, UserId,
    directory::{Directory, Edit, Elevation, Timestamp},
};

use super::letter::{Kind, Letter};
use crate::{
    acts::{Act, Authorized},
    elevation::{access_until, answer_by},
    log::{Change, Entry},
    state::State,
};

/// A mail that follows from a change.
#[derive(Clone, Debug)]
pub(super) struct NewMail {
    /// To whom.
    pub(super) recipient: UserId,
    /// What it says.
    pub(super) letter: Letter,
    /// When it can leave.
    pub(super) due_at: Instant,
}

/// The mails that follow from a change, which led to this state. They are the same for whoever works them out.
///
/// Only acts make mail: an import brings requests that others have told of, and makes none.
pub(super) fn mails_of(entry: &Entry, state: &State) -> Vec<NewMail> {
    let after = After { entry, state, directory: state.decider.directory() };
    let mut mails = Vec::new();
    for act in &entry.acts {
        let Some(elevation) = act.about.as_deref().and_then(|id| after.elevation(id)) else { continue };
        match act.act.as_str() {
            "support.request" => after.asked(elevation, &mut mails),
            "support.approve" => after.approved(elevation, &mut mails),
            "support.deny" => after.denied(elevation, &mut mails),
            "support.end" => after.ended(elevation, &mut mails),
            _ => {}
        }
    }
    mails
}

/// Whether a change may be one that makes mail, by its text alone.
pub(super) fn may_make_mail(body: &str) -> bool {
    body.contains("\"support.")
}

struct After<'a> {
    entry: &'a Entry,
    state: &'a State,
    directory: &'a Directory,
}

impl<'a> After<'a> {
    fn elevation(&self, id: &str) -> Option<&'a Elevation> {
        self.entry.edits.iter().rev().find_map(|edit| match edit {
            Change::Directory(Edit::ElevationSet { elevation }) if elevation.id.as_str() == id => Some(elevation),
            _ => None,
        })
    }

    /// To everybody whom the module lets answer; to the agent, when the hour is over and nobody did.
    fn asked(&self, elevation: &Elevation, mails: &mut Vec<NewMail>) {
        let until = answer_by(elevation, self.limits());
        let mut letter = self.letter(Kind::Asked, elevation, until);
        let organization = elevation.organization.as_str();
        let mut people = self.directory.holders_in(organization);
        people.extend(
            self.directory.organization(organization).and_then(|it| it.set_up.as_ref()).map(|it| it.by.clone()),
        );
        let act = Act::ApproveSupport(elevation.id.clone());
        for recipient in people {
            let asked =
                Authorized::ask(&self.state.decider, &recipient, &elevation.organization, &act, self.entry.at.0);
            if asked.is_ok() {
                mails.push(NewMail { recipient, letter: letter.clone(), due_at: self.entry.at.0 });
            }
        }
        letter.kind = Kind::Unanswered;
        mails.push(NewMail { recipient: elevation.agent.clone(), letter, due_at: until });
    }

    /// To both at once, and to both when the hour is over.
    fn approved(&self, elevation: &Elevation, mails: &mut Vec<NewMail>) {
        let until = self.access_until(elevation);
        let letter = |kind| self.letter(kind, elevation, until);
        let mut to = |recipient: &UserId, kind, due_at| {
            mails.push(NewMail { recipient: recipient.clone(), letter: letter(kind), due_at });
        };
        to(&elevation.agent, Kind::Granted, self.entry.at.0);
        to(&elevation.agent, Kind::Over, until);
        if let Some(by) = &elevation.decided_by {
            to(by, Kind::Confirmed, self.entry.at.0);
            to(by, Kind::Over, until);
        }
    }

    fn denied(&self, elevation: &Elevation, mails: &mut Vec<NewMail>) {
        let letter = self.letter(Kind::Denied, elevation, self.entry.at.0);
        mails.push(NewMail { recipient: elevation.agent.clone(), letter, due_at: self.entry.at.0 });
    }

    fn ended(&self, elevation: &Elevation, mails: &mut Vec<NewMail>) {
        for recipient in [Some(&elevation.agent), elevation.decided_by.as_ref()].into_iter().flatten() {
            let letter = self.letter(Kind::Ended, elevation, self.access_until(elevation));
            mails.push(NewMail { recipient: recipient.clone(), letter, due_at: self.entry.at.0 });
        }
    }

    fn access_until(&self, elevation: &Elevation) -> Instant {
        access_until(elevation, self.limits()).unwrap_or(self.entry.at.0)
    }

    fn limits(&self) -> Option<&'a remit_model::compiled::Elevation> {
        self.state.decider.catalogue().catalogue.elevation.as_ref()
    }

    fn letter(&self, kind: Kind, elevation: &Elevation, until: Instant) -> Letter {
        let name = |user: &UserId| self.directory.user(user.as_str()).map_or(user.as_str(), |it| &it.name).to_owned();
        let organization = self.directory.organization(elevation.organization.as_str());
        Letter {
            kind,
            elevation: elevation.id.clone(),
            agent: elevation.agent.clone(),
            agent_name: name(&elevation.agent),
            organization: elevation.organization.clone(),
            organization_name: organization
                .map_or(elevation.organization.as_str(), |organization| &organization.name)
                .to_owned(),
            purpose: elevation.purpose.clone(),
            by_name: match &self.entry.actor {
                crate::log::Actor::Person { user, .. } => name(user),
                crate::log::Actor::Operator | crate::log::Actor::Service { .. } => "the operator".into(),
            },
            until: Timestamp(until),
        }
    }
}
