import { problemSentence } from '../i18n/problem-text';
import { actOn, type Elevation, type ElevationAct } from '../server/elevations';
import { Problem } from '../server/http';
import { notices } from '../ui/notices.svelte';

/** Refusals after which the request is not where it was on the page. */
const MOVED = ['request_answered', 'request_expired', 'request_invalid', 'not_running'];

/** Something that the reader does about a request, and why it failed. */
export class Deed {
  busy = $state(false);
  problem = $state<string | null>(null);

  /** Does it once; whether it was done. Either way, what is on screen is read again. */
  async perform(elevation: Elevation, act: ElevationAct, done: string, onchanged: () => void): Promise<boolean> {
    if (this.busy) return false;
    [this.busy, this.problem] = [true, null];
    try {
      await actOn(elevation, act);
      notices.say(done);
    } catch (error) {
      const problem = Problem.from(error);
      this.problem = problemSentence(problem);
      if (MOVED.includes(problem.reasons[0]?.code ?? '')) notices.fail(this.problem);
    }
    this.busy = false;
    onchanged();
    return this.problem === null;
  }
}
