import { describe, expect, test } from 'vitest';
import { dayOf, endOf, isAddress, placeOf } from './candidate';

describe('an address', () => {
  test.each(['oliver.grant@audit.example', 'å@b.no', "o'neil+x@a.b.c"])('%s can be one', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  test.each(['', 'oliver', 'oliver@', '@audit.example', 'a@b', 'a@b@c.d', 'a b@c.d', 'a@c.', '<a@b.c>'])(
    '%s cannot',
    (text) => expect(isAddress(text)).toBe(false),
  );
});

describe('a refusal belongs', () => {
  const problem = { pointer: null, reasons: [], code: 'denied' };
  test('where the server points', () => {
    expect(placeOf({ ...problem, pointer: '/expires_at' })).toBe('until');
    expect(placeOf({ ...problem, pointer: '/sites/1' })).toBe('sites');
  });

  test('to what the reason is about', () => {
    expect(placeOf({ ...problem, reasons: [{ code: 'already_joined' }] })).toBe('email');
    expect(placeOf({ ...problem, reasons: [{ code: 'needs_sites' }] })).toBe('sites');
    expect(placeOf({ ...problem, reasons: [{ code: 'role_excluded' }] })).toBe('role');
    expect(placeOf({ ...problem, code: 'consumer_user' })).toBe('email');
  });
});

test('the last day counts whole', () => {
  expect(endOf('')).toBe(null);
  expect(endOf('2026-12-31')).toBe(new Date(2027, 0, 1).toISOString());
  expect(dayOf(new Date(2026, 0, 5, 23).getTime())).toBe('2026-01-05');
});
