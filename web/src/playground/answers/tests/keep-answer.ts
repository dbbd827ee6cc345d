import type { Explanation } from '../../../lib/module/types';
import type { Question } from '../../../lib/workbench/workbench';
import type { Playground } from '../../state/playground.svelte';
import { namesOf, verdictText } from '../answer/question-text';
import { withTest } from './scenario-text';

/** Adds a test that a question is answered as it is now. */
export function keepAnswer(playground: Playground, question: Question, explanation: Explanation): void {
  const behaviour = `${verdictText(question, explanation.allowed, namesOf(playground.world))}.`;
  playground.write('tests', withTest(playground.texts.tests, { behaviour, at: playground.now, question, explanation }));
}
