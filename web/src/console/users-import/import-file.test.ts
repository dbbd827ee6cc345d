import { expect, test } from 'vitest';
import { MOST_ROWS, template, textOf, unusable, wrongRows } from './import-file';

test('the form of a text is looked at before it is sent', () => {
  const cases: Record<string, string> = {
    '': 'empty',
    'name,email\n': 'empty',
    'name;email\nBo;bo@acme.example\n': 'semicolons',
    'email,name\nbo@acme.example,Bo\n': 'header',
    [`name,email\n${'A,a@acme.example\n'.repeat(MOST_ROWS + 1)}`]: 'too-many-rows',
  };
  for (const [text, why] of Object.entries(cases)) expect(unusable(text)).toBe(why);
  expect(unusable('\uFEFFName , Email,cc_premium\r\nBo,bo@acme.example,True')).toBeNull();
});

test('a file that is no text, or too large, is not read', async () => {
  expect(await textOf(new Blob([new Uint8Array([110, 255, 10])]))).toEqual({ unusable: 'no-text' });
  expect(await textOf(new Blob(['x'.repeat(8_000_001)]))).toEqual({ unusable: 'too-large' });
  expect(await textOf(new Blob(['name,email\n']))).toEqual({ text: 'name,email\n' });
});

test('errors stand with the row that they are about', () => {
  const error = (row: number, code: string) => ({ row, code, detail: '' });
  const text = 'name,email\nA,"a,b"\nB,b@acme.example\n';
  const errors = [error(3, 'duplicate_email'), error(2, 'invalid_email'), error(2, 'invalid_name')];
  expect(wrongRows(text, errors)).toEqual([
    { row: 2, fields: ['A', 'a,b'], errors: [error(2, 'invalid_email'), error(2, 'invalid_name')] },
    { row: 3, fields: ['B', 'b@acme.example'], errors: [error(3, 'duplicate_email')] },
  ]);
});

test('the template is a file that can be used', () => {
  expect(unusable(template(['meetings_host', 'cc_premium'], 'acme.example'))).toBeNull();
});
