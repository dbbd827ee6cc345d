use zerocopy::{IntoBytes, little_endian::U32};

use super::records::{AssignmentRecord, ElevationRecord, Lengths, OrganizationHeader, PairHeader, SubjectHeader};
use crate::{
    AttributeOf, ContactCenterPlatform,
    facts::{AssignmentFacts, Facts, OrganizationFacts, PairFacts, SubjectFacts},
    wire::{List, VERSION, Writer, attribute::encode_attributes},
};

/// Encodes the organization's half.
#[must_use]
pub fn encode_organization(facts: &OrganizationFacts) -> Vec<u8> {
    let mut w = Writer::new::<OrganizationHeader>();
    let header = OrganizationHeader {
        version: VERSION,
        kind: facts.kind as u8,
        restricted_mode: facts.restricted_mode.map_or(0, |on| 1 + u8::from(on)),
        support_read_only: facts.support_read_only.into(),
        contact_center: match facts.contact_center {
            None => 0,
            Some(ContactCenterPlatform::V1) => 1,
            Some(ContactCenterPlatform::New) => 2,
        },
        services_setup_done: facts.services_setup_done.into(),
        set_up: facts.set_up.as_ref().map_or(0, |set_up| 1 + u8::from(set_up.new)),
        set_up_ended_at: facts.set_up.as_ref().and_then(|set_up| set_up.ended_at).into(),
        id: w.text(facts.id.as_str()),
        managed_by: w.optional_text(facts.managed_by.as_ref().map(|id| id.as_str())),
        set_up_by: w.optional_text(facts.set_up.as_ref().map(|set_up| set_up.by.as_str())),
        sold_by: w.texts(facts.sold_by.iter().map(|id| id.as_str())),
    };
    w.finish(&header)
}

/// Encodes the subject's half.
#[must_use]
pub fn encode_subject(facts: &SubjectFacts) -> Vec<u8> {
    let mut w = Writer::new::<SubjectHeader>();
    let header = SubjectHeader {
        version: VERSION,
        home_kind: facts.home_kind as u8,
        home_contact_center: facts.home_contact_center.into(),
        vendor_support: facts.vendor_support.into(),
        founded_home: facts.founded_home.into(),
        founded_home_ended_at: facts.founded_home_ended_at.into(),
        id: w.text(facts.id.as_str()),
        home: w.text(facts.home.as_str()),
        licenses: w.texts(facts.licenses.iter().map(String::as_str)),
        profiles: w.texts(facts.profiles.iter().map(String::as_str)),
        attributes: encode_attributes(
            &mut w,
            facts.attributes.iter().map(|(name, value)| (AttributeOf::Subject, name.as_str(), value)),
        ),
    };
    w.finish(&header)
}

/// Encodes what ties the two.
#[must_use]
pub fn encode_pair(facts: &PairFacts) -> Vec<u8> {
    let mut w = Writer::new::<PairHeader>();
    let assignments = encode_assignments(&mut w, &facts.assignments);
    let home_assignments = encode_assignments(&mut w, &facts.home_assignments);
    let elevations: Vec<ElevationRecord> = facts
        .elevations
        .iter()
        .map(|elevation| ElevationRecord {
            id: w.text(elevation.id.as_str()),
            requested_at: Some(elevation.requested_at).into(),
            answer: elevation.answer.as_ref().map_or(0, |answer| 1 + u8::from(answer.approved)),
            answered_at: elevation.answer.as_ref().map(|answer| answer.at).into(),
            answered_by: w
                .optional_text(elevation.answer.as_ref().and_then(|answer| answer.by.as_ref()).map(|id| id.as_str())),
            ended_at: elevation.ended_at.into(),
        })
        .collect();
    let elevations = w.list(&elevations);
    w.finish(&PairHeader { version: VERSION, assignments, home_assignments, elevations })
}

fn encode_assignments(w: &mut Writer, assignments: &[AssignmentFacts]) -> List {
    let records: Vec<AssignmentRecord> = assignments
        .iter()
        .map(|assignment| AssignmentRecord {
            role: w.text(assignment.role.as_str()),
            starts_at: assignment.starts_at.into(),
            expires_at: assignment.expires_at.into(),
            first_sign_in_at: assignment.first_sign_in_at.into(),
            sites: w.texts(assignment.sites.iter().map(|site| site.as_str())),
            lists_organization: assignment.lists_organization.into(),
        })
        .collect();
    w.list(&records)
}

/// Encodes the facts of one pair.
#[must_use]
pub fn encode_facts(facts: &Facts) -> Vec<u8> {
    let mut bytes = Vec::new();
    join_halves(
        &facts.organization.as_ref().map(encode_organization).unwrap_or_default(),
        &facts.subject.as_ref().map(encode_subject).unwrap_or_default(),
        &encode_pair(&facts.pair),
        &mut bytes,
    );
    bytes
}

/// Appends the facts of one pair, made of blobs that were encoded before. An unknown half is empty.
pub fn join_halves(organization: &[u8], subject: &[u8], pair: &[u8], into: &mut Vec<u8>) {
    let length = |blob: &[u8]| U32::new(u32::try_from(blob.len()).unwrap_or(u32::MAX));
    let lengths = Lengths { organization: length(organization), subject: length(subject), pair: length(pair) };
    into.extend_from_slice(lengths.as_bytes());
    into.extend_from_slice(organization);
    into.extend_from_slice(subject);
    into.extend_from_slice(pair);
}
