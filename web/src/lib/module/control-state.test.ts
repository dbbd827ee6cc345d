import { expect, test } from 'vitest';
import type { Level, Setting } from './types';
import { controlState, difference, type ControlState } from './control-state';

const [NONE, VIEW, MANAGE] = [0, 1, 2];
const byte = (level: number, unrestricted = level, scoped = 0) => level | (unrestricted << 2) | (scoped << 4);

function setting(cap?: { level: Level; hidden: boolean }): Setting {
  const source = { documents: [], statements: [], cell: null, inferred: false };
  return { id: 'a.b', privilege: 0, area: 'a', conditions: [], cap: cap ? { ...cap, source } : null };
}

const looks = (bits: number, cap?: { level: Level; hidden: boolean }) => controlState(bits, setting(cap)).appearance;

test('a level is a look', () => {
  expect([NONE, VIEW, MANAGE].map((level) => looks(byte(level)))).toEqual(['hidden', 'read-only', 'editable']);
});

test('what restricted mode took whole is greyed out, or hidden where the catalogue says so', () => {
  expect(looks(byte(NONE, MANAGE), { level: 'none', hidden: false })).toBe('greyed');
  expect(looks(byte(NONE, MANAGE), { level: 'none', hidden: true })).toBe('hidden');
  expect(controlState(byte(VIEW, MANAGE), setting({ level: 'view', hidden: false }))).toEqual({
    appearance: 'read-only',
    restricted: true,
    scoped: false,
  });
});

test('what was never given is hidden, restricted mode or not', () => {
  expect(looks(byte(NONE), { level: 'none', hidden: false })).toBe('hidden');
});

test('a level on some sites counts, and says so', () => {
  expect(controlState(byte(VIEW, VIEW, MANAGE), setting())).toEqual({
    appearance: 'editable',
    restricted: false,
    scoped: true,
  });
});

test('a byte that the view does not have is nothing', () => {
  expect(controlState(0, setting()).appearance).toBe('hidden');
});

test('differences follow what can be done, and where', () => {
  const state = (appearance: ControlState['appearance'], scoped = false): ControlState => ({
    appearance,
    scoped,
    restricted: false,
  });
  expect(difference(state('hidden'), state('greyed'))).toBe('gained');
  expect(difference(state('editable'), state('read-only'))).toBe('lost');
  expect(difference(state('editable', true), state('editable'))).toBe('gained');
  expect(difference(state('read-only'), state('editable', true))).toBe('gained');
  expect(difference(state('editable'), state('editable'))).toBeNull();
});
