import type { AssignmentFacts, Facts, Instant } from '../module/types';
import type { RoleOption } from './role-options';

/**
 * Changes of facts for the preview. Each gives new facts; taking a change back gives the saved facts, so that nothing
 * counts as edited that is as it was.
 */

export function isActive(assignment: AssignmentFacts, now: Instant): boolean {
  const { starts_at, expires_at } = assignment;
  return (starts_at === null || starts_at <= now) && (expires_at === null || now < expires_at);
}

/** The assignments of the role that hold now. */
export function activeAssignments(facts: Facts, option: RoleOption, now: Instant): AssignmentFacts[] {
  return facts.pair[option.list].filter((it) => it.role === option.role.id && isActive(it, now));
}

export function holdsRole(facts: Facts, option: RoleOption, now: Instant): boolean {
  const byProfile = option.profile !== null && facts.subject?.profiles.includes(option.profile) === true;
  return byProfile || activeAssignments(facts, option, now).length > 0;
}

export function withRole(
  facts: Facts,
  saved: Facts,
  option: RoleOption,
  on: boolean,
  now: Instant,
  sites: string[],
): Facts {
  const next = option.profile === null ? facts : withProfile(facts, option.profile, on);
  const kept = next.pair[option.list].filter((it) => it.role !== option.role.id || !isActive(it, now));
  const before = activeAssignments(saved, option, now);
  const assigned = option.profile !== null && before.length === 0 ? [] : [newAssignment(option, sites, now)];
  return withAssignments(next, option, on ? [...kept, ...(before.length > 0 ? before : assigned)] : kept);
}

/** Changes every assignment of the role that holds now. */
export function withDetails(facts: Facts, option: RoleOption, now: Instant, details: Partial<AssignmentFacts>): Facts {
  const list = facts.pair[option.list].map((it) =>
    it.role === option.role.id && isActive(it, now) ? { ...it, ...details } : it,
  );
  return withAssignments(facts, option, list);
}

/**
 * Adds the site to the sites of the role, or takes it off. With several assignments, the first gets what is added. A
 * site role needs sites: without any, the assignment goes.
 */
export function withSite(facts: Facts, option: RoleOption, now: Instant, site: string, on: boolean): Facts {
  const [first] = activeAssignments(facts, option, now);
  const list = facts.pair[option.list].flatMap((it) => {
    if (it.role !== option.role.id || !isActive(it, now)) return [it];
    const others = it.sites.filter((other) => other !== site);
    const sites = on && it === first ? [...others, site] : others;
    return sites.length > 0 ? [{ ...it, sites }] : [];
  });
  return withAssignments(facts, option, list);
}

export function withRestrictedMode(facts: Facts, restricted_mode: boolean | null): Facts {
  return facts.organization ? { ...facts, organization: { ...facts.organization, restricted_mode } } : facts;
}

/** Whether a request for temporary access is approved and running. */
export function isElevated(facts: Facts, now: Instant, lasts: number): boolean {
  return facts.pair.elevations.some(
    ({ answer, ended_at }) =>
      answer?.approved === true && answer.at <= now && now < answer.at + lasts && (ended_at === null || now < ended_at),
  );
}

/** As if a request had been approved just now, or none were running. Requests that are over play no part and go. */
export function withElevation(facts: Facts, now: Instant, on: boolean): Facts {
  const request = { id: 'preview', requested_at: now, answer: { approved: true, at: now, by: null }, ended_at: null };
  return { ...facts, pair: { ...facts.pair, elevations: on ? [request] : [] } };
}

/** Whether both say the same, in whatever order. */
export function sameFacts(a: Facts, b: Facts): boolean {
  return a === b || canonical(a) === canonical(b);
}

function withProfile(facts: Facts, profile: string, on: boolean): Facts {
  if (!facts.subject) return facts;
  const others = facts.subject.profiles.filter((it) => it !== profile);
  return { ...facts, subject: { ...facts.subject, profiles: on ? [...others, profile] : others } };
}

function withAssignments(facts: Facts, option: RoleOption, list: AssignmentFacts[]): Facts {
  return { ...facts, pair: { ...facts.pair, [option.list]: list } };
}

function newAssignment({ role }: RoleOption, sites: string[], now: Instant): AssignmentFacts {
  return {
    role: role.id,
    starts_at: null,
    expires_at: null,
    first_sign_in_at: now,
    sites: role.lists === 'sites' ? sites : [],
    lists_organization: role.lists === 'customers',
  };
}

function canonical(facts: Facts): string {
  return JSON.stringify(facts, (_, value: unknown) => {
    if (Array.isArray(value)) return value.map((it) => (typeof it === 'object' ? sorted(it) : it)).sort(byText);
    return typeof value === 'object' && value !== null ? sorted(value) : value;
  });
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
