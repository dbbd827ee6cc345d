import { SvelteMap } from 'svelte/reactivity';
import { namesIn } from '../../lib/server/names';

/** What people of a log are called. Until a name is there, and where there is none, the address stands for it. */
export class Names {
  readonly #known = new SvelteMap<string, string>();
  readonly #asked = new Set<string>();

  constructor(private readonly organization: string) {}

  of = (id: string): string => this.#known.get(id) ?? id;

  /** Asks for the names of those who were not asked for yet. */
  async learn(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => id.includes('@') && !this.#asked.has(id));
    for (const id of missing) this.#asked.add(id);
    if (missing.length === 0) return;
    try {
      for (const [id, name] of await namesIn(this.organization, missing)) this.#known.set(id, name);
    } catch {
      // Addresses say enough; the next change that names them asks again.
      for (const id of missing) this.#asked.delete(id);
    }
  }
}
