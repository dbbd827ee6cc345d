import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { useBrowser, type Options, type Stage } from './browser';

const KINDS: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** As strict as the server is with its pages. */
const CONTENT_SECURITY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

/** The files of the pages on a server that knows nothing but files. */
export class StaticPages {
  readonly #server: Server;
  readonly #answering = new Set<Promise<unknown>>();

  constructor(folder: string) {
    this.#server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://static').pathname));
      const named = join(folder, path);
      const file = existsSync(named) && statSync(named).isFile() ? named : join(folder, 'index.html');
      const type = KINDS[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY });
      createReadStream(file).pipe(response);
      const answered: Promise<unknown> = once(response, 'close').then(() => this.#answering.delete(answered));
      this.#answering.add(answered);
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  start(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Once what was asked for is answered, nothing is any more, also on connections that are open. */
  async stop(): Promise<void> {
    await Promise.all(this.#answering);
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}

/** The playground of a test file: no server of ours runs, files alone are served. */
export function usePlayground(): { pages: () => StaticPages; open: (address?: string, options?: Options) => Promise<Stage> } {
  const { open } = useBrowser();
  let pages: StaticPages;
  beforeAll(async () => {
    const assets = process.env.REMIT_ASSETS;
    if (!assets) throw new Error('REMIT_ASSETS is not set: run `cargo xtask test --only browser`');
    pages = new StaticPages(join(assets, 'pages'));
    await pages.start();
  });
  afterAll(() => pages.stop());
  return {
    pages: () => pages,
    open: (address = '/playground', options) => open(new URL(address, pages.origin).href, options),
  };
}
