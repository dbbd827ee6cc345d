import { expect, test } from 'vitest';
import { catalogue as example } from '../facts/example';
import type { Catalogue, Level } from '../module/types';
import { columnsOf } from './columns';
import type { Cell, Matrix } from './matrix';
import { areasOf, columnsFound } from './rows';

const asked_of = { organization: true, site: false, service: false, resources: [] };
const setting = (id: string, privilege: number, area: string) => ({ id, privilege, area, conditions: [], cap: null });
const catalogue: Catalogue = {
  ...example,
  privileges: ['users', 'devices', 'branding'].map((id) => ({ id, asked_of, whole_from: null })),
  settings: [
    setting('devices.devices', 1, 'devices'),
    setting('users.add', 0, 'users'),
    setting('users.claim', 0, 'users'),
    setting('branding.branding', 2, 'partner'),
  ],
};
const cell = (level: Level, unrestricted: Level | null = null): Cell => ({ level, otherwise: level, part: null, unrestricted });
const columns = columnsOf(catalogue, 'customer').slice(0, 2);
const matrix: Matrix = {
  columns,
  privileges: [
    [cell('manage'), cell('manage'), cell('none')],
    [cell('manage'), cell('view'), cell('none')],
  ],
  settings: [
    [cell('manage'), cell('view', 'manage'), cell('manage'), cell('none')],
    [cell('view'), cell('manage'), cell('manage'), cell('none')],
  ],
};
const rows = (details: Partial<Parameters<typeof areasOf>[0]> = {}) =>
  areasOf({ catalogue, matrix, columns, search: '', differs: false, unfolded: [], nameOf: (_, id) => id, ...details }).map(
    ({ area, rows }) => `${area}: ${rows.map(({ id }) => id).join(' ')}`,
  );

test('privileges stand by page, without those that no role has', () => {
  expect(rows()).toEqual(['devices: devices', 'users: users']);
});

test('settings are unfolded where a privilege has several', () => {
  expect(rows({ unfolded: ['users', 'devices'] })).toEqual(['devices: devices', 'users: users users.add users.claim']);
  expect(rows({ unfolded: null })).toEqual(['devices: devices', 'users: users users.add users.claim']);
});

test('a search finds settings below privileges that it does not find', () => {
  expect(rows({ search: 'claim' })).toEqual(['users: users users.claim']);
  expect(rows({ search: 'users' })).toEqual(['users: users']);
  expect(rows({ search: 'nothing' })).toEqual([]);
});

test('only what differs keeps a privilege whose settings differ', () => {
  expect(rows({ differs: true })).toEqual(['devices: devices', 'users: users']);
  expect(rows({ differs: true, columns: columns.slice(0, 1) })).toEqual([]);
});

test('a privilege tells that restricted mode takes one of its settings', () => {
  const [, users] = areasOf({ catalogue, matrix, columns, search: '', differs: false, unfolded: [], nameOf: (_, id) => id });
  expect(users?.rows[0]?.cells.map((it) => it.unrestricted)).toEqual(['manage', null]);
});

test('roles are found by their names', () => {
  expect(columnsFound(columns, 'external', ({ id }) => id).map(({ id }) => id)).toEqual(['external_admin']);
  expect(columnsFound(columns, '', ({ id }) => id)).toEqual([]);
});
