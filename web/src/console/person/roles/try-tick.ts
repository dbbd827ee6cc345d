import type { Change } from '../../../lib/module/types';
import { NEW_GRANT } from './role-steps';
import type { Ticks } from './ticks.svelte';

/** Ticks what a change that would help is about; nothing where it is no tick of this page, or cannot be ticked. */
export function tryTick(ticks: Ticks, { kind, role, about }: Change): (() => void) | null {
  const entry = ticks.entries.find((it) => it.role.id === role);
  if (!entry || ticks.readOnly) return null;
  const grant = entry.grant ?? entry.before ?? NEW_GRANT;
  if (kind === 'add_site' && about !== null && ticks.whyNotListed(entry.role, { sites: [about] }, true) === null) {
    return () => ticks.wish(entry.role.id, { ...grant, sites: [...grant.sites, about] });
  }
  if (kind !== 'assign_role' || entry.why !== null || entry.grant !== null) return null;
  const sites = entry.role.lists === 'sites' && about !== null ? [about] : grant.sites;
  return () => ticks.wish(entry.role.id, { ...grant, sites });
}
