import { clock } from '../clock.svelte';
import { session } from './session.svelte';
import { version, type Digests } from './version.svelte';

interface State extends Digests {
  revision: number;
  now_ms: number;
}

/** After how many milliseconds a stream that the server refused is asked for again. */
const AGAIN = 5_000;

/** What the server tells of itself while a page is open: that something has changed, and that it is there. */
class Live {
  /** The newest change that the server told of. What reads it is read again when there is a newer one. */
  revision = $state(0);
  /** Whether the server is there; what is on screen may be old while it is not. */
  connected = $state(true);
  /** Whether the server itself cannot say that what it knows is up to date. */
  stale = $state(false);
  #source: EventSource | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;

  /** Begins to listen, and goes on until it is stopped. What is read from now on knows of a revision at least. */
  start(known: number): void {
    if (this.#source) return;
    this.revision = Math.max(this.revision, known);
    const source = new EventSource('/api/v1/events');
    source.addEventListener('state', (event) => this.#take(JSON.parse((event as MessageEvent<string>).data) as State));
    source.addEventListener('stale', () => (this.stale = true));
    source.addEventListener('signed-out', () => {
      this.stop();
      session.lost();
    });
    source.addEventListener('open', () => (this.connected = true));
    source.addEventListener('error', () => {
      this.connected = false;
      // A browser connects again by itself when a connection breaks, and not when the server refused it.
      if (source.readyState === EventSource.CLOSED && source === this.#source) {
        this.#source = null;
        this.#again = setTimeout(() => this.start(this.revision), AGAIN);
      }
    });
    this.#source = source;
  }

  stop(): void {
    clearTimeout(this.#again);
    this.#source?.close();
    this.#source = null;
  }

  #take({ revision, now_ms, module, catalogue }: State): void {
    [this.connected, this.stale, this.revision] = [true, false, revision];
    clock.set(now_ms);
    try {
      version.compare(module, catalogue);
    } catch {
      // The page says that it is behind, and loads itself anew.
    }
  }
}

export const live = new Live();
