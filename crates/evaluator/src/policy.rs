use remit_model::{
    OrganizationKind, Relation, RoleId,
    compiled::{Act, Catalogue, Cell, Column, PrivilegeIndex, ResourceIndex, Role, RoleIndex, Setting},
};

/// A catalogue, ready for look-ups: names by binary search, cells by index.
#[derive(Debug)]
pub struct Policy {
    catalogue: Catalogue,
    /// For each role, the places of its columns.
    columns: Vec<Vec<u16>>,
    /// For each column, the place of its cell for each privilege, and one more; zero where it has none.
    cells: Vec<Vec<u16>>,
}

impl Policy {
    /// Makes a catalogue ready.
    #[must_use]
    pub fn new(catalogue: Catalogue) -> Self {
        let columns = (0..catalogue.roles.len())
            .map(|role| places(catalogue.columns.iter(), |column| usize::from(column.role) == role))
            .collect();
        let cells = catalogue
            .columns
            .iter()
            .map(|column| {
                (0..catalogue.privileges.len())
                    .map(|privilege| {
                        let found = column.cells.iter().position(|cell| usize::from(cell.privilege) == privilege);
                        found.and_then(|place| u16::try_from(place + 1).ok()).unwrap_or(0)
                    })
                    .collect()
            })
            .collect();
        Self { columns, cells, catalogue }
    }

    /// What it was made of.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    pub(crate) fn privilege(&self, name: &[u8]) -> Option<PrivilegeIndex> {
        let names = &self.catalogue.privileges;
        find(name, &self.catalogue.alphabet.privileges, &|at| names.get(at).map(|it| it.id.as_str()))
    }

    pub(crate) fn setting(&self, name: &[u8]) -> Option<&Setting> {
        let names = &self.catalogue.settings;
        let at = find(name, &self.catalogue.alphabet.settings, &|at| names.get(at).map(|it| it.id.as_str()))?;
        names.get(usize::from(at))
    }

    pub(crate) fn act(&self, name: &[u8]) -> Option<&Act> {
        let names = &self.catalogue.acts;
        let at = find(name, &self.catalogue.alphabet.acts, &|at| names.get(at).map(|it| it.name.as_str()))?;
        names.get(usize::from(at))
    }

    pub(crate) fn role_named(&self, name: &[u8]) -> Option<RoleIndex> {
        let names = &self.catalogue.roles;
        find(name, &self.catalogue.alphabet.roles, &|at| names.get(at).map(|it| it.id.as_str()))
    }

    pub(crate) fn resource(&self, kind: &[u8]) -> Option<ResourceIndex> {
        let at = self.catalogue.resources.iter().position(|it| it.id.as_bytes() == kind)?;
        u16::try_from(at).ok()
    }

    pub(crate) fn role(&self, index: RoleIndex) -> Option<&Role> {
        self.catalogue.roles.get(usize::from(index))
    }

    pub(crate) fn role_id(&self, index: RoleIndex) -> Option<RoleId> {
        self.role(index).map(|role| role.id.clone())
    }

    /// What a role gives on a privilege to holders who stand so to an organization of this kind.
    pub(crate) fn cells(
        &self,
        role: RoleIndex,
        relation: Relation,
        kind: OrganizationKind,
        privilege: PrivilegeIndex,
    ) -> impl Iterator<Item = &Cell> {
        let columns = self.columns.get(usize::from(role)).map_or(&[][..], Vec::as_slice);
        columns.iter().filter_map(move |place| {
            let place = usize::from(*place);
            let column: &Column = self.catalogue.columns.get(place)?;
            if column.relation != relation || !column.kinds.contains(&kind) {
                return None;
            }
            let cell = *self.cells.get(place)?.get(usize::from(privilege))?;
            column.cells.get(usize::from(cell).checked_sub(1)?)
        })
    }
}

fn places<'a, T: 'a>(items: impl Iterator<Item = &'a T>, wanted: impl Fn(&T) -> bool) -> Vec<u16> {
    items.zip(0..).filter(|(item, _)| wanted(item)).map(|(_, place)| place).collect()
}

/// Looks a name up among things whose places are given in alphabetical order.
fn find<'a>(name: &[u8], alphabet: &[u16], name_of: &dyn Fn(usize) -> Option<&'a str>) -> Option<u16> {
    let compare = |place: &u16| name_of(usize::from(*place)).unwrap_or_default().as_bytes().cmp(name);
    alphabet.binary_search_by(compare).ok().and_then(|at| alphabet.get(at).copied())
}
