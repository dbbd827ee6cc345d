import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Problem } from '../server/http';
import { digestOf } from './digest';
import { RawModule } from './raw-module';
import { Replay, type Replayable } from './replay';

/** A module that begins like one and has nothing in it. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const CATALOGUE = new TextEncoder().encode('rules');

async function receiptFor(module: Uint8Array<ArrayBuffer>, catalogue: Uint8Array<ArrayBuffer>): Promise<Replayable> {
  const [{ sha256: code }, { sha256: rules }] = [await digestOf(module), await digestOf(catalogue)];
  const input = { request: 'AA==', facts: 'AQ==', target: '' };
  return { module: code, catalogue: rules, ...input, allowed: true, level: 'none', reason: 'rule_allows' };
}

const serving = (files: { module?: Uint8Array<ArrayBuffer>; catalogue?: Uint8Array<ArrayBuffer> }) => {
  const paths: string[] = [];
  const replay = new Replay(async (path) => {
    paths.push(path);
    const bytes = path.startsWith('/module/') ? files.module : files.catalogue;
    if (!bytes) throw new Problem('', 'gone', 404);
    return bytes.slice().buffer;
  });
  return { replay, paths };
};

test('exactly the files that the receipt names are asked for, and each once', async () => {
  const receipt = await receiptFor(EMPTY_MODULE, CATALOGUE);
  const { replay, paths } = serving({ module: EMPTY_MODULE, catalogue: CATALOGUE });
  await Promise.all([replay.of(receipt), replay.of(receipt)]);
  expect(paths).toEqual([`/module/${receipt.module}.wasm`, `/catalogue/${receipt.catalogue}.bin`]);
});

test('what the server does not have any more cannot be replayed', async () => {
  const receipt = await receiptFor(EMPTY_MODULE, CATALOGUE);
  expect(await serving({ catalogue: CATALOGUE }).replay.of(receipt)).toEqual({
    kind: 'unavailable',
    file: 'module',
    why: 'gone',
  });
  expect(await serving({ module: EMPTY_MODULE }).replay.of(receipt)).toMatchObject({ file: 'catalogue', why: 'gone' });
});

test('bytes with another digest are not run', async () => {
  const receipt = await receiptFor(EMPTY_MODULE, CATALOGUE);
  const other = serving({ module: EMPTY_MODULE, catalogue: new TextEncoder().encode('other rules') });
  expect(await other.replay.of(receipt)).toEqual({ kind: 'unavailable', file: 'catalogue', why: 'other-bytes' });
});

test('what is no module is not usable, even with the right digest', async () => {
  const noise = new TextEncoder().encode('noise');
  const receipt = await receiptFor(noise, CATALOGUE);
  const verdict = await serving({ module: noise, catalogue: CATALOGUE }).replay.of(receipt);
  expect(verdict).toEqual({ kind: 'unavailable', file: 'module', why: 'unusable' });
});

test('a receipt that is no base64 cannot be read', async () => {
  const receipt = { ...(await receiptFor(EMPTY_MODULE, CATALOGUE)), facts: '!' };
  const verdict = await serving({ module: EMPTY_MODULE, catalogue: CATALOGUE }).replay.of(receipt);
  expect(verdict).toEqual({ kind: 'unreadable', inputs: null });
});

const MODULE = `${process.env.REMIT_ASSETS ?? `${import.meta.dirname}/../../../../target/assets`}/module/remit.wasm`;

describe.skipIf(!existsSync(MODULE))('the module that was built', () => {
  const bytes = () => new Uint8Array(readFileSync(MODULE));

  test('takes no catalogue that is none', async () => {
    const module = await WebAssembly.compile(bytes());
    await expect(RawModule.start(module, CATALOGUE)).rejects.toThrow('the module does not take the catalogue');
    const receipt = await receiptFor(bytes(), CATALOGUE);
    const verdict = await serving({ module: bytes(), catalogue: CATALOGUE }).replay.of(receipt);
    expect(verdict).toEqual({ kind: 'unavailable', file: 'catalogue', why: 'unusable' });
  });
});
