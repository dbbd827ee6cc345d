import { rowsOf } from '../../lib/csv';
import type { RowError } from './server';

/** The most rows that the server takes in one file. */
export const MOST_ROWS = 10_000;
/** The largest file that is read here, in megabytes; so many rows hardly fill it. */
export const MOST_MEGABYTES = 8;

const COLUMNS = ['name', 'email'];

export type Unusable = 'too-large' | 'no-text' | 'empty' | 'semicolons' | 'header' | 'too-many-rows';

/** The text of a file; or why it cannot be used. */
export async function textOf(file: Blob): Promise<{ text: string } | { unusable: Unusable }> {
  if (file.size > MOST_MEGABYTES * 1_000_000) return { unusable: 'too-large' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { unusable: 'no-text' };
  }
}

/** Why a text cannot be a file of people, as far as its form says; the server has the last word. */
export function unusable(text: string): Unusable | null {
  if (text.length > MOST_MEGABYTES * 1_000_000) return 'too-large';
  const [header = [], ...rows] = rowsOf(text);
  if (header.length === 0) return 'empty';
  const names = header.map((name) => name.trim().toLowerCase());
  if (!COLUMNS.every((name, at) => names[at] === name)) return names.join().includes(';') ? 'semicolons' : 'header';
  if (rows.length > MOST_ROWS) return 'too-many-rows';
  return rows.length === 0 ? 'empty' : null;
}

/** A row that cannot be used: everything that is wrong with it, and what it says. */
export interface WrongRow {
  row: number;
  fields: string[];
  errors: RowError[];
}

/** What is wrong, row by row, with the row's own words beside it. */
export function wrongRows(text: string, errors: RowError[]): WrongRow[] {
  const rows = rowsOf(text);
  const wrong = new Map<number, WrongRow>();
  for (const error of errors) {
    const known = wrong.get(error.row) ?? { row: error.row, fields: rows[error.row - 1] ?? [], errors: [] };
    wrong.set(error.row, { ...known, errors: [...known.errors, error] });
  }
  return [...wrong.values()].sort((a, b) => a.row - b.row);
}

/** A file to begin with: the columns, and somebody as an example. */
export const template = (licences: string[], domain: string) =>
  [
    ['name', 'email', ...licences],
    ['Alma Sundin', `alma.sundin@${domain}`, ...licences.map((_, at) => (at === 0 ? 'True' : 'False'))],
  ]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
