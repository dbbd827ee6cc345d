use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned, little_endian::U32};

use super::{Blob, List, Malformed, Text, VERSION, Writer, blob::Moment};
use crate::{
    ContactCenterPlatform, Instant, OrganizationKind, Window,
    facts::{AssignmentFacts, Facts, OrganizationFacts, PairFacts, SubjectFacts},
};

/// In front of the three blobs of a pair: the bytes of each. Zero bytes of a half: the directory does not know it.
#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Lengths {
    organization: U32,
    subject: U32,
    pair: U32,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct OrganizationHeader {
    version: u8,
    kind: u8,
    /// 0 does not say, 1 off, 2 on.
    restricted_mode: u8,
    support_read_only: u8,
    /// 0 none, 1 the first platform, 2 any later.
    contact_center: u8,
    services_setup_done: u8,
    /// 0 not set up by anybody known, 1 it existed already, 2 it was new.
    set_up: u8,
    set_up_ended_at: Moment,
    id: Text,
    managed_by: Text,
    set_up_by: Text,
    sold_by: List,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct SubjectHeader {
    version: u8,
    home_kind: u8,
    home_contact_center: u8,
    vendor_support: u8,
    founded_home: u8,
    founded_home_ended_at: Moment,
    id: Text,
    home: Text,
    licenses: List,
    profiles: List,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct PairHeader {
    version: u8,
    assignments: List,
    home_assignments: List,
    elevations: List,
}

/// One encoded assignment.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub struct AssignmentRecord {
    role: Text,
    starts_at: Moment,
    expires_at: Moment,
    first_sign_in_at: Moment,
    sites: List,
    lists_organization: u8,
}

/// One encoded request for temporary access.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub struct ElevationRecord {
    id: Text,
    requested_at: Moment,
    /// 0 no answer, 1 denied, 2 approved.
    answer: u8,
    answered_at: Moment,
    answered_by: Text,
    ended_at: Moment,
}

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

/// Encoded facts, read in place.
#[derive(Clone, Copy)]
pub struct FactsRef<'a> {
    /// The organization's half, where the directory knows it.
    pub organization: Option<OrganizationRef<'a>>,
    /// The subject's half, where the directory knows it.
    pub subject: Option<SubjectRef<'a>>,
    /// What ties the two.
    pub pair: PairRef<'a>,
}

impl<'a> FactsRef<'a> {
    /// Reads what [`encode_facts`] or [`join_halves`] wrote. Every offset is followed once here, so that reading the
    /// fields afterwards cannot fail.
    ///
    /// # Errors
    /// When the bytes are anything else.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let (lengths, rest) = Lengths::ref_from_prefix(bytes).map_err(|_| Malformed)?;
        let (organization, rest) = take(rest, lengths.organization)?;
        let (subject, rest) = take(rest, lengths.subject)?;
        let (pair, rest) = take(rest, lengths.pair)?;
        if !rest.is_empty() {
            return Err(Malformed);
        }
        Ok(Self {
            organization: if organization.is_empty() { None } else { Some(OrganizationRef::read(organization)?) },
            subject: if subject.is_empty() { None } else { Some(SubjectRef::read(subject)?) },
            pair: PairRef::read(pair)?,
        })
    }
}

fn take(bytes: &[u8], length: U32) -> Result<(&[u8], &[u8]), Malformed> {
    bytes.split_at_checked(length.get() as usize).ok_or(Malformed)
}

/// The organization's half, read in place.
#[derive(Clone, Copy)]
pub struct OrganizationRef<'a> {
    header: &'a OrganizationHeader,
    blob: Blob<'a>,
    /// Its id.
    pub id: &'a [u8],
    /// Its kind.
    pub kind: OrganizationKind,
    /// The partner that manages it.
    pub managed_by: Option<&'a [u8]>,
    /// Who set it up.
    pub set_up: Option<SetUpRef<'a>>,
    sold_by: &'a [Text],
}

/// Who set an organization up.
#[derive(Clone, Copy)]
pub struct SetUpRef<'a> {
    /// The person.
    pub by: &'a [u8],
    /// Whether it was new then.
    pub new: bool,
    /// When the access that follows from it was revoked.
    pub ended_at: Option<Instant>,
}

impl<'a> OrganizationRef<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let (blob, header) = Blob::open::<OrganizationHeader>(bytes)?;
        let managed_by = blob.text(header.managed_by)?;
        let by = blob.text(header.set_up_by)?;
        Ok(Self {
            header,
            blob,
            id: blob.text(header.id)?,
            kind: OrganizationKind::from_number(header.kind).ok_or(Malformed)?,
            managed_by: (!managed_by.is_empty()).then_some(managed_by),
            set_up: match header.set_up {
                0 => None,
                n => Some(SetUpRef { by, new: n == 2, ended_at: header.set_up_ended_at.into() }),
            },
            sold_by: blob.list(header.sold_by)?,
        })
    }

    /// Restricted mode as the organization says it.
    #[must_use]
    pub const fn restricted_mode(&self) -> Option<bool> {
        match self.header.restricted_mode {
            1 => Some(false),
            2 => Some(true),
            _ => None,
        }
    }

    /// Whether the vendor's support may look.
    #[must_use]
    pub const fn support_read_only(&self) -> bool {
        self.header.support_read_only == 1
    }

    /// The platform of its contact centre.
    #[must_use]
    pub const fn contact_center(&self) -> Option<ContactCenterPlatform> {
        match self.header.contact_center {
            1 => Some(ContactCenterPlatform::V1),
            2 => Some(ContactCenterPlatform::New),
            _ => None,
        }
    }

    /// Whether the services set-up wizard is completed.
    #[must_use]
    pub const fn services_setup_done(&self) -> bool {
        self.header.services_setup_done == 1
    }

    /// Whether this partner has an active subscription here.
    #[must_use]
    pub fn is_sold_by(&self, partner: &[u8]) -> bool {
        contains(self.blob, self.sold_by, partner)
    }
}

/// The subject's half, read in place.
#[derive(Clone, Copy)]
pub struct SubjectRef<'a> {
    header: &'a SubjectHeader,
    blob: Blob<'a>,
    /// The person's id.
    pub id: &'a [u8],
    /// The home organization.
    pub home: &'a [u8],
    /// Its kind.
    pub home_kind: OrganizationKind,
    licenses: &'a [Text],
    profiles: &'a [Text],
}

impl<'a> SubjectRef<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let (blob, header) = Blob::open::<SubjectHeader>(bytes)?;
        Ok(Self {
            header,
            blob,
            id: blob.text(header.id)?,
            home: blob.text(header.home)?,
            home_kind: OrganizationKind::from_number(header.home_kind).ok_or(Malformed)?,
            licenses: blob.list(header.licenses)?,
            profiles: blob.list(header.profiles)?,
        })
    }

    /// Whether the home organization has a contact centre.
    #[must_use]
    pub const fn home_contact_center(&self) -> bool {
        self.header.home_contact_center == 1
    }

    /// Whether the person works for the vendor's support.
    #[must_use]
    pub const fn vendor_support(&self) -> bool {
        self.header.vendor_support == 1
    }

    /// Whether the person set the home organization up when it was new.
    #[must_use]
    pub const fn founded_home(&self) -> bool {
        self.header.founded_home == 1
    }

    /// When the access that follows from that was revoked.
    #[must_use]
    pub fn founded_home_ended_at(&self) -> Option<Instant> {
        self.header.founded_home_ended_at.into()
    }

    /// Whether the person has this licence.
    #[must_use]
    pub fn has_license(&self, license: &str) -> bool {
        contains(self.blob, self.licenses, license.as_bytes())
    }

    /// Whether the person has this contact-centre profile.
    #[must_use]
    pub fn has_profile(&self, profile: &str) -> bool {
        contains(self.blob, self.profiles, profile.as_bytes())
    }
}

/// What ties the two, read in place.
#[derive(Clone, Copy)]
pub struct PairRef<'a> {
    blob: Blob<'a>,
    assignments: &'a [AssignmentRecord],
    home_assignments: &'a [AssignmentRecord],
    elevations: &'a [ElevationRecord],
}

impl<'a> PairRef<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let (blob, header) = Blob::open::<PairHeader>(bytes)?;
        let pair = Self {
            blob,
            assignments: blob.list(header.assignments)?,
            home_assignments: blob.list(header.home_assignments)?,
            elevations: blob.list(header.elevations)?,
        };
        for record in pair.assignments.iter().chain(pair.home_assignments) {
            blob.text(record.role)?;
            blob.list::<Text>(record.sites)?;
        }
        for record in pair.elevations {
            blob.text(record.id)?;
            blob.text(record.answered_by)?;
            let requested_at: Option<Instant> = record.requested_at.into();
            requested_at.ok_or(Malformed)?;
        }
        Ok(pair)
    }

    /// One of the assignments in the organization itself.
    #[must_use]
    pub fn assignment(&self, at: usize) -> Option<AssignmentRef<'a>> {
        self.assignments.get(at).map(|record| read_assignment(self.blob, record))
    }

    /// One of the assignments in the subject's home, where that is another organization.
    #[must_use]
    pub fn home_assignment(&self, at: usize) -> Option<AssignmentRef<'a>> {
        self.home_assignments.get(at).map(|record| read_assignment(self.blob, record))
    }

    /// All assignments in the organization and then those at home.
    pub fn assignments(&self) -> impl Iterator<Item = AssignmentRef<'a>> + use<'a> {
        let pair = *self;
        (0..).map_while(move |at| {
            pair.assignment(at).or_else(|| pair.home_assignment(at.checked_sub(pair.assignments.len())?))
        })
    }

    /// Requests for temporary access, oldest first.
    pub fn elevations(&self) -> impl DoubleEndedIterator<Item = ElevationRef<'a>> + ExactSizeIterator + use<'a> {
        let blob = self.blob;
        self.elevations.iter().map(move |record| ElevationRef {
            id: blob.text(record.id).unwrap_or_default(),
            requested_at: Option::from(record.requested_at).unwrap_or(Instant(i64::MAX)),
            answer: match (record.answer, Option::from(record.answered_at)) {
                (0, _) | (_, None) => None,
                (n, Some(at)) => {
                    Some(AnswerRef { approved: n == 2, at, by: blob.text(record.answered_by).unwrap_or_default() })
                }
            },
            ended_at: record.ended_at.into(),
        })
    }
}

fn read_assignment<'a>(blob: Blob<'a>, record: &'a AssignmentRecord) -> AssignmentRef<'a> {
    AssignmentRef {
        blob,
        role: blob.text(record.role).unwrap_or_default(),
        window: Window { start: record.starts_at.into(), end: record.expires_at.into() },
        first_sign_in_at: record.first_sign_in_at.into(),
        sites: blob.list(record.sites).unwrap_or_default(),
        lists_organization: record.lists_organization == 1,
    }
}

/// One assignment, read in place.
#[derive(Clone, Copy)]
pub struct AssignmentRef<'a> {
    blob: Blob<'a>,
    /// The role's id.
    pub role: &'a [u8],
    /// When it holds.
    pub window: Window,
    /// When the holder first signed in afterwards.
    pub first_sign_in_at: Option<Instant>,
    sites: &'a [Text],
    /// Whether the organization in question is among the customers that it lists.
    pub lists_organization: bool,
}

impl AssignmentRef<'_> {
    /// Whether it lists any site.
    #[must_use]
    pub const fn lists_sites(&self) -> bool {
        !self.sites.is_empty()
    }

    /// Whether it lists this site.
    #[must_use]
    pub fn lists_site(&self, site: &[u8]) -> bool {
        contains(self.blob, self.sites, site)
    }
}

/// One request for temporary access, read in place.
#[derive(Clone, Copy)]
pub struct ElevationRef<'a> {
    /// Its id.
    pub id: &'a [u8],
    /// When it was asked for.
    pub requested_at: Instant,
    /// The answer, where there is one.
    pub answer: Option<AnswerRef<'a>>,
    /// When somebody ended it before its time.
    pub ended_at: Option<Instant>,
}

/// An answer, read in place.
#[derive(Clone, Copy)]
pub struct AnswerRef<'a> {
    /// Granted or refused.
    pub approved: bool,
    /// When.
    pub at: Instant,
    /// By whom; empty where that is not known.
    pub by: &'a [u8],
}

fn contains(blob: Blob<'_>, texts: &[Text], wanted: &[u8]) -> bool {
    texts.iter().any(|text| blob.text(*text) == Ok(wanted))
}
