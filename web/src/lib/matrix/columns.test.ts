import { expect, test } from 'vitest';
import { catalogue, NOW } from '../facts/example';
import { columnsOf, conditionsOf, holderOf, type Column } from './columns';

const columns = (kind: 'customer' | 'partner' | 'free') => columnsOf(catalogue, kind);
const column = (id: string): Column => {
  const found = columns('customer').find((it) => it.id === id);
  if (!found) throw new Error(`there is no column ${id}`);
  return found;
};
const holder = (id: string, best = true) =>
  holderOf(catalogue, column(id), { kind: 'customer', restricted: true, best }, NOW);

test('columns stand in groups, and a role that is the same for people from outside stands once', () => {
  expect(columns('customer').map(({ group, id }) => `${group}: ${id}`)).toEqual([
    'own: full_admin',
    'external: external_admin',
    'partner: partner_admin',
    'sites: site_admin',
    'service: supervisor',
  ]);
  expect(columns('partner').map(({ id }) => id)).toEqual(['full_admin']);
  expect(columns('free')).toEqual([]);
});

test('a holder has the role alone, where his relation has it', () => {
  const roles = ({ pair }: ReturnType<typeof holder>) => [
    pair.assignments.map(({ role }) => role),
    pair.home_assignments.map(({ role }) => role),
  ];
  expect(roles(holder('full_admin'))).toEqual([['full_admin'], []]);
  expect(roles(holder('partner_admin'))).toEqual([[], ['partner_admin']]);
  expect(roles(holder('supervisor'))).toEqual([[], []]);
  expect(holder('supervisor').subject?.profiles).toEqual(['business_hours']);
  expect(['full_admin', 'partner_admin', 'external_admin'].map((id) => holder(id).subject?.home)).toEqual([
    'here',
    'partner',
    'elsewhere',
  ]);
});

test('in the worst circumstances nothing holds that a cell may depend on', () => {
  expect(conditionsOf(catalogue, column('external_admin'))).toEqual(['signed_in']);
  expect(holder('external_admin').pair.assignments[0]?.first_sign_in_at).toBe(NOW);
  expect(holder('external_admin', false).pair.assignments[0]?.first_sign_in_at).toBeNull();
  expect(holder('external_admin', false).organization?.contact_center).toBeNull();
});
