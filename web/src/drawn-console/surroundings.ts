import { createContext } from 'svelte';

/** What of the console is on screen: one of its pages, and the control that is explained. */
export interface Shown {
  page: string | null;
  control: string | null;
}

/** What the drawn console needs to know of the page that it stands on. */
export interface Surroundings extends Readonly<Shown> {
  readonly organization: { id: string; name: string } | null;
  /** Whose console it is. */
  readonly name: string;
  /** Whether something is on its way that will be drawn in place of this. */
  readonly busy: boolean;
  showHidden: boolean;
  /** Settings that the server decides otherwise. */
  readonly differing: ReadonlySet<string>;
  /** The address of this page with another part of the console. */
  address(changes: Partial<Shown>): string;
  go(changes: Partial<Shown>, step?: 'push' | 'replace'): void;
}

export const [surroundingsOf, provideSurroundings] = createContext<Surroundings>();
