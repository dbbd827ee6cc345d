import type { Directory } from '../../lib/workbench/search/tasks';
import type { Playground } from '../state/playground.svelte';

let count = 0;

/** A directory document with a number of its own. */
export const numbered = (document: string | Blob): Directory => ({ number: ++count, document });

const last = new WeakMap<Playground, Directory>();

/** The world of the page, for a worker; nothing while there is none. */
export function directoryOf(playground: Playground): Directory | null {
  const { world, worldText } = playground;
  if (!world) return null;
  const known = last.get(playground);
  if (known?.document === worldText) return known;
  const directory = numbered(worldText);
  last.set(playground, directory);
  return directory;
}
