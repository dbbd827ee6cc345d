import type { Catalogue, Role } from '../../lib/module/types';
import type { RoleHeld } from './server';

/** The page as the catalogue knows it: it offers only some of the partner's roles. */
export const PAGE_ID = 'partner_hub_administrators';

/** One change of somebody's roles, made on this page. */
export interface RoleStep {
  do: 'assign' | 'revoke';
  role: string;
  page: string;
  customers?: string[];
  expires_at?: string | null;
}

/** The roles that people get on this page. */
export function rolesOnPage({ pages, roles }: Catalogue): string[] {
  const offered = pages.find(({ id }) => id === PAGE_ID)?.roles ?? [];
  return offered.flatMap((index) => roles[index]?.id ?? []);
}

/** Every role over customers, also those that this page does not offer. */
export function rolesOverCustomers({ roles }: Catalogue): Role[] {
  return roles.filter((role) => role.assigned && role.relations.includes('managing_partner'));
}

/** The role of somebody whose holders have customers of their own; absent, when he holds none. */
export function listingRole({ roles }: Catalogue, held: RoleHeld[]): RoleHeld | null {
  const listing = roles.filter(({ lists }) => lists === 'customers').map(({ id }) => id);
  return held.find((it) => it.held === 'assigned' && it.state !== 'over' && listing.includes(it.role)) ?? null;
}

/** What gives back a role that was revoked, as it was; or takes one that was assigned. */
export function takenBack(step: RoleStep, before: RoleHeld | undefined): RoleStep {
  const { role, page } = step;
  if (step.do === 'assign') return { do: 'revoke', role, page };
  const { customers, expires_at } = before ?? {};
  return { do: 'assign', role, page, ...(customers ? { customers } : {}), ...(expires_at ? { expires_at } : {}) };
}
