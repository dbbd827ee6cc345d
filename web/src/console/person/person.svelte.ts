import type { Shown, Surroundings } from '../../drawn-console/surroundings';
import type { Evaluator } from '../../lib/module/evaluator';
import { router } from '../../lib/router.svelte';
import type { Console } from '../state/console.svelte';
import { known, type Known, type Whom } from './server';
import { evaluatorOf } from './then/earlier-catalogue';
import * as api from '../../lib/server/api';

/** What is known of a person at one point, and what decides by the rules of that point. */
export interface PersonThen extends Known {
  whom: Whom;
  evaluator: Evaluator;
  /** What the home organization is called, where the reader may know it. */
  home: string | null;
}

export async function readPerson(whom: Whom, console: Console, signal: AbortSignal): Promise<PersonThen> {
  const found = await known(whom, signal);
  const id = found.person?.value.home ?? found.facts?.facts.subject?.home ?? whom.organization;
  const [home, evaluator] = await Promise.all([
    id === whom.organization
      ? console.organization?.name ?? null
      : api.organization(id, signal).then(
          ({ name }) => name,
          () => null,
        ),
    found.facts ? evaluatorOf(found.facts.catalogue, console.opened.loaded) : console.evaluator,
  ]);
  return { ...found, whom, evaluator, home: home ?? id };
}

/** The page of a person, as the console that is drawn on it sees it. */
export class PersonSurroundings implements Surroundings {
  showHidden = $state(false);
  readonly busy = false;
  readonly differing: ReadonlySet<string> = new Set();

  constructor(
    private readonly console: Console,
    private readonly nameOf: () => string,
  ) {}

  get organization() {
    return this.console.organization;
  }

  get name(): string {
    return this.nameOf();
  }

  get page(): string | null {
    return router.query.get('page');
  }

  get control(): string | null {
    return router.query.get('control');
  }

  address(changes: Partial<Shown>): string {
    return router.with({ ...changes });
  }

  go(changes: Partial<Shown>, step: 'push' | 'replace' = 'push'): void {
    router.ask({ ...changes }, step);
  }
}
