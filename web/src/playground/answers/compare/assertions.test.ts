import { expect, test } from 'vitest';
import { assertionsOf } from './assertions';

const request = {
  subject: { type: 'user', id: 'ulla@acme.example' },
  action: { name: 'devices.view' },
  resource: { type: 'organization', id: 'acme' },
};
const place = { line: 1, column: 1, from: 0, to: 1 };
const NOW = Date.parse('2026-11-20T09:00:00Z');

test('each test becomes an assertion about its own world and moment', () => {
  const questions = [
    { place, at: Date.parse('2026-01-01T00:00:00Z'), request, expected: { allow: true, level: 'view', reasons: [] } },
  ];
  const scenarios = { scenarios: [{ behaviour: 'sees devices', questions }], problems: [] };
  expect(assertionsOf(scenarios, '{"format":"remit.directory/1"}', NOW)).toEqual([
    {
      name: 'sees devices',
      request,
      expect: { allow: true, level: 'view' },
      at: '2026-01-01T00:00:00.000Z',
      directory: { format: 'remit.directory/1' },
    },
  ]);
});

test('a test with several reasons becomes several assertions', () => {
  const expected = { allow: false, level: null, reasons: ['restricted', 'needs_scope'] };
  const questions = [{ place, at: NOW, request, expected }];
  const assertions = assertionsOf({ scenarios: [{ behaviour: 'x', questions }], problems: [] }, '{}', NOW);
  expect(assertions.map(({ expect }) => expect)).toEqual([
    { allow: false, reason: 'restricted' },
    { allow: false, reason: 'needs_scope' },
  ]);
});
