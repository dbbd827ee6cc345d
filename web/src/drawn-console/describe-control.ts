import { messages, nameOf, t } from '../lib/i18n/messages.svelte';
import type { Control } from './drawn-facts.svelte';

/** What is written on the control; the console calls a few by another name than the catalogue. */
export function drawnName(setting: string): string {
  const drawn = `drawn-${setting.replaceAll('.', '-')}`;
  return messages.has(drawn) ? t(drawn) : nameOf('setting', setting);
}

/** What a screen reader says of a drawn control besides its name: how it looks, and what became of it. */
export function describeState({ state, difference }: Control): string {
  const suffix = state.restricted ? '-restricted' : '';
  const parts = [t(`state-${state.appearance}${suffix}`)];
  if (state.scoped) parts.push(t('state-scoped'));
  if (difference) parts.push(t(`difference-${difference}`));
  return `(${parts.join(', ')})`;
}
