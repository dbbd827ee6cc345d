import { expect, test } from 'vitest';
import type { Catalogue } from '../../lib/module/types';
import type { Symbol } from '../../lib/workbench/model';
import { given, lineOf, nameAt, usesOf } from './name-facts';

const TEXT = '[[roles]]\nid = "admin"\n# admin\n[tables]\ncolumns = ["admin", "co.admin"]\nadmin = 1\n';
const role: Symbol = { kind: 'role', id: 'admin', from: TEXT.indexOf('admin'), to: TEXT.indexOf('admin') + 5, detail: '' };

test('a name is found where it is declared and where it is used', () => {
  const used = TEXT.indexOf('["admin') + 4;
  expect(nameAt(TEXT, role.from + 2, [role])?.symbol).toBe(role);
  expect(nameAt(TEXT, used, [role])).toEqual({ symbol: role, from: used - 2, to: used + 3 });
  expect(nameAt(TEXT, TEXT.indexOf('co.admin') + 4, [role])).toBeNull();
  expect(nameAt(TEXT, 2, [role])).toBeNull();
});

test('of two things with one name, the one that is declared there is meant, and roles come first elsewhere', () => {
  const table: Symbol = { kind: 'table', id: 'admin', from: TEXT.indexOf('admin = 1'), to: 0, detail: '' };
  expect(nameAt(TEXT, table.from + 1, [table, role])?.symbol).toBe(table);
  expect(nameAt(TEXT, TEXT.indexOf('["admin') + 4, [table, role])?.symbol).toBe(role);
});

test('uses are counted without the declaration and without comments', () => {
  expect(usesOf(TEXT, role)).toBe(2);
  expect(lineOf(TEXT, role.from)).toBe(2);
});

test('what a role gives, and who has a privilege, by the highest level anywhere', () => {
  const cell = (privilege: number, level: string) => ({ privilege, level });
  const catalogue = {
    roles: [{ id: 'admin' }, { id: 'auditor' }],
    privileges: [{ id: 'users' }, { id: 'devices' }, { id: 'logs' }],
    columns: [
      { role: 0, cells: [cell(0, 'view'), cell(1, 'manage'), cell(2, 'none')] },
      { role: 0, cells: [cell(0, 'manage')] },
      { role: 1, cells: [cell(0, 'view')] },
    ],
  } as unknown as Catalogue;
  expect(given(catalogue, role)).toEqual({ manage: ['users', 'devices'], view: [] });
  expect(given(catalogue, { kind: 'privilege', id: 'users' })).toEqual({ manage: ['admin'], view: ['auditor'] });
});
