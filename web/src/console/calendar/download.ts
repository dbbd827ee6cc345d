import { nameOf, t } from '../../lib/i18n/messages.svelte';
import { icsOf } from './ics';
import type { CalendarItem } from './server';

/** Gives what is shown to the reader's own calendar, as a file. */
export function downloadCalendar(items: CalendarItem[], name: string): void {
  const events = items.map((item) => ({
    uid: [item.kind, item.user, item.role ?? item.elevation ?? '', item.at].join(' '),
    at: item.at,
    summary: [item.name, t(`calendar-kind-${item.kind}`), item.role ? nameOf('role', item.role) : '']
      .filter((part) => part !== '')
      .join(' · '),
  }));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([icsOf(events)], { type: 'text/calendar' }));
  link.download = `${name}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
