import type {
  AssignmentFacts,
  Catalogue,
  Condition,
  Facts,
  OrganizationFacts,
  Role,
  SubjectFacts,
} from '../module/types';

export type RoleGroup = 'own' | 'external' | 'partner' | 'sites' | 'service';

/** A role that can be ticked for this administrator in this organization. */
export interface RoleOption {
  role: Role;
  group: RoleGroup;
  /** Where its assignments are: in the organization, or in the partner that manages it. */
  list: 'assignments' | 'home_assignments';
  /** The contact-centre profile that the role follows from, where it needs no assignment. */
  profile: string | null;
}

export const ROLE_GROUPS: RoleGroup[] = ['own', 'external', 'partner', 'sites', 'service'];

/**
 * Roles that can apply, and whatever is held already. The module decides what a role gives; this only keeps roles off
 * the panel that nobody could give to this person here.
 */
export function roleOptions(catalogue: Catalogue, facts: Facts, hasSites: boolean): RoleOption[] {
  const { organization, subject, pair } = facts;
  if (!organization || !subject) return [];
  const holds = (list: AssignmentFacts[], role: Role) => list.some((it) => it.role === role.id);

  return catalogue.roles.flatMap((role, index) => {
    const profile = profileOf(catalogue, index);
    const managing = role.relations.includes('managing_partner');
    const list = managing && subject.home !== organization.id ? 'home_assignments' : 'assignments';
    const possible = managing
      ? managesCustomers(role, organization, subject)
      : canHold(catalogue, role, index, organization, subject, hasSites);
    const held = holds(pair[list], role) && (list === 'assignments' || managesCustomers(role, organization, subject));
    if (!possible && !held) return [];
    return [{ role, list, profile, group: groupOf(role, isInternal(organization, subject)) }];
  });
}

/** Whether the person counts as one of the organization: at home there, or the one who set it up when it was new. */
export function isInternal(organization: OrganizationFacts, subject: SubjectFacts): boolean {
  const { set_up } = organization;
  return (
    subject.home === organization.id || (set_up?.new === true && set_up.by === subject.id && set_up.ended_at === null)
  );
}

function canHold(
  catalogue: Catalogue,
  role: Role,
  index: number,
  organization: OrganizationFacts,
  subject: SubjectFacts,
  hasSites: boolean,
): boolean {
  if (role.contact_center && organization.contact_center === null) return false;
  if (role.lists === 'sites' && !hasSites) return false;
  if (isInternal(organization, subject)) {
    if (profileOf(catalogue, index) !== null) return organization.contact_center !== null;
    return role.assigned && role.relations.includes('own') && role.kinds.includes(organization.kind);
  }
  const ofPartner = organization.managed_by === subject.home || organization.sold_by.includes(subject.home);
  const offers = catalogue.offers.filter((offer) => (offer.origin === 'partner') === ofPartner);
  return role.relations.includes('external') && offers.some((offer) => offer.roles.includes(index));
}

function managesCustomers(role: Role, organization: OrganizationFacts, subject: SubjectFacts): boolean {
  const reaches = subject.home === organization.id || organization.managed_by === subject.home;
  return role.assigned && reaches && role.kinds.includes(subject.home_kind);
}

function profileOf(catalogue: Catalogue, role: number): string | null {
  for (const derivation of catalogue.derivations) {
    if (derivation.role === role && typeof derivation.when === 'object') return derivation.when.profile;
  }
  return null;
}

export function groupOf(role: Role, internal: boolean): RoleGroup {
  if (role.relations.includes('managing_partner')) return 'partner';
  if (role.lists === 'sites') return 'sites';
  if (role.service) return 'service';
  return internal ? 'own' : 'external';
}

/** Whether something that the role gives depends on this. */
export function dependsOn(catalogue: Catalogue, role: Role, condition: Condition): boolean {
  return catalogue.columns.some(
    (column) =>
      catalogue.roles[column.role] === role &&
      column.cells.some((cell) => cell.conditions.some((index) => catalogue.conditions[index] === condition)),
  );
}
