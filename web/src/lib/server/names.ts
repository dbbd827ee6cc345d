import { queryText } from '../routes';
import { findOrganizations, inOrganization } from './api';
import type { components } from './generated/schema';
import { getJson } from './http';

/** The most names that the server tells at once. */
const MOST = 100;

/** What people are called who have to do with an organization, by their ids. Others are left out. */
export async function namesIn(organization: string, ids: Iterable<string>, signal?: AbortSignal): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const asked = [...new Set(ids)];
  for (let start = 0; start < asked.length; start += MOST) {
    const query = asked.slice(start, start + MOST).map((id) => queryText({ id }));
    const path = `${inOrganization(organization, 'names')}?${query.join('&')}`;
    const { items } = await getJson<components['schemas']['Names']>(path, signal);
    for (const { id, name } of items) names.set(id, name);
  }
  return names;
}

/** What an organization is called; its id, for those who see nothing of it. */
export async function organizationName(id: string, signal?: AbortSignal): Promise<string> {
  const { items } = await findOrganizations(id, MOST, signal);
  return items.find((it) => it.id === id)?.name ?? id;
}
