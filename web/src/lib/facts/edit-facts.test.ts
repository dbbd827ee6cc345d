import { expect, test } from 'vitest';
import type { Facts } from '../module/types';
import { NOW, assignment, catalogue, factsOf } from './example';
import {
  holdsRole,
  isElevated,
  sameFacts,
  withDetails,
  withElevation,
  withRestrictedMode,
  withRole,
  withSite,
} from './edit-facts';
import { roleOptions, type RoleOption } from './role-options';

function option(facts: Facts, id: string): RoleOption {
  const found = roleOptions(catalogue, facts, true).find(({ role }) => role.id === id);
  if (!found) throw new Error(`no option ${id}`);
  return found;
}

test('a role is ticked and unticked', () => {
  const saved = factsOf();
  const full = option(saved, 'full_admin');
  const ticked = withRole(saved, saved, full, true, NOW, []);
  expect(holdsRole(ticked, full, NOW)).toBe(true);
  expect(sameFacts(ticked, saved)).toBe(false);
  expect(sameFacts(withRole(ticked, saved, full, false, NOW, []), saved)).toBe(true);
});

test('taking a change back restores what was saved, in whatever order', () => {
  const saved = factsOf('acme', [
    assignment('full_admin', { starts_at: 5 }),
    assignment('site_admin', { sites: ['a', 'b'] }),
  ]);
  const full = option(saved, 'full_admin');
  const without = withRole(saved, saved, full, false, NOW, []);
  expect(holdsRole(without, full, NOW)).toBe(false);
  expect(sameFacts(withRole(without, saved, full, true, NOW, []), saved)).toBe(true);
});

test('an assignment that is over stays as it is, and is not held', () => {
  const saved = factsOf('acme', [assignment('full_admin', { expires_at: NOW })]);
  const full = option(saved, 'full_admin');
  expect(holdsRole(saved, full, NOW)).toBe(false);
  const ticked = withRole(saved, saved, full, true, NOW, []);
  expect(ticked.pair.assignments).toHaveLength(2);
  expect(sameFacts(withRole(ticked, saved, full, false, NOW, []), saved)).toBe(true);
});

test('a role that follows from a profile needs no assignment', () => {
  const saved = factsOf();
  const supervisor = option(saved, 'supervisor');
  const ticked = withRole(saved, saved, supervisor, true, NOW, []);
  expect(ticked.subject?.profiles).toEqual(['business_hours']);
  expect(ticked.pair.assignments).toEqual([]);
  expect(sameFacts(withRole(ticked, saved, supervisor, false, NOW, []), saved)).toBe(true);
});

test('sites are added to the first assignment and taken from all, and one without any goes', () => {
  const facts = factsOf('acme', [
    assignment('site_admin', { sites: ['a'] }),
    assignment('site_admin', { sites: ['a', 'b'] }),
  ]);
  const site = option(facts, 'site_admin');
  const sites = (it: Facts) => it.pair.assignments.map((held) => held.sites);
  expect(sites(withSite(facts, site, NOW, 'c', true))).toEqual([
    ['a', 'c'],
    ['a', 'b'],
  ]);
  expect(sites(withSite(facts, site, NOW, 'a', false))).toEqual([['b']]);
});

test('details change where the role holds', () => {
  const facts = factsOf('elsewhere', [assignment('external_admin'), assignment('external_admin', { expires_at: 1 })]);
  const next = withDetails(facts, option(facts, 'external_admin'), NOW, { first_sign_in_at: NOW });
  expect(next.pair.assignments.map((it) => it.first_sign_in_at)).toEqual([NOW, null]);
});

test('temporary access runs for its time, from the answer on', () => {
  const facts = withElevation(factsOf('nordtel'), NOW, true);
  expect([NOW - 1, NOW, NOW + 99, NOW + 100].map((at) => isElevated(facts, at, 100))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isElevated(withElevation(facts, NOW, false), NOW, 100)).toBe(false);
});

test('restricted mode that is not said differs from one that is off', () => {
  const saved = factsOf();
  expect(sameFacts(withRestrictedMode(saved, false), saved)).toBe(false);
  expect(sameFacts(withRestrictedMode(withRestrictedMode(saved, false), null), saved)).toBe(true);
});
