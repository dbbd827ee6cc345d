import type { Evaluator } from '../../lib/module/evaluator';
import type { Facts, Instant, Level, OrganizationKind, Privilege, Request } from '../../lib/module/types';
import { columnsOf, holderOf, REACHED, UNREACHED, withBase, type Column } from './columns';

export type Part = 'sites' | 'services';

/** What a role gives on a privilege or setting, as the module decided it. */
export interface Cell {
  /** The highest level that it gives. */
  level: Level;
  /** What it gives where nothing holds that it depends on. */
  otherwise: Level;
  /** Where it counts for some sites or services only. */
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

const LEVELS: Level[] = ['none', 'view', 'manage'];

/** Every cell is the module's answer about a made-up person who holds that role alone. */
export function matrixOf(evaluator: Evaluator, kind: OrganizationKind, restricted: boolean, now: Instant): Matrix {
  const { catalogue } = evaluator;
  const columns = columnsOf(catalogue, kind);
  const all = columns.map((column) => cellsOf(evaluator, column, kind, restricted, now));
  return {
    columns,
    settings: all.map((cells) => cells.slice(0, catalogue.settings.length)),
    privileges: all.map((cells) => cells.slice(catalogue.settings.length)),
  };
}

function cellsOf(evaluator: Evaluator, column: Column, kind: OrganizationKind, restricted: boolean, now: Instant) {
  const { settings, privileges } = evaluator.catalogue;
  const at = (best: boolean) => holderOf(evaluator.catalogue, column, { kind, restricted, best }, now);
  const best = given(evaluator, column, at(true), now);
  const worst = evaluator.view(at(false), now).bytes;
  const scoped = scopedOf(evaluator, best);
  const parts = partsOf(evaluator, at(true), scoped, now);
  const least = leastOf(evaluator, at(false), scoped, now);
  return Array.from(best, (byte, index) => {
    const [level, unrestricted, within] = bitsOf(byte);
    const [lowest, , lowestWithin] = bitsOf(worst[index] ?? 0);
    const privilege = settings[index]?.privilege ?? index - settings.length;
    return {
      level: levelOf(Math.max(level, within)),
      otherwise: least.get(privilege) ?? levelOf(Math.max(lowest, lowestWithin)),
      part: within > level ? partOf(privileges[privilege], parts.has(privilege)) : null,
      unrestricted: unrestricted > level ? levelOf(unrestricted) : null,
    } satisfies Cell;
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

/** A privilege with more within a site or service than in the organization as a whole. */
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

/** What is left of these on a site or service: a view does not look at what they depend on. */
function leastOf(evaluator: Evaluator, facts: Facts, scoped: Scoped[], now: Instant): Map<number, Level> {
  const about = (level: Level) =>
    scoped.map(({ privilege }) => requestOf('privilege', privilege.id, level, privilege, REACHED, true));
  const views = evaluator.allows(facts, now, about('view'));
  const manages = evaluator.allows(facts, now, about('manage'));
  return new Map(scoped.map(({ index }, at) => [index, manages[at] ? 'manage' : views[at] ? 'view' : 'none']));
}

/** Privileges that the holder has on a site or service that his role lists or that was sold, and on no other. */
function partsOf(evaluator: Evaluator, facts: Facts, scoped: Scoped[], now: Instant): Set<number> {
  const elsewhere = scoped.map(({ privilege, level }) => requestOf('privilege', privilege.id, level, privilege, UNREACHED));
  const allowed = evaluator.allows(facts, now, elsewhere);
  return new Set(scoped.filter((_, at) => allowed[at] !== true).map(({ index }) => index));
}

/** A question about the whole organization; where the privilege has no meaning for it, about a site or service. */
export function requestOf(
  kind: 'privilege' | 'setting',
  name: string,
  level: Level,
  { asked_of }: Privilege,
  place: typeof REACHED,
  part = false,
): Request {
  if (asked_of.organization && !part && place === REACHED) return { kind, name, level, place: 'organization' };
  if (asked_of.site) return { kind, name, level, place: { site: place } };
  if (asked_of.service) return { kind, name, level, place: { service: place } };
  return { kind, name, level, place: 'organization' };
}

function partOf(privilege: Privilege | undefined, isPart: boolean): Part | null {
  if (!privilege || !isPart) return null;
  return privilege.asked_of.site ? 'sites' : 'services';
}

function bitsOf(byte: number): [level: number, unrestricted: number, within: number] {
  return [byte & 3, (byte >> 2) & 3, (byte >> 4) & 3];
}

function levelOf(number: number): Level {
  return LEVELS[number] ?? 'none';
}
