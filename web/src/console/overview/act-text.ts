import { messages, t } from '../../lib/i18n/messages.svelte';

/** What an act of the log is called, as a heading; its id where the pages do not know it. */
export function actText(act: string): string {
  const id = act.replaceAll('.', '-');
  // Acts that the module decides by a right of their own have their names with the catalogue.
  const text = messages.has(`act-${id}`) ? t(`act-${id}`) : messages.has(`overview-act-${id}`) ? t(`overview-act-${id}`) : act;
  return text.slice(0, 1).toLocaleUpperCase(messages.language) + text.slice(1);
}
