import type { LeastPrivilege, Need } from '../../../lib/workbench/search/model';
import { Run } from '../../../lib/workbench/search/run.svelte';
import type { Tasks } from '../../../lib/workbench/search/tasks';
import type { Playground } from '../../state/playground.svelte';
import { outliving } from '../outliving.svelte';
import { needOf, readNeed, type NeedMemory } from './need';
import { standingOf } from './standing';

type Asked = Tasks['leastPrivilege']['asked'];

const NAME = 'least-privilege';

/** What somebody needs, and the smallest sets of roles for it. It outlives the panel. */
export class NeedDesk {
  readonly run = new Run<Asked, LeastPrivilege, never>();
  readonly memory = $derived.by(() => readNeed(this.playground.remembered<unknown>(NAME, null)));
  /** How the person that is looked at stands to the organization that is. */
  readonly standing = $derived.by(() => standingOf(this.playground.facts));
  readonly need = $derived.by((): Need => needOf(this.memory, this.standing));
  readonly asked = $derived.by((): Asked | null => {
    const { policy } = this.playground;
    if (!policy || this.need.wanted.length === 0) return null;
    const { sha256, text, bytes } = policy;
    return { catalogue: { sha256, text, bytes }, need: this.need };
  });

  constructor(readonly playground: Playground) {}

  keep(changes: Partial<NeedMemory>): void {
    this.playground.remember(NAME, { ...this.memory, ...changes });
  }

  /** Searches; while one search is under way, the next waits for it. */
  async start(): Promise<void> {
    if (this.run.running) return;
    for (let asked = this.asked; asked && asked !== this.run.about; asked = this.asked) {
      const about = asked;
      await this.run.start(about, (options) => this.playground.modules.searcher.do('leastPrivilege', about, options));
      if (this.run.error) return;
    }
  }
}

export const deskOf = outliving((playground) => new NeedDesk(playground));
