/** Where in a catalogue text somebody writes, and what could stand there. */
export interface TextPosition {
  kind: 'heading' | 'key' | 'value';
  /** The section, such as `roles` or `tables.rows`; empty above the first. */
  section: string;
  /** Keys that lead from the section to the value, or to the table whose key is written. */
  path: string[];
  /** Keys that stand beside it already. */
  present: string[];
  /** What a suggestion replaces. */
  from: number;
  to: number;
  /** The quotation mark of the string that is being written; empty outside of one. */
  quote: string;
  /** What stands between the quotation mark and `from`. */
  before: string;
}

const HEADING = /^[ \t]*\[{1,2}[ \t]*([\w-]+(?:[ \t]*\.[ \t]*[\w-]+)*)[ \t]*\]{1,2}/gm;
const WORD = /[\w.-]/;

/** A line, an array or an inline table that is being read. */
interface Frame {
  of: 'line' | 'array' | 'table';
  /** Keys that lead to it. */
  base: string[];
  /** The key whose value is read, if one is. */
  key: string | null;
  present: string[];
}

/** Where a place in a text is; nothing within comments and where nothing can be suggested. */
export function positionAt(text: string, at: number): TextPosition | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const { section, start } = sectionBefore(text, lineStart);
  const line = text.slice(lineStart, at);
  const bracket = line.search(/\[{1,2}[ \t]*[\w.-]*$/);
  if (bracket >= 0 && line.slice(0, bracket).trim() === '' && isOutside(scan(text, start, lineStart))) {
    const heading = { kind: 'heading' as const, section, path: [], present: [], quote: '', before: '' };
    return { ...heading, from: lineStart + bracket, to: endOf(text, at, /[\w.\]-]/) };
  }
  const read = scan(text, start, at);
  const frame = read?.frames.at(-1);
  if (!read || !frame) return null;
  const { frames, from, quote } = read;
  const to = endOf(text, at, WORD);
  const common = { section, present: [...frame.present, ...(frames.length === 1 ? keysBehind(text, at) : [])] };
  if (frame.key === null && frame.of !== 'array') {
    return { kind: 'key', ...common, path: frame.base, from, to, quote, before: '' };
  }
  const path = frame.key === null ? frame.base : [...frame.base, frame.key];
  if (quote === '') return { kind: 'value', ...common, path, from, to, quote, before: '' };
  const written = text.slice(from, at);
  const word = /[\w.-]*$/.exec(written)?.[0].length ?? 0;
  return { kind: 'value', ...common, path, from: at - word, to, quote, before: written.slice(0, written.length - word) };
}

/** The end of the word that is written in the middle of. */
function endOf(text: string, at: number, word: RegExp): number {
  let end = at;
  while (word.test(text[end] ?? '')) end += 1;
  return end;
}

/** Whether neither a value nor a string is open. */
function isOutside(read: ReturnType<typeof scan>): boolean {
  return read !== null && read.frames.length === 1 && read.frames[0]?.key === null && read.quote === '';
}

function sectionBefore(text: string, before: number): { section: string; start: number } {
  let found = { section: '', start: 0 };
  for (const match of text.slice(0, before).matchAll(HEADING)) {
    const start = match.index + match[0].length;
    found = { section: (match[1] ?? '').replace(/\s/g, ''), start };
  }
  return found;
}

/** Reads a section up to a place: what is open there, and where the word or string begins that is being written. */
function scan(text: string, start: number, at: number): { frames: Frame[]; from: number; quote: string } | null {
  const frames: Frame[] = [{ of: 'line', base: [], key: null, present: [] }];
  let last = '';
  let i = start;
  while (i < at) {
    const frame = frames.at(-1);
    if (!frame) return null;
    const character = text[i] ?? '';
    if (character === '#') {
      const end = text.indexOf('\n', i);
      if (end < 0 || end >= at) return null;
      i = end;
    } else if (character === '"' || character === "'") {
      const end = endOfString(text, i);
      if (end === null || end > at) return { frames, from: i + (text.startsWith(character.repeat(3), i) ? 3 : 1), quote: character };
      last = text.slice(i + 1, end - 1);
      i = end;
    } else if (WORD.test(character)) {
      const from = i;
      while (i < at && WORD.test(text[i] ?? '')) i += 1;
      if (i === at) return { frames, from, quote: '' };
      last = text.slice(from, i);
    } else {
      step(frames, frame, character, last);
      i += 1;
    }
  }
  return { frames, from: at, quote: '' };
}

function step(frames: Frame[], frame: Frame, character: string, last: string): void {
  const path = frame.key === null ? frame.base : [...frame.base, frame.key];
  if (character === '=' && frame.of !== 'array') {
    frame.key = last;
    frame.present.push(last);
  } else if (character === '[') {
    frames.push({ of: 'array', base: path, key: null, present: [] });
  } else if (character === '{') {
    frames.push({ of: 'table', base: path, key: null, present: [] });
  } else if ((character === ']' || character === '}') && frames.length > 1) {
    frames.pop();
  } else if ((character === ',' && frame.of === 'table') || (character === '\n' && frame.of === 'line')) {
    frame.key = null;
  }
}

/** Behind the string that begins here; nothing where it is not closed. */
function endOfString(text: string, at: number): number | null {
  const quote = text[at] ?? '';
  const long = quote.repeat(3);
  if (text.startsWith(long, at)) {
    const end = text.indexOf(long, at + 3);
    return end < 0 ? null : end + 3;
  }
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i += 1) {
    if (text[i] === '\\' && quote === '"') i += 1;
    else if (text[i] === quote) return i + 1;
  }
  return null;
}

/** Keys of the same section behind a place. */
function keysBehind(text: string, at: number): string[] {
  const behind = text.slice(at);
  const end = behind.search(/^[ \t]*\[/m);
  return [...behind.slice(0, end < 0 ? undefined : end).matchAll(/^[ \t]*([\w-]+)[ \t]*=/gm)].map(([, key = '']) => key);
}
