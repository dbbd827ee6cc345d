import { DrawnFacts } from '../../drawn-console/drawn-facts.svelte';
import { isElevated } from '../../lib/facts/edit-facts';
import { isRestricted } from '../../lib/facts/restricted-mode';
import { roleOptions } from '../../lib/facts/role-options';
import type { Evaluator } from '../../lib/module/evaluator';
import type { Facts } from '../../lib/module/types';
import type { SavedFacts } from '../../lib/server/api';

/** The facts of one administrator in one organization, edited in the preview. */
export class Draft extends DrawnFacts {
  facts = $state.raw<Facts>() as Facts;
  options = $derived.by(() => roleOptions(this.evaluator.catalogue, this.facts, this.sites.length > 0));
  restrictedMode = $derived.by(() => this.#restrictedMode(this.facts));
  elevated = $derived.by(() => this.#elevated(this.facts));

  constructor(evaluator: Evaluator, saved: SavedFacts) {
    super(evaluator, saved);
    this.facts = saved.facts;
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

  #elevated(facts: Facts): boolean {
    return isElevated(facts, this.now, this.evaluator.catalogue.elevation?.lasts ?? 0);
  }

  #restrictedMode({ organization }: Facts): boolean {
    return organization !== null && isRestricted(this.evaluator.catalogue, organization);
  }
}
