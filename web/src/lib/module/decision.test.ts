import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REASON_CODES, unpackDecision } from './decision';

const REASONS = `${import.meta.dirname}/../../../../crates/model/src/reason.rs`;

test('the codes of reasons stand in the order of their numbers in the model', () => {
  const codes = [...readFileSync(REASONS, 'utf8').matchAll(/^ {4}\w+ = "([a-z_]+)",/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(60);
  expect(REASON_CODES).toEqual(codes);
});

test('a decision is read from its number', () => {
  expect(unpackDecision(0x01_02_01)).toEqual({ allowed: true, level: 'manage', reason: 'rule_allows' });
  expect(unpackDecision(0)).toEqual({ allowed: false, level: 'none', reason: 'role_gives' });
});

test.each([2, 3 << 8, REASON_CODES.length << 16, 1 << 24, 0xffff_ffff])('%i is no decision', (number) => {
  expect(unpackDecision(number >>> 0)).toBeNull();
});
