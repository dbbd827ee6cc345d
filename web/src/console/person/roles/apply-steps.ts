import type { AssignmentFacts, Catalogue, Facts, Instant } from '../../../lib/module/types';
import type { RoleStep } from './role-steps';

/** The facts after a step, as the server would have them. */
export function afterStep(facts: Facts, step: RoleStep, now: Instant, catalogue: Catalogue): Facts {
  return step.do === 'assign' ? assigned(facts, step, now, catalogue) : revoked(facts, step, now, catalogue);
}

/** A role that is held is widened; one that is over is given anew. */
function assigned(facts: Facts, step: RoleStep, now: Instant, catalogue: Catalogue): Facts {
  const list = facts.pair.assignments;
  const current = list.find((it) => it.role === step.role && !isOver(it, now));
  const ends = moment(step.expires_at);
  if (current) {
    const sites = [...new Set([...current.sites, ...(step.sites ?? [])])];
    const widened = { ...current, sites, expires_at: ends ?? current.expires_at };
    return withAssignments(facts, list.map((it) => (it === current ? widened : it)));
  }
  if (rolesOfSetUp(facts, catalogue).includes(step.role)) return facts;
  const others = list.filter((it) => it.role !== step.role);
  const start = moment(step.starts_at) ?? now;
  return withAssignments(facts, [...others, assignment(step.role, start, ends, step.sites ?? [])]);
}

/** What a role lists is narrowed by what is named; without anything named, or when nothing is left, it is taken. */
function revoked(facts: Facts, step: RoleStep, now: Instant, catalogue: Catalogue): Facts {
  const { sites = [], customers = [] } = step;
  let list = facts.pair.assignments.flatMap((it) => {
    if (it.role !== step.role || customers.length > 0) return [it];
    const left = it.sites.filter((site) => !sites.includes(site));
    return sites.length > 0 && left.length > 0 ? [{ ...it, sites: left }] : [];
  });
  const derived = rolesOfSetUp(facts, catalogue);
  if (!derived.includes(step.role)) return withAssignments(facts, list);
  // Whoever gives up one role of those that set an organization up keeps the others, as assignments.
  const kept = derived.filter((role) => role !== step.role && !list.some((it) => it.role === role));
  list = [...list, ...kept.map((role) => assignment(role, now, null, []))];
  const { organization } = facts;
  const set_up = organization?.set_up ? { ...organization.set_up, ended_at: now } : null;
  return { ...withAssignments(facts, list), organization: organization && { ...organization, set_up } };
}

/** Roles that a person has because he set the organization up. */
export function rolesOfSetUp({ organization, subject }: Facts, catalogue: Catalogue): string[] {
  const set_up = organization?.set_up;
  if (!organization || !set_up || set_up.by !== subject?.id || set_up.ended_at !== null) return [];
  return catalogue.derivations.flatMap(({ role, kinds, when }) => {
    const ofNew = when === 'set_up_new' || when === 'first_user';
    const follows = when === 'set_up_existing' ? !set_up.new : ofNew && set_up.new;
    const found = catalogue.roles[role];
    return follows && found && kinds.includes(organization.kind) ? [found.id] : [];
  });
}

function assignment(role: string, starts_at: Instant, expires_at: Instant | null, sites: string[]): AssignmentFacts {
  return { role, starts_at, expires_at, first_sign_in_at: null, sites, lists_organization: false };
}

const withAssignments = (facts: Facts, assignments: AssignmentFacts[]): Facts => ({
  ...facts,
  pair: { ...facts.pair, assignments },
});

const isOver = ({ expires_at }: AssignmentFacts, now: Instant) => expires_at !== null && expires_at <= now;

function moment(text: string | null | undefined): Instant | null {
  return text == null ? null : Date.parse(text);
}
