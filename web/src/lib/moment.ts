import { t } from './i18n/messages.svelte';

/** A moment as the reader's region writes it, in his own time zone, which is named. */
export const moment = (instant: string) => t('moment', { at: new Date(instant) });

/** Minutes and seconds, such as `59:07`. */
export function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
