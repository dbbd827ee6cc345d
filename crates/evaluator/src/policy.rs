use remit_model::{
    OrganizationKind, Relation, RoleId,
    compiled::{Act, Catalogue, Cell, Column, PrivilegeIndex, Role, RoleIndex, Setting},
};

/// A catalogue, ready for look-ups: names by binary search, cells by index.
#[derive(Debug)]
pub struct Policy {
    catalogue: Catalogue,
    roles: Names,
    privileges: Names,
    settings: Names,
    acts: Names,
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
        Self {
            roles: Names::new(catalogue.roles.iter().map(|it| it.id.as_str())),
            privileges: Names::new(catalogue.privileges.iter().map(|it| it.id.as_str())),
            settings: Names::new(catalogue.settings.iter().map(|it| it.id.as_str())),
            acts: Names::new(catalogue.acts.iter().map(|it| it.name.as_str())),
            columns,
            cells,
            catalogue,
        }
    }

    /// What it was made of.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    pub(crate) fn privilege(&self, name: &[u8]) -> Option<PrivilegeIndex> {
        self.privileges.find(name)
    }

    pub(crate) fn setting(&self, name: &[u8]) -> Option<&Setting> {
        self.catalogue.settings.get(usize::from(self.settings.find(name)?))
    }

    pub(crate) fn act(&self, name: &[u8]) -> Option<&Act> {
        self.catalogue.acts.get(usize::from(self.acts.find(name)?))
    }

    pub(crate) fn role_named(&self, name: &[u8]) -> Option<RoleIndex> {
        self.roles.find(name)
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

/// Names in alphabetical order, each with its place.
#[derive(Debug)]
struct Names(Vec<(Box<str>, u16)>);

impl Names {
    fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut names: Vec<_> = names.map(Into::into).zip(0..).collect();
        names.sort();
        Self(names)
    }

    fn find(&self, name: &[u8]) -> Option<u16> {
        let place = self.0.binary_search_by(|(other, _)| other.as_bytes().cmp(name)).ok()?;
        self.0.get(place).map(|(_, index)| *index)
    }
}
