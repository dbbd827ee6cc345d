import { queryText } from '../../lib/routes';
import { inOrganization, savedFacts, type Changed, type Listed, type SavedFacts } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { changeJson, getJson } from '../../lib/server/http';
import type { RoleStep } from './partner-roles';

type Schemas = components['schemas'];

export type PartnerPerson = Schemas['Person'];
export type RoleHeld = Schemas['RoleHeld'];

/** Somebody of the partner: what he holds there, and the facts that changes of it are decided on. */
export interface Holder {
  name: string;
  roles: RoleHeld[];
  saved: SavedFacts;
}

/** How many people a page of the list has. */
export const PAGE = 25;

/** People of the partner who hold one of these roles; everybody, without any. */
export function people(
  partner: string,
  asked: { roles: string[]; q: string; cursor?: string | null; limit?: number },
  signal: AbortSignal,
): Promise<Listed<PartnerPerson>> {
  const roles = asked.roles.map((role) => queryText({ role }));
  const query = [...roles, queryText({ q: asked.q, limit: asked.limit ?? PAGE, cursor: asked.cursor })].join('&');
  return getJson(`${inOrganization(partner, 'users')}?${query}`, signal);
}

export async function rolesOf(partner: string, user: string, signal: AbortSignal): Promise<RoleHeld[]> {
  const path = inOrganization(partner, 'users', user, 'roles');
  return (await getJson<Schemas['Roles']>(path, signal)).items;
}

export async function holder(partner: string, user: string, signal: AbortSignal): Promise<Holder> {
  const [person, roles, saved] = await Promise.all([
    getJson<PartnerPerson>(inOrganization(partner, 'users', user), signal),
    rolesOf(partner, user, signal),
    savedFacts(partner, user, { signal }),
  ]);
  return { name: person.name, roles, saved };
}

export const changeRoles = (partner: string, user: string, changes: RoleStep[]) =>
  changeJson<Changed>(inOrganization(partner, 'users', user, 'roles'), { method: 'PATCH', body: { changes } });

export const setCustomer = (partner: string, user: string, customer: string, on: boolean) =>
  changeJson<Changed>(inOrganization(partner, 'users', user, 'customers', customer), { method: on ? 'PUT' : 'DELETE' });
