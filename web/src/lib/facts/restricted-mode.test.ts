import { expect, test } from 'vitest';
import { catalogue } from './example';
import { isRestricted } from './restricted-mode';

test('a customer has what it says, and what the catalogue says where it is silent', () => {
  const customer = { kind: 'customer', managed_by: 'nordtel' } as const;
  expect(isRestricted(catalogue, { ...customer, restricted_mode: false })).toBe(false);
  expect(isRestricted(catalogue, { ...customer, restricted_mode: null })).toBe(true);
  expect(isRestricted(catalogue, { kind: 'customer', restricted_mode: null })).toBe(false);
});

test('no other kind of organization has it', () => {
  expect(isRestricted(catalogue, { kind: 'partner', managed_by: 'nordtel', restricted_mode: true })).toBe(false);
});
