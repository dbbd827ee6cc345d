import { clock } from '../clock.svelte';
import { about, type About } from '../server/api';
import { version } from '../server/version.svelte';
import { loadModule, type Loaded } from './load';
import type { Catalogue } from './types';

/** What runs in this page, and what the server says of itself. */
export interface Opened {
  about: About;
  loaded: Loaded;
}

let opening: Promise<Opened> | null = null;
let opened: Opened | null = null;

/** Loads the module and the catalogue that the server decides with, once for all pages; after a failure, again. */
export function openModule(): Promise<Opened> {
  opening ??= load().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function load(): Promise<Opened> {
  const said = await about();
  clock.set(Date.parse(said.now));
  const loaded = await loadModule(said);
  version.runs({ module: loaded.module.sha256, catalogue: loaded.catalogue.sha256 });
  opened = { about: said, loaded };
  return opened;
}

/** The catalogue that this page decides with; for components that are drawn only once it is there. */
export function loadedCatalogue(): Catalogue {
  if (!opened) throw new Error('no catalogue is loaded yet');
  return opened.loaded.evaluator.catalogue;
}
