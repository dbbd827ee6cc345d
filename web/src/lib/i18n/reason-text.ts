import { decidingReason } from '../module/deciding-reason';
import type { Explanation } from '../module/types';
import { nameOf, t } from './messages.svelte';

/** A reason of the module or of a server's problem, as a sentence. */
export function reasonText(reason: { code: string; role?: string | null; about?: string | null }): string {
  const role = reason.role ? nameOf('role', reason.role) : t('role-held');
  return nameOf('reason', reason.code, { role, about: reason.about ?? '' });
}

/** Why an explanation says what it says, as a sentence. */
export function whyText(explanation: Explanation): string {
  const reason = decidingReason(explanation);
  return reason ? reasonText(reason) : '';
}
