import type { Evaluator, View } from '../../lib/module/evaluator';
import type { Explanation, Facts, Request, Setting, SiteFacts } from '../../lib/module/types';
import type { SavedFacts } from '../../lib/server/api';
import { controlState, difference, type ControlState, type Difference } from '../../lib/module/control-state';
import { isElevated, sameFacts } from '../../lib/facts/edit-facts';
import { isRestricted } from '../../lib/facts/restricted-mode';
import { roleOptions } from '../../lib/facts/role-options';

/** One control of the drawn console, as it is in the draft. */
export interface Control {
  setting: Setting;
  state: ControlState;
  /** Against the saved state. */
  difference: Difference | null;
}

/** The facts of one administrator in one organization: as saved, and as edited here. Nothing is sent anywhere. */
export class Draft {
  readonly sites: SiteFacts[];
  facts = $state.raw<Facts>() as Facts;
  view = $derived.by(() => this.#view(this.facts));
  edited = $derived.by(() => !sameFacts(this.facts, this.saved.facts));
  controls = $derived.by(() => this.#controls(this.view.bytes));
  options = $derived.by(() => roleOptions(this.evaluator.catalogue, this.facts, this.sites.length > 0));
  restrictedMode = $derived.by(() => this.#restrictedMode(this.facts));
  elevated = $derived.by(() => this.#elevated(this.facts));
  readonly #savedStates: ControlState[];

  constructor(
    readonly evaluator: Evaluator,
    readonly saved: SavedFacts,
  ) {
    this.facts = saved.facts;
    this.sites = saved.sites;
    this.#savedStates = this.#states(this.#view(saved.facts).bytes);
  }

  get now(): number {
    return this.saved.now_ms;
  }

  get savedRestrictedMode(): boolean {
    return this.#restrictedMode(this.saved.facts);
  }

  get savedElevated(): boolean {
    return this.#elevated(this.saved.facts);
  }

  /** The sites of a site role that is given in the preview: the first that site roles reach. */
  get defaultSites(): string[] {
    return this.sites
      .filter((site) => site.managed_in === 'control_hub')
      .slice(0, 1)
      .map((site) => site.id);
  }

  reset(): void {
    this.facts = this.saved.facts;
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

  #elevated(facts: Facts): boolean {
    return isElevated(facts, this.now, this.evaluator.catalogue.elevation.lasts);
  }

  #restrictedMode({ organization }: Facts): boolean {
    return organization !== null && isRestricted(organization, this.evaluator.catalogue);
  }
}
