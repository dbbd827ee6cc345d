import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { stored } from '../stored';

export type Arguments = Record<string, FluentVariable>;
export type NameKind = 'role' | 'privilege' | 'setting' | 'area' | 'reason';

const texts = import.meta.glob<string>('../../texts/*/*.ftl', { query: '?raw', import: 'default' });
const names = import.meta.glob<string>('../../../../crates/catalogue/names/*.ftl', {
  query: '?raw',
  import: 'default',
});

/** What every page needs. */
const SHARED = 'shared';

/** A language is offered when the pages have texts in it. */
export const languages: string[] = [...new Set(Object.keys(texts).map((path) => path.split('/').at(-2) ?? ''))].sort();

/** The texts of the language on screen. Nothing is shown before the first language is loaded. */
class Messages {
  language = $state('en');
  #bundle = $state.raw(new FluentBundle('en'));
  #sections = new Set([SHARED]);

  /** Loads a language: the names of the catalogue, and the texts of all pages that were open. */
  async load(language: string): Promise<void> {
    const bundle = new FluentBundle(localesFor(language), { useIsolating: false });
    const [named] = await Promise.all([
      load(names, `../../../../crates/catalogue/names/${language}.ftl`),
      addSections(bundle, language, this.#sections),
    ]);
    bundle.addResource(named);
    this.#bundle = bundle;
    this.language = language;
    document.documentElement.lang = language;
  }

  /** Loads the texts of a page in the language on screen. */
  async need(...sections: string[]): Promise<void> {
    const missing = sections.filter((section) => !this.#sections.has(section));
    const [bundle, language] = [this.#bundle, this.language];
    await addSections(bundle, language, missing);
    for (const section of missing) this.#sections.add(section);
    // Another language was chosen meanwhile, without these sections.
    if (this.#bundle !== bundle) await addSections(this.#bundle, this.language, missing);
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The text with this id; the id itself where the language has none, so that a gap is seen and breaks nothing else. */
  text(id: string, values?: Arguments): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (!pattern) {
      this.#complain(id, 'missing');
      return id;
    }
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, values, errors);
    for (const error of errors) this.#complain(id, error.message);
    return text;
  }

  /** An attribute of a text, such as the short name of a role; nothing where it has none. */
  attribute(id: string, attribute: string): string | null {
    const pattern = this.#bundle.getMessage(id)?.attributes[attribute];
    return pattern ? this.#bundle.formatPattern(pattern) : null;
  }

  /** What the catalogue's role, privilege, setting, area or reason is called. Another catalogue's is called by its id. */
  name(kind: NameKind, id: string, values?: Arguments): string {
    const message = messageId(kind, id);
    return this.has(message) ? this.text(message, values) : id;
  }

  #complain(id: string, what: string): void {
    console.warn(`text \`${id}\` in \`${this.language}\`: ${what}`);
  }
}

export const messages = new Messages();

export const t = (id: string, values?: Arguments) => messages.text(id, values);
export const nameOf = (kind: NameKind, id: string, values?: Arguments) => messages.name(kind, id, values);

/** The short name of a role or privilege for narrow places; its name where there is no shorter one. */
export const shortNameOf = (kind: NameKind, id: string) =>
  messages.attribute(messageId(kind, id), 'short') ?? nameOf(kind, id);

/** A sentence about a role or privilege; empty where there is none. */
export const descriptionOf = (kind: NameKind, id: string) =>
  messages.attribute(messageId(kind, id), 'description') ?? '';

/** The language to begin with: the reader's choice, else the browser's, as far as there are texts. */
export function preferredLanguage(): string {
  const wanted = [stored.get('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  const known = wanted.map((language) => (language === 'no' || language === 'nn' ? 'nb' : language));
  return known.find((language) => language != null && languages.includes(language)) ?? 'en';
}

/** Goes on in another language, also the next time. Where its texts cannot be loaded, nothing changes. */
export async function chooseLanguage(language: string): Promise<void> {
  await messages.load(language);
  stored.set('language', language);
}

function messageId(kind: NameKind, id: string): string {
  return `${kind}-${id.replaceAll('.', '-')}`;
}

/** Dates and numbers as the reader's region writes them, where the browser names one for the language. */
function localesFor(language: string): string[] {
  return [...navigator.languages.filter((tag) => tag.split('-')[0] === language), language];
}

async function addSections(bundle: FluentBundle, language: string, sections: Iterable<string>): Promise<void> {
  const files = [...sections].map((section) => load(texts, `../../texts/${language}/${section}.ftl`));
  for (const resource of await Promise.all(files)) bundle.addResource(resource);
}

async function load(files: Record<string, () => Promise<string>>, path: string): Promise<FluentResource> {
  const file = files[path];
  if (!file) throw new Error(`there are no texts at \`${path}\``);
  return new FluentResource(await file());
}
