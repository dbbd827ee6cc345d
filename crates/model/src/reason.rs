//! Why a decision is as it is.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::RoleId;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)*) => {
        /// A machine code. Codes are stable: pages translate them, and tests and clients compare them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[repr(u8)]
        pub enum ReasonCode {
            $($(#[doc = $doc])+ #[cfg_attr(feature = "typescript", ts(rename = $text))] $name,)*
        }

        impl ReasonCode {
            /// Every code, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Their texts, in the same order.
            const TEXTS: &[&str] = &[$($text,)*];

            /// What the code says, as a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+).trim_ascii_start(),)* }
            }
        }
    };
}

codes! {
    // Why something is allowed.
    /// A role gives the level.
    RoleGives = "role_gives",
    /// A rule of the act lets this role do it.
    RuleAllows = "rule_allows",
    /// Everybody may give up a role of his own.
    OwnRole = "own_role",

    // Why a level is lower than asked.
    /// The subject has no role that reaches this organization.
    NoRole = "no_role",
    /// The roles held give nothing on this.
    NotGiven = "not_given",
    /// The roles held give a lower level than asked.
    LevelTooLow = "level_too_low",
    /// The role is limited to sites or services, and the question is about the whole organization.
    NeedsScope = "needs_scope",
    /// This privilege is not divided by sites or services.
    NotDivided = "not_divided",
    /// The role does not list this site.
    SiteNotListed = "site_not_listed",
    /// The role does not list this customer.
    CustomerNotListed = "customer_not_listed",
    /// No active subscription that counts for this role has it.
    NotSold = "not_sold",
    /// The site is administered in Site Administration.
    SiteManagedElsewhere = "site_managed_elsewhere",
    /// Restricted mode caps the setting.
    Restricted = "restricted",
    /// The setting is not there on this contact-centre platform.
    OtherPlatform = "other_platform",
    /// The services set-up wizard has not been completed.
    SetupNotDone = "setup_not_done",
    /// An add-on gives nothing without one of its base roles.
    BaseRoleMissing = "base_role_missing",
    /// The holder has not signed in since the role was assigned.
    FirstSignInMissing = "first_sign_in_missing",
    /// The organization has no contact centre.
    NoContactCenter = "no_contact_center",
    /// A licence of the holder takes this away.
    LicenseExcludes = "license_excludes",
    /// This is given only while a request for temporary access is approved.
    NotElevated = "not_elevated",
    /// The role gives this on what is the subject's own only.
    NotOwned = "not_owned",
    /// An attribute of the subject, the resource, the action or the circumstances is not as the role demands, or is
    /// not known.
    ConditionNotMet = "condition_not_met",
    /// The role holds later.
    NotStarted = "not_started",
    /// The role is over.
    Ended = "ended",
    /// The holder does not stand to the organization as the role demands.
    WrongRelation = "wrong_relation",

    // What could not be evaluated, and is therefore denied.
    /// The directory does not know the subject.
    UnknownSubject = "unknown_subject",
    /// The directory does not know the organization.
    UnknownOrganization = "unknown_organization",
    /// The catalogue has no such privilege, setting or act.
    UnknownAction = "unknown_action",
    /// Nothing is known about resources of this type.
    UnknownResourceType = "unknown_resource_type",
    /// Subjects are users.
    UnknownSubjectType = "unknown_subject_type",
    /// The catalogue has no such setting.
    UnknownSetting = "unknown_setting",
    /// The catalogue has no such role.
    UnknownRole = "unknown_role",
    /// The organization has no such site.
    UnknownSite = "unknown_site",
    /// The directory does not know the person that the act is about.
    UnknownUser = "unknown_user",
    /// The organization has no such request for temporary access.
    UnknownElevation = "unknown_elevation",
    /// The request says an attribute that is of another type than the catalogue declares.
    BadAttribute = "bad_attribute",
    /// The request leaves out something that the question needs.
    MissingProperty = "missing_property",
    /// The facts or the request are not encoded as they should be.
    BadEncoding = "bad_encoding",
    /// No catalogue is loaded.
    NoCatalogue = "no_catalogue",
    /// The evaluator stopped in the middle.
    EvaluatorTrapped = "evaluator_trapped",
    /// The evaluator took too long.
    EvaluatorInterrupted = "evaluator_interrupted",
    /// The evaluator answered something that cannot be read.
    EvaluatorUnreadable = "evaluator_unreadable",
    /// The server's directory may be out of date.
    StaleDirectory = "stale_directory",

    // Rules of acts that are broken.
    /// No role of the one who acts lets him do this.
    NotAuthorized = "not_authorized",
    /// Temporary access must not make lasting access.
    ElevatedNoLastingChange = "elevated_no_lasting_change",
    /// Organizations of this kind have no administrators, or not this act.
    WrongOrganizationKind = "wrong_organization_kind",
    /// Nobody gives himself this role.
    NoSelfAssignment = "no_self_assignment",
    /// The person cannot hold this role here.
    RoleNotHoldable = "role_not_holdable",
    /// Nobody assigns this role: it follows from other facts.
    RoleNotAssignable = "role_not_assignable",
    /// This role is not offered to people of that organization.
    RoleNotOffered = "role_not_offered",
    /// This page does not offer the role.
    RoleNotOnPage = "role_not_on_page",
    /// The person holds a role that excludes this one.
    RoleExcluded = "role_excluded",
    /// The role needs one of its base roles.
    NeedsBaseRole = "needs_base_role",
    /// The person belongs to a partner that provisions the organization.
    ProvisioningPartner = "provisioning_partner",
    /// The person's own organization has a contact centre.
    HomeHasContactCenter = "home_has_contact_center",
    /// A site role needs sites.
    NeedsSites = "needs_sites",
    /// The one who acts does not administer this site.
    SiteOutOfReach = "site_out_of_reach",
    /// The partner does not manage this customer.
    CustomerNotManaged = "customer_not_managed",
    /// Customers are assigned to partner administrators.
    NotPartnerAdmin = "not_partner_admin",
    /// The person has not joined as an external administrator.
    NotJoined = "not_joined",
    /// The person has joined already.
    AlreadyJoined = "already_joined",
    /// The person is at home in the organization, and no external administrator.
    NotExternal = "not_external",
    /// The person belongs to the consumer organization.
    ConsumerUser = "consumer_user",
    /// The person holds no role that can be promoted.
    NotPromotable = "not_promotable",
    /// The person is no external full administrator.
    NotExternalFullAdmin = "not_external_full_admin",
    /// Another external full administrator is left out.
    PartialDemotion = "partial_demotion",
    /// An earlier request of the same agent is pending or running.
    RequestOpen = "request_open",
    /// Nobody answers a request of his own.
    OwnRequest = "own_request",
    /// The hour to answer is over.
    RequestExpired = "request_expired",
    /// The request has been answered.
    RequestAnswered = "request_answered",
    /// The request would have been refused when it was made.
    RequestInvalid = "request_invalid",
    /// The temporary access is not running.
    NotRunning = "not_running",
    /// There is no active sales relation.
    NoSalesRelation = "no_sales_relation",
    /// No partner manages the organization.
    NotManaged = "not_managed",

    // What the one who acts should know.
    /// The organization would have no full administrator left.
    LastFullAdmin = "last_full_admin",
    /// One full administrator is few.
    SingleFullAdmin = "single_full_admin",
    /// Service roles of the person may be affected.
    ServiceRolesAffected = "service_roles_affected",
    /// The person holds it already, or does not hold it.
    NothingChanges = "nothing_changes",
}

impl ReasonCode {
    /// The code with this number in the binary encoding, or nothing.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// The code's text.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "each has a text")]
    pub const fn as_str(self) -> &'static str {
        Self::TEXTS[self as usize]
    }

    /// Whether the code says that a role does not count at all, as opposed to what held its cell back.
    #[must_use]
    pub const fn makes_role_idle(self) -> bool {
        matches!(self, Self::NotStarted | Self::Ended | Self::WrongRelation | Self::CustomerNotListed)
    }

    /// Whether the code says that what was asked about is not known: whoever asks can mend that.
    #[must_use]
    pub const fn is_about_unknown(self) -> bool {
        (self as u8) >= (Self::UnknownSubject as u8) && (self as u8) <= (Self::MissingProperty as u8)
    }

    /// Whether the code says that nothing could be evaluated, as opposed to what the policy says.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        (self as u8) >= (Self::UnknownSubject as u8) && (self as u8) <= (Self::StaleDirectory as u8)
    }
}

impl core::fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// As a variant's name, or by its number where names are not written.
impl Serialize for ReasonCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("ReasonCode", *self as u32, self.as_str())
    }
}

/// What is derived for so many variants is many times the code.
impl<'de> Deserialize<'de> for ReasonCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = if deserializer.is_human_readable() {
            let text = String::deserialize(deserializer)?;
            let place = Self::TEXTS.iter().position(|known| *known == text);
            place.ok_or_else(|| D::Error::unknown_variant(&text, Self::TEXTS))?
        } else {
            u32::deserialize(deserializer)? as usize
        };
        Self::ALL.get(found).copied().ok_or_else(|| D::Error::custom("a reason has no such number"))
    }
}

/// One reason: a code and what it refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Reason {
    /// What it says.
    pub code: ReasonCode,
    /// The role that it is about.
    pub role: Option<RoleId>,
    /// The site, service, customer, person, elevation or property that it is about.
    pub about: Option<String>,
    /// Where the rule comes from.
    pub source: Source,
}

impl Reason {
    /// A reason that refers to nothing.
    #[must_use]
    pub const fn new(code: ReasonCode) -> Self {
        Self { code, role: None, about: None, source: Source::NONE }
    }

    /// The same, about a role.
    #[must_use]
    pub fn role(self, role: Option<RoleId>) -> Self {
        Self { role, ..self }
    }

    /// The same, about something with this id.
    #[must_use]
    pub fn about(self, id: impl Into<String>) -> Self {
        Self { about: Some(id.into()), ..self }
    }

    /// The same, with its source.
    #[must_use]
    pub fn from(self, source: Source) -> Self {
        Self { source, ..self }
    }
}

/// Where a cell or rule comes from: a document that the catalogue names, and what was read in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Source {
    /// Keys of documents in the catalogue's list of sources.
    pub documents: Vec<String>,
    /// Numbers of the statements of the domain that the rule proves.
    pub statements: Vec<u16>,
    /// The table and row, where it is a cell.
    pub cell: Option<String>,
    /// Whether the document does not say it in so many words.
    pub inferred: bool,
}

impl Source {
    /// No source.
    pub const NONE: Self = Self { documents: Vec::new(), statements: Vec::new(), cell: None, inferred: false };
}
