import { expect, test } from 'vitest';
import { matchOf } from './bracket-match';
import { openString, tokensOf, type Language } from './tokens';

const kinds = (text: string, language: Language = 'toml') =>
  tokensOf(text, language).tokens.map(({ from, to, kind }) => `${kind}:${text.slice(from, to)}`);

test('TOML', () => {
  expect(kinds('[[tables]] # x')).toEqual(['heading:[[tables]]', 'comment:# x']);
  expect(kinds('a.b = [1, true, "x#y"] # z')).toEqual([
    ...['key:a.b', 'punctuation:=', 'punctuation:[', 'number:1', 'punctuation:,', 'atom:true', 'punctuation:,', 'string:"x#y"'],
    ...['punctuation:]', 'comment:# z'],
  ]);
  expect(kinds('at = 2026-11-20T09:00:00Z')).toEqual(['key:at', 'punctuation:=', 'number:2026-11-20T09:00:00Z']);
});

test('a cell shows its level', () => {
  expect(kinds('x = ["manage if y F4"]')).toEqual([
    ...['key:x', 'punctuation:=', 'punctuation:[', 'string:"', 'manage:manage', 'string: if y F4"', 'punctuation:]'],
  ]);
  expect(kinds('title = "management"')).toContain('string:"management"');
});

test('a string that goes on for lines', () => {
  expect(tokensOf('x = """a', 'toml').within).toBe('"""');
  expect(tokensOf('b """ # c', 'toml', '"""').tokens.map(({ kind }) => kind)).toEqual(['string', 'comment']);
  expect(openString('a = 1\nx = """\n# [b]\n')).toBe('"""');
  expect(openString('x = """a"""\n# \'\'\'\n')).toBeNull();
});

test('JSON', () => {
  expect(kinds('{ "a": "b", "c": [null, -1.5e3] }', 'json')).toEqual([
    ...['punctuation:{', 'key:"a"', 'punctuation::', 'string:"b"', 'punctuation:,', 'key:"c"', 'punctuation::', 'punctuation:['],
    ...['atom:null', 'punctuation:,', 'number:-1.5e3', 'punctuation:]', 'punctuation:}'],
  ]);
});

test('the bracket that belongs to one', () => {
  expect(matchOf('a[b(c)]', 1)).toEqual([1, 6]);
  expect(matchOf('a[b(c)]', 6)).toEqual([3, 5]);
  expect(matchOf('a[b(c)]', 7)).toEqual([1, 6]);
  expect(matchOf('a[b', 2)).toBeNull();
  expect(matchOf('', 0)).toBeNull();
});
