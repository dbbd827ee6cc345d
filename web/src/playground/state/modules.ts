import initModule from '../../lib/module/generated/remit.js';
import moduleUrl from '../../lib/module/generated/remit.wasm?url';
import { digestOf, type Digest } from '../../lib/module/digest';
import initWorkbench from '../../lib/workbench/generated/workbench.js';
import workbenchUrl from '../../lib/workbench/generated/workbench.wasm?url';
import { Searcher } from '../../lib/workbench/search/searcher';

/** A module that runs in this page, compiled, so that workers can run it without loading it again. */
export interface Running extends Digest {
  compiled: WebAssembly.Module;
}

/** What the playground runs: the module that decides, and the workbench. */
export interface Modules {
  remit: Running;
  workbench: Running;
  /** A worker that runs the workbench, for what takes long. */
  searcher: Searcher;
}

let loading: Promise<Modules> | null = null;

/** Loads both modules from the files of the pages, once; after a failure, again. */
export function loadModules(): Promise<Modules> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Modules> {
  const [remit, workbench] = await Promise.all([fetchModule(moduleUrl), fetchModule(workbenchUrl)]);
  const [searcher] = await Promise.all([
    Searcher.start(workbench.compiled),
    initModule({ module_or_path: remit.compiled }),
    initWorkbench({ module_or_path: workbench.compiled }),
  ]);
  return { remit, workbench, searcher };
}

async function fetchModule(url: string): Promise<Running> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const [compiled, digest] = await Promise.all([WebAssembly.compile(bytes), digestOf(bytes)]);
  return { compiled, ...digest };
}
