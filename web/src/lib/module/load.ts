import init, { abi_version } from './generated/remit.js';
import { digestOf, type Digest } from './digest';
import { Evaluator } from './evaluator';
import { fetchFile } from '../server/http';
import type { About } from '../server/api';

/** What runs in this page, and the digests of the bytes that it was made from. */
export interface Loaded {
  evaluator: Evaluator;
  module: Digest;
  catalogue: Digest;
}

/** Loads the files that the server says it has loaded, and hashes the very bytes that are run. */
export async function loadModule(about: About): Promise<Loaded> {
  const [moduleFile, catalogueFile] = await Promise.all([fetchFile(about.module.url), fetchFile(about.catalogue.url)]);
  const copy = moduleFile.clone();
  const [compiled, moduleBytes, catalogueBytes] = await Promise.all([
    WebAssembly.compileStreaming(moduleFile),
    copy.arrayBuffer(),
    catalogueFile.arrayBuffer(),
  ]);
  const [module, catalogue] = await Promise.all([digestOf(moduleBytes), digestOf(catalogueBytes)]);
  await init({ module_or_path: compiled });
  if (abi_version() !== about.abi) {
    throw new Error(`the module has ABI ${abi_version()}, the server speaks ${about.abi}`);
  }
  return { evaluator: new Evaluator(new Uint8Array(catalogueBytes)), module, catalogue };
}
