import { MediaQuery } from 'svelte/reactivity';
import { stored } from '../../lib/stored';

export type ColumnName = 'catalogue' | 'world' | 'answers';

export const COLUMNS: readonly ColumnName[] = ['catalogue', 'world', 'answers'];

/** The narrowest share of the window that a column may have. */
const NARROWEST = 0.14;
const KEY = 'playground-columns';

/** Which columns there is room for, and how wide they are. */
export class ColumnLayout {
  readonly #three = new MediaQuery('(width >= 1120px)', true);
  readonly #two = new MediaQuery('(width >= 760px)', true);
  /** The column that was asked for last, where there is no room for all. */
  chosen = $state<ColumnName>('catalogue');
  /** Shares of the three columns; together they are one. */
  shares = $state<[number, number, number]>(kept());

  count = $derived(this.#three.current ? 3 : this.#two.current ? 2 : 1);

  /** With room for two, the answers stand beside one of the others. */
  shows(name: ColumnName): boolean {
    if (this.count === 3) return true;
    if (this.count === 1) return this.chosen === name;
    return name === 'answers' || name === (this.chosen === 'answers' ? 'catalogue' : this.chosen);
  }

  /** Moves the line after a column by a share of the window. */
  move(after: 0 | 1, by: number): void {
    const shares: [number, number, number] = [...this.shares];
    const next = after === 0 ? 1 : 2;
    const room = shares[after] + shares[next];
    shares[after] = Math.min(Math.max(shares[after] + by, NARROWEST), room - NARROWEST);
    shares[next] = room - shares[after];
    this.shares = shares;
    stored.set(KEY, JSON.stringify(shares));
  }
}

const INITIAL: [number, number, number] = [0.33, 0.27, 0.4];

function kept(): [number, number, number] {
  try {
    const found: unknown = JSON.parse(stored.get(KEY) ?? 'null');
    if (!Array.isArray(found) || found.length !== 3) return INITIAL;
    const [first, second, third] = found.map(Number) as [number, number, number];
    const fits = [first, second, third].every((it) => it >= NARROWEST) && Math.abs(first + second + third - 1) < 0.01;
    return fits ? [first, second, third] : INITIAL;
  } catch {
    return INITIAL;
  }
}
