import { Prepared, __wbg_reset_state, catalogue, load_catalogue } from './generated/remit.js';
import { survive } from './survive';
import type { Catalogue, Explanation, Facts, Instant, Request } from './types';

/** What one administrator may do with every setting, in the order of the catalogue. */
export interface View {
  /** One byte a setting: bits 0-1 the level, 2-3 without restrictions, 4-5 the highest within a site or service. */
  bytes: Uint8Array;
  /** Whether restricted mode applies to this administrator here. */
  restricted: boolean;
}

/** Whose catalogue the module has: it holds one at a time. */
let loaded: Evaluator | null = null;

/** Questions to the module that runs in this page. Each answer depends on its arguments and the catalogue alone. */
export class Evaluator {
  readonly catalogue: Catalogue;
  readonly #bytes: Uint8Array;

  constructor(catalogueBytes: Uint8Array) {
    this.#bytes = catalogueBytes;
    this.catalogue = survive(() => {
      this.#load();
      return catalogue() as Catalogue;
    }, startAnew);
  }

  view(facts: Facts, now: Instant): View {
    return this.#withPrepared(facts, now, (prepared) => ({ bytes: prepared.view(), restricted: prepared.restricted() }));
  }

  /** `target`: the facts of the person that an act is about, in the same organization. */
  allows(facts: Facts, now: Instant, requests: Request[], target?: Facts): boolean[] {
    return this.#withPrepared(facts, now, (prepared) =>
      requests.map((request) => (prepared.evaluate(request, target) & 1) === 1),
    );
  }

  explain(facts: Facts, now: Instant, request: Request, target?: Facts): Explanation {
    return this.#withPrepared(facts, now, (prepared) => prepared.explain(request, target) as Explanation);
  }

  #withPrepared<T>(facts: Facts, now: Instant, use: (prepared: Prepared) => T): T {
    return survive(() => {
      this.#load();
      const prepared = new Prepared(facts, now);
      try {
        return use(prepared);
      } finally {
        prepared.free();
      }
    }, startAnew);
  }

  #load(): void {
    if (loaded === this) return;
    loaded = null;
    load_catalogue(this.#bytes);
    loaded = this;
  }
}

function startAnew(): void {
  __wbg_reset_state();
  loaded = null;
}
