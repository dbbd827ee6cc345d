import type { Instant } from '../../lib/module/types';
import type { Lasting } from '../time/happenings';
import type { Row } from './document';

/** Whether something holds at a moment. */
export type Standing = 'now' | 'later' | 'over';

/** Whether an assignment holds at a moment; what is no moment says nothing. */
export function standingOf({ assigned_at, expires_at }: Row, now: Instant): Standing {
  const [from, until] = [momentOf(assigned_at), momentOf(expires_at)];
  if (until !== null && until <= now) return 'over';
  return from !== null && from > now ? 'later' : 'now';
}

export type ElevationState = 'later' | 'waits' | 'expired' | 'running' | 'over' | 'denied';

/** How far a request for temporary access has come at a moment. */
export function elevationState(row: Row, elevation: Lasting | null, now: Instant): ElevationState {
  const asked = momentOf(row.requested_at);
  const decided = momentOf(row.decided_at);
  if (asked !== null && asked > now) return 'later';
  if (decided === null || decided > now) {
    const last = asked === null || !elevation ? Infinity : asked + elevation.answer_within;
    return last <= now ? 'expired' : 'waits';
  }
  if (row.decision !== 'approved') return 'denied';
  const end = momentOf(row.ended_at) ?? (elevation ? decided + elevation.lasts : Infinity);
  return end <= now ? 'over' : 'running';
}

export function momentOf(value: unknown): Instant | null {
  const moment = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isFinite(moment) ? moment : null;
}

/** What of the rows a search finds, with their places. */
export function found(rows: readonly Row[], query: string, names: (row: Row) => string): { row: Row; index: number }[] {
  const wanted = query.trim().toLowerCase();
  const all = rows.map((row, index) => ({ row, index }));
  if (wanted === '') return all;
  return all.filter(({ row }) => `${JSON.stringify(row)} ${names(row)}`.toLowerCase().includes(wanted));
}

/** The rows that a finding is about, such as the fourth of `users[3].organization`. */
export function rowOf(path: string): { list: string; index: number } | null {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  return list === undefined ? null : { list, index: Number(index) };
}
