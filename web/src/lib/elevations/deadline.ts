import type { Elevation } from '../server/elevations';

/** The moment at which a request changes by time alone, in milliseconds; nothing once it is over. */
export function deadlineOf({ state, answer_by, ends_at }: Elevation): number | null {
  if (state === 'pending') return Date.parse(answer_by);
  return state === 'running' && ends_at ? Date.parse(ends_at) : null;
}

/** Whether somebody still has to do with it: it waits, or access runs. */
export const isOpen = ({ state }: Elevation) => state === 'pending' || state === 'running';

/** The first deadline among several requests. */
export function nextDeadline(elevations: Elevation[]): number | null {
  const deadlines = elevations.flatMap((it) => deadlineOf(it) ?? []);
  return deadlines.length > 0 ? Math.min(...deadlines) : null;
}
