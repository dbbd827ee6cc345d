use remit_model::{
    PrivilegeId, RoleId, SettingId,
    compiled::{
        Act, Alphabet, AskedOf, AssignRule, Cap, Catalogue, Condition, Demotion, Derivation, DerivedWhen, Document,
        Elevation, Offer, Page, Privilege, Restriction, Role, Setting,
    },
    order::sort_by,
    reason::Source,
};
use sha2::{Digest, Sha256};

use crate::{
    attributes, consistent,
    diagnostic::{Code, Diagnostic, Diagnostics},
    names::NameTable,
    read::{self, Sections},
    tables,
    text::{self, Name},
};

/// A catalogue that is ready to load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The text that it was compiled from.
    pub text: String,
    /// What it says.
    pub catalogue: Catalogue,
    /// The same, as the module loads it.
    pub bytes: Vec<u8>,
    /// The SHA-256 of the bytes, in lower-case hexadecimal digits.
    pub sha256: String,
}

/// Checks and compiles a catalogue's text.
///
/// # Errors
/// Every finding, in the order of the text.
pub fn compile(text: &str) -> Result<Compiled, Vec<Diagnostic>> {
    let mut found = Diagnostics::new(text);
    let sections = read::read(text, &mut found);
    if found.has(Code::Syntax) {
        return Err(found.into_sorted());
    }
    let names = NameTable::new(&sections, &mut found);
    let catalogue = resolve(&sections, &names, &mut found);
    if !found.is_empty() {
        return Err(found.into_sorted());
    }
    let bytes = postcard::to_allocvec(&catalogue).unwrap_or_default();
    let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Compiled { text: text.to_owned(), catalogue, bytes, sha256 })
}

fn resolve(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Catalogue {
    let privileges = privileges(sections, names, found);
    let settings = settings(sections, names, found);
    let roles = roles(sections, names, found);
    let columns = tables::columns(sections, names, found);
    let conditions = sections.conditions.iter().filter_map(|(_, it)| condition(it, sections, names, found)).collect();
    let derivations = derivations(sections, names, found);
    let acts = acts(sections, names, found);
    let assign_rules = assign_rules(sections, names, found);
    let offers = sections.offers.iter().map(|it| Offer {
        origin: it.to,
        roles: names.roles(&it.roles, found),
        source: names.source(it.origins(), found),
    });
    let offers = offers.collect();
    let pages = sections.pages.iter().map(|it| Page {
        id: it.id.get_ref().clone(),
        roles: names.roles(&it.roles, found),
        source: names.source(it.origins(), found),
    });
    let pages = pages.collect();
    let restriction = sections.restriction.as_ref().and_then(|it| {
        Some(Restriction {
            id: it.id.clone(),
            on_when_managed: it.on_when_managed,
            act: names.act(&it.act, found)?,
            source: names.source(it.origins(), found),
        })
    });
    let elevation = sections.elevation.as_ref().and_then(|it| {
        Some(Elevation {
            answer_within: i64::from(it.answer_minutes) * 60_000,
            lasts: i64::from(it.access_minutes) * 60_000,
            request: names.act(&it.request, found)?,
            approve: names.act(&it.approve, found)?,
            look: names.act(&it.look, found)?,
            source: names.source(it.origins(), found),
        })
    });
    let demotion = sections.demotion.as_ref().and_then(|it| {
        Some(Demotion {
            from: names.role(&it.from, found)?,
            promotable: names.roles(&it.promotable, found),
            partner: names.role(&it.partner, found)?,
            elsewhere: names.role(&it.elsewhere, found)?,
            source: names.source(it.origins(), found),
        })
    });
    let keep_holder_of = sections.keep_holder_of.as_ref().and_then(|it| names.role(it, found));
    let alphabet = Alphabet {
        roles: alphabetical(roles.iter().map(|it| it.id.as_str())),
        privileges: alphabetical(privileges.iter().map(|it| it.id.as_str())),
        settings: alphabetical(settings.iter().map(|it| it.id.as_str())),
        acts: alphabetical(acts.iter().map(|it| it.name.as_str())),
    };
    let catalogue = Catalogue {
        id: sections.id.clone(),
        title: sections.title.clone(),
        documents: sections
            .documents
            .iter()
            .map(|it| Document { key: it.key.get_ref().clone(), title: it.title.clone() })
            .collect(),
        privileges,
        settings,
        roles,
        columns,
        conditions,
        derivations,
        acts,
        assign_rules,
        offers,
        pages,
        resources: attributes::resources(sections, names, found),
        attributes: attributes::attributes(sections, found),
        actions: attributes::actions(sections, names, found),
        restriction,
        elevation,
        demotion,
        keep_holder_of,
        alphabet,
    };
    consistent::check(&catalogue, sections, found);
    catalogue
}

/// The places of things in the alphabetical order of their names.
fn alphabetical<'a>(names: impl Iterator<Item = &'a str>) -> Vec<u16> {
    let mut places: Vec<(&str, u16)> = names.zip(0..).collect();
    sort_by(&mut places, Ord::cmp);
    places.into_iter().map(|(_, place)| place).collect()
}

fn privileges(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Privilege> {
    let compile = |it: &text::Privilege| {
        let asked_of = asked_of(&it.asked_of, names, found);
        let whole_from = it.whole_from.as_ref().and_then(|name| names.privilege(name, found));
        Some(Privilege { id: id(PrivilegeId::new, &it.id, found)?, asked_of, whole_from })
    };
    sections.privileges.iter().filter_map(compile).collect()
}

fn asked_of(places: &[Name], names: &NameTable, found: &mut Diagnostics<'_>) -> AskedOf {
    let mut asked_of = AskedOf { organization: false, site: false, service: false, resources: Vec::new() };
    for place in places {
        match place.get_ref().as_str() {
            "organization" => asked_of.organization = true,
            "site" => asked_of.site = true,
            "service" => asked_of.service = true,
            _ => asked_of.resources.extend(names.resource(place, found)),
        }
    }
    asked_of
}

fn settings(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Setting> {
    let documents = sections.restriction.as_ref().map(|it| it.documents.clone()).unwrap_or_default();
    let compile = |it: &text::Setting| {
        let cap = it.cap.as_ref().map(|cap| Cap {
            level: cap.level,
            hidden: cap.hidden,
            source: Source {
                documents: documents.iter().map(|name| name.get_ref().clone()).collect(),
                statements: cap.statements.clone(),
                cell: Some(format!("T11, {}", it.id.get_ref())),
                inferred: cap.inferred,
            },
        });
        Some(Setting {
            id: id(SettingId::new, &it.id, found)?,
            privilege: names.privilege(&it.privilege, found)?,
            area: it.area.clone(),
            conditions: names.conditions(&it.conditions, found),
            cap,
        })
    };
    sections.settings.iter().filter_map(compile).collect()
}

fn roles(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Role> {
    let compile = |it: &text::Role| {
        Some(Role {
            id: id(RoleId::new, &it.id, found)?,
            relations: it.relations.clone(),
            kinds: it.kinds.clone(),
            assigned: it.assigned,
            lists: it.lists,
            base: names.roles(&it.base, found),
            excludes: names.roles(&it.excludes, found),
            no_self_assignment: it.no_self_assignment,
            external_from: it.external_from,
            not_from_contact_center: it.not_from_contact_center,
            exempt: it.exempt,
            contact_center: it.contact_center,
            service: it.service,
            source: names.source(it.origins(), found),
        })
    };
    sections.roles.iter().filter_map(compile).collect()
}

fn condition(
    it: &text::Condition,
    sections: &Sections,
    names: &NameTable,
    found: &mut Diagnostics<'_>,
) -> Option<Condition> {
    Some(match it {
        text::Condition::HoldsAny(roles) => Condition::HoldsAny(names.roles(roles, found)),
        text::Condition::Elevated => Condition::Elevated,
        text::Condition::SignedIn => Condition::SignedIn,
        text::Condition::ContactCenter => Condition::ContactCenter,
        text::Condition::ContactCenterV1 => Condition::ContactCenterV1,
        text::Condition::SetupDone => Condition::SetupDone,
        text::Condition::WithoutLicense(license) => Condition::WithoutLicense(license.clone()),
        text::Condition::Compare(compare) => {
            Condition::Compare(attributes::comparison(compare, sections, names, found)?)
        }
    })
}

fn derivations(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Derivation> {
    let compile = |it: &text::Derived| {
        Some(Derivation {
            role: names.role(&it.role, found)?,
            relation: it.relation,
            kinds: it.kinds.clone(),
            when: match &it.when {
                text::When::SetUpNew => DerivedWhen::SetUpNew,
                text::When::SetUpExisting => DerivedWhen::SetUpExisting,
                text::When::FirstUser => DerivedWhen::FirstUser,
                text::When::Profile(profile) => DerivedWhen::Profile(profile.clone()),
                text::When::VendorElevated => DerivedWhen::VendorElevated,
                text::When::VendorReadOnly => DerivedWhen::VendorReadOnly,
            },
            source: names.source(it.origins(), found),
        })
    };
    sections.derived.iter().filter_map(compile).collect()
}

fn acts(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Act> {
    let compile = |it: &text::Act| Act {
        name: it.name.get_ref().clone(),
        on: it.on,
        kinds: it.kinds.clone(),
        by: names.roles(&it.by, found),
        by_vendor_support: it.by_vendor_support,
        by_agent: it.by_agent,
        by_oneself: it.by_oneself,
        rules: it.rules.clone(),
        source: names.source(it.origins(), found),
    };
    sections.acts.iter().map(compile).collect()
}

fn assign_rules(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<AssignRule> {
    let compile = |it: &text::MayAssign| AssignRule {
        by: names.roles(&it.by, found),
        relations: it.relations.clone(),
        kinds: it.kinds.clone(),
        roles: names.roles(&it.roles, found),
        to: it.to.clone(),
        on_sites: it.on_sites.as_ref().and_then(|name| names.privilege(name, found)),
        sold_by_home: it.sold_by_home,
        at_home: it.at_home,
        assign_only: it.assign_only,
        source: names.source(it.origins(), found),
    };
    sections.may_assign.iter().map(compile).collect()
}

fn id<T, E: core::fmt::Display>(
    new: impl Fn(String) -> Result<T, E>,
    name: &Name,
    found: &mut Diagnostics<'_>,
) -> Option<T> {
    match new(name.get_ref().clone()) {
        Ok(id) => Some(id),
        Err(error) => {
            found.add(Code::BadId, name.span(), error.to_string(), "use letters, digits, `_`, `-` and `.`");
            None
        }
    }
}
