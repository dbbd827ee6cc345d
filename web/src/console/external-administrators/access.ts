import type { Catalogue, Facts, Instant } from '../../lib/module/types';
import { isActive } from '../../lib/facts/edit-facts';
import { dependsOn } from '../../lib/facts/role-options';
import type { RoleHeld } from './server';

/** What is known of somebody's access beyond the names of the roles. */
export interface Access {
  /** The first moment after the role that ends last; absent, when one of them has no end. */
  until: Instant | null;
  /** Whether a role gives something only from the first sign-in on, and there has been none. */
  awaitsSignIn: boolean;
}

interface Held {
  role: string;
  expires_at: Instant | null;
  first_sign_in_at: Instant | null;
}

export function accessByFacts(catalogue: Catalogue, facts: Facts, now: Instant): Access {
  return accessOf(
    catalogue,
    facts.pair.assignments.filter((it) => isActive(it, now)),
  );
}

export function accessByRoles(catalogue: Catalogue, roles: RoleHeld[]): Access {
  const instant = (text: string | null | undefined) => (text ? Date.parse(text) : null);
  const held = roles.filter((it) => it.state === 'holds');
  return accessOf(
    catalogue,
    held.map((it) => ({
      role: it.role,
      expires_at: instant(it.expires_at),
      // What follows from other facts awaits no sign-in.
      first_sign_in_at: it.held === 'assigned' ? instant(it.first_sign_in_at) : 0,
    })),
  );
}

function accessOf(catalogue: Catalogue, held: Held[]): Access {
  const ends = held.map((it) => it.expires_at);
  const unlimited = ends.length === 0 || ends.includes(null);
  const awaiting = held.filter((it) => it.first_sign_in_at === null).map((it) => it.role);
  return {
    until: unlimited ? null : Math.max(...ends.map(Number)),
    awaitsSignIn: catalogue.roles.some((role) => awaiting.includes(role.id) && dependsOn(catalogue, role, 'signed_in')),
  };
}

/** The role that external full administrators are demoted from. */
export function fullRoleOf({ demotion, roles }: Catalogue): string | null {
  return (demotion && roles[demotion.from]?.id) ?? null;
}

/** Whether somebody holds the role that external full administrators are demoted from. */
export function isFull(catalogue: Catalogue, facts: Facts, now: Instant): boolean {
  const role = fullRoleOf(catalogue);
  return facts.pair.assignments.some((it) => it.role === role && isActive(it, now));
}
