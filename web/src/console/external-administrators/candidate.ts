import type { Rights } from '../../lib/module/rights';
import type { Catalogue, Explanation, Facts, Role, SiteFacts } from '../../lib/module/types';
import type { Problem } from '../../lib/server/http';

/** Whether a text can be an e-mail address at all. Whether anybody is known by it, the server says. */
export function isAddress(text: string): boolean {
  const [local, domain, ...more] = text.split('@');
  return more.length === 0 && !!local && /^[^.\s]+(\.[^.\s]+)+$/.test(domain ?? '') && !/[\s"<>,;]/.test(text);
}

/** A role that people from outside are offered, and what the module says to offering it to this person. */
export interface Offer {
  role: Role;
  decision: Explanation;
}

/** Roles that are offered to anybody from outside, each decided for this person. Site roles are asked of all sites. */
export function offersTo(rights: Rights, candidate: Facts, sites: SiteFacts[]): Offer[] {
  const { catalogue } = rights.evaluator;
  const administered = sites.filter((site) => site.managed_in === 'control_hub');
  return offeredRoles(catalogue).map((role) => ({
    role,
    decision: rights.whyAct(
      'external_admins.add',
      { role: role.id, sites: role.lists === 'sites' ? administered : [] },
      candidate,
    ),
  }));
}

function offeredRoles(catalogue: Catalogue): Role[] {
  const offered = new Set(catalogue.offers.flatMap((offer) => offer.roles));
  const ofPart = (role: Role) => Number(role.service || role.lists === 'sites');
  // Roles of the organization as a whole come first.
  return catalogue.roles.filter((_, index) => offered.has(index)).sort((a, b) => ofPart(a) - ofPart(b));
}

/** The role that a demoted external full administrator gets: another for people of the managing partner. */
export function demotedTo({ demotion, roles }: Catalogue, { organization, subject }: Facts): string | null {
  if (demotion === null) return null;
  const ofPartner = subject !== null && organization?.managed_by === subject.home;
  return roles[ofPartner ? demotion.partner : demotion.elsewhere]?.id ?? null;
}

/** The field that a refusal is about. */
export type Place = 'email' | 'role' | 'sites' | 'until';

const BY_POINTER: Record<string, Place> = { '/user': 'email', '/role': 'role', '/sites': 'sites', '/expires_at': 'until' };
const ABOUT_PERSON = ['already_joined', 'consumer_user', 'not_external', 'unknown_user'];
const ABOUT_SITES = ['needs_sites', 'site_managed_elsewhere', 'site_out_of_reach', 'unknown_site'];

/** Where a refusal belongs: what the server points at, else what the module's reason is about. */
export function placeOf({ pointer, reasons, code }: Pick<Problem, 'pointer' | 'reasons' | 'code'>): Place {
  const pointed = pointer === null ? undefined : BY_POINTER[pointer.split('/').slice(0, 2).join('/')];
  if (pointed) return pointed;
  const reason = reasons[0]?.code ?? code;
  if (ABOUT_PERSON.includes(reason)) return 'email';
  return ABOUT_SITES.includes(reason) ? 'sites' : 'role';
}

/** The first moment after a day that somebody chose as the last one; nothing without a day. */
export function endOf(day: string): string | null {
  if (day === '') return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}

/** A moment's day, as a date field has it. */
export function dayOf(at: number): string {
  const moment = new Date(at);
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
