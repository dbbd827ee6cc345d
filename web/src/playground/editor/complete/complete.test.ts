import { describe, expect, test } from 'vitest';
import type { Symbol, SymbolKind } from '../../../lib/workbench/model';
import schema from '../../../../../crates/catalogue/catalogue.schema.json';
import { CATALOGUE } from './catalogue-schema';
import { positionAt } from './place';
import { Schemas } from './schema';
import { suggest } from './suggest';

const small = new Schemas({
  properties: {
    schema: { const: 1 },
    id: { type: 'string', description: 'Its id.' },
    keep_holder_of: { anyOf: [{ type: 'string', 'x-names': ['role'] }, { type: 'null' }] },
    roles: { type: 'array', items: { $ref: '#/$defs/Role' }, description: 'Roles.' },
    tables: {
      type: 'array',
      items: {
        properties: {
          columns: { type: 'array', items: { type: 'string', 'x-names': ['role'] } },
          rows: {
            propertyNames: { 'x-names': ['privilege'] },
            additionalProperties: { type: 'array', items: { type: 'string', 'x-cell': true } },
          },
        },
      },
    },
    settings: { type: 'array', items: { properties: { cap: { $ref: '#/$defs/Cap' }, privilege: { 'x-names': ['privilege'] } } } },
    restriction: { properties: { on_when_managed: { type: 'boolean' } } },
  },
  $defs: {
    Role: {
      required: ['id'],
      properties: {
        id: { type: 'string' },
        relations: { type: 'array', items: { $ref: '#/$defs/Relation' } },
        assigned: { type: 'boolean' },
        lists: { enum: ['nothing', 'sites', 'customers'] },
      },
    },
    Relation: { oneOf: [{ const: 'own', description: 'At home there.' }, { const: 'external', description: 'From elsewhere.' }] },
    Cap: { properties: { level: { enum: ['none', 'view', 'manage'] }, hidden: { type: 'boolean' } } },
  },
});

const symbol = (kind: SymbolKind, id: string, detail = ''): Symbol => ({ kind, id, from: 0, to: 0, detail });
const symbols = [symbol('role', 'admin'), symbol('role', 'auditor'), symbol('privilege', 'devices'), symbol('condition', 'elevated'), symbol('document', 'F4')];

/** Suggestions where the text has a bar, as they would be written. */
function at(marked: string, schemas = small): string[] {
  const place = marked.indexOf('|');
  const text = marked.replace('|', '');
  const position = positionAt(text, place);
  if (!position) return ['nothing'];
  return suggest(position, schemas, symbols, text.slice(position.from, place)).map(({ label, insert }) => insert ?? label);
}

describe('suggested is', () => {
  test('a section where a heading begins', () => {
    const all = ['[[roles]]', '[[tables]]', '[tables.rows]', '[[settings]]', '[restriction]'];
    expect(at('[|')).toEqual(all);
    expect(at('id = "x"\n[[ro|')).toEqual(['[[roles]]', '[tables.rows]']);
  });

  test('a key that is not there yet', () => {
    expect(at('|\nid = "x"\n')).toEqual(['schema = ', 'keep_holder_of = ', 'roles = ', 'tables = ', 'settings = ', 'restriction = ']);
    expect(at('[[roles]]\nid = "x"\n|\nlists = "sites"\n[[roles]]\nassigned = true')).toEqual(['relations = ', 'assigned = ']);
    expect(at('[[roles]]\nre|')).toEqual(['relations = ']);
    expect(at('[[settings]]\ncap = { level = "view", |')).toEqual(['hidden = ']);
    expect(at('[tables.rows]\n|')).toEqual(['devices = ']);
    expect(at('roles = [\n  { id = "x", | },\n]')).toEqual(['relations = ', 'assigned = ', 'lists = ']);
    expect(at('tables = [{ rows = { | } }]')).toEqual(['devices = ']);
  });

  test('a value that fits the key, with quotation marks where there are none', () => {
    expect(at('[[roles]]\nlists = |')).toEqual(['"nothing"', '"sites"', '"customers"']);
    expect(at('[[roles]]\nlists = "s|"')).toEqual(['sites', 'customers']);
    expect(at('[[roles]]\nassigned = |')).toEqual(['true', 'false']);
    expect(at('[[roles]]\nrelations = ["own", |')).toEqual(['"own"', '"external"']);
    expect(at('[[roles]]\nrelations = [\n  "own",\n  "|')).toEqual(['own', 'external']);
    expect(at('[[settings]]\ncap = { level = "|" }')).toEqual(['none', 'view', 'manage']);
    expect(at('[restriction]\non_when_managed = t|')).toEqual(['true']);
  });

  test('a name that the text declares', () => {
    expect(at('keep_holder_of = "|"')).toEqual(['admin', 'auditor']);
    expect(at('[[tables]]\ncolumns = ["admin", "au|"]')).toEqual(['auditor']);
    expect(at('[[settings]]\nprivilege = |')).toEqual(['"devices"']);
  });

  test('the next word of a cell', () => {
    expect(at('[tables.rows]\ndevices = ["|"]')).toEqual(['none', 'view', 'manage']);
    expect(at('[tables.rows]\ndevices = [|]')).toEqual(['"none"', '"view"', '"manage"']);
    expect(at('[tables.rows]\ndevices = ["view", "manage |"]')).toEqual(['if', 'within', 'S', 'F4']);
    expect(at('[tables.rows]\ndevices = ["manage if |"]')).toEqual(['elevated']);
    expect(at('[tables.rows]\ndevices = ["manage if elevated |"]')).toEqual(['else', 'within', 'elevated', 'S', 'F4']);
    expect(at('[tables.rows]\ndevices = ["manage if elevated else |"]')).toEqual(['none', 'view', 'manage']);
    expect(at('[tables.rows]\ndevices = ["manage within |"]')).toEqual(['listed_sites', 'sold_by_home', 'sold_by_anyone', 'owned']);
  });

  test('nothing in comments, and nothing where nothing is known', () => {
    expect(at('# |')).toEqual(['nothing']);
    expect(at('[[roles]]\nid = "x" # lists = "|')).toEqual(['nothing']);
    expect(at('[nowhere]\nx = |')).toEqual([]);
    expect(at('[[roles]]\nid = "|"')).toEqual([]);
  });
});

describe('of the format of catalogues, suggested is', () => {
  const said = (marked: string) => at(marked, CATALOGUE);

  test('each section', () => {
    expect(said('[|')).toEqual([
      ...['[[documents]]', '[[resources]]', '[[attributes]]', '[[privileges]]', '[[actions]]', '[[roles]]', '[conditions]'],
      ...['[[tables]]', '[tables.rows]', '[tables.notes]', '[[same_as]]', '[[derived]]', '[[settings]]', '[restriction]'],
      ...['[[acts]]', '[[may_assign]]', '[[pages]]', '[[offers]]', '[demotion]', '[elevation]'],
    ]);
  });

  test('each key of a section, with what it means', () => {
    expect(said('[[roles]]\n|')).toEqual([
      ...['id = ', 'relations = ', 'kinds = ', 'assigned = ', 'lists = ', 'base = ', 'excludes = ', 'no_self_assignment = '],
      ...['external_from = ', 'not_from_contact_center = ', 'exempt = ', 'contact_center = ', 'service = '],
      ...['documents = ', 'statements = ', 'inferred = '],
    ]);
    expect(said('[[settings]]\ncap = { l|')).toEqual(['level = ']);
    expect(said('[conditions]\nsmall = { compare = { is = "less", |')).toEqual(['attribute = ', 'value = ', 'to = ']);
    for (const { text } of CATALOGUE.headings) {
      const section = text.replace(/[[\]]/g, '');
      for (const { name, schema } of CATALOGUE.keysAt(section)) expect(CATALOGUE.describe(schema), `${section}.${name}`).toMatch(/\.$/);
    }
  });

  test('a value of a key', () => {
    expect(said('schema|')).toEqual(['schema = ']);
    expect(said('[[roles]]\nrelations = ["|')).toEqual(['own', 'managing_partner', 'external', 'support']);
    expect(said('[[roles]]\nexempt = |')).toEqual(['true', 'false']);
    expect(said('[[acts]]\nrules = ["names_|')).toEqual(['names_role', 'names_sites', 'names_customer']);
    expect(said('[[derived]]\nwhen = "vendor_|')).toEqual(['vendor_elevated', 'vendor_read_only']);
    expect(said('[conditions]\nwizard = "s|')).toEqual(['signed_in', 'setup_done']);
    expect(said('[[privileges]]\nasked_of = ["|')).toEqual(['organization', 'site', 'service']);
  });

  test('a name that the text declares', () => {
    expect(said('keep_holder_of = "|"')).toEqual(['admin', 'auditor']);
    expect(said('[[tables]]\ncolumns = ["admin", "au|"]')).toEqual(['auditor']);
    expect(said('[[tables]]\ndocument = "|"')).toEqual(['F4']);
    expect(said('[tables.rows]\n|')).toEqual(['devices = ']);
    expect(said('[[settings]]\nconditions = ["|')).toEqual(['elevated']);
    expect(said('[conditions]\nboth = { holds_any = ["|')).toEqual(['admin', 'auditor']);
  });

  test('an attribute, with whose it is where a condition names it', () => {
    const attributes = [symbol('attribute', 'status', 'resource · text'), symbol('attribute', 'limit', 'number')];
    const named = (text: string) => {
      const position = positionAt(text, text.length);
      return position && suggest(position, CATALOGUE, attributes, '').map(({ label }) => label);
    };
    expect(named('[conditions]\nsmall = { compare = { attribute = "')).toEqual(
      ['subject.id', 'subject.home', 'resource.id', 'organization.id', 'resource.status', 'limit'],
    );
    expect(named('[[resources]]\nowner = "')).toEqual(['status', 'limit']);
  });

  test('a word of a cell', () => {
    expect(said('[tables.rows]\ndevices = ["|"]')).toEqual(['none', 'view', 'manage']);
    expect(said('[tables.rows]\ndevices = ["view", "manage if |"]')).toEqual(['elevated']);
  });
});

test('the schema expects names of kinds that the page knows', () => {
  const known: Record<SymbolKind, true> = {
    ...{ role: true, privilege: true, setting: true, condition: true, act: true },
    ...{ table: true, document: true, resource: true, attribute: true, action: true },
  };
  const expected = [...JSON.stringify(schema).matchAll(/"x-names":\["(\w+)"\]/g)].map(([, kind]) => kind);
  expect(expected.length).toBeGreaterThan(8);
  for (const kind of expected) expect(Object.keys(known)).toContain(kind);
});

test('any text can be asked anywhere', () => {
  const text = '[[roles]]\nid = """a\n"\n[ { = ] } , \'x\n# "\n[[tables.rows]\nx = ["manage if \\"';
  for (let at = 0; at <= text.length; at += 1) {
    const position = positionAt(text, at);
    if (!position) continue;
    expect(position.from).toBeLessThanOrEqual(at);
    expect(position.to).toBeGreaterThanOrEqual(at);
    suggest(position, small, symbols, text.slice(position.from, at));
  }
});
