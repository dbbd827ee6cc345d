import { expect, test } from 'vitest';
import { addressIn, wrongAddress, wrongName } from './new-user';

test('an address has one @ with something on both sides', () => {
  expect(['', 'anna', '@acme.example', 'anna@', 'a@b@c', 'a b@c', '<a@b>'].map(wrongAddress)).toEqual([
    'missing',
    ...Array(6).fill('invalid'),
  ]);
  expect(wrongAddress(' Anna@Acme.example ')).toBeNull();
  expect(addressIn(' Anna@Acme.example ')).toBe('anna@acme.example');
});

test('a name has 1 to 200 characters', () => {
  expect([' ', 'A', 'å'.repeat(200), 'å'.repeat(201)].map(wrongName)).toEqual(['missing', null, null, 'long']);
});
