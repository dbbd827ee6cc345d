import { createContext } from 'svelte';
import { openModule, type Opened as Module } from '../../lib/module/open';
import * as api from '../../lib/server/api';
import { Problem } from '../../lib/server/http';
import { Choice } from './choice.svelte';
import { Draft } from './draft.svelte';
import { ServerAnswers } from './server-answers.svelte';
import type { Shown, Surroundings } from '../../drawn-console/surroundings';

/** What was loaded once, when the page was opened. */
export interface Opened extends Module {
  organizations: api.Organization[];
}

/** The preview page: who is looked at, and how far the page has come with it. */
export class Preview implements Surroundings {
  choice = new Choice();
  opened = $state.raw<Opened | null>(null);
  /** People with access to the organization, and everybody at home there, who comes first. */
  administrators = $state.raw<api.Administrator[]>([]);
  draft = $state.raw<Draft | null>(null);
  answers = $state.raw(new ServerAnswers());
  problem = $state.raw<Problem | null>(null);
  busy = $state(true);
  online = $state(navigator.onLine);
  showHidden = $state(false);

  organization = $derived(this.opened?.organizations.find(({ id }) => id === this.choice.organization) ?? null);
  administrator = $derived(this.administrators.find(({ id }) => id === this.choice.user));
  name = $derived(this.administrator?.name ?? this.choice.user ?? '');
  #listed: string | null = null;
  #turn = 0;

  get page(): string | null {
    return this.choice.page;
  }

  get control(): string | null {
    return this.choice.control;
  }

  get differing(): ReadonlySet<string> {
    return this.answers.settings;
  }

  address(changes: Partial<Shown>): string {
    return this.choice.address(changes);
  }

  go(changes: Partial<Shown>, step?: 'push' | 'replace'): void {
    this.choice.go(changes, step);
  }

  /** Loads everything that the address asks for; also the way to try again. */
  async open(): Promise<void> {
    await this.#attempt(async () => {
      if (!this.opened) {
        const [module, organizations] = await Promise.all([openModule(), api.organizations()]);
        this.opened = { ...module, organizations };
      }
    });
    if (this.opened) await this.follow();
  }

  /** Shows what the address says, or the first that there is where it says nothing. */
  async follow(): Promise<void> {
    const { choice } = this;
    await this.#attempt(async (isCurrent) => {
      const first = this.opened?.organizations.find((it) => it.kind === 'customer') ?? this.opened?.organizations[0];
      const organization = choice.organization ?? first?.id ?? null;
      if (organization === null) return;
      if (choice.organization === null) choice.go({ organization }, 'replace');
      if (this.#listed !== organization) {
        const list = await api.administrators(organization);
        if (!isCurrent()) return;
        this.administrators = list.sort((a, b) => nearness(a, organization) - nearness(b, organization));
        this.#listed = organization;
      }
      const user = choice.user ?? this.administrators[0]?.id;
      if (user === undefined || !this.opened) return this.#show(null);
      if (choice.user === null) choice.go({ user }, 'replace');
      const saved = await api.savedFacts(organization, user);
      if (!saved.facts.subject || !saved.facts.organization) throw new Problem('', '', 404);
      if (isCurrent()) this.#show(new Draft(this.opened.loaded.evaluator, saved));
    });
  }

  choose(changes: { organization?: string; user?: string }): Promise<void> {
    this.choice.go({ ...(changes.organization === undefined ? {} : { user: null }), ...changes, control: null });
    return this.follow();
  }

  #show(draft: Draft | null): void {
    this.draft = draft;
    this.answers = new ServerAnswers();
  }

  /** A later attempt makes the answers of an earlier one void. */
  async #attempt(work: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    this.problem = null;
    try {
      await work(() => turn === this.#turn);
    } catch (error) {
      if (turn === this.#turn) {
        this.problem = Problem.from(error);
        this.#show(null);
      }
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}

/** People of the organization come first, and among them those who have a role. */
function nearness(it: api.Administrator, organization: string): number {
  return (it.organization === organization ? 0 : 2) + (it.roles.length > 0 ? 0 : 1);
}

export const [previewOf, providePreview] = createContext<Preview>();
