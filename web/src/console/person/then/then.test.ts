import { expect, test } from 'vitest';
import { stopsAround } from './stops';

test('steps lead from change to change, and to the state before the first', () => {
  expect(stopsAround([9, 5, 7], 8)).toEqual({ before: 5, after: 9 });
  expect(stopsAround([9, 5, 7], 9)).toEqual({ before: 7, after: null });
  expect(stopsAround([9, 5, 7], 5)).toEqual({ before: 4, after: 7 });
  expect(stopsAround([9, 5, 7], 4)).toEqual({ before: null, after: 5 });
  expect(stopsAround([9, 5, 7], 2)).toEqual({ before: null, after: 4 });
});

test('without any change there is nowhere to step', () => {
  expect(stopsAround([], 8)).toEqual({ before: null, after: null });
});
