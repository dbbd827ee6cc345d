import { clock } from '../lib/clock.svelte';
import { Problem } from '../lib/server/http';
import { answerRequest, supportLink, type Answer, type SupportLink } from '../lib/server/support';

/** The server's problems that a new look at the link explains: answered, used or over, or somebody else's. */
const EXPLAINED = [403, 409, 410];

/** The request that a link is about, and how far the page has come with it. */
export class SupportRequest {
  link = $state.raw<SupportLink | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(true);

  constructor(readonly token: string) {}

  look(): Promise<void> {
    return this.#attempt(() => supportLink(this.token));
  }

  async answer(answer: Answer): Promise<void> {
    await this.#attempt(() => answerRequest(this.token, answer));
    if (EXPLAINED.includes(this.problem?.status ?? 0)) {
      const { problem } = this;
      await this.look();
      // Still waiting: it was refused for another reason, which is the server's to tell.
      if (this.link?.state === 'pending') this.problem = problem;
    }
  }

  async #attempt(ask: () => Promise<SupportLink>): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      this.link = await ask();
      clock.set(Date.parse(this.link.now));
    } catch (error) {
      this.problem = Problem.from(error);
    }
    this.busy = false;
  }
}
