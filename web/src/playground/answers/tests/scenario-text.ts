import type { Explanation, Instant } from '../../../lib/module/types';
import type { Entity, Question } from '../../../lib/workbench/workbench';

/** A test that says that a question is answered as it is now. */
export interface Kept {
  behaviour: string;
  at: Instant;
  question: Question;
  explanation: Explanation;
}

/** The text of tests with one more at its end. */
export function withTest(text: string, kept: Kept): string {
  const question = [...askLines(kept)];
  const before = text.trimEnd();
  const isOneScenario = /^\s*\[\[\s*questions\s*\]\]/m.test(text) && !/^\s*\[\[\s*scenarios\s*\]\]/m.test(text);
  const lines = isOneScenario
    ? ['[[questions]]', ...question]
    : ['[[scenarios]]', `behaviour = ${written(kept.behaviour)}`, '', '[[scenarios.questions]]', ...question];
  return `${before === '' ? '' : `${before}\n\n`}${lines.join('\n')}\n`;
}

function* askLines({ at, question, explanation }: Kept): Generator<string> {
  yield `at = ${new Date(at).toISOString().replace('.000Z', 'Z')}`;
  yield `ask = ${written(shortened(question))}`;
  yield `expect = ${explanation.allowed ? '"allow"' : '"deny"'}`;
  if (explanation.level !== null) yield `level = "${explanation.level}"`;
  const codes = [...new Set(explanation.reasons.map(({ code }) => code))];
  if (codes.length > 0) yield `reasons = ${written(codes)}`;
  if (explanation.warnings.length > 0) yield `warnings = ${written(explanation.warnings.map(({ code }) => code))}`;
}

/** A request in the short form of scenarios. */
function shortened({ subject, action, resource, context }: Question): Record<string, unknown> {
  const { organization, site, service, ...others } = resource.properties ?? {};
  const plain = Object.keys(others).length === 0;
  return {
    subject: isPlain(subject) ? subject.id : subject,
    action: action.name,
    ...(plain ? resourceInShort(resource, { organization, site, service }) : { resource }),
    ...(hasFields(action.properties) ? { properties: action.properties } : {}),
    ...(hasFields(context) ? { context } : {}),
  };
}

function resourceInShort({ type, id, properties }: Entity, of: Record<'organization' | 'site' | 'service', unknown>) {
  if (type === 'organization' && !hasFields(properties)) return { organization: id };
  if (type === 'setting') return { setting: id, ...of };
  const isPart = of.site === undefined && of.service === undefined;
  if (isPart && ['site', 'service', 'user'].includes(type)) return { [type]: id, organization: of.organization };
  return { resource: { type, id, ...(hasFields(properties) ? { properties } : {}) } };
}

function isPlain({ type, properties }: Entity): boolean {
  return type === 'user' && !hasFields(properties);
}

function hasFields(value: Record<string, unknown> | undefined): boolean {
  return value !== undefined && Object.keys(value).length > 0;
}

/** A value as TOML writes it within a line. What TOML has no word for is left out. */
function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
  if (Array.isArray(value)) return `[${value.filter((it) => it !== null).map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(([, it]) => it !== undefined && it !== null);
  const key = (name: string) => (/^[\w-]+$/.test(name) ? name : written(name));
  return `{ ${fields.map(([name, it]) => `${key(name)} = ${written(it)}`).join(', ')} }`;
}
