import { expect, test } from 'vitest';
import { moved } from './roving';

const last = { row: 30, column: 5 };
const from = { row: 12, column: 2 };

test('arrow keys lead to the next cell, and no further than the edge', () => {
  expect(moved(from, 'ArrowRight', false, last)).toEqual({ row: 12, column: 3 });
  expect(moved(from, 'ArrowUp', false, last)).toEqual({ row: 11, column: 2 });
  expect(moved({ row: 0, column: 0 }, 'ArrowLeft', false, last)).toEqual({ row: 0, column: 0 });
  expect(moved(last, 'ArrowDown', false, last)).toEqual(last);
});

test('a page is ten rows, and the ends are far away', () => {
  expect(moved(from, 'PageDown', false, last)).toEqual({ row: 22, column: 2 });
  expect(moved(from, 'Home', false, last)).toEqual({ row: 12, column: 0 });
  expect(moved(from, 'End', true, last)).toEqual(last);
});

test('other keys lead nowhere', () => {
  expect(moved(from, 'a', false, last)).toBeNull();
});
