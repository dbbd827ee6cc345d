import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseWorld, printWorld, rowsOf, withAdded, withField, withoutRow, type WorldDocument } from './document';

const TEXT = readFileSync(`${import.meta.dirname}/../../../../host/demo/directory.json`, 'utf8');
const demo = (): WorldDocument => parseWorld(TEXT) ?? { organizations: [] };
const at = (list: 'organizations' | 'users' | 'sites', id: string) => rowsOf(demo(), list).findIndex((it) => it.id === id);

describe('a document as a text', () => {
  test('says the same, and is written the same the next time', () => {
    const text = printWorld(demo());
    expect(JSON.parse(text)).toEqual(JSON.parse(TEXT));
    expect(printWorld(JSON.parse(text) as WorldDocument)).toBe(text);
  });

  test('has an element a line, fields in their order, and no endless lines', () => {
    const text = printWorld({ format: 'remit.directory/1', users: [{ organization: 'acme', x: 1, id: 'a@b', name: 'A' }] });
    expect(text).toBe(
      '{\n  "format": "remit.directory/1",\n  "users": [\n' +
        '    { "id": "a@b", "name": "A", "organization": "acme", "x": 1 }\n  ]\n}\n',
    );
    const lines = printWorld(demo()).split('\n');
    expect(lines.filter((it) => it.length > 200)).toEqual([]);
  });

  test('is none where it is no JSON, or lists are no lists of objects', () => {
    for (const text of ['', '{', '[]', 'null', '4', '{"users":{}}', '{"users":[4]}', '{"users":[null]}', '{"users":[[]]}']) {
      expect(parseWorld(text)).toBeNull();
    }
    expect(parseWorld('{}')).toEqual({});
    expect(printWorld({})).toBe('{\n\n}\n');
  });
});

describe('an element', () => {
  test('is added, changed and taken out, and nothing else', () => {
    const row = { id: 'new@acme.example', name: 'New', organization: 'acme' };
    const added = withAdded(demo(), 'users', row);
    expect(rowsOf(added, 'users').at(-1)).toEqual(row);
    const last = rowsOf(added, 'users').length - 1;
    expect(rowsOf(withField(added, 'users', last, 'name', 'Newer'), 'users').at(-1)).toEqual({ ...row, name: 'Newer' });
    expect(JSON.parse(printWorld(withField(added, 'users', last, 'name', undefined))).users.at(-1)).toEqual({
      id: row.id,
      organization: row.organization,
    });
    expect(withoutRow(added, 'users', last)).toEqual(demo());
  });

  test('keeps those who refer to it when its id changes', () => {
    const renamed = printWorld(withField(demo(), 'organizations', at('organizations', 'nordtel'), 'id', 'norma'));
    expect(renamed).not.toMatch(/"nordtel"/);
    expect(printWorld(withField(demo(), 'users', at('users', 'anna@acme.example'), 'id', 'a@b.example'))).not.toContain(
      'anna@acme.example',
    );
    expect(printWorld(withField(demo(), 'sites', at('sites', 'emea.acme.example'), 'id', 'x.example'))).not.toMatch(
      /"emea\.acme\.example"/,
    );
  });

  test('takes nobody over from another element of the same id', () => {
    const twice = withAdded(demo(), 'users', { id: 'anna@acme.example', name: 'Twice', organization: 'acme' });
    const changed = withField(twice, 'users', rowsOf(twice, 'users').length - 1, 'id', 'other@acme.example');
    expect(rowsOf(changed, 'assignments')).toEqual(rowsOf(demo(), 'assignments'));
  });
});
