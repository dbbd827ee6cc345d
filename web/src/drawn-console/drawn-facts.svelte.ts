import { sameFacts } from '../lib/facts/edit-facts';
import { controlState, difference, type ControlState, type Difference } from '../lib/module/control-state';
import type { Evaluator, View } from '../lib/module/evaluator';
import type { Explanation, Facts, Request, Setting, SiteFacts } from '../lib/module/types';
import type { SavedFacts } from '../lib/server/api';

/** One control of the drawn console, as it is with the facts as edited. */
export interface Control {
  setting: Setting;
  state: ControlState;
  /** Against the saved state. */
  difference: Difference | null;
}

/** A console as it is drawn. */
export interface Drawn {
  readonly controls: Control[];
  readonly view: Pick<View, 'restricted'>;
  /** Whether it is another one than that which is saved, so that differences are told. */
  readonly edited: boolean;
}

/**
 * The facts of one administrator in one organization, as saved and as edited, and the console that he sees with them.
 * Nothing is sent anywhere.
 */
export abstract class DrawnFacts implements Drawn {
  /** As edited. */
  abstract readonly facts: Facts;
  readonly sites: SiteFacts[];
  view = $derived.by(() => this.#view(this.facts));
  edited = $derived.by(() => !sameFacts(this.facts, this.saved.facts));
  controls = $derived.by(() => this.#controls(this.view.bytes));
  readonly #savedStates: ControlState[];

  constructor(
    readonly evaluator: Evaluator,
    readonly saved: SavedFacts,
  ) {
    this.sites = saved.sites;
    this.#savedStates = this.#states(this.#view(saved.facts).bytes);
  }

  get now(): number {
    return this.saved.now_ms;
  }

  explain(request: Request): Explanation {
    return this.evaluator.explain(this.facts, this.now, request);
  }

  #view(facts: Facts): View & { milliseconds: number } {
    const start = performance.now();
    const view = this.evaluator.view(facts, this.now);
    return { ...view, milliseconds: performance.now() - start };
  }

  #states(bytes: Uint8Array): ControlState[] {
    return this.evaluator.catalogue.settings.map((setting, index) => controlState(bytes[index] ?? 0, setting));
  }

  #controls(bytes: Uint8Array): Control[] {
    const states = this.#states(bytes);
    return this.evaluator.catalogue.settings.flatMap((setting, index) => {
      const [before, state] = [this.#savedStates[index], states[index]];
      return before && state ? [{ setting, state, difference: difference(before, state) }] : [];
    });
  }
}
