//! The headers and records of encoded facts.

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned, little_endian::U32};

use crate::wire::{List, Text, blob::Moment};

/// In front of the three blobs of a pair: the bytes of each. Zero bytes of a half: the directory does not know it.
#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct Lengths {
    pub(super) organization: U32,
    pub(super) subject: U32,
    pub(super) pair: U32,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct OrganizationHeader {
    pub(super) version: u8,
    pub(super) kind: u8,
    /// 0 does not say, 1 off, 2 on.
    pub(super) restricted_mode: u8,
    pub(super) support_read_only: u8,
    /// 0 none, 1 the first platform, 2 any later.
    pub(super) contact_center: u8,
    pub(super) services_setup_done: u8,
    /// 0 not set up by anybody known, 1 it existed already, 2 it was new.
    pub(super) set_up: u8,
    pub(super) set_up_ended_at: Moment,
    pub(super) id: Text,
    pub(super) managed_by: Text,
    pub(super) set_up_by: Text,
    pub(super) sold_by: List,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct SubjectHeader {
    pub(super) version: u8,
    pub(super) home_kind: u8,
    pub(super) home_contact_center: u8,
    pub(super) vendor_support: u8,
    pub(super) founded_home: u8,
    pub(super) founded_home_ended_at: Moment,
    pub(super) id: Text,
    pub(super) home: Text,
    pub(super) licenses: List,
    pub(super) profiles: List,
    pub(super) attributes: List,
}

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct PairHeader {
    pub(super) version: u8,
    pub(super) assignments: List,
    pub(super) home_assignments: List,
    pub(super) elevations: List,
}

/// One encoded assignment.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct AssignmentRecord {
    pub(super) role: Text,
    pub(super) starts_at: Moment,
    pub(super) expires_at: Moment,
    pub(super) first_sign_in_at: Moment,
    pub(super) sites: List,
    pub(super) lists_organization: u8,
}

/// One encoded request for temporary access.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct ElevationRecord {
    pub(super) id: Text,
    pub(super) requested_at: Moment,
    /// 0 no answer, 1 denied, 2 approved.
    pub(super) answer: u8,
    pub(super) answered_at: Moment,
    pub(super) answered_by: Text,
    pub(super) ended_at: Moment,
}
