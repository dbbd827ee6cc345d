import { expect, test } from 'vitest';
import { charactersLeft, tidy } from './purpose';

test('a purpose is one paragraph without control characters', () => {
  expect(tidy('  Calls to Bergen\n\tare not\u0000 routed ')).toBe('Calls to Bergen are not routed');
});

test('characters are counted as the server counts them', () => {
  expect(charactersLeft('')).toBe(500);
  expect(charactersLeft('🦉'.repeat(500))).toBe(0);
  expect(charactersLeft('ø'.repeat(501))).toBe(-1);
});
