import type { Evaluator } from '../../../lib/module/evaluator';
import type { Explanation, Instant, Request } from '../../../lib/module/types';
import type { Example } from '../../../lib/workbench/search/tasks';

export interface ExplainedBoth {
  request: Request;
  /** Nothing where the catalogue has no such control. */
  before: Explanation | null;
  after: Explanation | null;
}

/** Explains the first question to which the two catalogues have different answers: about all of the organization, else some of it. */
export function explainBoth(
  [before, after]: readonly [Evaluator, Evaluator],
  { facts, requests }: Example,
  has: { before: boolean; after: boolean },
  now: Instant,
): ExplainedBoth | null {
  const allowed = (evaluator: Evaluator, has: boolean) =>
    has ? evaluator.allows(facts, now, requests) : requests.map(() => false);
  const [was, is] = [allowed(before, has.before), allowed(after, has.after)];
  const request = requests.find((_, index) => was[index] !== is[index]) ?? requests[0];
  if (!request) return null;
  const explained = (evaluator: Evaluator, has: boolean) => (has ? evaluator.explain(facts, now, request) : null);
  return { request, before: explained(before, has.before), after: explained(after, has.after) };
}

/** The site, service or thing that a question is about; nothing where it is about the whole organization. */
export function placeOf({ place }: Request): string | null {
  if (typeof place === 'string') return null;
  if ('site' in place) return place.site.id;
  return 'service' in place ? place.service.id : place.resource.id;
}
