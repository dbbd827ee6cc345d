import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Arguments = Record<string, FluentVariable>;
export type NameKind = 'role' | 'privilege' | 'setting' | 'area' | 'reason';

const texts = import.meta.glob<string>('./ui.*.ftl', { query: '?raw', import: 'default' });
const names = import.meta.glob<string>('../../../../crates/catalogue/names/*.ftl', {
  query: '?raw',
  import: 'default',
});

/** A language is offered when the pages have texts in it. */
export const languages: string[] = Object.keys(texts)
  .map((path) => languageOf(path))
  .sort();

/** The texts of the language on screen. Nothing is shown before the first language is loaded. */
class Messages {
  language = $state('en');
  #bundle = $state.raw(new FluentBundle('en'));

  async load(language: string): Promise<void> {
    const bundle = new FluentBundle(localesFor(language), { useIsolating: false });
    const files = [...filesOf(names, language), ...filesOf(texts, language)];
    for (const text of await Promise.all(files.map((load) => load()))) {
      bundle.addResource(new FluentResource(text));
    }
    this.#bundle = bundle;
    this.language = language;
    document.documentElement.lang = language;
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The text with this id; the id itself where the language has none, so that a gap is seen and breaks nothing else. */
  text(id: string, values?: Arguments, fallback = id): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (!pattern) {
      this.#complain(id, 'missing');
      return fallback;
    }
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, values, errors);
    for (const error of errors) this.#complain(id, error.message);
    return text;
  }

  /** What the catalogue's role, privilege, setting, area or reason is called. */
  name(kind: NameKind, id: string, values?: Arguments): string {
    return this.text(`${kind}-${id.replaceAll('.', '-')}`, values, id);
  }

  #complain(id: string, what: string): void {
    console.warn(`text \`${id}\` in \`${this.language}\`: ${what}`);
  }
}

export const messages = new Messages();

export const t = (id: string, values?: Arguments) => messages.text(id, values);
export const nameOf = (kind: NameKind, id: string, values?: Arguments) => messages.name(kind, id, values);

/** The language to begin with: the reader's choice, else the browser's, as far as there are texts. */
export function preferredLanguage(): string {
  const wanted = [localStorage.getItem('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((language) => language != null && languages.includes(language)) ?? 'en';
}

/** Dates and numbers as the reader's region writes them, where the browser names one for the language. */
function localesFor(language: string): string[] {
  return [...navigator.languages.filter((tag) => tag.split('-')[0] === language), language];
}

function filesOf(files: Record<string, () => Promise<string>>, language: string): (() => Promise<string>)[] {
  return Object.entries(files).flatMap(([path, load]) => (languageOf(path) === language ? [load] : []));
}

function languageOf(path: string): string {
  return (
    path
      .replace(/\.ftl$/, '')
      .split(/[./]/)
      .at(-1) ?? ''
  );
}
