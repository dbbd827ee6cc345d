import { expect, test } from 'vitest';
import { AdministratorsExport } from './administrators-export.svelte';

const encode = (text: string) => new TextEncoder().encode(text);

function answer(pieces: string[], end: (it: ReadableStreamDefaultController<Uint8Array>) => void): Response {
  const left = [...pieces];
  const pull = (it: ReadableStreamDefaultController<Uint8Array>) => {
    const piece = left.shift();
    if (piece === undefined) end(it);
    else it.enqueue(encode(piece));
  };
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
}

test('rows are counted as they come, and the file is what was sent', async () => {
  const reading = new AdministratorsExport();
  const pieces = ['Name,Role\r\n"Lu', 'nd, Å","a\n', 'b"\r\nBo,c\r\n'];
  const file = await reading.read(async () => answer(pieces, (it) => it.close()));
  expect(await file?.text()).toBe(pieces.join(''));
  expect([reading.received, reading.running, reading.problem]).toEqual([2, false, null]);
});

test('a file that breaks off is no file', async () => {
  const reading = new AdministratorsExport();
  const file = await reading.read(async () =>
    answer(['Name\r\n', 'Bo\r\n'], (it) => it.error(new TypeError('network error'))),
  );
  expect(file).toBeNull();
  expect([reading.received, reading.running, reading.problem?.unreachable]).toEqual([1, false, true]);
});

test('a file that is cancelled is no file, and no problem', async () => {
  const reading = new AdministratorsExport();
  const goesOn = (it: ReadableStreamDefaultController<Uint8Array>) => {
    reading.cancel();
    it.enqueue(encode('Bo\r\n'));
  };
  const file = await reading.read(async () => answer(['Name\r\n'], goesOn));
  expect([file, reading.problem, reading.running]).toEqual([null, null, false]);
});
