import type { Catalogue, OrganizationKind } from '../module/types';

interface Restrictable {
  kind: OrganizationKind;
  managed_by?: string | null;
  restricted_mode?: boolean | null;
}

/** Whether restricted mode is on in an organization. A managed customer that does not say has what the catalogue says. */
export function isRestricted({ restriction }: Pick<Catalogue, 'restriction'>, organization: Restrictable): boolean {
  if (restriction === null) return false;
  const unsaid = organization.managed_by != null && restriction.on_when_managed;
  return organization.kind === 'customer' && (organization.restricted_mode ?? unsaid);
}
