import type { Instant } from '../../lib/module/types';

/** The place of the last moment that is not after this one; -1 before all of them. Moments are ascending. */
export function placeOf(moments: readonly Instant[], now: Instant): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? Infinity) <= now) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The moment that a step forward or back leads to; nothing where there is none. */
export function stepFrom(moments: readonly Instant[], now: Instant, step: 1 | -1): Instant | null {
  const place = placeOf(moments, now);
  const next = step === 1 ? place + 1 : moments[place] === now ? place - 1 : place;
  return moments[next] ?? null;
}

/** A moment as a field for date and time takes it, in UTC. */
export function toField(moment: Instant): string {
  const text = new Date(moment).toISOString();
  return text.slice(0, text.endsWith(':00.000Z') ? 16 : 19);
}

/** The moment that such a field says; nothing where it says none. */
export function fromField(text: string): Instant | null {
  const moment = Date.parse(`${text}Z`);
  return Number.isFinite(moment) ? moment : null;
}
