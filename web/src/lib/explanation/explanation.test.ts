import { expect, test } from 'vitest';
import type { Explanation, Privilege, SiteFacts } from '../module/types';
import { catalogue } from '../facts/example';
import { decidingReason } from '../module/deciding-reason';
import { firstLevel, firstSite, requestFor } from './question';
import { sourceParts } from './source-parts';

const site = (id: string, managed_in: SiteFacts['managed_in'] = 'control_hub'): SiteFacts => ({
  id,
  managed_in,
  sold_by: [],
});
const askedOf = (organization: boolean, ofSite: boolean): Privilege => ({
  id: 'x',
  asked_of: { organization, site: ofSite, service: false, resources: [] },
  whole_from: null,
});

test('a reason without a role stands on the role that gave the most', () => {
  const source = { documents: ['001'], statements: [], cell: 'T4, devices', inferred: false };
  const none = { documents: [], statements: [], cell: null, inferred: false };
  const held = { held: 'assigned', starts_at: null, expires_at: null, because: null } as const;
  const explanation: Explanation = {
    allowed: false,
    level: 'view',
    valid_until: null,
    reasons: [{ code: 'level_too_low', role: null, about: null, source: none }],
    warnings: [],
    considered: [
      { ...held, role: 'a', gave: 'none', source: none },
      { ...held, role: 'b', gave: 'view', source },
    ],
    restrictions: [],
    changes: [],
  };
  expect(decidingReason(explanation)).toEqual({ code: 'level_too_low', role: 'b', about: null, source });
  expect(decidingReason({ ...explanation, considered: [] })?.role).toBeNull();
  expect(decidingReason({ ...explanation, level: 'none' })?.role).toBeNull();
  expect(decidingReason({ ...explanation, reasons: [] })).toBeNull();
});

test('a source is read as document, table and row', () => {
  const source = { documents: ['F4', '001'], statements: [1], cell: 'T8 inside, users', inferred: true };
  expect(sourceParts(source, catalogue)).toEqual({
    title: 'The article',
    others: ['A copy'],
    table: 'T8 inside',
    row: 'users',
  });
  expect(sourceParts({ ...source, documents: ['new'], cell: null }, catalogue)).toEqual({
    title: 'new',
    others: [],
    table: null,
    row: null,
  });
});

test('what is hidden is asked about seeing, all else about changing', () => {
  const first = (appearance: Parameters<typeof firstLevel>[0]['appearance']) =>
    firstLevel({ appearance, restricted: false, scoped: false });
  expect([first('hidden'), first('greyed'), first('read-only'), first('editable')]).toEqual([
    'view',
    'manage',
    'manage',
    'manage',
  ]);
});

test('only what has no meaning without a site is asked of one, with a yes where there is one', () => {
  const sites = [site('old', 'site_administration'), site('a'), site('b')];
  expect(firstSite(askedOf(true, true), sites, () => true)).toBeNull();
  expect(firstSite(askedOf(false, true), sites, ({ id }) => id === 'b')).toBe('b');
  expect(firstSite(askedOf(false, true), sites, () => false)).toBe('a');
  expect(firstSite(askedOf(false, true), [], () => true)).toBeNull();
});

test('a request names the place', () => {
  expect(requestFor('org.domain', 'view', undefined).place).toBe('organization');
  expect(requestFor('org.domain', 'view', site('a')).place).toEqual({ site: site('a') });
});
