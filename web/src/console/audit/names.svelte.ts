import { SvelteMap } from 'svelte/reactivity';
import { namesOf } from './server';

/** The most names that the server tells at once. */
const MOST = 100;

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
    for (let start = 0; start < missing.length; start += MOST) {
      const part = missing.slice(start, start + MOST);
      try {
        for (const { id, name } of await namesOf(this.organization, part)) this.#known.set(id, name);
      } catch {
        // Addresses say enough; the next change that names them asks again.
        for (const id of part) this.#asked.delete(id);
      }
    }
  }
}
