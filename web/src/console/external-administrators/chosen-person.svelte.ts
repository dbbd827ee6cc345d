import { whyText } from '../../lib/i18n/reason-text';
import type { Facts } from '../../lib/module/types';
import { resource, type Resource } from '../../lib/resource.svelte';
import { savedFacts } from '../../lib/server/api';
import { namesIn } from '../../lib/server/names';
import type { Console } from '../state/console.svelte';

/** The person whom an open dialog is about, also when the dialog was opened by its address. */
export class ChosenPerson {
  readonly read: Resource<{ name: string; facts: Facts }>;
  readonly #console: Console;
  readonly #act: string;

  constructor(console: Console, act: string, user: () => string | null) {
    this.#console = console;
    this.#act = act;
    const organization = console.organizationId;
    this.read = resource(user, async (id, signal) => {
      const [names, { facts }] = await Promise.all([
        namesIn(organization, [id], signal),
        savedFacts(organization, id, { signal }),
      ]);
      return { name: names.get(id) ?? id, facts };
    });
  }

  /** Whether it can be done to the person: true, or why not. Not known until he is read. */
  get decision(): { allowed: boolean; why: string | null } {
    const facts = this.read.value?.facts;
    const decision = facts && this.#console.rights?.whyAct(this.#act, {}, facts);
    if (!decision) return { allowed: false, why: null };
    return { allowed: decision.allowed, why: decision.allowed ? null : whyText(decision) };
  }

  get ofPartner(): boolean {
    const { organization, subject } = this.read.value?.facts ?? {};
    return subject != null && organization?.managed_by === subject.home;
  }
}
