import { messages, t } from './messages.svelte';

/** What a licence is called; its id where the pages do not know it. */
export const licenceName = (id: string) => (messages.has(`licence-${id}`) ? t(`licence-${id}`) : id);
