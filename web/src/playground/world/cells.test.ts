import { expect, test } from 'vitest';
import { elevationState, found, rowOf, standingOf } from './cells';
import { FIELDS, newRow, optionsOf } from './fields';

const at = (time: string) => Date.parse(`2026-11-20T${time}:00Z`);
const said = (time: string) => `2026-11-20T${time}:00Z`;

test('an assignment holds from its first moment to the one after its last', () => {
  const row = { assigned_at: said('08:00'), expires_at: said('10:00') };
  expect(['07:59', '08:00', '09:59', '10:00'].map((time) => standingOf(row, at(time)))).toEqual(['later', 'now', 'now', 'over']);
  expect(standingOf({ assigned_at: 'soon' }, 0)).toBe('now');
});

test('a request waits, is answered or expires, and its access ends', () => {
  const lasting = { answer_within: 3_600_000, lasts: 3_600_000 };
  const state = (row: object, time: string) => elevationState({ requested_at: said('08:00'), ...row }, lasting, at(time));
  expect(['07:00', '08:30', '09:00'].map((time) => state({}, time))).toEqual(['later', 'waits', 'expired']);
  const granted = { decision: 'approved', decided_at: said('08:10') };
  expect(['08:05', '08:10', '09:09', '09:10'].map((time) => state(granted, time))).toEqual(['waits', 'running', 'running', 'over']);
  expect(state({ ...granted, ended_at: said('08:20') }, '08:20')).toBe('over');
  expect(state({ decision: 'denied', decided_at: said('08:10') }, '08:10')).toBe('denied');
});

test('a search looks at everything that is said, and at names', () => {
  const rows = [{ id: 'a@b', x: { y: 'Deep' } }, { id: 'c@d' }];
  expect(found(rows, 'deep', () => '').map(({ index }) => index)).toEqual([0]);
  expect(found(rows, 'carl', ({ id }) => (id === 'c@d' ? 'Carl' : '')).map(({ index }) => index)).toEqual([1]);
  expect(found(rows, ' ', () => '')).toHaveLength(2);
});

test('a finding names its row', () => {
  expect(rowOf('users[3].organization')).toEqual({ list: 'users', index: 3 });
  expect(rowOf('')).toBeNull();
});

test('a field offers what fits, and what is there already', () => {
  const document = {
    organizations: [{ id: 'p', name: 'P', kind: 'partner' }, { id: 'c', name: 'C', kind: 'customer', managed_by: 'p' }],
    sites: [{ id: 's', organization: 'c' }, { id: 't', organization: 'p' }],
  };
  const options = (list: 'organizations' | 'assignments', name: string, row: Record<string, unknown>) => {
    const field = FIELDS[list].find((it) => it.name === name);
    return field ? optionsOf(field, row, document, null, (id) => id).map(({ id }) => id) : [];
  };
  expect(options('assignments', 'sites', { organization: 'c', sites: ['gone'] })).toEqual(['s', 'gone']);
  expect(options('assignments', 'customers', { organization: 'p' })).toEqual(['c']);
  expect(options('organizations', 'managed_by', {})).toEqual(['p']);
  expect(options('assignments', 'role', { role: 'x' })).toEqual(['x']);
});

test('a new element has a free id', () => {
  const document = { sites: [{ id: 'a' }, { id: 'site-3.acme.example' }] };
  const about = { user: null, organization: 'acme', role: null, now: 0 };
  expect(newRow('sites', document, about).id).toBe('site-4.acme.example');
  expect(newRow('elevations', {}, about)).toMatchObject({ id: 'el-1', agent: '', requested_at: '1970-01-01T00:00:00Z' });
});
