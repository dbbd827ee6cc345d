import { expect, test } from 'vitest';
import { attentionOf, type Concerns } from './attention';

const NOW = Date.parse('2026-11-20T09:00:00Z');

function elevation(id: string, state: 'pending' | 'running' | 'over', until: string) {
  const at = '2026-11-20T08:30:00Z';
  return { id, organization: 'acme', agent: 'hugo@n.example', state, requested_at: at, answer_by: until, ends_at: until };
}

function concerns(some: Partial<Concerns>): Concerns {
  return { asked: [], waiting: [], ends: [], fullAdministrators: 2, names: new Map(), ...some };
}

test('what waits for an answer comes first, and what ends last', () => {
  const end = { user: 'bo@acme.example', name: 'Bo', at: '2026-12-01T00:00:00Z' };
  const items = attentionOf(
    concerns({
      waiting: [elevation('a', 'pending', '2026-11-20T09:30:00Z'), elevation('b', 'pending', '2026-11-20T09:20:00Z')],
      asked: [elevation('c', 'running', '2026-11-20T09:10:00Z'), elevation('d', 'over', '2026-11-20T08:00:00Z')],
      ends: [
        { kind: 'assignment_ends', role: 'device_admin', ...end },
        { kind: 'access_ends', elevation: 'e', ...end },
        { kind: 'access_ends', elevation: 'c', ...end },
        { kind: 'assignment_begins', role: 'device_admin', ...end },
      ],
      fullAdministrators: 1,
      names: new Map([
        ['acme', 'Acme AB'],
        ['hugo@n.example', 'Hugo Dahl'],
      ]),
    }),
    NOW,
  );
  expect(items.map((it) => `${it.kind} ${it.id}`)).toEqual([
    'answer b',
    'answer a',
    'running c',
    'administrators administrators',
    'access-ends e',
    'role-ends bo@acme.example device_admin 2026-12-01T00:00:00Z',
  ]);
  expect(items[0]).toMatchObject({ agent: 'Hugo Dahl', organization: 'Acme AB', place: 'acme' });
});

test('what is over by now needs nobody', () => {
  expect(attentionOf(concerns({ waiting: [elevation('a', 'pending', '2026-11-20T09:00:00Z')] }), NOW)).toEqual([]);
});

test('two full administrators are enough, and nobody is warned of what he may not see', () => {
  expect(attentionOf(concerns({ fullAdministrators: 2 }), NOW)).toEqual([]);
  expect(attentionOf(concerns({ fullAdministrators: null }), NOW)).toEqual([]);
  expect(attentionOf(concerns({ fullAdministrators: 0 }), NOW)).toHaveLength(1);
});
