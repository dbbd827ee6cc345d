import { Problem } from '../../../lib/server/http';
import { DraftOnServer } from './draft-on-server.svelte';
import type { NamedText } from './memory';
import { versionOf } from './versions';
import { readCatalogues, readDirectory } from './server';

/** What the server that this page comes from decides with, and whom it knows. It is asked only when somebody wants it. */
export class ServerVersions {
  /** The catalogue that is active there; with it, everything else of the server is offered. */
  catalogue = $state.raw<NamedText | null>(null);
  readonly version = $derived(this.catalogue && versionOf(this.catalogue.name, this.catalogue.text));
  directory = $state.raw<Blob | null>(null);
  readonly draft = new DraftOnServer();
  asking = $state(false);
  problem = $state.raw<Problem | null>(null);

  /** Asks for the active catalogue. Only those who operate the server get it. */
  ask(): Promise<boolean> {
    return this.#attempt(async () => {
      const { active } = await readCatalogues();
      this.catalogue = { name: active.title, text: active.text };
    });
  }

  askDirectory(): Promise<boolean> {
    return this.#attempt(async () => {
      this.directory = await readDirectory();
    });
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    this.asking = true;
    this.problem = null;
    try {
      await work();
      return true;
    } catch (error) {
      // Where only files are served, whatever is asked for is a page, or is not there.
      this.problem = Problem.from(error);
      return false;
    } finally {
      this.asking = false;
    }
  }
}
