use zerocopy::{FromBytes, little_endian::U32};

use super::records::{AssignmentRecord, ElevationRecord, Lengths, OrganizationHeader, PairHeader, SubjectHeader};
use crate::{
    ContactCenterPlatform, Instant, OrganizationKind, Window,
    wire::{AttributesRef, Blob, Malformed, Text},
};

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
    /// What else is known of the person.
    pub attributes: AttributesRef<'a>,
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
            attributes: AttributesRef::read(blob, header.attributes)?,
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
