/** How many steps are remembered. */
const MOST = 200;
const KEY = 'pager trail';

/** The way through the pages of lists in this window: which address led to which. It outlives a reload. */
class Trail {
  readonly #steps = new Map<string, string>(read());

  /** Somebody goes from one page of a list to the next. */
  add(address: string, from: string): void {
    this.#steps.delete(address);
    this.#steps.set(address, from);
    for (const oldest of [...this.#steps.keys()].slice(0, -MOST)) this.#steps.delete(oldest);
    sessionStorage.setItem(KEY, JSON.stringify([...this.#steps]));
  }

  /** The page before; nothing where the reader did not come from it. */
  before(address: string): string | null {
    return this.#steps.get(address) ?? null;
  }
}

function read(): [string, string][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, string][];
  } catch {
    return [];
  }
}

export const trail = new Trail();
