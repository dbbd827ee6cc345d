import type { Catalogue } from '../module/types';
import { groupBy } from '../group-by';
import { matches } from '../ui/search';
import type { Column } from './columns';
import { sameCell, type Cell, type CellRow, type Matrix } from './matrix';

/** A privilege or, below it, one of its settings, with a cell for each column shown. */
export interface Row {
  kind: 'privilege' | 'setting';
  id: string;
  /** The privilege that it is, or belongs to. */
  privilege: string;
  cells: Cell[];
  /** How many settings can be unfolded: none, where the privilege has the one of its own name. */
  settings: number;
  unfolded: boolean;
}

export interface Area {
  area: string;
  rows: Row[];
}

interface Shown {
  catalogue: Catalogue;
  matrix: Matrix;
  columns: Column[];
  search: string;
  differs: boolean;
  /** Privileges whose settings are shown; nothing stands for all. */
  unfolded: string[] | null;
  nameOf: (kind: 'privilege' | 'setting', id: string) => string;
}

/** Rows by area, without privileges that no role has in this kind of organization, and without what is filtered out. */
export function areasOf(shown: Shown): Area[] {
  const { catalogue, matrix } = shown;
  const places = shown.columns.map(({ id }) => matrix.columns.findIndex((it) => it.id === id));
  const rows = catalogue.privileges.flatMap((privilege, index) => {
    const area = areaOf(catalogue, index);
    return rowsOf(shown, places, privilege.id, index).map((row) => ({ area, row }));
  });
  const order = [...new Set(catalogue.settings.map(({ area }) => area))];
  return [...groupBy(rows, ({ area }) => area)]
    .map(([area, of]) => ({ area, rows: of.map(({ row }) => row) }))
    .toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}

/** Columns that a search for a role finds. */
export function columnsFound(columns: Column[], search: string, nameOf: (column: Column) => string): Column[] {
  return search === '' ? [] : columns.filter((column) => matches(nameOf(column), search));
}

/** A cell among all cells of a matrix. */
export function cellKey(column: string | undefined, { kind, id }: Pick<Row, 'kind' | 'id'>): string {
  return `${column} ${kind} ${id}`;
}

/** The row of a privilege, else of a setting, with this id. */
export function rowOf({ privileges, settings }: Catalogue, id: string): CellRow | null {
  const privilege = privileges.findIndex((it) => it.id === id);
  if (privilege >= 0) return { kind: 'privilege', id, index: privilege, privilege };
  const index = settings.findIndex((it) => it.id === id);
  const setting = settings[index];
  return setting ? { kind: 'setting', id, index, privilege: setting.privilege } : null;
}

function rowsOf(shown: Shown, places: number[], id: string, index: number): Row[] {
  const { catalogue, matrix, search, differs, nameOf } = shown;
  const of = (cells: Cell[][], at: number) => places.flatMap((place) => cells[place]?.[at] ?? []);
  if (matrix.privileges.every((cells) => cells[index]?.level === 'none')) return [];
  const settings = catalogue.settings.flatMap((setting, at) => (setting.privilege === index ? [{ setting, at }] : []));
  const wanted = (row: Row) => !differs || row.cells.some((cell) => row.cells[0] && !sameCell(cell, row.cells[0]));
  const isFound = matches(nameOf('privilege', id), search);
  const found = settings.filter(({ setting }) => isFound || matches(nameOf('setting', setting.id), search));
  if (!isFound && found.length === 0) return [];
  const unfolded = shown.unfolded === null || shown.unfolded.includes(id) || !isFound;
  const privilege = of(matrix.privileges, index).map((cell, column) => {
    const taken = settings.some(({ at }) => matrix.settings[places[column] ?? -1]?.[at]?.unrestricted != null);
    return taken ? { ...cell, unrestricted: cell.level } : cell;
  });
  const several = settings.length > 1;
  const head: Row = { kind: 'privilege', id, privilege: id, cells: privilege, settings: several ? settings.length : 0, unfolded };
  const below: Row[] = (several ? found : []).map(({ setting, at }) => {
    const cells = of(matrix.settings, at);
    return { kind: 'setting', id: setting.id, privilege: id, cells, settings: 0, unfolded: false };
  });
  const shownBelow = unfolded ? below.filter(wanted) : [];
  return wanted(head) || shownBelow.length > 0 || (!unfolded && below.some(wanted)) ? [head, ...shownBelow] : [];
}

/** The page of the console that most settings of the privilege are on. */
function areaOf(catalogue: Catalogue, privilege: number): string {
  const areas = catalogue.settings.filter((it) => it.privilege === privilege).map(({ area }) => area);
  const count = (area: string) => areas.filter((it) => it === area).length;
  return areas.reduce((best, area) => (count(area) > count(best) ? area : best), areas[0] ?? '');
}
