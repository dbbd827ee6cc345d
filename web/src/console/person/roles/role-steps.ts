import type { components } from '../../../lib/server/generated/schema';
import type { Role } from '../../../lib/module/types';

export type RoleStep = components['schemas']['RoleStep'];
export type RoleHeld = components['schemas']['RoleHeld'];

/** How a role is given. Instants are RFC 3339. */
export interface Grant {
  sites: string[];
  customers: string[];
  /** A start to come; absent where it holds already, or at once. */
  starts_at: string | null;
  expires_at: string | null;
}

/** What is wanted of roles: how they are given, or nothing where they are taken. Others stay as they are. */
export type Wishes = Readonly<Record<string, Grant | null>>;

export const NEW_GRANT: Grant = { sites: [], customers: [], starts_at: null, expires_at: null };

/**
 * How each role is given now. Those that are over are given no more; `ofSetUp` can be taken without ever having been
 * assigned.
 */
export function grantsOf(held: RoleHeld[], ofSetUp: string[]): Map<string, Grant> {
  const given = held.filter((it) =>
    it.held === 'assigned' ? it.state !== 'over' : it.held === 'derived' && ofSetUp.includes(it.role),
  );
  return new Map(
    given.map((it) => [
      it.role,
      {
        sites: it.sites ?? [],
        customers: it.customers ?? [],
        starts_at: it.state === 'scheduled' ? (it.assigned_at ?? null) : null,
        expires_at: it.expires_at ?? null,
      },
    ]),
  );
}

/** Wishes without those that are fulfilled. */
export function openWishes(wishes: Wishes, grants: Map<string, Grant>): Wishes {
  return Object.fromEntries(
    Object.entries(wishes).filter(([role, wish]) => !sameGrant(grants.get(role) ?? null, wish)),
  );
}

/** What would have to be wanted to take these wishes back. A role that is given again starts at once. */
export function wishesBack(wishes: Wishes, grants: Map<string, Grant>): Wishes {
  return Object.fromEntries(Object.keys(wishes).map((role) => [role, grants.get(role) ?? null]));
}

/**
 * What is to be done, in the order in which it is decided: what is taken makes room for what is given, and roles that
 * others build on come first, as in the catalogue.
 */
export function stepsFor(wishes: Wishes, grants: Map<string, Grant>, roles: Role[]): RoleStep[] {
  const parts = roles.flatMap((role) => {
    const wish = wishes[role.id];
    return wish === undefined ? [] : [partsOf(role, grants.get(role.id) ?? null, wish)];
  });
  return [...parts.flatMap((it) => it.taken), ...parts.flatMap((it) => it.given), ...parts.flatMap((it) => it.narrowed)];
}

interface Parts {
  taken: RoleStep[];
  given: RoleStep[];
  narrowed: RoleStep[];
}

function partsOf(role: Role, before: Grant | null, after: Grant | null): Parts {
  const parts: Parts = { taken: [], given: [], narrowed: [] };
  if (sameGrant(before, after)) return parts;
  if (before !== null && (after === null || isGivenAnew(before, after))) {
    parts.taken.push(step('revoke', role, { sites: before.sites }));
    before = null;
  }
  if (after === null) return parts;
  if (before === null) {
    parts.given.push(step('assign', role, after));
    return parts;
  }
  const [moreSites, lessSites] = [without(after.sites, before.sites), without(before.sites, after.sites)];
  const [more, less] = [without(after.customers, before.customers), without(before.customers, after.customers)];
  const ends = before.expires_at !== after.expires_at;
  if (moreSites.length + more.length > 0 || ends) {
    const sites = moreSites.length > 0 ? moreSites : after.sites;
    parts.given.push(step('assign', role, { sites, customers: more, expires_at: ends ? after.expires_at : null }));
  }
  if (lessSites.length + less.length > 0) {
    parts.narrowed.push(step('revoke', role, { sites: lessSites, customers: less }));
  }
  return parts;
}

/** A start cannot be moved and an end cannot be taken away; the role is taken and given anew. */
function isGivenAnew(before: Grant, after: Grant): boolean {
  return before.starts_at !== after.starts_at || (before.expires_at !== null && after.expires_at === null);
}

function step(verb: RoleStep['do'], { id, lists }: Role, details: Partial<Grant>): RoleStep {
  const { sites = [], customers = [], starts_at = null, expires_at = null } = details;
  return {
    do: verb,
    role: id,
    ...(lists === 'sites' ? { sites } : {}),
    ...(lists === 'customers' && customers.length > 0 ? { customers } : {}),
    ...(starts_at === null ? {} : { starts_at }),
    ...(expires_at === null ? {} : { expires_at }),
  };
}

export function sameGrant(a: Grant | null, b: Grant | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    sameMembers(a.sites, b.sites) &&
    sameMembers(a.customers, b.customers) &&
    sameMoment(a.starts_at, b.starts_at) &&
    sameMoment(a.expires_at, b.expires_at)
  );
}

const without = (list: string[], others: string[]) => list.filter((it) => !others.includes(it));
const sameMembers = (a: string[], b: string[]) => a.length === b.length && without(a, b).length === 0;
const sameMoment = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b));
