import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../state/sheet';
import { fromFile, toFile } from './file';
import { LONG_LINK, fromFragment, isLink, toFragment } from './link';
import { Refused } from './read-sheet';

const read = (path: string) => readFileSync(`${import.meta.dirname}/../../../../${path}`, 'utf8');

const sheet: Sheet = {
  catalogue: read('crates/catalogue/control-hub.toml'),
  world: read('host/demo/directory.json'),
  tests: 'behaviour = "żółw 🐢"\n',
  now: Date.parse('2026-11-20T09:00:00Z'),
  chosen: { organization: 'acme', user: 'anna@acme.example', control: null, panel: 'console' },
  watches: [
    {
      subject: { type: 'user', id: 'anna@acme.example' },
      action: { name: 'manage' },
      resource: { type: 'setting', id: 'users.details', properties: { organization: 'acme' } },
    },
  ],
  panels: { 'least-privilege': { wanted: ['users.details'] } },
};

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.why : error),
  );

describe('a link', () => {
  test('brings back everything, and fits into mails', async () => {
    const fragment = await toFragment(sheet);
    expect(fragment).toMatch(/^#v1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(LONG_LINK);
    expect(await fromFragment(fragment)).toEqual(sheet);
  });

  test.each([1, 2, 3, 5, 100, 5000])('that lost its last %i characters is damaged', async (lost) => {
    expect(await refusal(fromFragment((await toFragment(sheet)).slice(0, -lost)))).toBe('damaged');
  });

  test('with another character anywhere is damaged', async () => {
    const fragment = await toFragment(sheet);
    for (const at of [4, 9, 13, 14, 500, fragment.length - 1]) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      expect(await refusal(fromFragment(fragment.slice(0, at) + other + fragment.slice(at + 1)))).toBe('damaged');
    }
  });

  test.each(['#v1', '#v1.', '#v1..', '#v1.00000001.', '#v1.0.%%%', '#v1.00000001.AAAA', '#v1.x.y.z'])('such as %s is damaged', async (it) => {
    expect(await refusal(fromFragment(it))).toBe('damaged');
  });

  test('of a later version says so', async () => {
    expect(await refusal(fromFragment('#v2.anything'))).toBe('newer');
    expect(await refusal(fromFragment((await toFragment(sheet)).replace('#v1', '#v17')))).toBe('newer');
  });

  test('that unfolds to more than anybody writes is stopped', async () => {
    const huge = { ...sheet, panels: { x: 'a'.repeat(9 * 1024 * 1024) } };
    expect(await refusal(fromFragment(await toFragment(huge)))).toBe('too-large');
  });

  test('is told from a part of the page', () => {
    expect(['#v1.a.b', '#v22.x', '#v1'].map(isLink)).toEqual([true, true, true]);
    expect(['', '#main', '#v', '#value'].map(isLink)).toEqual([false, false, false, false]);
  });
});

describe('what a link or file says is looked at', () => {
  const forged = (change: object) => opened({ ...sheet, now: '2026-11-20T09:00:00Z', ...change });
  const opened = (value: object) =>
    refusal(fromFile(new File([JSON.stringify({ format: 'remit.playground/1', ...value })], 'x.remit.json')));

  test.each([
    { catalogue: 4 },
    { world: null },
    { tests: undefined },
    { now: 'yesterday' },
    { now: 4 },
    { chosen: [] },
    { watches: {} },
    { watches: [{}] },
    { watches: [{ subject: { type: 'user', id: 1 }, action: { name: 'x' }, resource: { type: 'a', id: 'b' } }] },
    { panels: [] },
  ])('%j is damaged', async (change) => {
    expect(await forged(change)).toBe('damaged');
  });

  test('texts longer than the editors take are refused', async () => {
    expect(await forged({ catalogue: 'x'.repeat(512 * 1024 + 1) })).toBe('too-large');
  });

  test('a choice that is no text is none', async () => {
    expect(await forged({ chosen: { user: 4, panel: {} } })).toBeNull();
  });
});

describe('a file', () => {
  const open = (name: string, ...parts: BlobPart[]) => fromFile(new File(parts, name));

  test('brings back everything', async () => {
    expect(await open('mine.remit.json', toFile(sheet))).toEqual({ sheet });
  });

  test('may be a directory or a catalogue alone', async () => {
    expect(await open('directory.json', sheet.world)).toEqual({ world: sheet.world });
    expect(await open('policy.TOML', sheet.catalogue)).toEqual({ catalogue: sheet.catalogue });
  });

  test.each([
    ['{"format":"remit.playground/2"}', 'newer'],
    ['{"format":"other"}', 'other'],
    ['{}', 'other'],
    ['[]', 'other'],
    ['null', 'other'],
    ['{', 'damaged'],
  ])('%s is refused as %s', async (text, why) => {
    expect(await refusal(open('x.json', text))).toBe(why);
  });
});
