import type { Instant } from '../../lib/module/types';
import type { Question } from '../../lib/workbench/workbench';

/** The texts that somebody writes. */
export type TextName = 'catalogue' | 'world' | 'tests';

/** The longest texts that the editors take, in UTF-16 units. */
export const LONGEST: Record<TextName, number> = { catalogue: 512 * 1024, world: 2 * 1024 * 1024, tests: 512 * 1024 };

/** What is looked at. */
export interface Chosen {
  organization: string | null;
  user: string | null;
  /** The id of a setting. */
  control: string | null;
  /** The panel of answers on screen. */
  panel: string;
}

/** Everything of a playground that can be shared. Whatever is shown follows from it. */
export interface Sheet {
  catalogue: string;
  world: string;
  tests: string;
  now: Instant;
  chosen: Chosen;
  /** Questions that stay on screen and are asked again whenever something changes. */
  watches: Question[];
  /** What panels remember, by their ids. */
  panels: Record<string, unknown>;
}
