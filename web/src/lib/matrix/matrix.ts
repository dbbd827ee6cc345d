import type { Evaluator } from '../module/evaluator';
import type { Comparison, Facts, Instant, Level, OrganizationKind, Place, Privilege, Request } from '../module/types';
import { MADE_UP, circumstancesFor, type Wish } from './circumstances';
import { REACHED, UNREACHED, columnsOf, holderOf, withBase, withBases, type Column, type HolderCircumstances } from './columns';
import { comparisonsAt } from './table-cell';

export type Part = 'sites' | 'services' | 'owned';

/** What a role gives on a privilege or setting, as the module decided it. */
export interface Cell {
  /** The highest level that it gives. */
  level: Level;
  /** What it gives where nothing holds that it depends on. */
  otherwise: Level;
  /** Where it counts for some sites, services or things only. */
  part: Part | null;
  /** What it would be without restricted mode, where that takes something. */
  unrestricted: Level | null;
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.level === b.level && a.otherwise === b.otherwise && a.part === b.part && a.unrestricted === b.unrestricted;
}

export interface Matrix {
  columns: Column[];
  /** By column, then in the catalogue's order of settings and of privileges. */
  settings: Cell[][];
  privileges: Cell[][];
}

/** A row of a matrix: a privilege or a setting, its place in the catalogue, and that of the privilege it is or belongs to. */
export interface CellRow {
  kind: 'privilege' | 'setting';
  id: string;
  index: number;
  privilege: number;
}

/** The same matrix with the cells of an earlier one where nothing is different, so that nothing is drawn anew there. */
export function withCellsOf(earlier: Matrix, matrix: Matrix): Matrix {
  const keep = (cells: Cell[][], before: Cell[][]) =>
    cells.map((column, at) =>
      column.map((cell, row) => {
        const was = before[at]?.[row];
        return was && sameCell(was, cell) ? was : cell;
      }),
    );
  const { columns, settings, privileges } = matrix;
  return { columns, settings: keep(settings, earlier.settings), privileges: keep(privileges, earlier.privileges) };
}

const LEVELS: Level[] = ['none', 'view', 'manage'];

/** What kind of organization the holders are in, and whether restricted mode is on there. */
interface MatrixOf {
  kind: OrganizationKind;
  restricted: boolean;
}

/** Every cell is the module's answer about a made-up person who holds that role alone. */
export function matrixOf(evaluator: Evaluator, kind: OrganizationKind, restricted: boolean, now: Instant): Matrix {
  const { catalogue } = evaluator;
  const columns = columnsOf(catalogue, kind);
  const all = columns.map((column) => cellsOf(evaluator, column, { kind, restricted }, now));
  return {
    columns,
    settings: all.map((cells) => cells.slice(0, catalogue.settings.length)),
    privileges: all.map((cells) => cells.slice(catalogue.settings.length)),
  };
}

function cellsOf(evaluator: Evaluator, column: Column, of: MatrixOf, now: Instant): Cell[] {
  const { settings, privileges, conditions } = evaluator.catalogue;
  const at = (best: boolean) => holderOf(evaluator.catalogue, column, { ...of, best }, now);
  const compares = conditions.some((it) => typeof it === 'object' && 'compare' in it);
  const best = given(evaluator, column, at(true), now);
  const worst = evaluator.view(at(false), now).bytes;
  const scoped = scopedOf(evaluator, best);
  const parts = partsOf(evaluator, at(true), scoped, now);
  const least = leastOf(evaluator, at(false), scoped, now);
  return Array.from(best, (byte, index): Cell => {
    const [level, unrestricted, within] = bitsOf(byte);
    const [lowest, , lowestWithin] = bitsOf(worst[index] ?? 0);
    const privilege = settings[index]?.privilege ?? index - settings.length;
    const compared = compares ? comparedCell(evaluator, column, rowAt(evaluator, index), of, now) : null;
    if (compared) return compared;
    return {
      level: levelOf(Math.max(level, within)),
      otherwise: least.get(privilege) ?? levelOf(Math.max(lowest, lowestWithin)),
      part: within > level ? partOf(privileges[privilege], parts.has(privilege)) : null,
      unrestricted: unrestricted > level ? levelOf(unrestricted) : null,
    };
  });
}

/** The view of the column's holder. What an add-on gives is what it adds to one of the roles that it builds on. */
function given(evaluator: Evaluator, column: Column, facts: Facts, now: Instant): Uint8Array {
  const { roles } = evaluator.catalogue;
  const { bytes } = evaluator.view(facts, now);
  for (const index of column.role.base) {
    const base = roles[index];
    if (!base) continue;
    const before = evaluator.view(withBase(facts, base, column.role), now).bytes;
    const after = evaluator.view(withBase(facts, base), now).bytes;
    after.forEach((byte, index) => {
      if (byte > (before[index] ?? 0)) bytes[index] = Math.max(bytes[index] ?? 0, byte);
    });
  }
  return bytes;
}

/** A privilege with more within a site, a service or a thing than in the organization as a whole. */
interface Scoped {
  privilege: Privilege;
  index: number;
  level: Level;
}

function scopedOf({ catalogue: { privileges, settings } }: Evaluator, view: Uint8Array): Scoped[] {
  return privileges.flatMap((privilege, index) => {
    const [level, , within] = bitsOf(view[settings.length + index] ?? 0);
    return within > level ? [{ privilege, index, level: levelOf(within) }] : [];
  });
}

/** What is left of these on a site, service or thing: a view does not look at what they depend on. */
function leastOf(evaluator: Evaluator, facts: Facts, scoped: Scoped[], now: Instant): Map<number, Level> {
  if (scoped.length === 0) return new Map();
  const about = (level: Level) =>
    scoped.map(({ privilege, index }) => questionOn(evaluator, privilegeRow(privilege, index), level, { part: true }));
  const allowed = evaluator.allows(facts, now, [...about('view'), ...about('manage')]);
  const levelAt = (at: number) => (allowed[scoped.length + at] ? 'manage' : allowed[at] ? 'view' : 'none');
  return new Map(scoped.map(({ index }, at) => [index, levelAt(at)]));
}

/** Privileges that the holder has where his role reaches (what it lists, was sold, or is his), and nowhere else. */
function partsOf(evaluator: Evaluator, facts: Facts, scoped: Scoped[], now: Instant): Set<number> {
  if (scoped.length === 0) return new Set();
  const elsewhere = scoped.map(({ privilege, index, level }) =>
    questionOn(evaluator, privilegeRow(privilege, index), level, { reached: false }),
  );
  const allowed = evaluator.allows(facts, now, elsewhere);
  return new Set(scoped.filter((_, at) => allowed[at] !== true).map(({ index }) => index));
}

/** A cell that depends on comparisons: a view knows no values to compare, so it is asked with some that fit. */
function comparedCell(evaluator: Evaluator, column: Column, row: CellRow, { kind, restricted }: MatrixOf, now: Instant): Cell | null {
  if (comparisonsAt(evaluator.catalogue, column, row).length === 0) return null;
  const privilege = evaluator.catalogue.privileges[row.privilege];
  const highest = (circumstances: { restricted: boolean; best: boolean }, where: Where): Level => {
    const allowed = (level: Level) => {
      const { facts, request } = holderAsks(evaluator, column, row, { kind, ...circumstances }, level, where, now);
      return evaluator.allows(facts, now, [request])[0] === true;
    };
    return allowed('manage') ? 'manage' : allowed('view') ? 'view' : 'none';
  };
  const best = { restricted, best: true };
  const [whole, within] = [highest(best, {}), highest(best, { part: true })];
  const part = LEVELS.indexOf(within) > LEVELS.indexOf(whole) || privilege?.asked_of.organization === false;
  const level = part ? within : whole;
  const free = highest({ restricted: false, best: true }, { part });
  return {
    level,
    otherwise: highest({ restricted, best: false }, { part }),
    part: partOf(privilege, part && level !== 'none' && highest(best, { reached: false }) !== level),
    unrestricted: free === level ? null : free,
  };
}

/** The made-up holder of a role with everything that a cell depends on, or nothing of it, and the question about the cell. */
export function holderAsks(
  evaluator: Evaluator,
  column: Column,
  row: CellRow,
  circumstances: HolderCircumstances,
  level: Level,
  where: Where,
  now: Instant,
): { facts: Facts; request: Request } {
  const { catalogue } = evaluator;
  const comparisons = comparisonsAt(catalogue, column, row);
  const wishes = comparisons.map((comparison): Wish => ({ comparison, holds: circumstances.best }));
  const holder = withBases(holderOf(catalogue, column, circumstances, now), column.role, catalogue.roles);
  const { subject } = circumstancesFor(catalogue, wishes);
  const facts = holder.subject ? { ...holder, subject: { ...holder.subject, attributes: subject } } : holder;
  return { facts, request: questionOn(evaluator, row, level, { ...where, wishes }) };
}

/** Where a made-up question is asked. */
export interface Where {
  /** Whether the holder's role reaches there; it does, if nothing is said. */
  reached?: boolean;
  /** Whether it is asked of a part of the organization, though it has a meaning for the whole. */
  part?: boolean;
  wishes?: Wish[];
}

function questionOn({ catalogue }: Evaluator, row: CellRow, level: Level, { reached = true, part = false, wishes = [] }: Where) {
  const privilege = catalogue.privileges[row.privilege];
  if (!privilege) throw new Error(`the catalogue has no privilege number ${row.privilege}`);
  const { asked_of } = privilege;
  const type = catalogue.resources[asked_of.resources[0] ?? -1];
  const owner = type?.owner ?? null;
  const isOwn: Comparison[] = owner === null ? [] : [{ left: { attribute: owner }, is: 'equal', right: 'subject_id' }];
  const place = (): Place => {
    const site = reached ? REACHED : UNREACHED;
    if (asked_of.organization && !part && reached) return 'organization';
    if (asked_of.site) return { site };
    if (asked_of.service) return { service: site };
    return type ? { resource: { kind: type.id, id: MADE_UP.resource_id } } : 'organization';
  };
  const own = isOwn.map((comparison): Wish => ({ comparison, holds: reached }));
  const { asked } = circumstancesFor(catalogue, [...own, ...wishes]);
  const request: Request = { kind: row.kind, name: row.id, level, place: place() };
  return asked.length > 0 ? { ...request, attributes: asked } : request;
}

function privilegeRow({ id }: Privilege, index: number): CellRow {
  return { kind: 'privilege', id, index, privilege: index };
}

/** The row of a byte of a view: settings come first, then privileges. */
function rowAt({ catalogue: { settings, privileges } }: Evaluator, at: number): CellRow {
  const setting = settings[at];
  if (setting) return { kind: 'setting', id: setting.id, index: at, privilege: setting.privilege };
  const index = at - settings.length;
  return { kind: 'privilege', id: privileges[index]?.id ?? '', index, privilege: index };
}

function partOf(privilege: Privilege | undefined, isPart: boolean): Part | null {
  if (!privilege || !isPart) return null;
  if (privilege.asked_of.site) return 'sites';
  return privilege.asked_of.service ? 'services' : 'owned';
}

function bitsOf(byte: number): [level: number, unrestricted: number, within: number] {
  return [byte & 3, (byte >> 2) & 3, (byte >> 4) & 3];
}

function levelOf(number: number): Level {
  return LEVELS[number] ?? 'none';
}
