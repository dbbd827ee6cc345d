use remit_model::{
    compiled::{Cell, Column, PrivilegeIndex},
    reason::Source,
};

use crate::{
    cell,
    diagnostic::{Code, Diagnostics},
    names::NameTable,
    read::Sections,
    text::{Name, Origins, Table},
};

/// Compiles every column of every table, one for each relation that the table is for.
pub(crate) fn columns(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Column> {
    let mut columns: Vec<Column> =
        sections.tables.iter().flat_map(|table| compile_table(table, names, found)).collect();
    let own_rows = columns.clone();
    for same_as in &sections.same_as {
        let source = names.source(same_as.origins(), found);
        names.table(&same_as.table, found);
        let (Some(role), Some(of)) = (names.role(&same_as.role, found), names.role(&same_as.column, found)) else {
            continue;
        };
        let taken: Vec<PrivilegeIndex> = own_rows
            .iter()
            .filter(|column| column.role == role && column.relation == same_as.relation)
            .flat_map(|column| column.cells.iter().map(|cell| cell.privilege))
            .collect();
        let Some(model) = own_rows.iter().find(|column| column.role == of && &column.table == same_as.table.get_ref())
        else {
            let message = format!("`{}` has no column `{}`", same_as.table.get_ref(), same_as.column.get_ref());
            found.add(Code::Inconsistent, same_as.column.span(), message, "name a table that has the column");
            continue;
        };
        columns.push(Column {
            table: model.table.clone(),
            role,
            relation: same_as.relation,
            kinds: same_as.kinds.clone(),
            cells: model
                .cells
                .iter()
                .filter(|cell| !taken.contains(&cell.privilege))
                .map(|cell| Cell { source: joined(&cell.source, &source), ..cell.clone() })
                .collect(),
        });
    }
    columns
}

fn compile_table(table: &Table, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Column> {
    let own_document = vec![table.document.clone()];
    names.source(Origins { documents: own_document, ..Origins::default() }, found);
    let mut columns: Vec<Column> = table
        .columns
        .iter()
        .filter_map(|column| names.role(column, found))
        .map(|role| Column {
            table: table.id.get_ref().clone(),
            role,
            relation: table.relations.first().copied().unwrap_or(remit_model::Relation::Own),
            kinds: table.kinds.clone(),
            cells: Vec::new(),
        })
        .collect();
    for (row, cells) in &table.rows.0 {
        let Some(privilege) = names.privilege(row, found) else { continue };
        if cells.get_ref().len() != table.columns.len() {
            let message = format!("the row has {} cells", cells.get_ref().len());
            let help = format!("write one for each of the {} columns", table.columns.len());
            found.add(Code::RowLength, cells.span(), message, help);
            continue;
        }
        for (column, text) in columns.iter_mut().zip(cells.get_ref()) {
            column.cells.extend(compile_cell(table, row, privilege, text, names, found));
        }
    }
    let more = table.relations.iter().skip(1).flat_map(|relation| {
        columns.iter().map(|column| Column { relation: *relation, ..column.clone() }).collect::<Vec<_>>()
    });
    columns.iter().cloned().chain(more).collect()
}

fn compile_cell(
    table: &Table,
    row: &Name,
    privilege: PrivilegeIndex,
    text: &Name,
    names: &NameTable,
    found: &mut Diagnostics<'_>,
) -> Option<Cell> {
    let read = match cell::read(text.get_ref()) {
        Ok(read) => read,
        Err(message) => {
            let help = "write a level, then `if`, `else`, `within`, evidence and `I(note)` as far as needed";
            found.add(Code::BadCell, text.span(), message, help);
            return None;
        }
    };
    if let Some(note) = read.inferred.filter(|note| !table.notes.0.iter().any(|(name, _)| name.get_ref() == note)) {
        let message = format!("the table has no note `{note}`");
        found.add(Code::UnknownName, text.span(), message, "add it to the notes of the table");
    }
    let placed = |word: &str| Name::new(text.span(), word.to_owned());
    let conditions: Vec<Name> = read.conditions.iter().map(|name| placed(name)).collect();
    let documents =
        read.evidence.iter().map(|key| if *key == "S" { table.document.clone() } else { placed(key) }).collect();
    let origins = Origins { documents, statements: table.statements.clone(), inferred: read.inferred.is_some() };
    Some(Cell {
        privilege,
        level: read.level,
        conditions: names.conditions(&conditions, found),
        otherwise: read.otherwise,
        reach: read.reach,
        source: Source {
            cell: Some(format!("{}, {}", table.id.get_ref(), row.get_ref())),
            ..names.source(origins, found)
        },
    })
}

fn joined(cell: &Source, rule: &Source) -> Source {
    Source {
        documents: rule.documents.iter().chain(&cell.documents).cloned().collect(),
        statements: rule.statements.clone(),
        cell: cell.cell.clone(),
        inferred: cell.inferred || rule.inferred,
    }
}
