const OPEN = '([{';
const CLOSE = ')]}';

/** The bracket beside a place in a text and the one that belongs to it, in the order of the text. */
export function matchOf(text: string, at: number): [number, number] | null {
  for (const place of [at - 1, at]) {
    const bracket = text[place];
    if (bracket === undefined) continue;
    if (OPEN.includes(bracket)) {
      const other = seek(text, place, 1);
      return other === null ? null : [place, other];
    }
    if (CLOSE.includes(bracket)) {
      const other = seek(text, place, -1);
      return other === null ? null : [other, place];
    }
  }
  return null;
}

function seek(text: string, from: number, step: 1 | -1): number | null {
  const [deeper, out] = step === 1 ? [OPEN, CLOSE] : [CLOSE, OPEN];
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const character = text[at] ?? '';
    if (deeper.includes(character)) depth += 1;
    else if (out.includes(character) && --depth === 0) return at;
  }
  return null;
}
