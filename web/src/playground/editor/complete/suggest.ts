import type { Symbol } from '../../../lib/workbench/workbench';
import type { TextPosition } from './place';
import type { Schema, Schemas } from './schema';

/** Something that could stand where somebody writes. */
export interface Suggestion {
  label: string;
  /** What is written, where it is not the label. */
  insert?: string;
  /** What it is, in a few words. */
  detail: string;
  kind: 'heading' | 'key' | 'value' | 'name' | 'word';
}

const REACHES = ['listed_sites', 'sold_by_home', 'sold_by_anyone', 'owned'];
const LEVELS = ['none', 'view', 'manage'];

/** What could stand at a place, as the schema and the names of the text say; those that fit best come first. */
export function suggest(place: TextPosition, schemas: Schemas, symbols: readonly Symbol[], written: string): Suggestion[] {
  const all = unique(place.kind === 'heading' ? headings(schemas) : place.kind === 'key' ? keys(place, schemas, symbols) : values(place, schemas, symbols));
  return ranked(all, written);
}

function headings(schemas: Schemas): Suggestion[] {
  return schemas.headings.map(({ text, description }) => ({
    label: text.replace(/[[\]]/g, ''),
    insert: text,
    detail: description,
    kind: 'heading',
  }));
}

function keys({ section, path, present }: TextPosition, schemas: Schemas, symbols: readonly Symbol[]): Suggestion[] {
  const known = schemas.keysAt(section, path).map(
    ({ name, schema }): Suggestion => ({ label: name, insert: `${name} = `, detail: schemas.describe(schema), kind: 'key' }),
  );
  const named = names(schemas.namesAt(section, path), symbols).map((it) => ({ ...it, insert: `${it.label} = ` }));
  return [...known, ...named].filter(({ label }) => !present.includes(label));
}

function values(place: TextPosition, schemas: Schemas, symbols: readonly Symbol[]): Suggestion[] {
  const found = schemas.valuesAt(place.section, place.path);
  if (found.some((it) => it['x-cell'])) return cell(place, symbols).map((it) => quoted(it, place));
  const fixed = found.flatMap(valuesOf);
  const named = found.flatMap((it) => names(it['x-names'] ?? [], it['x-qualified'] ? symbols.map(qualified) : symbols));
  const texts = [...fixed.filter(({ label }) => label !== 'true' && label !== 'false'), ...named];
  const bare = place.quote === '' ? fixed.filter(({ label }) => label === 'true' || label === 'false') : [];
  return [...texts.map((it) => quoted(it, place)), ...bare];
}

function valuesOf(schema: Schema): Suggestion[] {
  const fixed = schema.const !== undefined ? [schema.const] : (schema.enum ?? []);
  const detail = schema.const !== undefined ? (schema.description ?? '') : '';
  const texts = fixed.filter((it) => typeof it === 'string').map((label): Suggestion => ({ label, detail, kind: 'value' }));
  const truth = schema.type === 'boolean' || (Array.isArray(schema.type) && schema.type.includes('boolean'));
  return truth ? [...texts, ...['true', 'false'].map((label): Suggestion => ({ label, detail: '', kind: 'value' }))] : texts;
}

/** The words of a cell: a level, then what it depends on, how far it reaches, and where it comes from. */
function cell({ before, quote }: TextPosition, symbols: readonly Symbol[]): Suggestion[] {
  const words = quote === '' ? [] : before.split(/\s+/).filter(Boolean);
  const of = (all: readonly string[]) => all.map((label): Suggestion => ({ label, detail: '', kind: 'word' }));
  const last = words.at(-1);
  if (last === undefined || last === 'else') return of(LEVELS);
  if (last === 'within') return of(REACHES);
  const conditions = names(['condition'], symbols);
  if (last === 'if') return conditions;
  const more = words.includes('if') && !words.includes('else') && !words.includes('within') ? conditions : [];
  const parts = ['if', 'else', 'within'].filter((it) => !words.includes(it) && (it !== 'else' || words.includes('if')));
  return [...of(parts), ...more, ...of(['S']), ...names(['document'], symbols)];
}

function names(kinds: readonly string[], symbols: readonly Symbol[]): Suggestion[] {
  return symbols
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, detail }): Suggestion => ({ label: id, detail, kind: 'name' }));
}

/** An attribute with whose it is before its name, as far as its declaration says so. */
function qualified(symbol: Symbol): Symbol {
  const owner = symbol.kind === 'attribute' ? /^(subject|resource|action|context) · /.exec(symbol.detail)?.[1] : undefined;
  return owner === undefined ? symbol : { ...symbol, id: `${owner}.${symbol.id}` };
}

/** Outside of quotation marks, a text brings its own. */
function quoted(it: Suggestion, { quote }: TextPosition): Suggestion {
  return quote === '' ? { ...it, insert: `"${it.label}"` } : it;
}

function unique(all: Suggestion[]): Suggestion[] {
  return [...new Map(all.map((it) => [it.label, it])).values()];
}

/** Those that begin as was written, then those that have it within. */
function ranked(all: Suggestion[], written: string): Suggestion[] {
  const wanted = written.toLowerCase().replace(/^\[+\s*/, '');
  if (wanted === '') return all;
  const place = ({ label }: Suggestion) => label.toLowerCase().indexOf(wanted);
  return all.filter((it) => place(it) >= 0).sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0));
}
