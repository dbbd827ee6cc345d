/** Something at a moment, for a file of a calendar. */
export interface IcsEvent {
  uid: string;
  /** RFC 3339. */
  at: string;
  summary: string;
}

/** The most bytes of a line, by RFC 5545; what is longer goes on in the next. */
const LINE = 75;

/** Events as a file that calendars take (RFC 5545). */
export function icsOf(events: IcsEvent[]): string {
  const lines = events.flatMap(({ uid, at, summary }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(at)}`,
    `DTSTART:${stamp(at)}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Remit//Calendar//EN', ...lines, 'END:VCALENDAR'];
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

function stamp(at: string): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).byteLength;
  let [written, current] = ['', ''];
  for (const letter of line) {
    if (bytes(current + letter) > LINE) [written, current] = [`${written}${current}\r\n`, ' '];
    current += letter;
  }
  return written + current;
}
