import type { Facts } from '../module/types';
import { isInternal } from './role-options';

/** How a person stands to an organization, by where he is at home. */
export type Home = 'own' | 'set-up' | 'vendor' | 'partner' | 'elsewhere';

export function homeOf({ organization, subject }: Facts): Home | null {
  if (!organization || !subject) return null;
  if (subject.home === organization.id) return 'own';
  if (isInternal(organization, subject)) return 'set-up';
  if (subject.vendor_support) return 'vendor';
  return organization.managed_by === subject.home ? 'partner' : 'elsewhere';
}
