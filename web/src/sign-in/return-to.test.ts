import { expect, test } from 'vitest';
import { returnTo } from './return-to';

const asked = (path: string) =>
  returnTo(new URL(`https://remit.example/sign-in?return_to=${encodeURIComponent(path)}`));

test('a path of this site is gone to as it is', () => {
  expect(asked('/?organization=acme#top')).toBe('/?organization=acme#top');
  expect(returnTo(new URL('https://remit.example/sign-in'))).toBe('/');
});

test('nobody is sent to another site', () => {
  const outside = ['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)'];
  expect(outside.map(asked)).toEqual(outside.map(() => '/'));
  expect(asked('/.//evil.example')).toBe('/evil.example');
});
