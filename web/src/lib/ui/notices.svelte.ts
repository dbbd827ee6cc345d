/** Something that was done, told at the edge of the page for a while. */
export interface Notice {
  id: number;
  text: string;
  tone: 'good' | 'bad';
  /** Takes it back, where that is possible. */
  undo?: () => Promise<void> | void;
}

/** How long a notice stays, in milliseconds. One that can be undone, or that something failed, stays longer. */
const SHORT = 6_000;
const LONG = 15_000;

class Notices {
  all = $state.raw<Notice[]>([]);
  #count = 0;

  /** Tells what was done, and how to take it back. */
  say(text: string, undo?: Notice['undo']): void {
    this.#add({ text, tone: 'good', ...(undo ? { undo } : {}) }, undo ? LONG : SHORT);
  }

  /** Tells what failed. */
  fail(text: string): void {
    this.#add({ text, tone: 'bad' }, LONG);
  }

  dismiss(id: number): void {
    this.all = this.all.filter((it) => it.id !== id);
  }

  #add(notice: Omit<Notice, 'id'>, time: number): void {
    const id = ++this.#count;
    this.all = [...this.all.slice(-2), { ...notice, id }];
    setTimeout(() => this.dismiss(id), time);
  }
}

export const notices = new Notices();
