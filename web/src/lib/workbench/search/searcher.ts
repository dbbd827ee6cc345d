import { Unreadable } from '../workbench';
import type { FromWorker, TaskName, Tasks, ToWorker } from './tasks';

interface Waiting {
  answer: (answer: unknown) => void;
  fail: (error: Error) => void;
  tell: (progress: unknown) => void;
}

/** Somebody stopped it before it was done. */
export class Stopped extends Error {}

/** The worker of the page: what takes long is done there. It loads nothing once it has started. */
export class Searcher {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onerror = (event) => this.#lose(event.message);
  }

  /** Starts a worker with the module that this page runs. */
  static start(workbench: WebAssembly.Module): Promise<Searcher> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const begin: ToWorker = { start: workbench };
    return new Promise((resolve, reject) => {
      worker.onmessage = () => resolve(new Searcher(worker));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(begin);
    });
  }

  /**
   * Has the worker do something.
   *
   * @throws Stopped when the signal ends it, and nothing can be said of what was done
   * @throws Unreadable when a document is no directory
   */
  do<N extends TaskName>(
    task: N,
    asked: Tasks[N]['asked'],
    { signal, tell }: { signal?: AbortSignal; tell?: (progress: Tasks[N]['progress']) => void } = {},
  ): Promise<Tasks[N]['answer']> {
    const number = ++this.#count;
    const stop = () => this.#send({ stop: number });
    return new Promise<Tasks[N]['answer']>((resolve, fail) => {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', stop);
      this.#waiting.set(number, {
        answer: (answer) => resolve(answer as Tasks[N]['answer']),
        fail,
        tell: (progress) => tell?.(progress as Tasks[N]['progress']),
      });
      this.#send({ number, task, asked } as ToWorker);
    }).finally(() => signal?.removeEventListener('abort', stop));
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    if ('started' in message) return;
    const { number } = message;
    const waiting = this.#waiting.get(number);
    if ('progress' in message) return waiting?.tell(message.progress);
    this.#waiting.delete(number);
    if ('answer' in message) return waiting?.answer(message.answer);
    const { failure } = message;
    if (failure.kind === 'unreadable') waiting?.fail(new Unreadable(failure.findings));
    else waiting?.fail(failure.kind === 'stopped' ? new Stopped() : new Error(failure.message));
  }

  /** The worker itself came to an end, such as for want of memory. */
  #lose(why: string): void {
    for (const { fail } of this.#waiting.values()) fail(new Error(why));
    this.#waiting.clear();
  }
}
