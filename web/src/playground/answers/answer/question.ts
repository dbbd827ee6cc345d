import type { Level } from '../../../lib/module/types';
import type { Entity, Question } from '../../../lib/workbench/model';

/** What a question asks for, read from its words alone. */
export type Subject = { kind: 'privilege' | 'setting'; id: string; level: Exclude<Level, 'none'> } | { kind: 'act'; id: string };

/** Reads what is asked for: `devices.view` a level of a privilege, `view` of a setting one of that, all else is an act. */
export function askedFor({ action, resource }: Question): Subject {
  const dot = action.name.lastIndexOf('.');
  const level = levelOf(action.name.slice(dot + 1));
  if (level && resource.type === 'setting' && dot < 0) return { kind: 'setting', id: resource.id, level };
  if (level && dot > 0) return { kind: 'privilege', id: action.name.slice(0, dot), level };
  return { kind: 'act', id: action.name };
}

function levelOf(name: string): Exclude<Level, 'none'> | null {
  return name === 'view' || name === 'manage' ? name : null;
}

/** The organization that a question names. */
export function organizationOf({ resource }: Question): string | null {
  return resource.type === 'organization' ? resource.id : propertyOf(resource, 'organization');
}

export function propertyOf({ properties }: { properties?: Record<string, unknown> }, name: string): string | null {
  const value = properties?.[name];
  return typeof value === 'string' ? value : null;
}

/** Reads a value as a question; otherwise says which part is none. */
export function questionOf(value: unknown): Question | { wrong: string } {
  const whole = objectOf(value);
  if (!whole) return { wrong: '' };
  const [subject, action, resource] = [objectOf(whole.subject), objectOf(whole.action), objectOf(whole.resource)];
  for (const [name, entity] of [['subject', subject], ['resource', resource]] as const) {
    if (!entity || typeof entity.type !== 'string' || typeof entity.id !== 'string') return { wrong: name };
    if (!isAbsentOrObject(entity.properties)) return { wrong: `${name}.properties` };
  }
  if (!action || typeof action.name !== 'string') return { wrong: 'action' };
  if (!isAbsentOrObject(action.properties)) return { wrong: 'action.properties' };
  if (!isAbsentOrObject(whole.context)) return { wrong: 'context' };
  return whole as unknown as Question;
}

/** The same question however it was written: keys in order, without what says nothing. */
export function keyOf({ subject, action, resource, context }: Question): string {
  const entity = ({ type, id, properties }: Entity) => [type, id, properties ?? {}];
  return JSON.stringify(sorted([entity(subject), [action.name, action.properties ?? {}], entity(resource), context ?? {}]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  const fields = objectOf(value);
  if (!fields) return value;
  const entries = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, it]) => [key, sorted(it)]));
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function isAbsentOrObject(value: unknown): boolean {
  return value === undefined || objectOf(value) !== null;
}
