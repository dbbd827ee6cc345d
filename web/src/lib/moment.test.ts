import { expect, test } from 'vitest';
import { minutes } from './moment';

test.each([
  [3_600_000, '60:00'],
  [3_599_999, '60:00'],
  [61_000, '1:01'],
  [1, '0:01'],
  [0, '0:00'],
])('%d milliseconds', (milliseconds, text) => {
  expect(minutes(milliseconds)).toBe(text);
});
