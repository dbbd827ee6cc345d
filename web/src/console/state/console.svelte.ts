import { createContext } from 'svelte';
import { clock } from '../../lib/clock.svelte';
import { isRestricted } from '../../lib/facts/restricted-mode';
import { openModule, type Opened } from '../../lib/module/open';
import { Rights } from '../../lib/module/rights';
import { resource, type Resource } from '../../lib/resource.svelte';
import { router } from '../../lib/router.svelte';
import * as api from '../../lib/server/api';
import { session, type Person } from '../../lib/server/session.svelte';

/** An organization of the console, and what the reader may do there. */
export interface Room {
  organization: api.OrganizationDetails;
  saved: api.SavedFacts;
}

/** What all pages of the console share: who uses them, in which organization, and what he may do there. */
export class Console {
  readonly #room: Resource<Room>;
  /** What is saved of the reader at home, while he is elsewhere: the way to other customers depends on it. */
  readonly #home: Resource<api.SavedFacts>;

  constructor(
    readonly opened: Opened,
    readonly person: Person,
  ) {
    this.#room = resource(
      () => this.organizationId,
      async (id, signal) => {
        const [organization, saved] = await Promise.all([
          api.organization(id, signal),
          api.savedFacts(id, person.id, { signal }),
        ]);
        return { organization, saved };
      },
    );
    this.#home = resource(
      () => (this.#atHome ? null : person.organization.id),
      (id, signal) => api.savedFacts(id, person.id, { signal }),
    );
  }

  /** The organization that the address names; the reader's own on pages that belong to none. */
  organizationId = $derived.by(() => router.place?.values.organization ?? this.person.organization.id);
  #atHome = $derived.by(() => this.organizationId === this.person.organization.id);
  rights = $derived.by(() => this.rightsOf(this.#room.value?.saved));
  homeRights = $derived.by(() => (this.#atHome ? this.rights : this.rightsOf(this.#home.value)));
  /** Rights change by time alone; so do pages that are left open. Once in a minute is often enough for what is shown. */
  #minute = $derived(Math.floor(clock.now / 60_000) * 60_000);

  /** How far the page has come with reading the organization. */
  get room(): Resource<Room> {
    return this.#room;
  }

  get organization(): api.OrganizationDetails | null {
    return this.#room.value?.organization ?? null;
  }

  /** Whether restricted mode is on in the organization on screen. */
  get isRestricted(): boolean {
    return this.organization !== null && isRestricted(this.catalogue, this.organization);
  }

  get sites(): api.SavedFacts['sites'] {
    return this.#room.value?.saved.sites ?? [];
  }

  get evaluator() {
    return this.opened.loaded.evaluator;
  }

  get catalogue() {
    return this.evaluator.catalogue;
  }

  /** Reads again what the reader may do, after something that he did. */
  reload(): void {
    this.#room.reload();
    this.#home.reload();
  }

  /** The reader's rights by what is saved of him in some organization. */
  rightsOf(saved: api.SavedFacts | null | undefined): Rights | null {
    return saved ? new Rights(this.evaluator, saved.facts, Math.max(this.#minute, saved.now_ms)) : null;
  }
}

/** Loads the module, and finds out who is signed in; without anybody, the way leads to the sign-in page. */
export async function openConsole(): Promise<{ opened: Opened; person: Person } | null> {
  const [opened, person] = await Promise.all([openModule(), session.person ?? session.read()]);
  if (!person) {
    session.lost();
    return null;
  }
  return { opened, person };
}

export const [consoleOf, provideConsole] = createContext<Console>();
