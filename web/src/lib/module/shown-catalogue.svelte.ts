import type { Catalogue } from './types';

let shown = $state.raw<Catalogue | null>(null);

/** Says which catalogue the page decides with. */
export function showCatalogue(catalogue: Catalogue): void {
  shown = catalogue;
}

/** The catalogue that this page decides with; for components that are drawn only once it is there. */
export function shownCatalogue(): Catalogue {
  if (!shown) throw new Error('no catalogue is loaded yet');
  return shown;
}
