import { inOrganization, type Listed } from '../../lib/server/api';
import { getJson } from '../../lib/server/http';
import type { components } from '../../lib/server/generated/schema';
import { queryText } from '../../lib/routes';

export type CalendarItem = components['schemas']['CalendarItem'];
export type CalendarKind = components['schemas']['CalendarKind'];

/** The kinds in the order in which the page offers them. */
export const KINDS: CalendarKind[] = ['assignment_ends', 'assignment_begins', 'request_expires', 'access_ends'];

/** Everything that begins or ends from one moment to before another, in the order of time. */
export async function calendar(
  organization: string,
  from: Date,
  to: Date,
  signal?: AbortSignal,
): Promise<CalendarItem[]> {
  const items: CalendarItem[] = [];
  let cursor: string | null = null;
  do {
    const query = queryText({ from: from.toISOString(), to: to.toISOString(), limit: 1000, cursor });
    const page: Listed<CalendarItem> = await getJson(`${inOrganization(organization, 'calendar')}?${query}`, signal);
    items.push(...page.items);
    cursor = page.next_cursor ?? null;
  } while (cursor !== null);
  return items;
}
