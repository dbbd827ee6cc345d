import type { AxeResults, Result } from 'axe-core';
import { expect, test } from 'vitest';
import { auditOf } from './audit';

const result = (id: string, ...targets: string[]) =>
  ({ id, help: `About ${id}`, helpUrl: `https://example/${id}`, nodes: targets.map((it) => ({ target: [it] })) }) as Result;

test('an audit counts the rules, and names what was found and where', () => {
  const results = {
    passes: [result('label', 'input'), result('list', 'ul')],
    violations: [result('image-alt', '#one', '#two')],
    incomplete: [],
    testEngine: { name: 'axe-core', version: '4.0.0' },
  } as unknown as AxeResults;
  expect(auditOf(results, { title: 'A page', took: 41.6 })).toEqual({
    title: 'A page',
    took: 42,
    passed: 2,
    violations: [
      { rule: 'image-alt', help: 'About image-alt', about: 'https://example/image-alt', elements: ['#one', '#two'] },
    ],
    unclear: [],
    version: '4.0.0',
  });
});
