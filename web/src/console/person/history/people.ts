import type { AuditItem } from '../server';
import type { RoleHeld } from '../roles/role-steps';

/** Everybody who gave a role or changed something, by id. */
export function peopleIn(held: RoleHeld[], changes: AuditItem[]): string[] {
  const gave = held.flatMap((it) => (it.assigned_by == null ? [] : [it.assigned_by]));
  const acted = changes.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.user] : []));
  return [...new Set([...gave, ...acted])].sort();
}
