import type { AxeResults, Locale, Result } from 'axe-core';

/** A rule with what it found on the page. */
export interface Finding {
  rule: string;
  help: string;
  /** What axe-core says about the rule. */
  about: string;
  /** Where: selectors of the elements. */
  elements: string[];
}

/** What axe-core says about one page at one moment. */
export interface Audit {
  title: string;
  passed: number;
  violations: Finding[];
  /** What only a person can judge. */
  unclear: Finding[];
  /** How long it took, in milliseconds. */
  took: number;
  version: string;
}

const locales = import.meta.glob<Locale>('../../../node_modules/axe-core/locales/{sv,nb,da,pl}.json', {
  import: 'default',
});

/** Checks the page as it is on screen. What checks is loaded only now, and tells nobody what it sees. */
export async function auditPage(language: string): Promise<Audit> {
  const [{ default: axe }, locale] = await Promise.all([
    import('axe-core'),
    locales[`../../../node_modules/axe-core/locales/${language}.json`]?.(),
  ]);
  axe.reset();
  // What rules are called. Other texts of a locale are templates that the security policy of the pages does not compile.
  if (locale) axe.configure({ locale: { lang: language, rules: locale.rules ?? {} } });
  const began = performance.now();
  const results = await axe.run(document);
  return auditOf(results, { title: document.title, took: performance.now() - began });
}

/** The part of the results that the page shows. */
export function auditOf(results: AxeResults, { title, took }: { title: string; took: number }): Audit {
  return {
    title,
    took: Math.round(took),
    passed: results.passes.length,
    violations: results.violations.map(findingOf),
    unclear: results.incomplete.map(findingOf),
    version: results.testEngine.version,
  };
}

function findingOf({ id, help, helpUrl, nodes }: Result): Finding {
  return { rule: id, help, about: helpUrl, elements: nodes.map(({ target }) => target.flat().join(' ')) };
}
