import { inOrganization, type Listed } from '../../lib/server/api';
import type { components } from '../../lib/server/generated/schema';
import { getJson } from '../../lib/server/http';
import { namesIn, organizationName } from '../../lib/server/names';
import { queryText } from '../../lib/routes';
import type { Concerns } from './attention';

export type Change = components['schemas']['AuditItem'];

/** How far the page looks ahead, in days. */
const AHEAD = 30;
const DAY = 24 * 60 * 60 * 1000;
/** How many things that end are read. */
const ENDS = 20;

/** What may need the reader: everywhere, and in this organization. */
export async function concerns(
  place: string,
  { now, countsAdministrators, signal }: { now: number; countsAdministrators: boolean; signal: AbortSignal },
): Promise<Concerns> {
  const to = new Date(now + AHEAD * DAY).toISOString();
  const holders = queryText({ role: 'full_admin', external: 'true', limit: 1 });
  const [elevations, calendar, administrators] = await Promise.all([
    getJson<components['schemas']['MyElevations']>('/api/v1/elevations', signal),
    getJson<Listed<components['schemas']['CalendarItem']>>(
      `${inOrganization(place, 'calendar')}?${queryText({ to, limit: ENDS })}`,
      signal,
    ),
    countsAdministrators ? getJson<Listed<unknown>>(`${inOrganization(place, 'users')}?${holders}`, signal) : null,
  ]);
  const [asked, waiting] = [elevations.asked.items, elevations.waiting.items];
  const places = [...new Set([...asked, ...waiting].map((it) => it.organization))];
  const [organizations, people] = await Promise.all([
    Promise.all(places.map(async (id) => [id, await organizationName(id, signal)] as const)),
    Promise.all(places.map((id) => namesOf(id, waiting.filter((it) => it.organization === id).map((it) => it.agent), signal))),
  ]);
  return {
    asked,
    waiting,
    ends: calendar.items,
    fullAdministrators: administrators?.total ?? null,
    names: new Map([...organizations, ...people.flatMap((it) => [...it])]),
  };
}

/** The newest changes in an organization, with the names of the people in them. */
export async function recentChanges(place: string, signal: AbortSignal) {
  const { items } = await getJson<{ items: Change[] }>(`${inOrganization(place, 'audit')}?limit=6`, signal);
  const about = items.flatMap(({ actor, acts }) => [
    ...(actor.kind === 'person' ? [actor.user] : []),
    ...acts.flatMap((act) => (act.about?.includes('@') ? act.about.split(', ') : [])),
  ]);
  return { items, names: await namesOf(place, about, signal) };
}

/** How many customers the reader sees. */
export const customersOf = (partner: string, signal: AbortSignal) =>
  getJson<Listed<unknown> & { partial: boolean }>(`${inOrganization(partner, 'customers')}?limit=1`, signal);

/** What people are called, as far as the reader is told. A card without names says enough. */
const namesOf = (place: string, ids: string[], signal: AbortSignal) =>
  namesIn(place, ids, signal).catch(() => new Map<string, string>());
