//! The sections of a catalogue's text. Names carry their place, so that a finding can point at them.

use std::collections::BTreeMap;

use remit_model::{
    Level, OrganizationKind, Relation,
    compiled::{ActOn, ActRule, Lists, Origin, Receiver},
};
use serde::Deserialize;
use toml::Spanned;

/// A name with its place.
pub(crate) type Name = Spanned<String>;
/// Names with their places.
pub(crate) type Names = Vec<Name>;

/// Where a rule comes from, as each section says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Origins {
    pub(crate) documents: Names,
    pub(crate) statements: Vec<u16>,
    pub(crate) inferred: bool,
}

macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attr:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $($(#[$attr])* pub(crate) $field: $type,)*
            #[serde(default)]
            pub(crate) documents: Names,
            #[serde(default)]
            pub(crate) statements: Vec<u16>,
            #[serde(default)]
            pub(crate) inferred: bool,
        }

        impl $name {
            pub(crate) fn origins(&self) -> Origins {
                Origins {
                    documents: self.documents.clone(),
                    statements: self.statements.clone(),
                    inferred: self.inferred,
                }
            }
        }
    )*};
}

sections! {
    /// `[[roles]]`.
    Role {
        id: Name,
        relations: Vec<Relation>,
        #[serde(default = "administered")]
        kinds: Vec<OrganizationKind>,
        #[serde(default = "yes")]
        assigned: bool,
        #[serde(default = "nothing")]
        lists: Lists,
        #[serde(default)]
        base: Names,
        #[serde(default)]
        excludes: Names,
        #[serde(default)]
        no_self_assignment: bool,
        external_from: Option<Origin>,
        #[serde(default)]
        not_from_contact_center: bool,
        #[serde(default)]
        exempt: bool,
        #[serde(default)]
        contact_center: bool,
        #[serde(default)]
        service: bool,
    }

    /// `[[same_as]]`.
    SameAs {
        role: Name,
        relation: Relation,
        #[serde(default = "administered")]
        kinds: Vec<OrganizationKind>,
        column: Name,
        table: Name,
    }

    /// `[[derived]]`.
    Derived {
        role: Name,
        relation: Relation,
        #[serde(default = "administered")]
        kinds: Vec<OrganizationKind>,
        when: When,
    }

    /// `[restriction]`.
    Restriction {
        id: String,
        on_when_managed: bool,
        act: Name,
    }

    /// `[[acts]]`.
    Act {
        name: Name,
        on: ActOn,
        #[serde(default = "administered")]
        kinds: Vec<OrganizationKind>,
        #[serde(default)]
        by: Names,
        #[serde(default)]
        by_vendor_support: bool,
        #[serde(default)]
        by_agent: bool,
        #[serde(default)]
        by_oneself: bool,
        #[serde(default)]
        rules: Vec<ActRule>,
    }

    /// `[[may_assign]]`.
    MayAssign {
        by: Names,
        #[serde(default = "any_relation")]
        relations: Vec<Relation>,
        #[serde(default = "administered")]
        kinds: Vec<OrganizationKind>,
        roles: Names,
        to: Vec<Receiver>,
        on_sites: Option<Name>,
        #[serde(default)]
        sold_by_home: bool,
        #[serde(default)]
        at_home: bool,
        #[serde(default)]
        assign_only: bool,
    }

    /// `[[pages]]`.
    Page {
        id: Name,
        roles: Names,
    }

    /// `[[offers]]`.
    Offer {
        to: Origin,
        roles: Names,
    }

    /// `[demotion]`.
    Demotion {
        from: Name,
        promotable: Names,
        partner: Name,
        elsewhere: Name,
    }

    /// `[elevation]`.
    Elevation {
        request: Name,
        approve: Name,
        look: Name,
        answer_minutes: u32,
        access_minutes: u32,
    }
}

/// `[[documents]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) key: Name,
    pub(crate) title: String,
}

/// `[[privileges]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Privilege {
    pub(crate) id: Name,
    #[serde(default = "organization_only")]
    pub(crate) asked_of: Vec<Place>,
    pub(crate) whole_from: Option<Name>,
}

/// What a privilege may be asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Place {
    Organization,
    Site,
    Service,
}

/// `[[settings]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Setting {
    pub(crate) id: Name,
    pub(crate) privilege: Name,
    pub(crate) area: String,
    #[serde(default)]
    pub(crate) conditions: Names,
    pub(crate) cap: Option<Cap>,
}

/// `cap` of a setting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cap {
    pub(crate) level: Level,
    #[serde(default)]
    pub(crate) hidden: bool,
    #[serde(default)]
    pub(crate) inferred: bool,
    #[serde(default)]
    pub(crate) statements: Vec<u16>,
}

/// A value of `[conditions]`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Condition {
    HoldsAny(Names),
    Elevated,
    SignedIn,
    ContactCenter,
    ContactCenterV1,
    SetupDone,
    WithoutLicense(String),
}

/// `when` of a derived role.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum When {
    SetUpNew,
    SetUpExisting,
    FirstUser,
    Profile(String),
    VendorElevated,
    VendorReadOnly,
}

/// `[[tables]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) id: Name,
    #[expect(dead_code, reason = "for readers of the text; pages take titles from the names")]
    pub(crate) title: String,
    pub(crate) document: Name,
    pub(crate) relations: Vec<Relation>,
    #[serde(default = "administered")]
    pub(crate) kinds: Vec<OrganizationKind>,
    pub(crate) columns: Names,
    #[serde(default)]
    pub(crate) statements: Vec<u16>,
    #[serde(default)]
    pub(crate) notes: BTreeMap<String, String>,
    pub(crate) rows: BTreeMap<Name, Spanned<Names>>,
}

/// Every kind of organization that has administrators.
fn administered() -> Vec<OrganizationKind> {
    vec![OrganizationKind::Customer, OrganizationKind::Partner, OrganizationKind::Free]
}

fn any_relation() -> Vec<Relation> {
    Relation::ALL.to_vec()
}

fn organization_only() -> Vec<Place> {
    vec![Place::Organization]
}

const fn yes() -> bool {
    true
}

const fn nothing() -> Lists {
    Lists::Nothing
}
