import type { ActItem, Actor, AuditItem } from './server';

/** The acts that an organization's log has, in groups as the filter offers them. */
export const ACT_GROUPS = {
  roles: ['roles.assign', 'roles.revoke'],
  external: [
    'external_admins.add',
    'external_admins.promote',
    'external_admins.demote',
    'external_admins.revoke',
  ],
  people: ['users.add', 'users.change', 'sign_in.first'],
  support: ['support.request', 'support.approve', 'support.deny', 'support.end', 'support_read_only.set'],
  organization: ['restricted_mode.set', 'customers.create', 'customers.assign', 'sites.add', 'sites.remove'],
} as const;

export const ACTS: string[] = Object.values(ACT_GROUPS).flat();

/** How an act stands in the ids of texts. */
export const actKey = (act: string) => act.replaceAll('.', '-');

/** Acts whose object is a person, or several people. */
const ABOUT_PEOPLE = ['roles.', 'external_admins.', 'users.', 'customers.assign', 'sign_in.'];

/** The people that an act is about. */
export function peopleOf({ act, about }: ActItem): string[] {
  return about && ABOUT_PEOPLE.some((it) => act.startsWith(it)) ? about.split(', ') : [];
}

/** Everybody whom a change names. */
export function peopleOfChange({ actor, acts }: AuditItem): string[] {
  return [...(actor.kind === 'person' ? [actor.user] : []), ...acts.flatMap(peopleOf)];
}

/** The service that acted for a person, or by itself. */
export function serviceOf(actor: Actor): string | null {
  if (actor.kind === 'person') return actor.service ?? null;
  return actor.kind === 'service' ? actor.id : null;
}
