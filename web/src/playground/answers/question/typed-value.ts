import type { AttributeType } from '../../../lib/module/types';

/** What somebody typed as a value of a type; nothing where he typed nothing. */
export function typedValue(kind: AttributeType, text: string): unknown {
  if (text === '') return undefined;
  if (kind === 'number') return Number(text);
  if (kind === 'boolean') return text === 'true';
  return kind === 'texts' ? text.split(/,\s*/) : text;
}

/** A value as somebody would type it. */
export function writtenValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
