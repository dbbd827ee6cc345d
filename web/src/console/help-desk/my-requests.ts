import { isOpen } from '../../lib/elevations/deadline';
import { savedFacts, type SavedFacts } from '../../lib/server/api';
import { myElevations, type Elevation } from '../../lib/server/elevations';
import { organizationName } from '../../lib/server/names';

/** A request of the reader's own. */
export interface MyRequest {
  elevation: Elevation;
  organization: string;
  /** What he may do there, while the request is open. */
  saved: SavedFacts | null;
}

/** What the reader asked for, newest first, and the organizations where something waits for his own answer. */
export interface MyRequests {
  asked: MyRequest[];
  waiting: { id: string; name: string }[];
}

export async function readMyRequests(reader: string, signal: AbortSignal): Promise<MyRequests> {
  const { asked, waiting } = await myElevations(signal);
  const places = new Set([...asked, ...waiting].map(({ organization }) => organization));
  const open = new Set(asked.filter(isOpen).map(({ organization }) => organization));
  const [names, facts] = await Promise.all([
    Promise.all([...places].map(async (id) => [id, await organizationName(id, signal)] as const)),
    Promise.all([...open].map(async (id) => [id, await savedFacts(id, reader, { signal })] as const)),
  ]);
  const [name, saved] = [new Map(names), new Map(facts)];
  return {
    asked: asked.map((elevation) => ({
      elevation,
      organization: name.get(elevation.organization) ?? elevation.organization,
      saved: isOpen(elevation) ? (saved.get(elevation.organization) ?? null) : null,
    })),
    waiting: [...new Set(waiting.map(({ organization }) => organization))].map((id) => ({ id, name: name.get(id) ?? id })),
  };
}

/** The requests of which something else has become since they were read before. */
export function changed(before: MyRequest[], after: MyRequest[]): MyRequest[] {
  const states = new Map(before.map(({ elevation }) => [elevation.id, elevation.state]));
  return after.filter(({ elevation: { id, state } }) => states.has(id) && states.get(id) !== state);
}
