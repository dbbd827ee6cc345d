/** The digests of what decides. */
export interface Digests {
  module: string;
  catalogue: string;
}

const RELOADED_FOR = 'remit-reloaded-for';

/**
 * What runs in this page against what the server decides with. A page that is behind loads itself anew, and until then
 * takes no answer of the server, so that two versions are never mixed.
 */
class Version {
  #page: Digests | null = null;
  /** What the server has and this page has not. */
  newer = $state.raw<Digests | null>(null);
  /** Whether loading the page anew for exactly this did not help. */
  stuck = $state(false);

  /** Notes what this page has loaded. */
  runs(digests: Digests): void {
    this.#page = digests;
  }

  /**
   * Compares with what a response says.
   *
   * @throws when the server has something else, so that the response is not used
   */
  compare(module: string | null, catalogue: string | null): void {
    const page = this.#page;
    if (!page || module === null || catalogue === null) return;
    if (page.module === module && page.catalogue === catalogue) return;
    this.#note({ module, catalogue });
    throw new Error('the server decides with another module or catalogue than this page');
  }

  reload(): void {
    if (this.newer) sessionStorage.setItem(RELOADED_FOR, nameOf(this.newer));
    location.reload();
  }

  #note(digests: Digests): void {
    this.stuck = sessionStorage.getItem(RELOADED_FOR) === nameOf(digests);
    this.newer ??= digests;
  }
}

function nameOf({ module, catalogue }: Digests): string {
  return `${module} ${catalogue}`;
}

export const version = new Version();
