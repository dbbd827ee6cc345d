import { expect, test } from 'vitest';
import { filterOf, fromField, periodProblems, toField } from './filter';

test('a filter is read from the address; what is empty does not narrow', () => {
  const query = new URLSearchParams('actor=anna@acme.example&act=&from=2026-11-20T09:00:00Z');
  const filter = { actor: 'anna@acme.example', about: null, act: null, from: '2026-11-20T09:00:00Z', to: null };
  expect(filterOf(query)).toEqual(filter);
});

test('a period has to begin before it ends', () => {
  const [early, late] = ['2026-11-20T09:00:00Z', '2026-11-20T11:00:00+01:00'];
  expect(periodProblems({ from: early, to: late })).toEqual({ from: null, to: null });
  expect(periodProblems({ from: late, to: early })).toEqual({ from: null, to: 'ends-before' });
  expect(periodProblems({ from: early, to: early })).toEqual({ from: null, to: 'ends-before' });
  expect(periodProblems({ from: null, to: null })).toEqual({ from: null, to: null });
});

test.each(['yesterday', '2026-11-20', '2026-11-20T09:00', '2026-13-20T09:00:00Z'])('%s is no moment', (from) => {
  expect(periodProblems({ from, to: null })).toEqual({ from: 'no-moment', to: null });
});

test('fields show moments in the zone of the reader, and give them back in UTC', () => {
  const local = '2026-03-29T12:30';
  const utc = fromField(local);
  expect(utc).toBe(new Date(2026, 2, 29, 12, 30).toISOString().replace('.000', ''));
  expect(toField(utc)).toBe(local);
  expect(fromField('')).toBeNull();
  expect(toField('yesterday')).toBe('');
});
