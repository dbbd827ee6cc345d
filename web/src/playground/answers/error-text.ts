import { t } from '../../lib/i18n/messages.svelte';
import { Unreadable } from '../../lib/workbench/workbench';

/** Why a search came to no end, as a sentence. */
export function errorText(error: Error): string {
  if (!(error instanceof Unreadable)) return t('reach-failed', { why: error.message });
  const [first] = error.findings;
  const where = first?.path ? `${first.path}: ` : '';
  return t('reach-unreadable', { count: error.findings.length, first: first ? `${where}${first.message}` : '' });
}
