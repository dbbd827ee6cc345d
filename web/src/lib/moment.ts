import { messages } from './i18n/messages.svelte';

/** A moment as readers of the page's language write it, in their own time zone, which is named. */
export function moment(instant: string): string {
  const format = new Intl.DateTimeFormat(messages.language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  return format.format(new Date(instant));
}

/** Minutes and seconds, such as `59:07`. */
export function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
