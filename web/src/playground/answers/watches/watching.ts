import type { Explanation } from '../../../lib/module/types';
import type { Question } from '../../../lib/workbench/workbench';
import type { Playground } from '../../state/playground.svelte';
import { keyOf } from '../answer/question';
import { fieldsOf, textOf } from '../remembered';

const PANEL = 'watches';

/** An answer in short, by which a change is noticed. */
export function shortAnswer({ allowed, level, reasons }: Explanation): string {
  return [allowed ? 'allow' : 'deny', level ?? '', reasons[0]?.code ?? ''].join(' ');
}

export function isWatched(playground: Playground, question: Question): boolean {
  const key = keyOf(question);
  return playground.watches.some((it) => keyOf(it) === key);
}

/** Keeps a question on screen, and its answer of now to compare with. */
export function watch(playground: Playground, question: Question, explanation: Explanation): void {
  if (!isWatched(playground, question)) playground.watches = [...playground.watches, question];
  note(playground, question, explanation);
}

/** Has a question take the place of another. */
export function rewatch(playground: Playground, before: string, question: Question, explanation: Explanation): void {
  const others = playground.watches.filter((it) => keyOf(it) === before || keyOf(it) !== keyOf(question));
  playground.watches = others.map((it) => (keyOf(it) === before ? question : it));
  note(playground, question, explanation);
}

export function unwatch(playground: Playground, question: Question): void {
  const key = keyOf(question);
  playground.watches = playground.watches.filter((it) => keyOf(it) !== key);
  const { [key]: _, ...others } = fieldsOf(playground.remembered(PANEL, null));
  playground.remember(PANEL, others);
}

/** Takes the answer of now as the one to compare with. */
export function note(playground: Playground, question: Question, explanation: Explanation): void {
  const pinned = fieldsOf(playground.remembered(PANEL, null));
  playground.remember(PANEL, { ...pinned, [keyOf(question)]: shortAnswer(explanation) });
}

/** The answer that the question had when it was pinned, where that is known. */
export function answerWhenPinned(playground: Playground, question: Question): string | null {
  return textOf(fieldsOf(playground.remembered(PANEL, null))[keyOf(question)]);
}
