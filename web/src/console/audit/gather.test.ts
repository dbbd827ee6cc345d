import { expect, test } from 'vitest';
import { gather } from './gather';
import { changeAfter, changeBefore, type ReadPage } from './neighbours';
import type { AuditItem, AuditPage } from './server';

const START = Date.parse('2026-01-01T00:00:00Z');
const HOUR = 3_600_000;

const change = (revision: number): AuditItem => ({
  revision,
  at: new Date(START + revision * HOUR).toISOString(),
  actor: { kind: 'person', user: 'anna@acme.example' },
  acts: [],
});

const pages = (...parts: [number[], string | null][]): ((cursor: string | null) => Promise<AuditPage>) => {
  const left = parts.map(([revisions, next_cursor]) => ({ items: revisions.map(change), next_cursor }));
  return async () => left.shift() ?? { items: [] };
};

test('empty and short pages are read on from, until there are enough', async () => {
  const read = pages([[], '90'], [[80], '80'], [[], '70'], [[60, 50], '50'], [[40], null]);
  const { signal } = new AbortController();
  const told: (string | null)[] = [];
  const onprogress = ({ next }: { next: string | null }) => told.push(next);
  const found = await gather(read, { cursor: null, wanted: 3, signal, onprogress });
  expect(found.items.map((it) => it.revision)).toEqual([80, 60, 50]);
  expect(found.next).toBe('50');
  expect(told).toEqual(['90', '80', '70', '50']);
});

test('it ends where the log begins, and when it is stopped', async () => {
  const stop = new AbortController();
  const all = await gather(pages([[], '9'], [[5], null]), { cursor: null, wanted: 10, signal: stop.signal });
  expect(all).toMatchObject({ items: [{ revision: 5 }], next: null });
  const stopped = await gather(pages([[], '9'], [[5], null]), {
    cursor: null,
    wanted: 10,
    signal: stop.signal,
    onprogress: () => stop.abort(),
  });
  expect(stopped).toEqual({ items: [], next: '9' });
});

/** A log with changes at these revisions, of which each is an hour after the one before. */
const log =
  (...revisions: number[]): ReadPage =>
  async ({ cursor, limit = 50, from, to }) => {
    const isWithin = (it: AuditItem) =>
      (!cursor || it.revision < Number(cursor)) && (!from || it.at >= from) && (!to || it.at < to);
    const found = revisions.map(change).filter(isWithin).reverse();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(found.length > limit && last ? { next_cursor: String(last.revision) } : {}) };
  };

test('the changes before and after are those of the same log', async () => {
  const read = log(3, 7, 20, 4000);
  const { signal } = new AbortController();
  const now = START + 5000 * HOUR;
  expect(await changeBefore(read, change(20), signal)).toBe(7);
  expect(await changeBefore(read, change(3), signal)).toBeNull();
  expect(await changeAfter(read, change(3), now, signal)).toBe(7);
  expect(await changeAfter(read, change(20), now, signal)).toBe(4000);
  expect(await changeAfter(read, change(4000), now, signal)).toBeNull();
});

test('the change after is the nearest, also where many follow at once', async () => {
  const many = Array.from({ length: 1200 }, (_, index) => index + 10);
  const { signal } = new AbortController();
  expect(await changeAfter(log(1, ...many), change(1), START + 9000 * HOUR, signal)).toBe(10);
});
