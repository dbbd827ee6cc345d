import { Problem, unattended } from '../../lib/server/http';
import { session } from '../../lib/server/session.svelte';
import { gather, type Progress } from './gather';
import { auditPage, PART, type AuditItem } from './server';
import type { AuditFilter } from './filter';

/** The changes of an organization that a filter lets through, newest first, as far as they have been read. */
export class Trail {
  items = $state.raw<AuditItem[]>([]);
  /** Newer ones that are not shown yet, because somebody reads further down. */
  waiting = $state.raw<AuditItem[]>([]);
  /** Where older ones follow. */
  next = $state<string | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Whether it is being read. */
  busy = $state(false);
  /** Whether anything has been answered yet. */
  opened = $state(false);
  #stop = new AbortController();
  #ended = new AbortController();
  #looking = false;
  #lookAgain = false;

  constructor(
    readonly organization: string,
    readonly filter: AuditFilter,
  ) {}

  /** Reads so many more, older than those that are there. */
  async more(): Promise<void> {
    const before = this.items;
    this.#stop = new AbortController();
    [this.busy, this.problem] = [true, null];
    const take = ({ items, next }: Progress) => {
      if (this.#ended.signal.aborted) return;
      [this.items, this.next, this.opened] = [[...before, ...items], next, true];
    };
    try {
      const signal = AbortSignal.any([this.#stop.signal, this.#ended.signal]);
      await gather(this.#read, { cursor: this.next, wanted: PART, signal, onprogress: take });
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#failed(error);
    }
    if (!this.#ended.signal.aborted) this.busy = false;
  }

  /** Stops reading. What was found stays. */
  stop(): void {
    this.#stop.abort();
  }

  /** Looks for changes that are newer than those that are there. */
  async lookForNewer(isReading: () => boolean): Promise<void> {
    this.#lookAgain = this.opened;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#lookAgain) {
      this.#lookAgain = false;
      await this.#newerThan((this.waiting[0] ?? this.items[0])?.revision ?? 0).catch(this.#failed);
      if (!isReading()) this.showWaiting();
    }
    this.#looking = false;
  }

  /** Puts the newer ones on top. */
  showWaiting(): void {
    [this.items, this.waiting] = [[...this.waiting, ...this.items], []];
  }

  end(): void {
    this.#ended.abort();
  }

  async #newerThan(newest: number): Promise<void> {
    const reached = new AbortController();
    const signal = unattended(AbortSignal.any([reached.signal, this.#ended.signal]));
    const isNewer = ({ revision }: AuditItem) => revision > newest;
    const onprogress = ({ items, next }: Progress) => {
      if (!items.every(isNewer) || Number(next) <= newest) reached.abort();
    };
    const { items } = await gather(this.#read, { cursor: null, wanted: Infinity, signal, onprogress });
    if (!this.#ended.signal.aborted) this.waiting = [...items.filter(isNewer), ...this.waiting];
  }

  readonly #read = (cursor: string | null, signal: AbortSignal) =>
    auditPage(this.organization, { ...this.filter, cursor }, signal);

  readonly #failed = (error: unknown): void => {
    if (this.#ended.signal.aborted) return;
    this.problem = Problem.from(error);
    if (this.problem.status === 401) session.lost();
  };
}
