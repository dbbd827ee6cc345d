import type { SideState } from './comparison';

/** One of the two that are compared. */
export interface Side {
  /** The column's id, or the person's. */
  id: string;
  name: string;
  text: string;
  person: string | null;
  roles: string[];
  states: SideState[];
  /** Whether other rules held at its moment than today's, by which it is shown. */
  otherRules: boolean;
}
