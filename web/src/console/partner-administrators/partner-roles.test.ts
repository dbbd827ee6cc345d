import { expect, test } from 'vitest';
import { catalogue, source } from '../../lib/facts/example';
import { listingRole, PAGE_ID, rolesOnPage, rolesOverCustomers, takenBack } from './partner-roles';

test('the catalogue says which roles the page offers', () => {
  expect(rolesOnPage(catalogue)).toEqual([]);
  expect(rolesOnPage({ ...catalogue, pages: [{ id: PAGE_ID, roles: [3], source }] })).toEqual(['partner_admin']);
  expect(rolesOverCustomers(catalogue).map(({ id }) => id)).toEqual(['partner_admin']);
});

test('customers belong to a role that lists them and is not over', () => {
  const held = { role: 'partner_admin', held: 'assigned', state: 'holds', customers: ['acme'] } as const;
  const full = { role: 'full_admin', held: 'assigned', state: 'holds' } as const;
  expect(listingRole(catalogue, [full, { ...held, customers: ['acme'] }])?.customers).toEqual(['acme']);
  expect(listingRole(catalogue, [full])).toBe(null);
  expect(listingRole(catalogue, [{ ...held, customers: ['acme'], state: 'over' }])).toBe(null);
});

test('a revoked role comes back with its customers and its end', () => {
  const step = { do: 'revoke', role: 'partner_admin', page: PAGE_ID } as const;
  const before = { role: 'partner_admin', held: 'assigned', state: 'holds', customers: ['acme'], expires_at: 'T' } as const;
  expect(takenBack(step, { ...before, customers: ['acme'] })).toEqual({
    do: 'assign',
    role: 'partner_admin',
    page: PAGE_ID,
    customers: ['acme'],
    expires_at: 'T',
  });
  expect(takenBack({ ...step, do: 'assign' }, undefined)).toEqual(step);
});
