import { expect, test } from 'vitest';
import { TEMPLATES } from '../templates/templates';
import { firstLevel } from './first-level';

test.each(TEMPLATES)('$id has a level to write over', ({ catalogue }) => {
  const found = firstLevel(catalogue);
  expect(catalogue.slice(found?.from, found?.to)).toBe(found?.level);
  expect(catalogue.lastIndexOf('[tables.rows]', found?.from)).toBeGreaterThan(0);
});

test.each(['', '"manage"', '[tables.rows]\n', '[tables.rows]\na = ["none"'])('%j has none', (text) => {
  expect(firstLevel(text)).toBeNull();
});
