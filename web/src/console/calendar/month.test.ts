import { expect, test } from 'vitest';
import { dayAfter, dayOf, monthAfter, monthOf, readMonth, startOf, weeksOf } from './month';

test('months follow each other over the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(monthAfter('2026-11', 14)).toBe('2028-01');
});

test('days follow each other over the month, and where the clock is set forward', () => {
  expect(dayAfter('2026-11-30', 1)).toBe('2026-12-01');
  expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
});

test('a month begins at midnight where the reader is', () => {
  const start = startOf('2026-12');
  expect([monthOf(start.getTime()), dayOf(start.getTime()), start.getHours()]).toEqual(['2026-12', '2026-12-01', 0]);
  expect(monthOf(start.getTime() - 1)).toBe('2026-11');
});

test('weeks begin on Monday, and have the days of the month only', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  expect(weeksOf('2027-02').flat()).toHaveLength(28);
});

test.each(['2026', '2026-13', '2026-00', 'soon', '0001-01', ''])('%s is no month', (text) => {
  expect(readMonth(text)).toBeNull();
});
