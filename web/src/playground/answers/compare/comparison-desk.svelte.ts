import { t } from '../../../lib/i18n/messages.svelte';
import type { Compared } from '../../../lib/workbench/search/kept-comparison';
import type { Progress } from '../../../lib/workbench/search/model';
import { Run } from '../../../lib/workbench/search/run.svelte';
import type { ComparisonAsked, Directory } from '../../../lib/workbench/search/tasks';
import type { Playground } from '../../state/playground.svelte';
import { TEMPLATES } from '../../templates/templates';
import { directoryOf, numbered } from '../directory';
import { outliving } from '../outliving.svelte';
import { readMemory, type CompareMemory, type NamedText, type Review, MOST_KEPT } from './memory';
import { ServerVersions } from './server-versions.svelte';
import { idIn, versionOf, type Unusable, type Version } from './versions';

/** A directory with the name that is shown of it. */
export interface NamedDirectory extends Directory {
  name: string;
}

/** What a result is about, with the names of when it was made. */
export interface Done extends ComparisonAsked {
  beforeName: string;
  afterName: string;
  directoryName: string;
}

/** Worlds with more people than this are compared when somebody asks for it. */
const MANY_PEOPLE = 3_000;

const NAME = 'compare';

/** What is compared, and what came out of it. It outlives the panel, so that one may look at another meanwhile. */
export class ComparisonDesk {
  readonly run = new Run<Done, Compared, Progress>();
  readonly server = new ServerVersions();
  readonly memory = $derived.by(() => readMemory(this.playground.remembered<unknown>(NAME, null)));

  readonly before = $derived.by(() => this.#version(this.beforeId));
  readonly after = $derived.by(() => this.#version(this.afterId));
  /** A directory that was opened. It is not shared: it may be large, and about real people. */
  file = $state.raw<NamedDirectory | null>(null);
  readonly directory = $derived.by((): NamedDirectory | null => {
    if (this.directoryId === 'file') return this.file;
    return this.directoryId === 'server' ? this.#serverDirectory : this.#world;
  });
  readonly #serverDirectory = $derived.by(() => {
    const { directory } = this.server;
    return directory && { ...numbered(directory), name: t('reach-compare-on-server') };
  });
  readonly #world = $derived.by(() => {
    const directory = directoryOf(this.playground);
    return directory && { ...directory, name: t('reach-compare-on-world') };
  });

  /** What would be compared now; nothing where something is missing. */
  readonly asked = $derived.by((): ComparisonAsked | null => {
    const { before, after, directory } = this;
    if (!before || !after || !directory || !('bytes' in before && 'bytes' in after)) return null;
    const { number, document } = directory;
    const now = this.playground.now;
    return { directory: { number, document }, before: compiled(before), after: compiled(after), now };
  });
  /** Whether the catalogues are the same but for blanks and comments. */
  readonly isSame = $derived(this.asked !== null && this.asked.before.sha256 === this.asked.after.sha256);
  /** Whether what came out last is about something else than would be compared now. */
  readonly isStale = $derived(this.asked !== null && this.run.about !== null && !isAbout(this.run.about, this.asked));
  /** Whether it is compared anew with whatever is written. */
  readonly isQuick = $derived.by(() => {
    const { world } = this.playground;
    return this.directoryId === 'world' && world !== null && world.outline.people.length <= MANY_PEOPLE;
  });

  constructor(readonly playground: Playground) {}

  /** The version on the left: what was chosen and is there, else the template that the draft comes from. */
  get beforeId(): string {
    const { before } = this.memory;
    if (before === 'draft' || this.#textOf(before)) return before;
    const id = idIn(this.playground.texts.catalogue);
    return `template-${(TEMPLATES.find(({ catalogue }) => idIn(catalogue) === id) ?? TEMPLATES[0]).id}`;
  }

  get afterId(): string {
    const { after } = this.memory;
    return this.#textOf(after) ? after : 'draft';
  }

  get directoryId(): 'world' | 'file' | 'server' {
    const { directory } = this.memory;
    if (directory === 'file' && this.file) return 'file';
    return directory === 'server' && this.server.catalogue ? 'server' : 'world';
  }

  keep(changes: Partial<CompareMemory>): void {
    this.playground.remember(NAME, { ...this.memory, ...changes });
  }

  swap(): void {
    this.keep({ before: this.afterId, after: this.beforeId });
  }

  reviewOf({ key }: { key: string }): Review {
    return this.memory.reviews[key] ?? { reviewed: false, note: '' };
  }

  /** Takes what a reviewer says. What was said of groups that are gone is forgotten. */
  review(group: { key: string }, changes: Partial<Review>): void {
    const groups = this.run.value?.groups ?? [];
    const kept = groups.flatMap(({ key }) => {
      const review = this.memory.reviews[key];
      return review ? [[key, review] as const] : [];
    });
    this.keep({ reviews: { ...Object.fromEntries(kept), [group.key]: { ...this.reviewOf(group), ...changes } } });
  }

  /** Keeps the draft as it is now, to compare with it later. */
  keepDraft(name: string): void {
    const kept = [...this.memory.kept, { name, text: this.playground.texts.catalogue }];
    // Versions are named by their place: those that stay keep their names.
    const gone = Math.max(0, kept.length - MOST_KEPT);
    const moved = (id: string) => id.replace(/^kept-(\d+)$/, (_, place) => `kept-${Math.max(0, Number(place) - gone)}`);
    const after = moved(this.afterId);
    this.keep({ kept: kept.slice(gone), before: `kept-${kept.length - gone - 1}`, after });
  }

  /** Compares with a text from elsewhere. */
  takeOther(side: 'before' | 'after', other: NamedText): void {
    this.keep({ other, [side]: 'other' });
  }

  takeFile(file: File): void {
    this.file = { ...numbered(file), name: file.name };
    this.keep({ directory: 'file' });
  }

  async start(): Promise<void> {
    const { asked, before, after, directory } = this;
    if (!asked || !before || !after || !directory) return;
    const { searcher } = this.playground.modules;
    const names = { beforeName: before.name, afterName: after.name, directoryName: directory.name };
    await this.run.start({ ...asked, ...names }, (options) => searcher.do('compare', asked, options));
  }

  #version(id: string): Version | Unusable | null {
    const { policy, texts } = this.playground;
    if (id === 'draft') {
      const { sha256, bytes } = policy ?? {};
      const name = t('reach-compare-draft');
      return sha256 !== undefined && bytes ? { name, text: texts.catalogue, sha256, bytes } : null;
    }
    const named = this.#textOf(id);
    return named && versionOf(named.name, named.text);
  }

  #textOf(id: string): NamedText | null {
    if (id === 'other') return this.memory.other;
    if (id === 'server') return this.server.catalogue;
    if (id.startsWith('kept-')) return this.memory.kept[Number(id.slice('kept-'.length))] ?? null;
    const template = TEMPLATES.find((it) => `template-${it.id}` === id);
    return template ? { name: t(`playground-template-${template.id}`), text: template.catalogue } : null;
  }
}

export const deskOf = outliving((playground) => new ComparisonDesk(playground));

const compiled = ({ sha256, text, bytes }: Version) => ({ sha256, text, bytes });

function isAbout(done: ComparisonAsked, asked: ComparisonAsked): boolean {
  return (
    done.directory.number === asked.directory.number &&
    done.before.sha256 === asked.before.sha256 &&
    done.after.sha256 === asked.after.sha256 &&
    done.now === asked.now
  );
}
