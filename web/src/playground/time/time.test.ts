import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWorld } from '../world/document';
import { happenings } from './happenings';
import { fromField, placeOf, stepFrom, toField } from './steps';

const demo = parseWorld(readFileSync(`${import.meta.dirname}/../../../../host/demo/directory.json`, 'utf8')) ?? {};
const HOUR = 3_600_000;
const LASTING = { answer_within: HOUR, lasts: HOUR };

test('steps go from moment to moment, also from between them', () => {
  const moments = [10, 20, 30];
  expect([5, 10, 15, 30, 99].map((now) => placeOf(moments, now))).toEqual([-1, 0, 0, 2, 2]);
  expect([5, 10, 15, 30].map((now) => stepFrom(moments, now, 1))).toEqual([10, 20, 20, null]);
  expect([5, 10, 15, 30, 99].map((now) => stepFrom(moments, now, -1))).toEqual([null, null, 10, 20, 30]);
  expect([stepFrom([], 5, 1), stepFrom([], 5, -1)]).toEqual([null, null]);
});

test('a field of date and time is in UTC', () => {
  expect(toField(Date.parse('2026-11-20T09:00:00Z'))).toBe('2026-11-20T09:00');
  expect(toField(Date.parse('2026-11-20T09:00:07Z'))).toBe('2026-11-20T09:00:07');
  expect(fromField('2026-11-20T09:00')).toBe(Date.parse('2026-11-20T09:00:00Z'));
  expect(fromField('')).toBeNull();
});

test('roles begin and end', () => {
  const ends = happenings(demo, LASTING).filter(({ what }) => what === 'role-ends');
  expect(ends.map(({ user, role }) => `${user} ${role}`)).toEqual([
    'oliver.grant@audit.example external_read_only_admin',
    'jorunn.dahle@fjordkraft.example device_admin',
    'ext@audit.example external_read_only_admin',
  ]);
});

test('temporary access is asked for, granted, and over after its hour', () => {
  const hugo = happenings(demo, LASTING).filter(({ user, organization }) => user === 'hugo@nordtel.example' && organization === 'acme');
  expect(hugo.map(({ what, at }) => [what, new Date(at).toISOString()])).toEqual([
    ['asks', '2026-11-20T08:00:00.000Z'],
    ['granted', '2026-11-20T08:10:00.000Z'],
    ['access-ends', '2026-11-20T09:10:00.000Z'],
  ]);
  const emilia = happenings(demo, LASTING).filter(({ what }) => what === 'request-expires');
  expect(emilia.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-11-12T15:30:00.000Z', '2026-11-20T09:35:00.000Z']);
});

test('what is no moment is left out', () => {
  expect(happenings({ assignments: [{ assigned_at: 'soon', expires_at: 4 }], elevations: [{}], organizations: [{ set_up: 1 }] }, null)).toEqual([]);
});
