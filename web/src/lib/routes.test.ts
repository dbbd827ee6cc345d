import { expect, test } from 'vitest';
import { ADDRESSES, href, placeOf, type PageName } from './routes';

test('every address leads to the page that it was made for', () => {
  const values = { organization: 'acme', user: 'anna+b@acme.example', token: 'a/b', revision: '7' };
  for (const page of Object.keys(ADDRESSES) as PageName[]) {
    const place = placeOf(new URL(href(page, values, { q: 'x' }), 'http://remit.example').pathname);
    expect(place?.page).toBe(page);
    for (const [name, value] of Object.entries(place?.values ?? {})) {
      expect(value).toBe(values[name as keyof typeof values]);
    }
  }
});

test('an address that leads nowhere is none, also one that cannot be read', () => {
  expect(placeOf('/organizations')).toBeNull();
  expect(placeOf('/support/a/b')).toBeNull();
  expect(placeOf('/support/%E0%A4%A')).toBeNull();
});

test('what is absent or empty is not in the query', () => {
  expect(href('users', { organization: 'acme' }, { q: '', role: null, external: 'only', as_of: undefined })).toBe(
    '/organizations/acme/users?external=only',
  );
});
