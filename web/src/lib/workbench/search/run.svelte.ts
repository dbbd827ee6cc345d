import { Stopped } from './searcher';

/** How long somebody waits without noticing, in milliseconds. */
const UNNOTICED = 250;

/** Something that takes a while: how far it is, and what came out of it last. */
export class Run<A, T, P> {
  running = $state(false);
  /** Whether it runs for so long that somebody should be told. */
  slow = $state(false);
  progress = $state.raw<P | null>(null);
  value = $state.raw<T | null>(null);
  /** What was asked for the value. */
  about = $state.raw<A | null>(null);
  /** How long it took to come by the value, in milliseconds. */
  took = 0;
  /** Why there is nothing newer than the value. */
  error = $state.raw<Error | null>(null);
  /** Whether somebody stopped it. */
  stopped = $state(false);
  #ending = new AbortController();

  /** Starts it; what was under way ends. */
  async start(about: A, work: (options: { signal: AbortSignal; tell: (progress: P) => void }) => Promise<T>): Promise<void> {
    this.#ending.abort();
    const ending = new AbortController();
    this.#ending = ending;
    const isLast = () => this.#ending === ending;
    this.running = true;
    this.stopped = false;
    this.progress = null;
    const start = performance.now();
    const noticed = setTimeout(() => isLast() && (this.slow = true), UNNOTICED);
    try {
      const value = await work({ signal: ending.signal, tell: (progress) => isLast() && (this.progress = progress) });
      if (!isLast()) return;
      this.value = value;
      this.about = about;
      this.took = performance.now() - start;
      this.error = null;
    } catch (error) {
      if (!isLast()) return;
      this.error = error instanceof Stopped ? null : error instanceof Error ? error : new Error(String(error));
    } finally {
      clearTimeout(noticed);
      if (isLast()) this.running = this.slow = false;
    }
  }

  /** Forgets what came out. */
  clear(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
    this.running = this.slow = this.stopped = false;
    this.value = this.about = this.error = null;
  }

  stop(): void {
    this.stopped = this.running;
    this.#ending.abort();
  }
}
