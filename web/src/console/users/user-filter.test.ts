import { expect, test } from 'vitest';
import { addressOf, filterOf, filterText, isFiltered } from './user-filter';

test('the address says what is asked for', () => {
  const filter = filterOf(new URLSearchParams('q=lund&role=full_admin,device_admin&external=only&page=3'));
  expect(filter).toEqual({ q: 'lund', roles: ['full_admin', 'device_admin'], external: 'only' });
  expect(filterText(filter)).toBe('external=only&q=lund&role=full_admin&role=device_admin');
});

test('an address without a filter, or with one that means nothing, asks for everybody at home', () => {
  for (const text of ['', 'external=perhaps&role=']) {
    const filter = filterOf(new URLSearchParams(text));
    expect(filterText(filter)).toBe('external=false');
    expect(isFiltered(filter)).toBe(false);
  }
});

test('another question begins at its first page', () => {
  expect(addressOf({ roles: ['full_admin'] })).toEqual({ cursor: null, page: null, role: 'full_admin' });
  expect(addressOf({ q: '', external: 'false' })).toEqual({ cursor: null, page: null, q: null, external: null });
});
