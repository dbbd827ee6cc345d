import { expect, test } from 'vitest';
import type { Control } from '../state/draft.svelte';
import type { Appearance } from '../../lib/module/control-state';
import { differences, isDrawn, isShown, pagesOf, tally } from './pages';

function control(area: string, appearance: Appearance, difference: Control['difference'] = null): Control {
  const setting = { id: `${area}.${appearance}`, privilege: 0, area, conditions: [], cap: null };
  return { setting, state: { appearance, restricted: false, scoped: false }, difference };
}

test('areas that are known come in their order, others after them', () => {
  const pages = pagesOf(['billing', 'devices', 'users'].map((area) => control(area, 'editable')));
  expect(pages.map(({ area, section }) => `${section}: ${area}`)).toEqual([
    'start: overview',
    'management: users',
    'management: devices',
    'more: billing',
  ]);
});

test('a page with nothing to see is not in the navigation', () => {
  const shown = pagesOf([control('users', 'hidden'), control('devices', 'greyed')]).filter(isShown);
  expect(shown.map(({ area }) => area)).toEqual(['overview', 'devices']);
});

test('hidden controls are drawn when asked for, and when they were lost', () => {
  expect(isDrawn(control('users', 'hidden'), false)).toBe(false);
  expect(isDrawn(control('users', 'hidden'), true)).toBe(true);
  expect(isDrawn(control('users', 'hidden', 'lost'), false)).toBe(true);
});

test('controls and differences are counted', () => {
  const controls = [control('a', 'editable', 'gained'), control('a', 'hidden', 'lost'), control('a', 'hidden')];
  expect(tally(controls)).toEqual({ editable: 1, readOnly: 0, greyed: 0, hidden: 2 });
  expect(differences(controls)).toEqual({ gained: 1, lost: 1 });
});
