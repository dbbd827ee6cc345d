import { expect, test } from 'vitest';
import type { Catalogue } from '../../../lib/module/types';
import { withRoles } from './try-roles';

const CATALOGUE = {
  roles: [
    { id: 'admin', relations: ['own'], lists: 'nothing' },
    { id: 'site_admin', relations: ['own'], lists: 'sites' },
    { id: 'partner_admin', relations: ['managing_partner'], lists: 'customers' },
  ],
} as unknown as Catalogue;

const at = (user: string, role: string, organization: string) => ({ user, role, organization });
const world = (assignments: object[]) =>
  JSON.stringify({
    format: 'remit.directory/1',
    sites: [{ id: 'emea', organization: 'acme' }, { id: 'other', organization: 'beta' }],
    assignments,
  });

function assignmentsIn(text: string | null): unknown {
  return (JSON.parse(text ?? '{}') as { assignments?: unknown }).assignments;
}

test('somebody has these roles there and no others, and everybody else has what he had', () => {
  const before = [at('ulla', 'admin', 'acme'), at('ulla', 'admin', 'beta'), at('ulf', 'admin', 'acme')];
  const trial = { user: 'ulla', organization: 'acme', home: 'acme', roles: ['site_admin'] };
  expect(assignmentsIn(withRoles(world(before), CATALOGUE, trial))).toEqual([
    at('ulla', 'admin', 'beta'),
    at('ulf', 'admin', 'acme'),
    { ...at('ulla', 'site_admin', 'acme'), sites: ['emea'] },
  ]);
});

test("a partner's roles over customers are held at home", () => {
  const before = [at('pia', 'admin', 'nordtel'), { ...at('pia', 'partner_admin', 'nordtel'), customers: ['beta'] }];
  const trial = { user: 'pia', organization: 'acme', home: 'nordtel', roles: ['partner_admin'] };
  expect(assignmentsIn(withRoles(world(before), CATALOGUE, trial))).toEqual([
    at('pia', 'admin', 'nordtel'),
    { ...at('pia', 'partner_admin', 'nordtel'), customers: ['acme'] },
  ]);
});

test.each(['', '[]', '{', 'null'])('a world such as %j stays', (text) => {
  expect(withRoles(text, CATALOGUE, { user: 'u', organization: 'o', home: 'o', roles: [] })).toBeNull();
});
