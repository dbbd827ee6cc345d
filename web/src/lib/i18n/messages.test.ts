import { readFileSync, readdirSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';

const HERE = import.meta.dirname;
const SOURCES = `${HERE}/../..`;
const NAMES = `${HERE}/../../../../crates/catalogue/names`;
const HOST = `${HERE}/../../../../host/src`;
const TEXTS = `${SOURCES}/texts`;
const LANGUAGES = readdirSync(TEXTS).sort();

function idsOf(text: string): string[] {
  return [...text.matchAll(/^([a-z][\w-]*) =/gm)].flatMap((match) => match[1] ?? []);
}

const read = (path: string) => readFileSync(path, 'utf8');
const sections = (language: string) => readdirSync(`${TEXTS}/${language}`).sort();
const uiText = (language: string) =>
  sections(language)
    .map((section) => read(`${TEXTS}/${language}/${section}`))
    .join('\n');
const namesText = (language: string) => read(`${NAMES}/${language}.ftl`);

/**
 * Everything that the sources hand to `t` first: whole ids, and templates as patterns. Literals that look like ids may
 * come to it by way of a variable.
 */
function wanted(): { ids: Set<string>; literals: Set<string>; patterns: RegExp[] } {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (it) => /\.(svelte|ts)$/.test(it) && !it.includes('.test.'),
  );
  const ids = new Set<string>();
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of files.map((file) => read(`${SOURCES}/${file}`))) {
    for (const [, first = ''] of source.matchAll(/\bt\(([^,)]*(?:\([^)]*\))?[^,)]*)/g)) {
      for (const [, id = ''] of first.replace(/`[^`]*`|[!=]== '[^']*'/g, '').matchAll(/'([a-z][\w-]*)'/g)) ids.add(id);
      for (const [, template = ''] of first.matchAll(/`([^`]*)`/g)) {
        patterns.push(new RegExp(`^${template.replace(/\$\{.*\}/g, '[\\w-]+')}$`));
      }
    }
    for (const [, sample = ''] of source.matchAll(/'(sample-[\w-]+)'/g)) ids.add(sample);
    for (const [, literal = ''] of source.matchAll(/'([a-z]+(?:-\w+)+)'/g)) literals.add(literal);
  }
  return { ids, literals, patterns };
}

/** Ids that only the running page puts together. */
const COMPOSED = [
  ...[
    'assign_role',
    'add_site',
    'add_customer',
    'add_external_admin',
    'elevate',
    'lift_restriction',
    'allow_support_read_only',
    'sign_in',
  ].map((it) => `change-${it}`),
  ...['assigned', 'assigned_by_partner', 'derived', 'elevated'].map((it) => `held-${it}`),
  ...['own', 'external', 'partner', 'sites', 'service'].map((it) => `roles-${it}`),
  ...['management', 'services', 'monitoring', 'partner', 'more'].map((it) => `section-${it}`),
  ...['customer', 'partner', 'free', 'consumer'].map((it) => `kind-${it}`),
  ...['none', 'view', 'manage'].flatMap((it) => [`level-${it}`, `gave-${it}`]),
  ...['view', 'manage'].flatMap((it) => [`question-${it}`, `verdict-${it}-yes`, `verdict-${it}-no`]),
  ...['editable', 'read-only', 'greyed', 'hidden'].flatMap((it) => [`state-${it}`, `state-${it}-restricted`]),
  ...['editable', 'read-only', 'greyed', 'hidden'].map((it) => `mark-${it}-restricted`),
  ...['gained', 'lost'].flatMap((it) => [`mark-${it}`, `difference-${it}`]),
  ...['system', 'light', 'dark'].map((it) => `theme-${it}`),
  ...['unknown-user', 'unknown-organization', 'unreachable', 'failed', 'empty'].flatMap((it) => [
    `obstacle-${it}`,
    `obstacle-${it}-text`,
  ]),
];

/** Problems of the server have texts by their codes, and may have a second one that says what to do. */
const PROBLEMS = new Set(
  readdirSync(HOST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.rs'))
    .flatMap((file) => [...read(`${HOST}/${file}`).matchAll(/"([a-z_]+)"/g)])
    .flatMap(([, code = '']) => [`problem-${code.replaceAll('_', '-')}`, `problem-${code.replaceAll('_', '-')}-text`]),
);

/** Names that the catalogue's own text asks for. */
function catalogueNames(): string[] {
  const toml = read(`${NAMES}/../control-hub.toml`);
  const named = (section: string, kind: string) =>
    [...toml.matchAll(new RegExp(`^\\[\\[${section}\\]\\]\\nid = "([^"]+)"`, 'gm'))].map(
      ([, id = '']) => `${kind}-${id.replaceAll('.', '-')}`,
    );
  const areas = [...toml.matchAll(/^area = "([^"]+)"/gm)].map(([, id]) => `area-${id}`);
  const codes = [...read(`${NAMES}/../../model/src/reason.rs`).matchAll(/^ {4}\w+ = "([a-z_]+)",/gm)].map(
    ([, id]) => `reason-${id}`,
  );
  return [
    ...named('roles', 'role'),
    ...named('privileges', 'privilege'),
    ...named('settings', 'setting'),
    ...areas,
    ...codes,
    'area-overview',
  ];
}

describe.each(LANGUAGES)('texts in %s', (language) => {
  const present = new Set([...idsOf(uiText(language)), ...idsOf(namesText(language))]);
  const { ids, literals, patterns } = wanted();

  test('nothing is missing', () => {
    const names = catalogueNames();
    expect(names.length).toBeGreaterThan(180);
    expect(ids.size).toBeGreaterThan(80);
    expect([...ids, ...COMPOSED, ...names].filter((id) => !present.has(id))).toEqual([]);
  });

  test('every template has some text', () => {
    expect(patterns.filter((pattern) => ![...present].some((id) => pattern.test(id)))).toEqual([]);
  });

  test('no text of the pages is unused', () => {
    const used = (id: string) =>
      ids.has(id) || literals.has(id) || COMPOSED.includes(id) || PROBLEMS.has(id) || patterns.some((pattern) => pattern.test(id));
    const drawn = catalogueNames().map((id) => id.replace(/^setting-/, 'drawn-'));
    expect(idsOf(uiText(language)).filter((id) => !used(id) && !drawn.includes(id))).toEqual([]);
  });

  test('the pages and the names have no text in common', () => {
    const names = new Set(idsOf(namesText(language)));
    expect(idsOf(uiText(language)).filter((id) => names.has(id))).toEqual([]);
  });

  test('every text is well formed', () => {
    const bundle = new FluentBundle(language);
    expect(
      [uiText(language), namesText(language)].flatMap((text) => bundle.addResource(new FluentResource(text))),
    ).toEqual([]);
    expect(idsOf(uiText(language)).filter((id) => !bundle.hasMessage(id))).toEqual([]);
  });
});

/** The variables of each text, with whatever selects among its variants. */
function variablesOf(text: string): Record<string, string> {
  const messages = text.split(/^(?=[a-z][\w-]* =)/m).slice(1);
  return Object.fromEntries(
    messages.map((message) => [
      message.slice(0, message.indexOf(' ')),
      [...new Set(message.match(/\$\w+/g) ?? [])].sort().join(' '),
    ]),
  );
}

test('all five languages are there', () => {
  expect(LANGUAGES).toEqual(['da', 'en', 'nb', 'pl', 'sv']);
});

describe.each(sections('en'))('%s', (section) => {
  const of = (language: string) => read(`${TEXTS}/${language}/${section}`);

  test.each(LANGUAGES)('has the same texts in %s, in the same order, with the same variables', (language) => {
    expect(idsOf(of(language))).toEqual(idsOf(of('en')));
    expect(variablesOf(of(language))).toEqual(variablesOf(of('en')));
  });
});
