import { withElevation } from '../facts/edit-facts';
import { Rights } from '../module/rights';
import type { Evaluator } from '../module/evaluator';
import type { Facts, Instant } from '../module/types';

/** How many controls of the console somebody sees, and how many of them he can change. */
export interface Reach {
  all: number;
  seen: number;
  editable: number;
}

/** What rights amount to, as the module in this page decides each control. */
export function reachOf(rights: Rights): Reach {
  const { settings } = rights.evaluator.catalogue;
  const looks = settings.map(({ id }) => rights.control(id).appearance);
  const editable = looks.filter((it) => it === 'editable').length;
  return { all: settings.length, editable, seen: editable + looks.filter((it) => it === 'read-only').length };
}

/** What somebody would see and change while a request of his is granted. */
export function reachWhenGranted(evaluator: Evaluator, facts: Facts, now: Instant): Reach {
  return reachOf(new Rights(evaluator, withElevation(facts, now, true), now));
}
