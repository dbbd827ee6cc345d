import type { Evaluator } from '../../../lib/module/evaluator';
import { Trapped } from '../../../lib/module/survive';
import type { Explanation, Instant, Reason } from '../../../lib/module/types';
import type { Question, World } from '../../../lib/workbench/workbench';

/** What a question is asked of. */
export interface Asking {
  world: World;
  evaluator: Evaluator;
}

/** The module's answer to a question; or why nobody can make out what is asked. */
export type Answer = { explanation: Explanation } | { unreadable: string };

/** Has the module decide a question about a world at a moment. What asks nothing that it could decide is denied. */
export function ask({ world, evaluator }: Asking, question: Question, now: Instant): Answer {
  try {
    const asked = world.call(question, now);
    if ('refused' in asked) return { explanation: refusal(asked.refused) };
    const { request, subject, organization, target } = asked.call;
    const about = target === null ? undefined : world.facts(target, organization);
    return { explanation: evaluator.explain(world.facts(subject, organization), now, request, about) };
  } catch (error) {
    if (error instanceof Trapped) throw error;
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

function refusal(reason: Reason): Explanation {
  return {
    allowed: false,
    level: null,
    valid_until: null,
    reasons: [reason],
    warnings: [],
    considered: [],
    restrictions: [],
    changes: [],
  };
}
