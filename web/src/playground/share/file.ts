import type { Sheet } from '../state/sheet';
import { FORMAT, Refused, readSheet, sheetJson } from './read-sheet';

/** The largest file that is read, in bytes. */
const LARGEST = 8 * 1024 * 1024;

/** What somebody opened: a whole playground, or one of its texts. */
export type Opened = { sheet: Sheet } | { catalogue: string } | { world: string };

/** A sheet as a file that can be kept and opened again. */
export function toFile(sheet: Sheet): Blob {
  const text = JSON.stringify({ format: FORMAT, ...sheetJson(sheet) }, null, 2);
  return new Blob([text, '\n'], { type: 'application/json' });
}

/**
 * Reads a playground, a directory document, or the text of a catalogue.
 *
 * @throws Refused when it is none of them
 */
export async function fromFile(file: File): Promise<Opened> {
  if (file.size > LARGEST) throw new Refused('too-large');
  const text = await file.text();
  if (/\.toml$/i.test(file.name)) return { catalogue: text };
  const value = parsed(text);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  if (format === FORMAT) return { sheet: readSheet(value) };
  if (typeof format !== 'string') throw new Refused('other');
  if (format.startsWith('remit.directory/')) return { world: text };
  throw new Refused(format.startsWith('remit.playground/') ? 'newer' : 'other');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('damaged');
  }
}
