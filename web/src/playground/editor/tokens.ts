export type Language = 'toml' | 'json';

/** What a piece of text is, as far as its colour says it. */
export type Kind =
  | 'comment'
  | 'heading'
  | 'key'
  | 'string'
  | 'number'
  | 'atom'
  | 'punctuation'
  | 'none'
  | 'view'
  | 'manage';

export interface Token {
  from: number;
  to: number;
  kind: Kind;
}

/** The quotation marks of a string that goes on for lines. */
export type OpenString = '"""' | "'''" | null;

/** A line's tokens, and the string that is still open at its end. */
export interface Line {
  tokens: Token[];
  within: OpenString;
}

const HEADING = /^\s*\[\[?\s*[\w-][\w\s.-]*\]\]?(?=\s*(?:#|$))/;

const TOML: [Kind, RegExp][] = [
  ['comment', /#.*/y],
  ['key', /(?:[\w-]+|"[^"]*")(?:\s*\.\s*(?:[\w-]+|"[^"]*"))*(?=\s*=)/y],
  ['string', /"(?:[^"\\]|\\.)*"?|'[^']*'?/y],
  ['number', /[+-]?\d[\w:.+-]*/y],
  ['atom', /\b(?:true|false)\b/y],
  ['punctuation', /[[\]{}=,]/y],
];

const JSON_KINDS: [Kind, RegExp][] = [
  ['key', /"(?:[^"\\]|\\.)*"(?=\s*:)/y],
  ['string', /"(?:[^"\\]|\\.)*"?/y],
  ['number', /-?\d[\d.eE+-]*/y],
  ['atom', /\b(?:true|false|null)\b/y],
  ['punctuation', /[[\]{}:,]/y],
];

/** A cell says its level first. */
const LEVEL = /^["'](none|view|manage)(?=["' ])/;

/** What is on a line. `within` is the string that is open at its start. */
export function tokensOf(text: string, language: Language, within: OpenString = null): Line {
  const tokens: Token[] = [];
  let at = 0;
  if (within) {
    const end = text.indexOf(within);
    if (end < 0) return { tokens: [{ from: 0, to: text.length, kind: 'string' }], within };
    at = end + 3;
    tokens.push({ from: 0, to: at, kind: 'string' });
  } else if (language === 'toml') {
    const heading = HEADING.exec(text);
    if (heading) {
      tokens.push({ from: 0, to: heading[0].length, kind: 'heading' });
      at = heading[0].length;
    }
  }
  while (at < text.length) {
    const opened = language === 'toml' ? /^(?:"""|''')/.exec(text.slice(at, at + 3))?.[0] : undefined;
    if (opened) {
      const end = text.indexOf(opened, at + 3);
      const to = end < 0 ? text.length : end + 3;
      tokens.push({ from: at, to, kind: 'string' });
      if (end < 0) return { tokens, within: opened as OpenString };
      at = to;
      continue;
    }
    at = next(text, at, language === 'toml' ? TOML : JSON_KINDS, tokens);
  }
  return { tokens: tokens.filter(({ from, to }) => to > from), within: null };
}

function next(text: string, at: number, kinds: [Kind, RegExp][], tokens: Token[]): number {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length;
    if (!length) continue;
    const level = kind === 'string' ? (LEVEL.exec(text.slice(at, at + 8))?.[1] as Kind | undefined) : undefined;
    if (level) {
      const to = at + 1 + level.length;
      tokens.push({ from: at, to: at + 1, kind }, { from: at + 1, to, kind: level }, { from: to, to: at + length, kind });
    } else {
      tokens.push({ from: at, to: at + length, kind });
    }
    return at + length;
  }
  return at + 1;
}

/** The string of several lines that is open at the end of a text. */
export function openString(text: string): OpenString {
  if (!text.includes('"""') && !text.includes("'''")) return null;
  let within: OpenString = null;
  for (const line of text.split('\n')) ({ within } = tokensOf(line, 'toml', within));
  return within;
}
