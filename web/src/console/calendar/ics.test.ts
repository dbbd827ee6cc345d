import { expect, test } from 'vitest';
import { icsOf } from './ics';

test('an event has its moment in UTC, and its text escaped', () => {
  const file = icsOf([{ uid: 'a b', at: '2026-12-01T01:00:00+01:00', summary: 'Petra; Device, admin' }]);
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Remit//Calendar//EN',
    'BEGIN:VEVENT',
    'UID:a b',
    'DTSTAMP:20261201T000000Z',
    'DTSTART:20261201T000000Z',
    'SUMMARY:Petra\\; Device\\, admin',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 bytes, and nothing is lost by that', () => {
  const summary = 'Åsa Ödegård – administratör '.repeat(8).trim();
  const file = icsOf([{ uid: 'x', at: '2026-12-01T00:00:00Z', summary }]);
  const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).byteLength);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
});
