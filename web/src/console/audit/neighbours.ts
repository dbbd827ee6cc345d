import { gather } from './gather';
import type { AuditItem, AuditPage } from './server';

/** Reads a part of an organization's log. */
export type ReadPage = (
  query: { cursor?: string | null; limit?: number; from?: string; to?: string },
  signal: AbortSignal,
) => Promise<AuditPage>;

const MINUTE = 60_000;
/** How much further each look ahead reaches than the one before. */
const WIDER = 8;

/** The change before this one in the same log. */
export async function changeBefore(read: ReadPage, { revision }: AuditItem, signal: AbortSignal): Promise<number | null> {
  const one = (cursor: string | null) => read({ cursor, limit: 1 }, signal);
  const { items } = await gather(one, { cursor: String(revision), wanted: 1, signal });
  return items[0]?.revision ?? null;
}

/**
 * The change after this one in the same log. The log is read backwards only, so that ever longer stretches of time after
 * the change are looked through, until one has another change.
 */
export async function changeAfter(
  read: ReadPage,
  { revision, at }: AuditItem,
  now: number,
  signal: AbortSignal,
): Promise<number | null> {
  const start = Date.parse(at);
  for (let reach = MINUTE; ; reach *= WIDER) {
    const to = new Date(start + reach).toISOString();
    const stretch = (cursor: string | null) => read({ cursor, limit: 500, from: at, to }, signal);
    const { items } = await gather(stretch, { cursor: null, wanted: Infinity, signal });
    const after = items.filter((it) => it.revision > revision).at(-1);
    if (after) return after.revision;
    if (start + reach > now || signal.aborted) return null;
  }
}
