import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../lib/module/types';
import { needOf, readNeed, toggled, wantedBy } from './need';
import { standingOf } from './standing';

describe('what is wanted', () => {
  test.each([null, 4, [], 'x', { wanted: {} }, { wanted: [1, { control: 4 }, { control: 'x', level: 'none' }], kind: 'x' }])(
    '%j is read as nothing',
    (value) => {
      expect(readNeed(value)).toEqual({ kind: null, relation: null, contactCenter: null, wanted: [], search: '' });
    },
  );

  test('a control is wanted once', () => {
    const wanted = [
      { control: 'devices', level: 'view' },
      { control: 'devices', level: 'manage', within_site: true },
    ];
    expect(readNeed({ wanted }).wanted).toEqual([{ control: 'devices', level: 'manage', within_site: true }]);
  });

  test('a level is taken, changed, and given up', () => {
    const view = toggled([], 'devices', 'view');
    const manage = toggled(view, 'devices', 'manage');
    expect([view, manage, toggled(manage, 'devices', 'manage')]).toEqual([
      [{ control: 'devices', level: 'view' }],
      [{ control: 'devices', level: 'manage' }],
      [],
    ]);
  });

  test('what somebody has is read from the privileges of a view', () => {
    const catalogue = { settings: [{ id: 'a.a' }], privileges: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
    const view = Uint8Array.of(2 | (2 << 2) | (2 << 4), 1 | (1 << 2) | (1 << 4), 0, 0 | (2 << 4));
    expect(wantedBy(view, catalogue as Catalogue)).toEqual([
      { control: 'a', level: 'view' },
      { control: 'c', level: 'manage', within_site: true },
    ]);
  });
});

describe('how somebody stands to an organization', () => {
  const facts = (home: string, managed_by: string | null) =>
    ({
      organization: { id: 'acme', kind: 'customer', managed_by, contact_center: 'new' },
      subject: { home },
    }) as unknown as Parameters<typeof standingOf>[0];

  test.each([
    ['acme', 'nordtel', 'own'],
    ['nordtel', 'nordtel', 'managing_partner'],
    ['audit', 'nordtel', 'external'],
  ])('from %s, managed by %s: %s', (home, managed_by, relation) => {
    expect(standingOf(facts(home, managed_by))).toEqual({ kind: 'customer', relation, contact_center: true });
  });

  test('what somebody chose comes before that', () => {
    const memory = { ...readNeed(null), relation: 'external' as const };
    const standing = standingOf(null);
    expect(needOf(memory, standing)).toEqual({ ...standing, relation: 'external', wanted: [] });
  });
});
