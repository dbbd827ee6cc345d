import { expect, test } from 'vitest';
import { askedOf, unfolding } from './asked';

const asked = (query: string, own?: 'customer' | 'partner' | 'consumer') => askedOf(new URLSearchParams(query), own);

test('the kind is that of the organization, until the address says another', () => {
  expect(asked('', 'partner').kind).toBe('partner');
  expect(asked('kind=free', 'partner').kind).toBe('free');
  expect([asked('', 'consumer').kind, asked('kind=moon').kind]).toEqual(['customer', 'customer']);
});

test('restricted mode is for customers', () => {
  expect(asked('restricted=on').restricted).toBe(true);
  expect(asked('restricted=on&kind=partner').restricted).toBe(false);
});

test('a role or a cell is looked at closely', () => {
  expect(asked('').open).toBeNull();
  expect(asked('open=full_admin').open).toEqual({ column: 'full_admin', row: null });
  expect(asked('open=full_admin,users.claim').open).toEqual({ column: 'full_admin', row: 'users.claim' });
});

test('unfolding twice is folding', () => {
  expect(unfolding([], 'users')).toBe('users');
  expect(unfolding(['users'], 'devices')).toBe('users,devices');
  expect(unfolding(['users'], 'users')).toBeNull();
});
