import type {
  EscalationProgress,
  EscalationResult,
  Progress,
  RisksProgress,
  RisksResult,
} from '../../../lib/workbench/search/model';
import { Run } from '../../../lib/workbench/search/run.svelte';
import type { PersonReach, SearchedOn, Tasks } from '../../../lib/workbench/search/tasks';
import type { Playground } from '../../state/playground.svelte';
import { directoryOf } from '../directory';
import { outliving } from '../outliving.svelte';
import { fieldsOf } from '../remembered';

/** What is asked for: one administrator, or everybody who has something in the organization. */
export interface EscalationAsked extends SearchedOn {
  user: string | null;
  organization: string;
  stolen: boolean;
}

const NAME = 'escalation';
/** What is searched faster than this, in milliseconds, is searched anew with whatever is written. */
const QUICK = 1_000;

/** What is searched for, and what came out of it. It outlives the panel, so that one may look at another meanwhile. */
export class EscalationDesk {
  readonly one = new Run<EscalationAsked, EscalationResult, EscalationProgress>();
  readonly all = new Run<EscalationAsked, PersonReach[], Progress>();
  readonly risks = new Run<Tasks['risks']['asked'], RisksResult, RisksProgress>();

  readonly #memory = $derived.by(() => fieldsOf(this.playground.remembered<unknown>(NAME, null)));
  /** Whether somebody else has the account. */
  readonly stolen = $derived(this.#memory.stolen === true);
  /** Whether everybody is looked at, and not just the person who is. */
  readonly everybody = $derived(this.#memory.everybody === true);
  readonly run = $derived(this.everybody ? this.all : this.one);

  readonly asked = $derived.by((): EscalationAsked | null => {
    const { policy, now, chosen } = this.playground;
    const directory = directoryOf(this.playground);
    const { organization, user } = chosen;
    if (!policy || !directory || organization === null || (user === null && !this.everybody)) return null;
    const { sha256, text, bytes } = policy;
    const who = this.everybody ? null : user;
    return { directory, catalogue: { sha256, text, bytes }, now, organization, stolen: this.stolen, user: who };
  });
  /** Whether what came out last is about somebody else, or another place. */
  readonly isOther = $derived.by(() => {
    const { asked, run } = this;
    const { about } = run;
    if (!asked || !about) return about === null;
    return about.user !== asked.user || about.organization !== asked.organization || about.stolen !== asked.stolen;
  });
  /** Whether the texts or the moment are others than those that were searched. */
  readonly isStale = $derived.by(() => {
    const { asked, run } = this;
    const { about } = run;
    if (!asked || !about) return false;
    const sameTexts = about.directory.number === asked.directory.number && about.catalogue.sha256 === asked.catalogue.sha256;
    return !sameTexts || about.now !== asked.now;
  });
  /** Whether what came out for the roles is about another catalogue. */
  readonly areRisksStale = $derived(this.risks.about?.catalogue.sha256 !== this.asked?.catalogue.sha256);

  constructor(readonly playground: Playground) {}

  get isQuick(): boolean {
    return this.run.took < QUICK;
  }

  keep(changes: { stolen?: boolean; everybody?: boolean }): void {
    this.playground.remember(NAME, { stolen: this.stolen, everybody: this.everybody, ...changes });
  }

  async start(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    const { directory, catalogue, now, organization, stolen, user } = asked;
    const { searcher } = this.playground.modules;
    const on = { directory, catalogue, now };
    if (this.isOther) this.run.clear();
    if (user === null) {
      await this.all.start(asked, (options) => searcher.do('everybody', { ...on, organization, stolen }, options));
    } else {
      const question = { user, organization, stolen };
      await this.one.start(asked, (options) => searcher.do('escalate', { ...on, question }, options));
    }
  }

  /** Looks at every role of the catalogue. */
  async startRisks(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    const { catalogue, now } = asked;
    const about = { catalogue, now };
    await this.risks.start(about, (options) => this.playground.modules.searcher.do('risks', about, options));
  }
}

export const deskOf = outliving((playground) => new EscalationDesk(playground));
