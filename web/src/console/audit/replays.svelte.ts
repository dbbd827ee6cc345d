import { Replay, type Replayable, type Verdict } from '../../lib/module/replay';

/** The decisions of a change, computed again in this page. */
export class Replays {
  /** What came of each; nothing while it is computed. */
  verdicts = $state.raw<(Verdict | null)[]>([]);
  /** How often all of them were computed. */
  runs = $state(0);
  #run = 0;

  get busy(): boolean {
    return this.verdicts.includes(null);
  }

  /** Loads the files anew, and computes every decision again. The page is drawn in between. */
  async run(receipts: Replayable[]): Promise<void> {
    const run = ++this.#run;
    this.verdicts = receipts.map(() => null);
    const replay = new Replay();
    for (const [index, receipt] of receipts.entries()) {
      await new Promise(requestAnimationFrame);
      const verdict = await replay.of(receipt);
      if (run !== this.#run) return;
      this.verdicts = this.verdicts.with(index, verdict);
    }
    this.runs += 1;
  }
}
