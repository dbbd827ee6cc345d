import type { Grant } from './role-steps';

/** What is wrong with the end of a role: it is over, or not after the start. */
export function wrongTimes({ starts_at, expires_at }: Grant, now: number): 'past' | 'order' | null {
  if (expires_at === null) return null;
  if (Date.parse(expires_at) <= now) return 'past';
  return starts_at !== null && Date.parse(expires_at) <= Date.parse(starts_at) ? 'order' : null;
}
