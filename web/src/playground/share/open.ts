import { TEMPLATES, sheetOf } from '../templates/templates';
import type { Sheet } from '../state/sheet';
import { keptDraft } from './draft';
import { fromFragment, isLink } from './link';
import { Refused, type Refusal } from './read-sheet';

/** What a page begins with, and why a link could not be taken, if there was one. */
export interface Beginning {
  sheet: Sheet;
  refused: Refusal | null;
  /** Whether it is what a link says. */
  linked: boolean;
}

/** What the address says; else what was written here before; else the first template. */
export async function beginning(fragment: string): Promise<Beginning> {
  if (!isLink(fragment)) return { sheet: keptDraft() ?? sheetOf(TEMPLATES[0]), refused: null, linked: false };
  try {
    return { sheet: await fromFragment(fragment), refused: null, linked: true };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { sheet: sheetOf(TEMPLATES[0]), refused: error.why, linked: false };
  }
}
