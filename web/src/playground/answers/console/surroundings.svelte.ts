import type { Shown, Surroundings } from '../../../drawn-console/surroundings';
import type { Playground } from '../../state/playground.svelte';
import { namesOf } from '../answer/question-text';
import { fieldsOf, textOf } from '../remembered';

const PANEL = 'console';

/** The drawn console within the playground: its page is remembered with everything else. */
export class PlaygroundSurroundings implements Surroundings {
  readonly busy = false;
  readonly differing = new Set<string>();

  constructor(readonly playground: Playground) {}

  #kept = $derived.by(() => fieldsOf(this.playground.remembered(PANEL, null)));

  get page(): string | null {
    return textOf(this.#kept.page);
  }

  get control(): string | null {
    return this.playground.chosen.control;
  }

  get showHidden(): boolean {
    return this.#kept.hidden === true;
  }

  set showHidden(hidden: boolean) {
    this.playground.remember(PANEL, { ...this.#kept, hidden });
  }

  get organization(): { id: string; name: string } | null {
    const { world, chosen } = this.playground;
    const id = chosen.organization;
    return id === null ? null : { id, name: namesOf(world).organizations.get(id) ?? id };
  }

  get name(): string {
    const user = this.playground.chosen.user ?? '';
    return namesOf(this.playground.world).people.get(user) ?? user;
  }

  /** Pages of the drawn console have no addresses here. */
  address(): string {
    return location.pathname;
  }

  go({ page, control }: Partial<Shown>): void {
    if (page !== undefined) this.playground.remember(PANEL, { ...this.#kept, page });
    if (control !== undefined) this.playground.look({ control });
  }
}
