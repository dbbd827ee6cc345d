import { expect, test } from 'vitest';
import { catalogue as example } from '../../lib/facts/example';
import type { Catalogue, Setting } from '../../lib/module/types';
import { askedOf, fromField, sidesText, toField } from './asked';
import { compare, statesOfCells, statesOfView, tallyOf } from './comparison';

const source = { documents: [], statements: [], cell: null, inferred: false };
const setting = (id: string, area: string, hidden?: boolean): Setting => ({
  id,
  privilege: 0,
  area,
  conditions: [],
  cap: hidden === undefined ? null : { level: 'none', hidden, source },
});
const catalogue: Catalogue = {
  ...example,
  settings: [setting('a', 'same'), setting('b', 'other'), setting('c', 'other'), setting('d', 'other', false)],
};
const states = (...bytes: number[]) => statesOfView(catalogue, new Uint8Array(bytes));

test('differences come first, and what neither side has is left out', () => {
  const areas = compare(catalogue, states(2, 1, 0, 1), states(2, 1, 0, 2));
  expect(areas.map(({ area, differing }) => [area, differing])).toEqual([
    ['other', 1],
    ['same', 0],
  ]);
  expect(areas[0]?.lines.map((it) => [it.setting.id, it.difference])).toEqual([
    ['d', 'gained'],
    ['b', null],
  ]);
  expect(tallyOf(areas)).toEqual({ left: 0, right: 1, same: 2 });
});

test('a cell that restricted mode emptied is greyed out, or hidden where the catalogue says so', () => {
  const none = { level: 'none', otherwise: 'none', part: null, unrestricted: 'manage' } as const;
  const looks = (hidden: boolean) =>
    statesOfCells({ ...catalogue, settings: [setting('a', 'a', hidden)] }, [none])[0]?.appearance;
  expect([looks(false), looks(true)]).toEqual(['greyed', 'hidden']);
});

test('a cell on some sites, or under a condition, says so', () => {
  const [state] = statesOfCells(catalogue, [{ level: 'manage', otherwise: 'view', part: 'sites', unrestricted: null }]);
  expect(state).toEqual({ appearance: 'editable', scoped: true, restricted: false, conditional: true });
});

test('the address says who is compared', () => {
  const asked = (query: string) => askedOf(new URLSearchParams(query), false);
  expect(asked('roles=a,b')).toMatchObject({ mode: 'roles', left: 'a', right: 'b' });
  expect(asked('people=a')).toMatchObject({ mode: 'people', left: 'a', right: null });
  expect(asked('people=a&as_of=2026-01-01T00:00:00Z')).toMatchObject({ mode: 'then', left: 'a', right: 'a' });
  expect([sidesText('a', 'b'), sidesText(null, 'b'), sidesText('a', null)]).toEqual(['a,b', ',b', 'a']);
});

test('a moment goes into a field and comes back', () => {
  expect(fromField(toField('2026-03-01T09:30:00Z'))).toBe('2026-03-01T09:30:00Z');
  expect([toField('x'), toField(null), fromField('')]).toEqual(['', '', null]);
});
