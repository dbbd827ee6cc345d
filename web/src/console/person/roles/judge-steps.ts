import { Rights, type Act } from '../../../lib/module/rights';
import type { Explanation, Facts, SiteFacts } from '../../../lib/module/types';
import { afterStep } from './apply-steps';
import type { RoleStep } from './role-steps';

/** A step, and what the module in this page says of it. */
export interface Judged {
  step: RoleStep;
  explanation: Explanation;
}

/** Who acts where, with everything that a decision on a step needs besides the two people. */
export interface Setting {
  /** The rights of the one who acts. */
  rights: Rights;
  sites: SiteFacts[];
}

/** Decides one step about the person whom the facts are of. */
export function judgeStep({ rights, sites }: Setting, step: RoleStep, target: Facts): Explanation {
  const organization = target.organization?.id ?? null;
  const named = (step.sites ?? []).flatMap((id) => sites.filter((site) => site.id === id));
  const customers = (step.customers ?? []).map((id) => ({ id, managed_by: organization }));
  const act: Act = { role: step.role, sites: named, customers };
  return rights.whyAct(step.do === 'assign' ? 'roles.assign' : 'roles.revoke', act, target);
}

/** Decides steps as the server does: each on what those before it leave that are allowed. */
export function judgeSteps(setting: Setting, steps: RoleStep[], saved: Facts): { judged: Judged[]; facts: Facts } {
  const { evaluator, now } = setting.rights;
  let { rights } = setting;
  let facts = saved;
  const oneself = saved.subject?.id === rights.facts.subject?.id;
  const judged = steps.map((step) => {
    const explanation = judgeStep({ ...setting, rights }, step, facts);
    if (explanation.allowed) {
      facts = afterStep(facts, step, now, evaluator.catalogue);
      if (oneself) rights = new Rights(evaluator, facts, now);
    }
    return { step, explanation };
  });
  return { judged, facts };
}
