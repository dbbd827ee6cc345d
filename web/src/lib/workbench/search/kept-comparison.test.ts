import { expect, test } from 'vitest';
import { KeptComparison } from './kept-comparison';
import type { ComparisonResult, Group, SettingView } from './model';

const NOTHING: SettingView = { level: 'none', unrestricted: 'none', scoped: 'none' };
const VIEW: SettingView = { level: 'view', unrestricted: 'view', scoped: 'view' };

const pair = (user: string, organization: string) => ({ user, organization });
const group = (id: string, before: SettingView, after: SettingView, cohorts: number[], pairs: number): Group => ({
  control: { kind: 'privilege', id },
  in_before: true,
  in_after: true,
  before,
  after,
  changed: { level: true, unrestricted: true, scoped: true },
  direction: before.level === 'none' ? 'gained' : 'lost',
  pairs,
  cohorts,
});

const OUTLINE = {
  organizations: [{ id: 'acme', name: 'Acme AB', kind: 'customer' as const, managed_by: null }],
  people: [{ id: 'ulla@acme.example', name: 'Ulla Øst', organization: 'acme' }],
  sites: [],
};

function kept(cohorts: ComparisonResult['cohorts'], groups: Group[]): KeptComparison {
  const totals = { pairs: 9, people: 9, changed_pairs: 3, changed_people: 2, gaining_pairs: 2, losing_pairs: 1 };
  return new KeptComparison({ totals, groups, cohorts }, OUTLINE);
}

const [ulla, ulf, ullaInBeta] = [
  pair('ulla@acme.example', 'acme'),
  pair('ulf@acme.example', 'acme'),
  pair('ulla@acme.example', 'beta'),
];

const together = kept([{ pairs: [ulla, ullaInBeta, ulf] }], [group('devices', NOTHING, VIEW, [0], 3)]);
const apart = kept(
  [{ pairs: [ulf] }, { pairs: [ulla, ullaInBeta] }],
  [group('users', VIEW, NOTHING, [0], 1), group('devices', NOTHING, VIEW, [1, 0], 3)],
);

test('people and organizations of a group are counted once', () => {
  const [first] = together.compared().groups;
  expect(first).toMatchObject({ people: 2, organizations: 2, pairs: 3, example: ulf });
  expect(first).not.toHaveProperty('cohorts');
});

test('a group has the same key as long as the same is different for the same people', () => {
  const [devices] = together.compared().groups;
  const [users, sameDevices] = apart.compared().groups;
  expect(sameDevices?.key).toBe(devices?.key);
  expect(users?.key).not.toBe(devices?.key);
  const fewer = kept([{ pairs: [ulla, ulf] }], [group('devices', NOTHING, VIEW, [0], 2)]);
  const others = kept([{ pairs: [ulla, ullaInBeta, pair('ulf@acme.example', 'beta')] }], [group('devices', NOTHING, VIEW, [0], 3)]);
  const keys = [together, fewer, others].map((it) => it.compared().groups[0]?.key);
  expect(new Set(keys).size).toBe(3);
});

test('people come in pages, in order, with what they are called', () => {
  expect(apart.people({ group: 1, search: '', from: 1, count: 2 })).toEqual({
    pairs: [
      { ...ulla, name: 'Ulla Øst', organization_name: 'Acme AB' },
      { ...ullaInBeta, name: 'Ulla Øst', organization_name: 'beta' },
    ],
    total: 3,
  });
});

test('people are found by name and organization', () => {
  const found = (search: string) => apart.people({ group: 1, search, from: 0, count: 9 }).total;
  expect([found('ost'), found('ulla beta'), found('ACME AB'), found('nobody')]).toEqual([2, 1, 2, 0]);
});

test('a group that is not there concerns nobody', () => {
  expect(apart.people({ group: 7, search: '', from: 0, count: 9 })).toEqual({ pairs: [], total: 0 });
});
