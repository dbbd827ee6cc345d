import type { Sheet } from '../state/sheet';
import { readSheet, sheetJson } from './read-sheet';

const KEY = 'playground-draft';

/** Keeps what somebody writes for as long as the window is open, so that it outlives a reload. */
export function keepDraft(sheet: Sheet): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(sheetJson(sheet)));
  } catch {
    // There is no room for it: it lasts as long as the page, and what was kept before is not this.
    sessionStorage.removeItem(KEY);
  }
}

/** What was written in this window before. */
export function keptDraft(): Sheet | null {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? null : readSheet(JSON.parse(text));
  } catch {
    return null;
  }
}
