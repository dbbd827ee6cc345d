import type { Catalogue, OrganizationFacts } from '../module/types';

type Said = Pick<OrganizationFacts, 'kind' | 'managed_by' | 'restricted_mode'>;

/** Whether an organization is in restricted mode, also where it does not say. Whom it binds is the module's to say. */
export function isRestricted({ kind, managed_by, restricted_mode }: Said, catalogue: Catalogue): boolean {
  return kind === 'customer' && (restricted_mode ?? (managed_by !== null && catalogue.restriction.on_when_managed));
}
