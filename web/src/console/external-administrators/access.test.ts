import { expect, test } from 'vitest';
import { assignment, catalogue, factsOf, NOW } from '../../lib/facts/example';
import { accessByFacts, accessByRoles, isFull } from './access';
import { demotedTo } from './candidate';

const access = (...assignments: ReturnType<typeof assignment>[]) =>
  accessByFacts(catalogue, factsOf('elsewhere', assignments), NOW);

test('access lasts as long as the role that lasts longest', () => {
  const short = assignment('external_admin', { expires_at: NOW + 1 });
  expect(access(short, assignment('site_admin', { expires_at: NOW + 2 })).until).toBe(NOW + 2);
  expect(access(short, assignment('site_admin')).until).toBe(null);
  expect(access(short, assignment('site_admin', { expires_at: NOW })).until).toBe(NOW + 1);
});

test('a role that waits for the first sign-in is said to', () => {
  expect(access(assignment('external_admin')).awaitsSignIn).toBe(true);
  expect(access(assignment('external_admin', { first_sign_in_at: NOW })).awaitsSignIn).toBe(false);
  expect(access(assignment('site_admin')).awaitsSignIn).toBe(false);
});

test('the list of roles says the same as the facts', () => {
  const held = { role: 'external_admin', held: 'assigned', state: 'holds' } as const;
  expect(accessByRoles(catalogue, [{ ...held, expires_at: '2027-01-01T00:00:00Z' }])).toEqual({
    until: Date.parse('2027-01-01T00:00:00Z'),
    awaitsSignIn: true,
  });
  expect(accessByRoles(catalogue, [{ ...held, held: 'derived' }])).toEqual({ until: null, awaitsSignIn: false });
});

test('people of the managing partner are demoted to another role than others', () => {
  const full = [assignment('external_admin')];
  expect(isFull(catalogue, factsOf('nordtel', full), NOW)).toBe(true);
  expect(isFull(catalogue, factsOf('nordtel'), NOW)).toBe(false);
  expect(demotedTo(catalogue, factsOf('nordtel', full))).toBe('full_admin');
  expect(demotedTo(catalogue, factsOf('elsewhere', full))).toBe('site_admin');
});
