import { Problem } from '../../../lib/server/http';
import { activateDraft, changeDraft, createDraft, type Checked, type DraftBody } from './server';

/** The draft as the server that this page comes from has it. */
export class DraftOnServer {
  /** What the server found when the draft was saved last. */
  checked = $state.raw<Checked | null>(null);
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  /** The change of the server by which the draft became active. */
  revision = $state.raw<number | null>(null);
  #saved = $state.raw<{ id: string; version: number; text: string } | null>(null);

  isSaved(text: string): boolean {
    return this.#saved?.text === text;
  }

  /** Saves it anew, or over what was saved from here before. The server says what is wrong with it. */
  save(body: DraftBody): Promise<void> {
    return this.#attempt(async () => {
      const before = this.#saved;
      const { draft, checked } = before
        ? await changeDraft(before.id, { ...body, version: before.version })
        : await createDraft(body);
      this.#saved = { ...draft, text: body.text };
      this.checked = checked;
    });
  }

  activate(): Promise<void> {
    return this.#attempt(async () => {
      if (!this.#saved) return;
      const { revision } = await activateDraft(this.#saved.id);
      this.revision = revision;
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      await work();
    } catch (error) {
      this.problem = Problem.from(error);
    } finally {
      this.busy = false;
    }
  }
}
