import type { Catalogue, Comparison, Condition, TableCell } from '../module/types';
import type { Column } from './columns';
import type { CellRow } from './matrix';

/** The cell of the tables that gives the column its level on a privilege. */
export function tableCellOf(catalogue: Catalogue, column: Column, privilege: number): TableCell | null {
  const whole = catalogue.privileges[privilege]?.whole_from ?? null;
  const cells = column.tables.flatMap((table) => table.cells);
  const own = cells.filter((cell) => cell.privilege === privilege || cell.privilege === whole);
  const rank = ({ level }: TableCell) => ['none', 'view', 'manage'].indexOf(level);
  return own.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** What a cell of the matrix depends on: the conditions of its cell of the tables, and those of the setting. */
export function conditionsAt(catalogue: Catalogue, column: Column, row: CellRow): Condition[] {
  const indexes = [
    ...(tableCellOf(catalogue, column, row.privilege)?.conditions ?? []),
    ...(row.kind === 'setting' ? (catalogue.settings[row.index]?.conditions ?? []) : []),
  ];
  return indexes.flatMap((index) => catalogue.conditions[index] ?? []);
}

export function comparisonsAt(catalogue: Catalogue, column: Column, row: CellRow): Comparison[] {
  return conditionsAt(catalogue, column, row).flatMap((it) => (typeof it === 'object' && 'compare' in it ? [it.compare] : []));
}
