import { expect, test } from 'vitest';
import { MOST_KEPT, readMemory } from './memory';

const NOTHING = {
  before: '',
  after: 'draft',
  directory: 'world',
  kept: [],
  other: null,
  shown: 'all',
  search: '',
  reviewer: '',
  reviews: {},
};

test.each([null, undefined, 4, 'x', [], {}, { kept: 'x', other: [], shown: 'most', reviews: [1], before: {} }])(
  '%j is read as nothing',
  (value) => {
    expect(readMemory(value)).toEqual(NOTHING);
  },
);

test('what it kept comes back', () => {
  const memory = {
    ...NOTHING,
    before: 'kept-0',
    kept: [{ name: 'Kept at 10:00', text: 'schema = 1' }],
    other: { name: 'mine.toml', text: '' },
    shown: 'lost',
    reviews: { key: { reviewed: true, note: 'as wanted' } },
  };
  expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
});

test('texts that are none, or too long, are left out', () => {
  const kept = [{ name: 'x' }, { name: 'y', text: 'a'.repeat(512 * 1024 + 1) }, { name: 'z', text: '' }];
  expect(readMemory({ kept }).kept).toEqual([{ name: 'z', text: '' }]);
});

test('only the latest versions are kept', () => {
  const kept = Array.from({ length: 9 }, (_, index) => ({ name: String(index), text: '' }));
  expect(readMemory({ kept }).kept.map(({ name }) => name)).toEqual(['5', '6', '7', '8'].slice(-MOST_KEPT));
});
