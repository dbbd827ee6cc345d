use super::{Control, ControlKind, result::Difference};
use crate::{compiled::Catalogue, decision::SettingView, order::sort_by};

/// Everything that one of two catalogues has a level for: the settings and then the privileges, each in the order of
/// the second catalogue, behind them those that only the first one has.
#[derive(Debug)]
pub(super) struct Controls(Vec<Matched>);

/// One of them, and its places in the two views.
#[derive(Debug)]
struct Matched {
    control: Control,
    before: Option<usize>,
    after: Option<usize>,
}

impl Controls {
    pub(super) fn matched(before: &Catalogue, after: &Catalogue) -> Self {
        let (was, is) = (in_view(before), in_view(after));
        let place = |controls: &[Control], control: &Control| controls.iter().position(|it| it == control);
        let gone = was.iter().filter(|control| !is.contains(control));
        let mut all: Vec<Matched> = is
            .iter()
            .chain(gone)
            .map(|control| Matched {
                control: control.clone(),
                before: place(&was, control),
                after: place(&is, control),
            })
            .collect();
        sort_by(&mut all, |a, b| a.control.kind.cmp(&b.control.kind));
        Self(all)
    }

    /// Controls that two views say something different of, in the order of all.
    pub(super) fn differences(&self, before: &[SettingView], after: &[SettingView]) -> Vec<Difference> {
        let said = |view: &[SettingView], place: Option<usize>| {
            place.and_then(|it| view.get(it).copied()).unwrap_or(SettingView::NOTHING)
        };
        let differences = self.0.iter().zip(0..).map(|(matched, control)| Difference {
            control,
            before: said(before, matched.before),
            after: said(after, matched.after),
        });
        differences.filter(|it| it.before != it.after).collect()
    }

    /// A control, and whether the first and the second catalogue have it.
    pub(super) fn at(&self, place: usize) -> Option<(&Control, bool, bool)> {
        self.0.get(place).map(|it| (&it.control, it.before.is_some(), it.after.is_some()))
    }
}

/// The controls of a view, in its order.
fn in_view(catalogue: &Catalogue) -> Vec<Control> {
    let settings = catalogue.settings.iter().map(|it| (ControlKind::Setting, it.id.as_str()));
    let privileges = catalogue.privileges.iter().map(|it| (ControlKind::Privilege, it.id.as_str()));
    settings.chain(privileges).map(|(kind, id)| Control { kind, id: id.to_owned() }).collect()
}
