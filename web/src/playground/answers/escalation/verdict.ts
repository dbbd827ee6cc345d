import type { EscalationResult, Reached } from '../../../lib/workbench/search/model';

/** Whether somebody can become full administrator: he is already, he can, he cannot, or it was not found so far. */
export type Verdict = 'is' | 'can' | 'cannot' | 'open';

export function verdictOf(reached: Reached | null, complete: boolean): Verdict {
  if (reached) return reached.steps === 0 ? 'is' : 'can';
  return complete ? 'cannot' : 'open';
}

export const verdictOfResult = ({ full_administrator, stopped }: EscalationResult): Verdict =>
  verdictOf(full_administrator.reached, stopped === null);
