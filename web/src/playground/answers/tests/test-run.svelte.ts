import { createContext } from 'svelte';
import type { Explanation } from '../../../lib/module/types';
import { differences, type Scenario } from '../../../lib/workbench/workbench';
import type { Playground } from '../../state/playground.svelte';
import { ask, type Asking } from '../answer/ask';

/** How long tests may run before the page is drawn again, in milliseconds. */
const SLICE = 12;

export type Tested = Scenario['questions'][number];

/** A question that was not answered as it should be. */
export interface Failure {
  tested: Tested;
  /** Each way in which it is not. */
  differences: string[];
  explanation: Explanation | null;
}

/** A scenario, and which of its questions failed. */
export interface Result {
  scenario: Scenario;
  failures: Failure[];
}

/** All tests, run anew whenever something changes that they depend on. A long run gives way to the page now and then. */
export class TestRun {
  /** What the last run found; while one is under way, what that has found so far. */
  results = $state.raw<Result[]>([]);
  running = $state(false);
  total = $derived.by(() => this.playground.scenarios.scenarios.length);
  passed = $derived.by(() => this.results.filter(({ failures }) => failures.length === 0).length);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly playground: Playground) {
    $effect(() => {
      const { policy, world, scenarios } = playground;
      if (!policy || !world) return;
      this.#run({ world, evaluator: policy.evaluator }, scenarios.scenarios, []);
      return () => clearTimeout(this.#timer);
    });
  }

  #run(asking: Asking, scenarios: Scenario[], before: Result[]): void {
    const until = performance.now() + SLICE;
    const results = [...before];
    while (results.length < scenarios.length && performance.now() < until) {
      const scenario = scenarios[results.length];
      if (scenario) results.push(resultOf(asking, scenario));
    }
    this.results = results;
    this.running = results.length < scenarios.length;
    if (this.running) this.#timer = setTimeout(() => this.#run(asking, scenarios, results));
  }
}

function resultOf(asking: Asking, scenario: Scenario): Result {
  const failures = scenario.questions.flatMap((tested): Failure[] => {
    const answer = ask(asking, tested.request, tested.at);
    if ('unreadable' in answer) return [{ tested, differences: [answer.unreadable], explanation: null }];
    const found = differences(tested.expected, answer.explanation);
    return found.length === 0 ? [] : [{ tested, differences: found, explanation: answer.explanation }];
  });
  return { scenario, failures };
}

export const [testRunOf, provideTestRun] = createContext<TestRun>();
