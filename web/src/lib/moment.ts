import { messages, t } from './i18n/messages.svelte';

/** A moment as the reader's region writes it, in his own time zone, which is named. */
export const moment = (instant: string) => t('moment', { at: new Date(instant) });

/** Minutes and seconds, such as `59:07`. */
export function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How far a moment is away from now, such as `in 3 days` or `2 hours ago`; both in milliseconds since 1970. */
export function timeAway(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(messages.language, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, length]) => Math.abs(at - now) >= length) ?? ['second', 60_000];
  return format.format(Math.trunc((at - now) / length), unit);
}
