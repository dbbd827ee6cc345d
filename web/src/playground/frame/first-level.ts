/** Where a text says a level that somebody can write another over. */
export interface LevelPlace {
  level: string;
  from: number;
  to: number;
}

/** The first level in a table of a catalogue's text. */
export function firstLevel(text: string): LevelPlace | null {
  const found = /^[ \t]*\[tables\.rows\][^]*?["'](manage|view)\b/m.exec(text);
  const level = found?.[1];
  if (!found || level === undefined) return null;
  const to = found.index + found[0].length;
  return { level, from: to - level.length, to };
}
