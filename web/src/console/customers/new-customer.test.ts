import { expect, test } from 'vitest';
import { bodyOf, fieldOf, mistakes, NOTHING, proposedId } from './new-customer';

test.each([
  ['Kanal ApS', 'kanal'],
  ['Łódź Transport Sp. z o.o.', 'lodz-transport'],
  ['Åkesson & Møller', 'akesson-moller'],
  ['AB', ''],
])('%s is proposed the id %s', (name, id) => expect(proposedId(name)).toBe(id));

test('a name is needed, and an id that people can type', () => {
  expect(mistakes(NOTHING)).toEqual({ name: 'missing', id: 'wrong' });
  expect(mistakes({ ...NOTHING, name: 'Kanal' })).toEqual({});
  expect(mistakes({ ...NOTHING, name: 'Kanal', id: 'Kanal ApS' })).toEqual({ id: 'wrong' });
});

test('what is sold becomes a subscription of the partner', () => {
  expect(bodyOf({ name: ' Kanal ', id: null, services: [] }, 'nordtel')).toEqual({ id: 'kanal', name: 'Kanal' });
  expect(bodyOf({ name: 'Kanal', id: 'k', services: ['contact_center'] }, 'nordtel')).toEqual({
    id: 'k',
    name: 'Kanal',
    subscriptions: [{ partner: 'nordtel', active: true, services: ['contact_center'] }],
    contact_center: { enabled: true, platform: 'new' },
  });
});

test('a refusal belongs to the field that it is about', () => {
  expect(fieldOf({ pointer: null, code: 'exists' })).toBe('id');
  expect(fieldOf({ pointer: '/subscriptions/0/partner', code: 'invalid' })).toBe('services');
  expect(fieldOf({ pointer: null, code: 'denied' })).toBe(null);
});
