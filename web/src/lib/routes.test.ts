import { expect, test } from 'vitest';
import { placeOf } from './routes';

test.each([
  ['/', { page: 'preview' }],
  ['/outbox', { page: 'outbox' }],
  ['/outbox/', { page: 'outbox' }],
  ['/sign-in', { page: 'sign-in' }],
  ['/outbox/more', { page: 'preview' }],
  ['/support/abc', { page: 'support', token: 'abc' }],
  ['/support/', { page: 'preview' }],
  ['/support/abc/more', { page: 'preview' }],
])('%s', (pathname, place) => {
  expect(placeOf(pathname)).toEqual(place);
});
