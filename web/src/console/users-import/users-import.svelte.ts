import { Kept } from '../../lib/kept.svelte';
import { Problem } from '../../lib/server/http';
import { session } from '../../lib/server/session.svelte';
import { unusable, type Unusable } from './import-file';
import { importUsers, rehearseImport, type Imported } from './server';

/** What the server said of a text. */
export interface Rehearsed {
  text: string;
  imported: Imported;
}

/** A text with people, from the first look at it until it is imported. Only what was rehearsed is imported. */
export class UsersImport {
  readonly #text = new Kept('import', '');
  rehearsed = $state.raw<Rehearsed | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state<'rehearsing' | 'importing' | null>(null);
  /** Why a file was not taken. */
  refused = $state<Unusable | null>(null);

  constructor(readonly organization: string) {}

  get text(): string {
    return this.#text.value;
  }

  set text(text: string) {
    this.#text.value = text;
    [this.problem, this.refused] = [null, null];
  }

  /** What is wrong with the form of the text, where there is one. */
  unusable = $derived.by((): Unusable | null => this.refused ?? (this.text.trim() === '' ? null : unusable(this.text)));
  ready = $derived.by(() => this.text.trim() !== '' && this.unusable === null && this.busy === null);
  /** What the server said, if it said it of exactly this text. */
  answer = $derived.by(() => (this.rehearsed?.text === this.text ? this.rehearsed.imported : null));
  /** Whether this text changes something, and all of it may be. */
  allowed = $derived.by(
    () => this.answer !== null && this.answer.errors.length === 0 && this.answer.added + this.answer.updated > 0,
  );

  async rehearse(): Promise<void> {
    const { text } = this;
    await this.#attempt('rehearsing', async () => {
      this.rehearsed = { text, imported: await rehearseImport(this.organization, text) };
    });
  }

  /** Imports what was rehearsed; nothing, where it was not done. */
  async import(): Promise<Imported | null> {
    const { text } = this;
    if (!this.allowed) return null;
    let imported: Imported | null = null;
    await this.#attempt('importing', async () => {
      imported = await importUsers(this.organization, text);
      this.#text.done();
      this.rehearsed = null;
    });
    // Something has changed meanwhile, so that it is not allowed any more: another look says what.
    if (this.problem?.code === 'invalid_rows') await this.rehearse();
    return imported;
  }

  async #attempt(what: 'rehearsing' | 'importing', act: () => Promise<void>): Promise<void> {
    [this.busy, this.problem] = [what, null];
    try {
      await act();
    } catch (error) {
      this.problem = Problem.from(error);
      if (this.problem.status === 401) session.lost();
    }
    this.busy = null;
  }
}
