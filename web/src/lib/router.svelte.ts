import { tick } from 'svelte';
import { placeOf, queryText } from './routes';

/** Where the reader is, and the way to other pages without loading everything anew. */
class Router {
  #url = $state.raw(new URL(location.href));
  place = $derived(placeOf(this.#url.pathname));
  query = $derived(this.#url.searchParams);

  /** The whole address within this site. */
  get address(): string {
    return this.#url.pathname + this.#url.search + this.#url.hash;
  }

  constructor() {
    addEventListener('popstate', () => (this.#url = new URL(location.href)));
    document.addEventListener('click', (event) => this.#follow(event));
  }

  /** Goes to an address of these pages. A step that the reader would go back on gets its own place in the history. */
  async go(address: string, step: 'push' | 'replace' = 'push'): Promise<void> {
    const before = this.#url.pathname;
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    this.#url = new URL(location.href);
    if (this.#url.pathname === before) return;
    scrollTo(0, 0);
    await tick();
  }

  /** Changes parts of the query and stays on the page. An absent value takes its part out. */
  ask(changes: Record<string, string | null>, step: 'push' | 'replace' = 'push'): void {
    void this.go(this.with(changes), step);
  }

  /** The address of this page with changes of its query. */
  with(changes: Record<string, string | null>): string {
    const query = queryText({ ...Object.fromEntries(this.query), ...changes });
    return query === '' ? this.#url.pathname : `${this.#url.pathname}?${query}`;
  }

  /** Links to other pages of this site are followed here; those that open elsewhere, or load a file, are not. */
  #follow(event: MouseEvent): void {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!plain || event.defaultPrevented || !link || link.target !== '' || link.hasAttribute('download')) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !placeOf(url.pathname)) return;
    if (url.pathname === location.pathname && url.hash !== '') return;
    event.preventDefault();
    void this.go(url.pathname + url.search + url.hash);
  }
}

export const router = new Router();
