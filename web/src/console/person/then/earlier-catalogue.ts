import { Evaluator } from '../../../lib/module/evaluator';
import type { Loaded } from '../../../lib/module/load';
import { fetchFile } from '../../../lib/server/http';

const earlier = new Map<string, Promise<Evaluator>>();

/** What decides by the catalogue that was the active one then: this page's own, or one that is loaded for it. */
export function evaluatorOf(catalogue: { sha256: string; url: string }, loaded: Loaded): Promise<Evaluator> {
  if (catalogue.sha256 === loaded.catalogue.sha256) return Promise.resolve(loaded.evaluator);
  const known = earlier.get(catalogue.sha256);
  if (known) return known;
  const loading = load(catalogue.url);
  earlier.set(catalogue.sha256, loading);
  loading.catch(() => earlier.delete(catalogue.sha256));
  return loading;
}

async function load(url: string): Promise<Evaluator> {
  return new Evaluator(new Uint8Array(await (await fetchFile(url)).arrayBuffer()));
}
