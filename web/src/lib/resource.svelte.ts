import { untrack } from 'svelte';
import { live } from './server/live.svelte';
import { session } from './server/session.svelte';
import { Problem, unattended } from './server/http';

/** Something that the server has, and how far the page has come with reading it. */
export class Resource<T> {
  /** What was read last; stays on screen while it is read again. */
  value = $state.raw<T | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(true);
  #again = $state(0);
  #aged = $state(0);

  /** Reads it again. */
  reload(): void {
    this.#again += 1;
  }

  /** Reads it again because time has passed; the reader did not ask for it. */
  refresh(): void {
    this.#aged += 1;
  }

  /** Puts in its place what a change made of it, before the server is asked again. */
  put(value: T): void {
    this.value = value;
  }

  /** @internal reads whatever makes it be read again */
  get turn(): number {
    return this.#again;
  }

  /** @internal reads whatever makes it be read again by itself */
  get age(): number {
    return this.#aged;
  }
}

/**
 * Reads something, and again whenever the key changes, when the server tells of a change, and on `reload`. With another
 * key, nothing of the earlier one is shown, unless `keep` says that it may stay until the new one is there.
 *
 * To be called while a component is set up. Nothing is read while the key is absent.
 */
export function resource<K extends string | null, T>(
  key: () => K,
  read: (key: NonNullable<K>, signal: AbortSignal) => Promise<T>,
  { keep = false }: { keep?: boolean } = {},
): Resource<T> {
  const it = new Resource<T>();
  let shown: string | null = null;
  let turn = it.turn;
  $effect(() => {
    const current = key();
    void [live.revision, it.turn, it.age];
    const cancel = new AbortController();
    untrack(() => {
      // The same again, and nobody asked for it: the server told of a change.
      if (current === shown && it.turn === turn) unattended(cancel.signal);
      turn = it.turn;
      if (current !== shown && !keep) it.value = null;
      if (current === null) return;
      shown = current;
      it.busy = true;
      void read(current as NonNullable<K>, cancel.signal).then(
        (value) => {
          if (cancel.signal.aborted) return;
          [it.value, it.problem, it.busy] = [value, null, false];
        },
        (error: unknown) => {
          if (cancel.signal.aborted) return;
          it.problem = Problem.from(error);
          it.busy = false;
          if (it.problem.status === 401) session.lost();
        },
      );
    });
    return () => cancel.abort();
  });
  return it;
}
