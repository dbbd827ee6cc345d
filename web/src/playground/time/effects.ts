import { controlState, difference } from '../../lib/module/control-state';
import type { Evaluator } from '../../lib/module/evaluator';
import type { Instant } from '../../lib/module/types';
import type { Pair, World } from '../../lib/workbench/workbench';

/** What a moment does to somebody's access, as the module decides before it and at it. */
export interface Effect {
  user: string;
  organization: string;
  /** Controls that are more than before, and those that are less. */
  gained: number;
  lost: number;
}

/** In larger worlds only those are looked at whom the document names. */
const MOST = 2000;

/** Whose access a moment changes. `named` are those for whom the document says that something happens then. */
export function effectsAt(world: World, evaluator: Evaluator, moment: Instant, named: readonly Pair[]): Effect[] {
  const all = world.pairs();
  const pairs = all.length <= MOST ? all : named;
  return pairs.flatMap(({ user, organization }) => {
    const facts = world.facts(user, organization);
    const [before, after] = [evaluator.view(facts, moment - 1).bytes, evaluator.view(facts, moment).bytes];
    const changes = evaluator.catalogue.settings.map((setting, index) =>
      before[index] === after[index]
        ? null
        : difference(controlState(before[index] ?? 0, setting), controlState(after[index] ?? 0, setting)),
    );
    const [gained, lost] = [changes.filter((it) => it === 'gained').length, changes.filter((it) => it === 'lost').length];
    return gained + lost === 0 ? [] : [{ user, organization, gained, lost }];
  });
}
