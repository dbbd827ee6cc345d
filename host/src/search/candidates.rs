use std::collections::BTreeSet;

use remit_model::{compiled::Catalogue, directory::Directory};
use serde_json::Value;

use super::run::{Place, Position};

/// Everybody, by home organization and id, from behind a position.
pub(super) fn people<'a>(
    directory: &'a Directory,
    after: &Position,
) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
    let [_, home, _] = after.place().map(ToOwned::to_owned);
    let homes = directory.organizations().into_iter().map(|it| it.id.as_str());
    let homes = homes.skip_while(move |id| *id < home.as_str());
    homes.flat_map(|home| directory.members(home).map(move |id| (home, id.as_str())))
}

/// Organizations in which to look for resources, from that of a position on. Only one, when one is named; none, when
/// what is named is not there.
pub(super) fn organizations<'a>(
    directory: &'a Directory,
    kind: &str,
    only: Option<&Value>,
    after: &Position,
) -> Vec<&'a str> {
    let [from, ..] = after.place();
    match only.filter(|_| kind != "organization") {
        None => {
            let all = directory.organizations().into_iter().map(|it| it.id.as_str());
            all.skip_while(|id| *id < from).collect()
        }
        Some(only) => {
            let named = only.as_str().and_then(|id| directory.organization(id));
            named.map(|it| it.id.as_str()).into_iter().collect()
        }
    }
}

/// Resources of a type in one organization, by their ids. `everywhere` are those that are in every organization.
pub(super) fn resources_of<'a>(
    directory: &'a Directory,
    kind: &str,
    everywhere: &'a BTreeSet<&'a str>,
    organization: &'a str,
    after: &Position,
) -> Box<dyn Iterator<Item = Place<'a>> + 'a> {
    match kind {
        "organization" => Box::new(std::iter::once([organization, "", organization])),
        "site" => Box::new(directory.sites_of(organization).map(move |it| [organization, "", it.id.as_str()])),
        "user" => {
            let [at, ..] = after.place();
            let start = if at == organization { after.clone() } else { Position::default() };
            Box::new(people(directory, &start).map(move |(home, id)| [organization, home, id]))
        }
        _ => Box::new(everywhere.iter().map(move |id| [organization, "", id])),
    }
}

/// The ids of resources that are in every organization: settings, and services that somebody sold to anybody.
pub(super) fn everywhere<'a>(directory: &'a Directory, catalogue: &'a Catalogue, kind: &str) -> BTreeSet<&'a str> {
    let subscriptions = || directory.organizations().into_iter().flat_map(|it| &it.subscriptions);
    match kind {
        "setting" => catalogue.settings.iter().map(|it| it.id.as_str()).collect(),
        "service" => subscriptions().flat_map(|it| &it.services).map(|it| it.as_str()).collect(),
        _ => BTreeSet::new(),
    }
}

/// The names of all actions that a resource of a type could be asked for, in their order.
pub(super) fn action_names(catalogue: &Catalogue, kind: &str) -> BTreeSet<String> {
    let levels = ["view", "manage"];
    if kind == "setting" {
        return levels.map(ToOwned::to_owned).into();
    }
    let of_privileges = catalogue.privileges.iter().flat_map(|it| levels.map(|level| format!("{}.{level}", it.id)));
    of_privileges.chain(catalogue.acts.iter().map(|act| act.name.clone())).collect()
}
