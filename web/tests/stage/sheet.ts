import { toFragment } from '../../src/playground/share/link';
import type { Chosen, Sheet } from '../../src/playground/state/sheet';
import { TEMPLATES, sheetOf, type Template } from '../../src/playground/templates/templates';

/** The template that everybody begins with. */
export const [CONTROL_HUB] = TEMPLATES;

/** A template by its id. */
export function templateOf(id: string): Template {
  const found = TEMPLATES.find((it) => it.id === id);
  if (!found) throw new Error(`there is no template \`${id}\``);
  return found;
}

/** The address of a playground that is a template, but for what is said here. */
export async function addressOf(
  { chosen, ...changes }: Partial<Omit<Sheet, 'chosen'>> & { chosen: Partial<Chosen> },
  template: Template = CONTROL_HUB,
): Promise<string> {
  const sheet = sheetOf(template);
  return `/playground${await toFragment({ ...sheet, ...changes, chosen: { ...sheet.chosen, ...chosen } })}`;
}

/** A text with other passages in the place of some; each must be there. */
export function changed(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the text has no \`${from}\``);
    return text.replace(from, () => to);
  }, text);
}
