import type { Problem } from '../server/http';
import { messages, t } from './messages.svelte';
import { reasonText } from './reason-text';

/** What went wrong with a request, in words of the reader's language. */
export interface ProblemText {
  heading: string;
  text: string;
}

/**
 * A problem in words: the module's reason where it denied, else what its code means, else what the server said. Codes
 * of the server are ids of texts; some are the module's reasons themselves.
 */
export function problemText(problem: Problem): ProblemText {
  if (problem.unreachable) return { heading: t('problem-unreachable'), text: t('problem-unreachable-text') };
  const [reason] = problem.reasons;
  if (reason) return { heading: t('problem-denied'), text: reasonText(reason) };
  const id = `problem-${problem.code.replaceAll('_', '-')}`;
  if (messages.has(id)) return { heading: t(id), text: messages.has(`${id}-text`) ? t(`${id}-text`) : problem.detail };
  const code = { code: problem.code };
  if (messages.has(`reason-${problem.code}`)) return { heading: t('problem-denied'), text: reasonText(code) };
  return { heading: t('problem-other'), text: problem.detail || problem.message };
}

/** The same in one sentence, for a field or a notice. */
export function problemSentence(problem: Problem): string {
  const { heading, text } = problemText(problem);
  return heading === t('problem-denied') || text === '' ? text || heading : `${heading}: ${text}`;
}
