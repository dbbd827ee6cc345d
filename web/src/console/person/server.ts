import * as api from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { Problem, changeJson, getJson, getTagged, type Tagged } from '../../lib/server/http';
import { queryText } from '../../lib/routes';
import type { RoleStep } from './roles/role-steps';

type Schemas = components['schemas'];
export type Person = Schemas['Person'];
export type Roles = Schemas['Roles'];
export type Rehearsal = Schemas['Rehearsal'];
export type ChangedRoles = Schemas['ChangedRoles'];
export type AuditItem = Schemas['AuditItem'];

/** The facts with the catalogue that was the active one then. */
export type FactsThen = api.SavedFacts & { catalogue: { sha256: string; url: string } };

/** What the reader may know of a person in an organization; parts that he may not see are absent. */
export interface Known {
  person: Tagged<Person> | null;
  roles: Tagged<Roles> | null;
  facts: FactsThen | null;
}

/** Whom a page is about, and at which point. */
export interface Whom {
  organization: string;
  user: string;
  /** An earlier moment or revision; now without one. */
  asOf: string | null;
}

/**
 * Everything about a person that the reader may know.
 *
 * @throws the first problem, where he may know nothing
 */
export async function known({ organization, user, asOf }: Whom, signal: AbortSignal): Promise<Known> {
  const query = asOf === null ? '' : `?${queryText({ as_of: asOf })}`;
  const path = (...parts: string[]) => `${api.inOrganization(organization, 'users', user, ...parts)}${query}`;
  const [person, roles, facts] = await Promise.allSettled([
    getTagged<Person>(path(), signal),
    getTagged<Roles>(path('roles'), signal),
    getJson<FactsThen>(path('facts'), signal),
  ]);
  const parts = [person, roles, facts];
  for (const part of parts) if (part.status === 'rejected' && !isWithheld(part.reason)) throw part.reason;
  if (parts.every(({ status }) => status === 'rejected')) throw (person as PromiseRejectedResult).reason;
  return { person: valueOf(person), roles: valueOf(roles), facts: valueOf(facts) };
}

/** Changes roles; with a rehearsal, only asks what would be decided. */
export function rehearse({ organization, user }: Whom, changes: RoleStep[], tag: string | null): Promise<Rehearsal> {
  const path = `${api.inOrganization(organization, 'users', user, 'roles')}?dry_run=true`;
  return changeJson(path, { method: 'PATCH', body: { changes }, ifMatch: tag });
}

export function changeRoles({ organization, user }: Whom, changes: RoleStep[], tag: string | null): Promise<ChangedRoles> {
  const path = api.inOrganization(organization, 'users', user, 'roles');
  return changeJson(path, { method: 'PATCH', body: { changes }, ifMatch: tag });
}

export function changePerson(
  { organization, user }: Whom,
  change: Schemas['UserChange'],
  tag: string | null,
): Promise<api.Changed> {
  return changeJson(api.inOrganization(organization, 'users', user), { method: 'PATCH', body: change, ifMatch: tag });
}

/** Changes about a person, newest first. */
export async function changesAbout({ organization, user }: Whom, signal: AbortSignal): Promise<AuditItem[]> {
  const query = queryText({ about: user, limit: 200 });
  return (await getJson<{ items: AuditItem[] }>(`${api.inOrganization(organization, 'audit')}?${query}`, signal)).items;
}

export async function customersOf(partner: string, signal: AbortSignal): Promise<api.Organization[]> {
  const path = `${api.inOrganization(partner, 'customers')}?limit=1000`;
  return (await getJson<api.Listed<api.Organization>>(path, signal)).items;
}

/** Not to be seen by the reader, or not there. */
function isWithheld(reason: unknown): boolean {
  return reason instanceof Problem && [403, 404].includes(reason.status);
}

function valueOf<T>(part: PromiseSettledResult<T>): T | null {
  return part.status === 'fulfilled' ? part.value : null;
}
