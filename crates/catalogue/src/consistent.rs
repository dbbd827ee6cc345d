use remit_model::compiled::{ActRule, Catalogue, Reach};

use crate::{
    diagnostic::{Code, Diagnostics},
    read::Sections,
};

/// Reports what refers to a section that the text does not have: it would never be allowed, or never apply.
pub(crate) fn check(catalogue: &Catalogue, sections: &Sections, found: &mut Diagnostics<'_>) {
    if catalogue.restriction.is_none() {
        for setting in sections.settings.iter().filter(|it| it.cap.is_some()) {
            let message = format!("nothing caps `{}`", setting.id.get_ref());
            found.add(Code::Inconsistent, setting.id.span(), message, "add `[restriction]`, or take the cap out");
        }
    }
    for act in &sections.acts {
        let needs = |rules: &[ActRule]| act.rules.iter().any(|rule| rules.contains(rule));
        let missing = match () {
            () if catalogue.elevation.is_none() && needs(&ELEVATION) => "elevation",
            () if catalogue.demotion.is_none() && needs(&DEMOTION) => "demotion",
            () => continue,
        };
        let message = format!("a rule of `{}` needs `[{missing}]`", act.name.get_ref());
        found.add(Code::Inconsistent, act.name.span(), message, format!("add `[{missing}]`, or take the rule out"));
    }
    let owned = catalogue.columns.iter().flat_map(|column| &column.cells).filter(|cell| cell.reach == Reach::Owned);
    for cell in owned {
        let Some(privilege) = catalogue.privileges.get(usize::from(cell.privilege)) else { continue };
        let types = &privilege.asked_of.resources;
        let has_owner = |it: &u16| catalogue.resources.get(usize::from(*it)).is_some_and(|it| it.owner.is_some());
        if !types.iter().any(has_owner) {
            let span = sections.privileges.iter().find(|it| it.id.get_ref() == privilege.id.as_str());
            let message =
                format!("a cell of `{}` is `within owned`, and nothing it is asked of has an owner", privilege.id);
            let help = "add a resource type with an `owner` to its `asked_of`";
            found.add(Code::Inconsistent, span.map(|it| it.id.span()).unwrap_or_default(), message, help);
        }
    }
}

const ELEVATION: [ActRule; 3] = [ActRule::NoOpenRequest, ActRule::RequestPending, ActRule::RequestRunning];
const DEMOTION: [ActRule; 2] = [ActRule::Promotable, ActRule::DemotedTogether];
