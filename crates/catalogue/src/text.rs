//! The sections of a catalogue's text. Names carry their place, so that a finding can point at them.

use remit_model::{
    AttributeOf, AttributeType, AttributeValue, Level, OrganizationKind, Relation,
    compiled::{ActOn, ActRule, Comparator, Lists, Origin, Receiver},
};
use toml::{Spanned, de::DeValue};

use crate::{
    diagnostic::Diagnostics,
    values::{self, Entries, Fields, Node, Read, Variant},
};

/// A name with its place.
pub(crate) type Name = Spanned<String>;
/// Names with their places.
pub(crate) type Names = Vec<Name>;

/// Tables of the text, with the names of their fields where they are words of Rust, and what holds where a field is
/// left out.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident {
        $($(#[$attr:meta])* $field:ident $(as $key:literal)?: $type:ty $(= $default:expr)?,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) struct $name {
            $($(#[$attr])* pub(crate) $field: $type,)*
        }

        impl Read for $name {
            fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
                let fields = Fields::of(node, &[$(tables!(@key $field $($key)?)),*], found)?;
                // Every field is read before the first that is wrong ends it, so that all that is wrong is told.
                $(let $field = tables!(@read fields, found, tables!(@key $field $($key)?) $(, $default)?);)*
                Some(Self { $($field: $field?,)* })
            }
        }
    )*};
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@read $fields:ident, $found:ident, $key:expr) => { $fields.required($key, $found) };
    (@read $fields:ident, $found:ident, $key:expr, $default:expr) => { $fields.or($key, $default, $found) };
}

/// Tables of the text that say where they come from.
macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty $(= $default:expr)?,)* })*) => {$(
        tables! {
            $(#[$doc])*
            $name {
                $($field: $type $(= $default)?,)*
                documents: Names = Names::new(),
                statements: Vec<u16> = Vec::new(),
                inferred: bool = false,
            }
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

/// A word, or a word with a value.
macro_rules! variants {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident $(($type:ty))? = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) enum $name {
            $($variant $(($type))?,)*
        }

        impl Read for $name {
            fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
                let variant = Variant::of(node, found)?;
                match variant.name {
                    $($word => variants!(@read variant, found, $variant $($type)?),)*
                    _ => {
                        variant.unknown(&[$($word),*], found);
                        None
                    }
                }
            }
        }
    )*};
    (@read $read:ident, $found:ident, $variant:ident) => { $read.alone($found).map(|()| Self::$variant) };
    (@read $read:ident, $found:ident, $variant:ident $type:ty) => { $read.value($found).map(Self::$variant) };
}

/// Where a rule comes from, as each section says it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    pub(crate) documents: Names,
    pub(crate) statements: Vec<u16>,
    pub(crate) inferred: bool,
}

sections! {
    /// `[[roles]]`.
    Role {
        id: Name,
        relations: Vec<Relation>,
        kinds: Vec<OrganizationKind> = administered(),
        assigned: bool = true,
        lists: Lists = Lists::Nothing,
        base: Names = Names::new(),
        excludes: Names = Names::new(),
        no_self_assignment: bool = false,
        external_from: Option<Origin> = None,
        not_from_contact_center: bool = false,
        exempt: bool = false,
        contact_center: bool = false,
        service: bool = false,
    }

    /// `[[same_as]]`.
    SameAs {
        role: Name,
        relation: Relation,
        kinds: Vec<OrganizationKind> = administered(),
        column: Name,
        table: Name,
    }

    /// `[[derived]]`.
    Derived {
        role: Name,
        relation: Relation,
        kinds: Vec<OrganizationKind> = administered(),
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
        kinds: Vec<OrganizationKind> = administered(),
        by: Names = Names::new(),
        by_vendor_support: bool = false,
        by_agent: bool = false,
        by_oneself: bool = false,
        rules: Vec<ActRule> = Vec::new(),
    }

    /// `[[may_assign]]`.
    MayAssign {
        by: Names,
        relations: Vec<Relation> = any_relation(),
        kinds: Vec<OrganizationKind> = administered(),
        roles: Names,
        to: Vec<Receiver>,
        on_sites: Option<Name> = None,
        sold_by_home: bool = false,
        at_home: bool = false,
        assign_only: bool = false,
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

tables! {
    /// `[[documents]]`.
    Document {
        key: Name,
        title: String,
    }

    /// `[[privileges]]`.
    Privilege {
        id: Name,
        asked_of: Names = organization_only(),
        whole_from: Option<Name> = None,
    }

    /// `[[resources]]`.
    Resource {
        id as "type": Name,
        owner: Option<Name> = None,
    }

    /// `[[attributes]]`.
    Attribute {
        of: AttributeOf,
        name: Name,
        kind as "type": AttributeType,
        default: Option<Spanned<Literal>> = None,
    }

    /// `[[actions]]`.
    Action {
        name: Name,
        on: Name,
        privilege: Name,
        level: Level,
    }

    /// A comparison: `attribute` on the left, and on the right a `value` or what `to` names.
    Compare {
        attribute: Name,
        is: Comparator,
        value: Option<Spanned<Literal>> = None,
        to: Option<Name> = None,
    }

    /// `[[settings]]`.
    Setting {
        id: Name,
        privilege: Name,
        area: String,
        conditions: Names = Names::new(),
        cap: Option<Cap> = None,
    }

    /// `cap` of a setting.
    Cap {
        level: Level,
        hidden: bool = false,
        inferred: bool = false,
        statements: Vec<u16> = Vec::new(),
    }

    /// `[[tables]]`.
    Table {
        id: Name,
        #[expect(dead_code, reason = "for readers of the text; pages take titles from the names")]
        title: String,
        document: Name,
        relations: Vec<Relation>,
        kinds: Vec<OrganizationKind> = administered(),
        columns: Names,
        statements: Vec<u16> = Vec::new(),
        notes: Entries<String> = Entries(Vec::new()),
        rows: Entries<Spanned<Names>>,
    }
}

variants! {
    /// A value of `[conditions]`.
    Condition {
        HoldsAny(Names) = "holds_any",
        Elevated = "elevated",
        SignedIn = "signed_in",
        ContactCenter = "contact_center",
        ContactCenterV1 = "contact_center_v1",
        SetupDone = "setup_done",
        WithoutLicense(String) = "without_license",
        Compare(Compare) = "compare",
    }

    /// `when` of a derived role.
    When {
        SetUpNew = "set_up_new",
        SetUpExisting = "set_up_existing",
        FirstUser = "first_user",
        Profile(String) = "profile",
        VendorElevated = "vendor_elevated",
        VendorReadOnly = "vendor_read_only",
    }
}

/// A value as it is written.
#[derive(Debug)]
pub(crate) struct Literal(pub(crate) AttributeValue);

impl Read for Literal {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        let value = match node.get_ref() {
            DeValue::String(_) => AttributeValue::Text(String::read(node, found)?),
            DeValue::Integer(_) => AttributeValue::Number(i64::read(node, found)?),
            DeValue::Boolean(is) => AttributeValue::Boolean(*is),
            DeValue::Array(_) => AttributeValue::Texts(Vec::read(node, found)?),
            DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => {
                values::mismatch(node, "a text, a whole number, true or false, or a list of texts", found);
                return None;
            }
        };
        Some(Self(value))
    }
}

/// Every kind of organization that has administrators.
fn administered() -> Vec<OrganizationKind> {
    vec![OrganizationKind::Customer, OrganizationKind::Partner, OrganizationKind::Free]
}

fn any_relation() -> Vec<Relation> {
    Relation::ALL.to_vec()
}

fn organization_only() -> Names {
    vec![Name::new(0..0, "organization".into())]
}
