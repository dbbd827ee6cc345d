import { expect, test } from 'vitest';
import { changeBetween } from './text-change';

test.each([
  ['abc', 'abc', null],
  ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
  ['', 'x', { from: 0, to: 0, insert: 'x' }],
  ['one two', 'one 2 two', { from: 4, to: 4, insert: '2 ' }],
  ['abc', 'xyz', { from: 0, to: 3, insert: 'xyz' }],
])('%j becomes %j', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
  if (change) expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
});
