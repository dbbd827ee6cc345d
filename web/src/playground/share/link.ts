import type { Sheet } from '../state/sheet';
import { Refused, readSheet, sheetJson } from './read-sheet';

/** The first part of a link's fragment: what this page writes and reads. */
const VERSION = 'v1';

/** The most that a link may hold, in bytes. What is made to be unfolded forever ends here. */
const LARGEST = 8 * 1024 * 1024;

/** Links longer than this are cut by some mail and chat programs. */
export const LONG_LINK = 30_000;

/** A sheet as the fragment of an address: the version, a checksum, and the sheet compressed. */
export async function toFragment(sheet: Sheet): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(sheetJson(sheet)));
  const packed = await read(through(text, new CompressionStream('deflate-raw')), Infinity);
  return `#${VERSION}.${checksum(packed)}.${toBase64(packed)}`;
}

/** Whether a fragment means to be a playground; other fragments name a part of the page. */
export const isLink = (fragment: string): boolean => /^#v\d+\b/.test(fragment);

/**
 * The sheet of a fragment.
 *
 * @throws Refused when it is damaged, too large, or of a later version
 */
export async function fromFragment(fragment: string): Promise<Sheet> {
  const [version = '', sum = '', data = ''] = fragment.slice(1).split('.');
  if (version !== VERSION) throw new Refused('newer');
  const packed = fromBase64(data);
  if (checksum(packed) !== sum) throw new Refused('damaged');
  const bytes = await read(through(packed, new DecompressionStream('deflate-raw')), LARGEST);
  return readSheet(parsed(bytes));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refused('damaged');
  }
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

async function read(stream: ReadableStream<Uint8Array>, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refused('damaged');
    });
    if (done) break;
    length += value.byteLength;
    if (length > largest) {
      await reader.cancel();
      throw new Refused('too-large');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Tells whether a link was cut or changed on its way (Adler-32, in hexadecimal digits). */
function checksum(bytes: Uint8Array): string {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return (high * 65_536 + low).toString(16).padStart(8, '0');
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text === '' || !/^[\w-]*$/.test(text)) throw new Refused('damaged');
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0));
  } catch {
    throw new Refused('damaged');
  }
}
