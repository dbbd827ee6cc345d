import { expect, test } from 'vitest';
import { NOW, assignment, catalogue, factsOf, source } from '../../../lib/facts/example';
import { afterStep } from './apply-steps';
import { NEW_GRANT, grantsOf, openWishes, stepsFor, wishesBack, type Grant, type RoleHeld, type Wishes } from './role-steps';
import { wrongTimes } from './times';
import { whatItAdds } from './what-it-adds';

const grant = (details: Partial<Grant> = {}): Grant => ({ ...NEW_GRANT, ...details });
const steps = (wishes: Wishes, grants: Record<string, Grant> = {}) =>
  stepsFor(wishes, new Map(Object.entries(grants)), catalogue.roles);
const later = new Date(NOW + 1000).toISOString();

test('what is taken comes before what is given, in the order of the catalogue', () => {
  expect(steps({ external_admin: grant(), site_admin: null, full_admin: grant() }, { site_admin: grant({ sites: ['a'] }) })).toEqual([
    { do: 'revoke', role: 'site_admin', sites: ['a'] },
    { do: 'assign', role: 'full_admin' },
    { do: 'assign', role: 'external_admin' },
  ]);
});

test('sites are added and taken off by themselves', () => {
  expect(steps({ site_admin: grant({ sites: ['b'] }) }, { site_admin: grant({ sites: ['a'] }) })).toEqual([
    { do: 'assign', role: 'site_admin', sites: ['b'] },
    { do: 'revoke', role: 'site_admin', sites: ['a'] },
  ]);
});

test('an end is set on what is held; without its end, a role is given anew', () => {
  expect(steps({ full_admin: grant({ expires_at: later }) }, { full_admin: grant() })).toEqual([
    { do: 'assign', role: 'full_admin', expires_at: later },
  ]);
  expect(steps({ full_admin: grant() }, { full_admin: grant({ expires_at: later }) })).toEqual([
    { do: 'revoke', role: 'full_admin' },
    { do: 'assign', role: 'full_admin' },
  ]);
});

test('wishes that are fulfilled are none any more, and each can be taken back', () => {
  const grants = new Map([['site_admin', grant({ sites: ['a', 'b'] })]]);
  expect(openWishes({ site_admin: grant({ sites: ['b', 'a'] }), full_admin: null, external_admin: grant() }, grants)).toEqual({
    external_admin: grant(),
  });
  expect(wishesBack({ site_admin: null, full_admin: grant() }, grants)).toEqual({
    site_admin: grant({ sites: ['a', 'b'] }),
    full_admin: null,
  });
});

test('roles that are over are given no more; those of a set-up can be taken', () => {
  const held: RoleHeld[] = [
    { role: 'full_admin', held: 'derived', state: 'holds' },
    { role: 'site_admin', held: 'assigned', state: 'over', sites: ['a'] },
    { role: 'external_admin', held: 'assigned', state: 'scheduled', assigned_at: later },
  ];
  expect([...grantsOf(held, ['full_admin'])]).toEqual([
    ['full_admin', grant()],
    ['external_admin', grant({ starts_at: later })],
  ]);
  expect(grantsOf(held, []).has('full_admin')).toBe(false);
});

test('steps leave the facts that the server would have', () => {
  const facts = factsOf('acme', [assignment('site_admin', { sites: ['a'] })]);
  const after = (step: Parameters<typeof afterStep>[1]) => afterStep(facts, step, NOW, catalogue).pair.assignments;
  expect(after({ do: 'assign', role: 'site_admin', sites: ['b'] })).toEqual([assignment('site_admin', { sites: ['a', 'b'] })]);
  expect(after({ do: 'revoke', role: 'site_admin', sites: ['a'] })).toEqual([]);
  expect(after({ do: 'assign', role: 'full_admin', expires_at: later })).toEqual([
    assignment('site_admin', { sites: ['a'] }),
    assignment('full_admin', { starts_at: NOW, expires_at: NOW + 1000 }),
  ]);
});

test('a role that follows from a set-up ends with it, and others that did are kept', () => {
  const { organization, ...rest } = factsOf();
  const set_up = { by: 'anna@acme.example', new: true, ended_at: null };
  const facts = { ...rest, organization: organization && { ...organization, set_up } };
  const derivations = [0, 2].map((role) => ({ role, relation: 'own' as const, kinds: ['customer' as const], when: 'set_up_new' as const, source }));
  const after = afterStep(facts, { do: 'revoke', role: 'full_admin' }, NOW, { ...catalogue, derivations });
  expect(after.organization?.set_up?.ended_at).toBe(NOW);
  expect(after.pair.assignments).toEqual([assignment('external_admin', { starts_at: NOW })]);
});

test('an end lies ahead, and after the start', () => {
  expect(wrongTimes(grant(), NOW)).toBe(null);
  expect(wrongTimes(grant({ expires_at: new Date(NOW).toISOString() }), NOW)).toBe('past');
  expect(wrongTimes(grant({ starts_at: later, expires_at: later }), NOW)).toBe('order');
});

test('what a role adds is told by areas, the higher level first', () => {
  const setting = (area: string) => ({ id: `${area}.x`, privilege: 0, area, conditions: [], cap: null });
  const settings = [setting('users'), setting('users'), setting('devices'), setting('apps')];
  const [before, after] = [Uint8Array.of(1, 0, 0, 2), Uint8Array.of(1, 2, 1, 2)];
  expect(whatItAdds(settings, before, after)).toEqual({ manages: ['users'], sees: ['devices'] });
});
