import { clock } from '../clock.svelte';
import { about, type About } from '../server/api';
import { version } from '../server/version.svelte';
import { loadModule, type Loaded } from './load';
import { showCatalogue } from './shown-catalogue.svelte';

/** What runs in this page, and what the server says of itself. */
export interface Opened {
  about: About;
  loaded: Loaded;
}

let opening: Promise<Opened> | null = null;

/** Loads the module and the catalogue that the server decides with, once for all pages; after a failure, again. */
export async function openModule(): Promise<Opened> {
  opening ??= load().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  const opened = await opening;
  showCatalogue(opened.loaded.evaluator.catalogue);
  return opened;
}

async function load(): Promise<Opened> {
  const said = await about();
  clock.set(Date.parse(said.now));
  const loaded = await loadModule(said);
  version.runs({ module: loaded.module.sha256, catalogue: loaded.catalogue.sha256 });
  return { about: said, loaded };
}
