import type { Question } from '../../lib/workbench/workbench';
import { LONGEST, type Sheet, type TextName } from '../state/sheet';

/** What a file of a playground says that it is. */
export const FORMAT = 'remit.playground/1';

/** Why a link or file is no playground, as the id of a text. */
export type Refusal = 'damaged' | 'newer' | 'too-large' | 'other';

export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

/**
 * Reads what somebody else may have written.
 *
 * @throws Refused when it is no playground
 */
export function readSheet(value: unknown): Sheet {
  const said = objectOf(value);
  const chosen = objectOf(said.chosen ?? {});
  const id = (given: unknown) => (typeof given === 'string' ? given : null);
  return {
    catalogue: textOf(said, 'catalogue'),
    world: textOf(said, 'world'),
    tests: textOf(said, 'tests'),
    now: momentOf(said.now),
    chosen: {
      organization: id(chosen.organization),
      user: id(chosen.user),
      control: id(chosen.control),
      panel: id(chosen.panel) ?? 'matrix',
    },
    watches: listOf(said.watches ?? []).map(questionOf),
    panels: objectOf(said.panels ?? {}),
  };
}

/** A sheet as a JSON value, with the moment as people write it. */
export function sheetJson(sheet: Sheet): Record<string, unknown> {
  return { ...sheet, now: new Date(sheet.now).toISOString() };
}

function textOf(said: Record<string, unknown>, name: TextName): string {
  const text = said[name];
  if (typeof text !== 'string') throw new Refused('damaged');
  if (text.length > LONGEST[name]) throw new Refused('too-large');
  return text;
}

function momentOf(value: unknown): number {
  const moment = typeof value === 'string' ? Date.parse(value) : NaN;
  if (!Number.isFinite(moment)) throw new Refused('damaged');
  return moment;
}

function questionOf(value: unknown): Question {
  const { subject, action, resource, context } = objectOf(value);
  const entity = (it: unknown) => {
    const { type, id, properties } = objectOf(it);
    if (typeof type !== 'string' || typeof id !== 'string') throw new Refused('damaged');
    return { type, id, ...propertiesOf(properties) };
  };
  const { name, properties } = objectOf(action);
  if (typeof name !== 'string') throw new Refused('damaged');
  return {
    subject: entity(subject),
    action: { name, ...propertiesOf(properties) },
    resource: entity(resource),
    ...(context === undefined ? {} : { context: objectOf(context) }),
  };
}

function propertiesOf(properties: unknown): { properties?: Record<string, unknown> } {
  return properties === undefined ? {} : { properties: objectOf(properties) };
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('damaged');
  return value as Record<string, unknown>;
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Refused('damaged');
  return value;
}
