import { fetchFile, changeJson, getJson } from '../../lib/server/http';
import { inOrganization, type Changed, type Listed } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { filterText, type UserFilter } from './user-filter';

export type User = components['schemas']['Person'];
export type NewUser = components['schemas']['NewUser'];

/** How many people a page has. */
export const PAGE = 50;

export function users(
  organization: string,
  filter: UserFilter,
  { cursor = null, limit = PAGE, signal }: { cursor?: string | null; limit?: number; signal?: AbortSignal } = {},
): Promise<Listed<User>> {
  const page = new URLSearchParams({ limit: String(limit), ...(cursor === null ? {} : { cursor }) });
  return getJson(`${inOrganization(organization, 'users')}?${filterText(filter)}&${page}`, signal);
}

export const addUser = (organization: string, user: NewUser) =>
  changeJson<Changed & { user: User }>(inOrganization(organization, 'users'), { body: user });

/** Everybody with a role whom the filter leaves, as CSV that comes in pieces. */
export const administratorsFile = (organization: string, filter: UserFilter, signal: AbortSignal) =>
  fetchFile(`${inOrganization(organization, 'administrators.csv')}?${filterText(filter)}`, signal);
