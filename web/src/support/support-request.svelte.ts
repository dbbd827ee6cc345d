import { Problem } from '../lib/server/http';
import { answerRequest, supportLink, type Answer, type SupportLink } from '../lib/server/support';

/** The server's problems that a new look at the link explains: answered, used or over, or somebody else's. */
const EXPLAINED = [403, 409, 410];

/** The request that a link is about, and how far the page has come with it. */
export class SupportRequest {
  link = $state.raw<SupportLink | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(true);
  /** When the link was looked at, by this machine's clock. */
  #lookedAt = Date.now();

  constructor(readonly token: string) {}

  /** Milliseconds until the hour is over, counted from the server's moment. */
  left(now: number): number {
    if (!this.link) return 0;
    const atFirst = Date.parse(this.link.expires_at) - Date.parse(this.link.now);
    return Math.max(0, atFirst - (now - this.#lookedAt));
  }

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
      this.#lookedAt = Date.now();
    } catch (error) {
      this.problem = Problem.from(error);
    }
    this.busy = false;
  }
}
