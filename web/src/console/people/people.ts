import type { Evaluator } from '../../lib/module/evaluator';
import type { Facts, Instant } from '../../lib/module/types';
import { queryText } from '../../lib/routes';
import { inOrganization, type Listed } from '../../lib/server/api';
import { getJson } from '../../lib/server/http';

export interface Named {
  id: string;
  name: string;
}

/** The most people that a picker shows at once. */
const SHOWN = 30;

/** People of an organization, and those from outside with access, by a part of their name or address. */
export function findPeople(organization: string, q: string, signal: AbortSignal): Promise<Listed<Named>> {
  return getJson(`${inOrganization(organization, 'users')}?${queryText({ q, external: 'true', limit: SHOWN })}`, signal);
}

/** Why a role that somebody has does not count now. */
const IDLE = ['ended', 'not_started', 'wrong_relation', 'customer_not_listed'];

/** Roles that count here now, as the module found them. */
export function rolesHeld(evaluator: Evaluator, facts: Facts, now: Instant): string[] {
  const any = { kind: 'privilege', name: 'roles', level: 'view', place: 'organization' } as const;
  const { considered } = evaluator.explain(facts, now, any);
  return [...new Set(considered.filter(({ because }) => !IDLE.includes(because ?? '')).map(({ role }) => role))];
}
