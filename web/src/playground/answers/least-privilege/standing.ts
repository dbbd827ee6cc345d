import type { Facts, Relation } from '../../../lib/module/types';
import type { Need } from '../../../lib/workbench/search/model';

/** How somebody stands to an organization, as the smallest roles are asked for. */
export type Standing = Omit<Need, 'wanted'>;

/** Where nobody is looked at. */
export const ANYBODY: Standing = { kind: 'customer', relation: 'own', contact_center: false };

/** How the person of these facts stands to their organization. */
export function standingOf(facts: Facts | null): Standing {
  const { organization, subject } = facts ?? {};
  if (!organization || !subject) return ANYBODY;
  const relation: Relation =
    subject.home === organization.id ? 'own' : subject.home === organization.managed_by ? 'managing_partner' : 'external';
  return { kind: organization.kind, relation, contact_center: organization.contact_center !== null };
}
