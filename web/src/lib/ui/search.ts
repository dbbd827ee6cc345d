const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a', ł: 'l', đ: 'd', ß: 'ss' };

/** A text as people type it in a hurry: small letters without marks. */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(/[øæåłđß]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether every word of the query is somewhere in the text. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
