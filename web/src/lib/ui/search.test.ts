import { expect, test } from 'vitest';
import { fold, matches } from './search';

test('letters are found without their marks', () => {
  expect(fold('Åkesson Møller Petraitė Łódź')).toBe('akesson moller petraite lodz');
});

test('every word of the query must be there, in any order', () => {
  expect(matches('Anna Berg anna@acme.example', 'berg anna')).toBe(true);
  expect(matches('Anna Berg anna@acme.example', 'berg bo')).toBe(false);
  expect(matches('Anna Berg', ' ')).toBe(true);
});
