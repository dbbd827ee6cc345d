import type { Facts } from '../../lib/module/types';
import { queryText } from '../../lib/routes';
import { inOrganization, savedFacts, type Changed, type Listed } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { changeJson, getJson, postJson } from '../../lib/server/http';

type Schemas = components['schemas'];

export type ExternalPerson = Schemas['Person'];
export type Verified = Schemas['Verified'];
export type RoleHeld = Schemas['RoleHeld'];

/** Somebody to let in, as the form has him. */
export interface NewExternalAdministrator {
  user: string;
  role: string;
  sites: string[];
  expires_at: string | null;
}

/** An external full administrator, with the facts that his demotion is decided on. */
export interface FullAdministrator {
  person: ExternalPerson;
  facts: Facts;
}

/** How many people a page of the list has. */
export const PAGE = 25;

const here = (organization: string, ...parts: string[]) =>
  inOrganization(organization, 'external-administrators', ...parts);

export function externalAdministrators(
  organization: string,
  asked: { q: string; cursor: string | null },
  signal: AbortSignal,
): Promise<Listed<ExternalPerson>> {
  const query = queryText({ external: 'only', q: asked.q, limit: PAGE, cursor: asked.cursor });
  return getJson(`${inOrganization(organization, 'users')}?${query}`, signal);
}

/** Everybody who holds the role from outside, however many there are: they are demoted together. */
export async function fullAdministrators(
  organization: string,
  role: string,
  signal: AbortSignal,
): Promise<FullAdministrator[]> {
  const people: ExternalPerson[] = [];
  let cursor: string | undefined;
  do {
    const query = queryText({ external: 'only', role, limit: 1000, cursor });
    const part = await getJson<Listed<ExternalPerson>>(`${inOrganization(organization, 'users')}?${query}`, signal);
    people.push(...part.items);
    cursor = part.next_cursor;
  } while (cursor !== undefined);
  return Promise.all(
    people.map(async (person) => ({ person, facts: (await savedFacts(organization, person.id, { signal })).facts })),
  );
}

export async function rolesOf(organization: string, user: string, signal: AbortSignal): Promise<RoleHeld[]> {
  const path = inOrganization(organization, 'users', user, 'roles');
  return (await getJson<Schemas['Roles']>(path, signal)).items;
}

/** Says who an address is. It changes nothing. */
export const verify = (organization: string, email: string) =>
  postJson<Verified>(here(organization, 'verify'), { email });

export const add = (organization: string, body: NewExternalAdministrator) =>
  postJson<Changed>(here(organization), body);

export const promote = (organization: string, user: string) =>
  changeJson<Changed>(here(organization, user, 'promote'));

export const demote = (organization: string, users: string[]) =>
  postJson<Changed>(here(organization, 'demote'), { users });

export const revoke = (organization: string, user: string) =>
  changeJson<Changed>(here(organization, user), { method: 'DELETE' });
