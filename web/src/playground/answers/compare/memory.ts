import { fieldsOf, textOf } from '../remembered';

/** A catalogue text with the name that somebody gave it. */
export interface NamedText {
  name: string;
  text: string;
}

/** What a reviewer says of a group. */
export interface Review {
  reviewed: boolean;
  note: string;
}

export type Shown = 'all' | 'gained' | 'lost';

/** What the panel remembers, and shares. */
export interface CompareMemory {
  /** The ids of two versions: `draft`, `template-ID`, `kept-NUMBER`, `other` or `server`. */
  before: string;
  after: string;
  /** What it is compared on: the `world`, a `file`, or the `server`. */
  directory: string;
  /** Earlier versions of the draft, oldest first. */
  kept: NamedText[];
  other: NamedText | null;
  shown: Shown;
  search: string;
  reviewer: string;
  /** By the keys of groups. */
  reviews: Record<string, Review>;
}

/** So many earlier versions are kept: they are in every link. */
export const MOST_KEPT = 4;
/** The longest catalogue text, in UTF-16 units. */
export const LONGEST_TEXT = 512 * 1024;
const LONGEST_NOTE = 2_000;

/** Reads what may have any shape: it comes with links. */
export function readMemory(value: unknown): CompareMemory {
  const fields = fieldsOf(value);
  const kept = Array.isArray(fields.kept) ? fields.kept.flatMap((it) => namedText(it) ?? []) : [];
  const shown = textOf(fields.shown);
  return {
    before: textOf(fields.before) ?? '',
    after: textOf(fields.after) ?? 'draft',
    directory: textOf(fields.directory) ?? 'world',
    kept: kept.slice(-MOST_KEPT),
    other: namedText(fields.other),
    shown: shown === 'gained' || shown === 'lost' ? shown : 'all',
    search: textOf(fields.search) ?? '',
    reviewer: textOf(fields.reviewer) ?? '',
    reviews: Object.fromEntries(Object.entries(fieldsOf(fields.reviews)).map(([key, it]) => [key, review(it)])),
  };
}

function namedText(value: unknown): NamedText | null {
  const fields = fieldsOf(value);
  const [name, text] = [textOf(fields.name), textOf(fields.text)];
  return name === null || text === null || text.length > LONGEST_TEXT ? null : { name, text };
}

function review(value: unknown): Review {
  const fields = fieldsOf(value);
  return { reviewed: fields.reviewed === true, note: (textOf(fields.note) ?? '').slice(0, LONGEST_NOTE) };
}
