import type { Question } from '../../../lib/workbench/workbench';
import type { Mark } from '../../editor/marks';
import { questionOf } from '../answer/question';

/** A question as somebody wrote it, or where it is none. */
export type Written = { question: Question } | { mark: Omit<Mark, 'severity'> };

/** Reads an AuthZEN request; `noQuestion` says of a part that it is none. */
export function readQuestion(text: string, noQuestion: (part: string) => string): Written {
  const whole = { from: 0, to: text.length };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const from = Math.min(position === undefined ? text.length : Number(position), Math.max(text.length - 1, 0));
    return { mark: { from, to: text.length === 0 ? 0 : from + 1, message } };
  }
  const read = questionOf(value);
  return 'wrong' in read ? { mark: { ...whole, message: noQuestion(read.wrong) } } : { question: read };
}

/** A question as JSON, each of its parts in a line. */
export function writeQuestion(question: Question): string {
  const part = (value: unknown) => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  const parts = Object.entries(question).filter(([, value]) => value !== undefined);
  return `{\n${parts.map(([name, value]) => `  ${JSON.stringify(name)}: ${part(value)}`).join(',\n')}\n}`;
}

/** A command that asks a server the same. */
export function curlOf(question: Question): string {
  const quoted = JSON.stringify(question).replaceAll("'", `'\\''`);
  const headers = `-H 'content-type: application/json' -H 'remit-explain: true'`;
  return `curl -s http://127.0.0.1:8700/access/v1/evaluation ${headers} -d '${quoted}'`;
}
