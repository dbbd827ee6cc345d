import type { Change } from '../../lib/module/types';

/** Makes a change that would help, in what is drawn; nothing where the page has no control for it. */
export type TryOf = (change: Change) => (() => void) | null;
