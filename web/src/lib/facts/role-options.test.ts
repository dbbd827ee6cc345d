import { expect, test } from 'vitest';
import type { Facts } from '../module/types';
import { assignment, catalogue, factsOf } from './example';
import { dependsOn, isInternal, roleOptions } from './role-options';

const listed = (facts: Facts, hasSites = true) =>
  roleOptions(catalogue, facts, hasSites).map(({ role, group }) => `${group}: ${role.id}`);

test('people of the organization can be given its own roles', () => {
  expect(listed(factsOf('acme'))).toEqual(['own: full_admin', 'sites: site_admin', 'service: supervisor']);
});

test('site roles need sites, contact-centre roles a contact centre', () => {
  const facts = factsOf('acme');
  const without = { ...facts, organization: facts.organization && { ...facts.organization, contact_center: null } };
  expect(listed(without, false)).toEqual(['own: full_admin']);
});

test('people from outside are offered what their origin allows', () => {
  expect(listed(factsOf('elsewhere'))).toEqual(['sites: site_admin', 'external: external_admin']);
});

test('people of the managing partner hold partner roles at home', () => {
  const options = roleOptions(catalogue, factsOf('nordtel'), true);
  expect(options.map(({ role, list }) => `${role.id} in ${list}`)).toEqual([
    'external_admin in assignments',
    'partner_admin in home_assignments',
  ]);
});

test('what is held is listed, whether it could be given or not', () => {
  expect(listed(factsOf('elsewhere', [assignment('full_admin')]))).toContain('external: full_admin');
});

test('whoever set a new organization up counts as one of its people, until that ends', () => {
  const { organization, subject } = factsOf('nordtel');
  if (!organization || !subject) throw new Error('the example has both halves');
  const set_up = { by: subject.id, new: true, ended_at: null };
  expect(isInternal({ ...organization, set_up }, subject)).toBe(true);
  expect(isInternal({ ...organization, set_up: { ...set_up, ended_at: 1 } }, subject)).toBe(false);
});

test('nobody and nowhere have no roles to tick', () => {
  expect(listed({ ...factsOf(), subject: null })).toEqual([]);
});

test('a condition of any cell is one that the role depends on', () => {
  const [full, , external] = catalogue.roles;
  expect([full, external].map((role) => role && dependsOn(catalogue, role, 'signed_in'))).toEqual([false, true]);
});
