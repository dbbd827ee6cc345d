/** The longest purpose, in characters, as the server counts them. */
export const LONGEST_PURPOSE = 500;

/** A purpose as it is sent: one paragraph, whatever it was pasted from. */
export function tidy(purpose: string): string {
  return purpose.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** How many characters there are left; fewer than none, when it is too long. */
export function charactersLeft(purpose: string): number {
  return LONGEST_PURPOSE - [...tidy(purpose)].length;
}
