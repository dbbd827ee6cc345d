import { t } from '../../lib/i18n/messages.svelte';
import { notices } from '../../lib/ui/notices.svelte';
import { LONGEST } from '../state/sheet';
import type { Playground } from '../state/playground.svelte';
import type { Sheet } from '../state/sheet';
import { fromFile } from './file';
import { fromFragment } from './link';
import { Refused, type Refusal } from './read-sheet';

/** Says why something was not opened. What was on the page stays. */
export function tellRefusal(why: Refusal): void {
  notices.fail(t(`playground-refused-${why}`));
}

/** Puts another sheet on the page; it can be taken back. */
export function replace(playground: Playground, sheet: Sheet, name: string): void {
  const before = playground.sheet;
  playground.open(sheet);
  notices.say(t('playground-opened', { name }), () => playground.open(before));
}

/** Opens a file: a playground, a directory document, or the text of a catalogue. */
export async function openFile(playground: Playground, file: File): Promise<void> {
  await orRefusal(async () => {
    const opened = await fromFile(file);
    const { sheet } = playground;
    if ('sheet' in opened) return replace(playground, opened.sheet, file.name);
    const [name, text] = 'world' in opened ? (['world', opened.world] as const) : (['catalogue', opened.catalogue] as const);
    if (text.length > LONGEST[name]) throw new Refused('too-large');
    replace(playground, { ...sheet, [name]: text }, file.name);
  });
}

/** Opens a link that was put into the address of this page. */
export async function openFragment(playground: Playground, fragment: string): Promise<void> {
  await orRefusal(async () => replace(playground, await fromFragment(fragment), t('playground-linked')));
}

async function orRefusal(open: () => Promise<void>): Promise<void> {
  try {
    await open();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tellRefusal(error.why);
  }
}
