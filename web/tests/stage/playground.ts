import type { Locator } from 'playwright-core';
import type { Stage } from './browser';

/** A column of the playground. */
export const column = ({ page }: Stage, name: 'Catalogue' | 'World' | 'Answers'): Locator =>
  page.getByRole('region', { name, exact: true });

/** The text of an editor. */
export const editor = (stage: Stage, name: 'Catalogue' | 'World' = 'Catalogue'): Locator =>
  column(stage, name).getByRole('textbox', { name, exact: true });

/** Pastes a text over the whole text of an editor. */
export async function paste(into: Locator, text: string): Promise<void> {
  await into.press('Control+a');
  await into.evaluate((it, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    it.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Puts a text in the place of the whole text of an editor. */
export const rewrite = (stage: Stage, name: 'Catalogue' | 'World', text: string): Promise<void> => paste(editor(stage, name), text);

/** Begins with a template. */
export async function choose(stage: Stage, template: string): Promise<void> {
  await stage.page.getByRole('button', { name: 'Templates' }).click();
  await stage.page.getByRole('button', { name: template }).click();
  await stage.page.getByRole('button', { name: 'Close' }).last().click();
}
