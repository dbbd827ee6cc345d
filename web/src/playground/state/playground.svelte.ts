import { createContext } from 'svelte';
import { Evaluator } from '../../lib/module/evaluator';
import { showCatalogue } from '../../lib/module/shown-catalogue.svelte';
import type { Catalogue, Facts, Instant } from '../../lib/module/types';
import {
  World,
  Unreadable,
  compile,
  format,
  scenarios,
  symbols,
  whenLost,
  type Diagnostic,
  type Finding,
  type Question,
  type Scenarios,
  type Symbol,
} from '../../lib/workbench/workbench';
import { parseWorld, type WorldDocument } from '../world/document';
import type { Modules } from './modules';
import type { Chosen, Sheet, TextName } from './sheet';

/** A catalogue text that compiles, and what became of it. */
export interface Policy {
  text: string;
  bytes: Uint8Array;
  sha256: string;
  catalogue: Catalogue;
  evaluator: Evaluator;
}

/** A place in a text that is to be seen. */
export interface ShownPlace {
  name: TextName;
  from: number;
  to: number;
  focus: boolean;
}

/** What takes longer than this, in milliseconds, waits until the writer has paused for so long. */
const LONG = 80;
const PAUSE = 250;

const NOTHING: Scenarios = { scenarios: [], problems: [] };

/**
 * The playground: texts, the moment, what is looked at, and what follows from them.
 *
 * Texts are the truth. What was made of the last text without mistakes stays, and is stale while the text has some.
 */
export class Playground {
  #texts = $state.raw<Record<TextName, string>>({ catalogue: '', world: '', tests: '' });
  /** The moment that is decided at. */
  now = $state<Instant>(0);
  chosen = $state<Chosen>({ organization: null, user: null, control: null, panel: 'matrix' });
  watches = $state.raw<Question[]>([]);
  panels = $state.raw<Record<string, unknown>>({});

  /** The last catalogue without mistakes. */
  policy = $state.raw<Policy | null>(null);
  diagnostics = $state.raw<Diagnostic[]>([]);
  /** The last world that could be read. */
  world = $state.raw<World | null>(null);
  /** The text that this world was made of. */
  worldText = $state.raw('');
  /** The last of the world's texts that tables can show; the world itself may have mistakes. */
  document = $state.raw<WorldDocument>({});
  /** Whether the text has come to be no such thing since. */
  documentIsStale = $state(false);
  /** What is wrong with the world, or what of it gives nothing. */
  findings = $state.raw<Finding[]>([]);
  scenarios = $state.raw<Scenarios>(NOTHING);
  /** Why something could not be worked out, such as a module that stopped in the middle of a call. What was on screen stays. */
  trouble = $state.raw<Error | null>(null);

  /** Whether the text has mistakes, so that what is shown was made of an earlier one. */
  policyIsStale = $state(false);
  worldIsStale = $state(false);
  /** The facts of the person that is looked at, in the organization that is looked at. */
  facts = $derived.by(() => this.#factsOfChosen());
  /** The place in a text that was asked for last. */
  shown = $state.raw<ShownPlace | null>(null);
  #done: Partial<Record<TextName, string>> = {};
  #named: { text: string; symbols: Symbol[] } = { text: '', symbols: [] };
  #frame = 0;
  #before: World | null = null;
  #documentText = '';
  #refresh: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** How long it took the last time to work out what follows, in milliseconds. */
  #took = 0;

  constructor(
    readonly modules: Modules,
    sheet: Sheet,
    /** Whether texts are shown and not changed. */
    readonly readonly = false,
  ) {
    whenLost(() => queueMicrotask(() => this.#restoreWorld()));
    this.open(sheet);
  }

  get texts(): Readonly<Record<TextName, string>> {
    return this.#texts;
  }

  /**
   * Takes what somebody wrote. What follows from it is there by the next frame, or, where that takes long, once the
   * writer pauses.
   */
  write(name: TextName, text: string): void {
    if (this.#texts[name] === text) return;
    this.#texts = { ...this.#texts, [name]: text };
    if (this.#took <= LONG) {
      this.#frame ||= requestAnimationFrame(() => this.settle());
    } else {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.settle(), PAUSE);
    }
  }

  /** Goes back to the last text of the world that tables can show. */
  restoreWorld(): void {
    this.write('world', this.#documentText);
  }

  /** Puts another sheet in the place of this one. */
  open({ catalogue, world, tests, now, chosen, watches, panels }: Sheet): void {
    this.#texts = { catalogue, world, tests };
    this.now = now;
    this.watches = watches;
    this.panels = panels;
    this.chosen = { ...chosen };
    this.settle();
  }

  /** Everything that can be shared, as it is now. */
  get sheet(): Sheet {
    const { now, watches, panels } = this;
    return { ...this.#texts, now, chosen: $state.snapshot(this.chosen), watches, panels };
  }

  /** What a panel remembers. */
  remembered<T>(panel: string, initial: T): T {
    return (this.panels[panel] as T | undefined) ?? initial;
  }

  /** Has a panel remember something: it is shared and exported with everything else. */
  remember(panel: string, value: unknown): void {
    this.panels = { ...this.panels, [panel]: value };
  }

  /** Looks at a person, in an organization. */
  look(at: Partial<Chosen>): void {
    Object.assign(this.chosen, at);
  }

  /** Shows a place in a text. The keyboard goes there, unless somebody walks on where he is. */
  show(name: TextName, from: number, to: number, focus = true): void {
    this.shown = { name, from, to, focus };
  }

  /** Works out what follows from the texts, now. */
  settle(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    this.#frame = 0;
    const start = performance.now();
    const { catalogue, world, tests } = this.#texts;
    const done = this.#done;
    this.#done = { catalogue, world, tests };
    this.trouble = null;
    const before = this.policy;
    if (done.catalogue !== catalogue) this.#attempt(() => this.#compile(catalogue));
    if (done.world !== world) this.#readDocument(world);
    if (done.world !== world || this.policy !== before) this.#attempt(() => this.#read(world));
    if (done.tests !== tests) this.#attempt(() => (this.scenarios = tests === '' ? NOTHING : scenarios(tests)));
    this.#took = performance.now() - start;
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => this.symbols, PAUSE);
  }

  /** The names that the catalogue's text declares. */
  get symbols(): readonly Symbol[] {
    const text = this.#texts.catalogue;
    if (this.#named.text !== text) this.#attempt(() => (this.#named = { text, symbols: symbols(text) }));
    return this.#named.symbols;
  }

  /** The same as of a moment ago; for what must be there at once. */
  get lateSymbols(): readonly Symbol[] {
    return this.#named.symbols;
  }

  /** Brings the catalogue's text into its usual form. */
  format(): void {
    this.#attempt(() => this.write('catalogue', format(this.#texts.catalogue)));
  }

  #compile(text: string): void {
    this.policyIsStale = true;
    const { bytes, sha256, diagnostics } = compile(text);
    this.diagnostics = diagnostics;
    if (!bytes || sha256 === null) return;
    this.policyIsStale = false;
    // Comments and blanks change nothing.
    if (this.policy?.sha256 === sha256) return;
    const evaluator = new Evaluator(bytes);
    showCatalogue(evaluator.catalogue);
    this.policy = { text, bytes, sha256, catalogue: evaluator.catalogue, evaluator };
  }

  #readDocument(text: string): void {
    const document = parseWorld(text);
    this.documentIsStale = document === null;
    if (!document) return;
    this.document = document;
    this.#documentText = text;
  }

  #read(text: string): void {
    this.worldIsStale = true;
    if (!this.policy) return;
    try {
      const world = new World(text, this.policy.text);
      this.findings = world.warnings;
      this.worldIsStale = false;
      this.#replaceWorld(world, text);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.findings = error.findings;
    }
  }

  #replaceWorld(world: World, text: string): void {
    // Something on screen may still hold the last one until it is drawn anew.
    this.#before?.free();
    this.#before = this.world;
    this.world = world;
    this.worldText = text;
    this.#chooseSomebody(world);
  }

  /** Looks at somebody who is there. */
  #chooseSomebody({ outline }: World): void {
    const { chosen } = this;
    if (!outline.organizations.some(({ id }) => id === chosen.organization)) {
      const first = outline.organizations.find(({ kind }) => kind === 'customer') ?? outline.organizations[0];
      chosen.organization = first?.id ?? null;
    }
    if (!outline.people.some(({ id }) => id === chosen.user)) {
      const first = outline.people.find(({ organization }) => organization === chosen.organization);
      chosen.user = (first ?? outline.people[0])?.id ?? null;
    }
  }

  #factsOfChosen(): Facts | null {
    const { organization, user } = this.chosen;
    if (!this.world || organization === null || user === null) return null;
    return this.world.facts(user, organization);
  }

  /** The workbench started anew, and has forgotten the world. */
  #restoreWorld(): void {
    const { policy, worldText } = this;
    this.#before = null;
    if (!this.world || !policy) return;
    this.world = null;
    this.#attempt(() => (this.world = new World(worldText, policy.text)));
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.trouble = error instanceof Error ? error : new Error(String(error));
    }
  }
}

export const [playgroundOf, providePlayground] = createContext<Playground>();
