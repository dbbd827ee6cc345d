import type { components } from '../../lib/server/generated/schema';
import { changeJson } from '../../lib/server/http';

type Results = components['schemas']['Results_Entity'];

/** How many people a page has. */
export const SIZE = 25;

/** Everybody who may do it (AuthZEN subject search), page by page, and how many there are in all. */
export function searchSubjects(search: object, token: string | null, signal: AbortSignal): Promise<Results> {
  const page = { limit: SIZE, total: true, properties: { total: true }, ...(token === null ? {} : { token }) };
  return changeJson<Results>('/access/v1/search/subject', { body: { ...search, page }, signal });
}
