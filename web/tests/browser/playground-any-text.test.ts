import { expect, test } from 'vitest';
import { choose, column, editor, paste, rewrite } from '../stage/playground';
import { CONTROL_HUB, templateOf } from '../stage/sheet';
import { usePlayground } from '../stage/static';

const EMPTY = templateOf('empty');
const { open, pages } = usePlayground();

/** What nobody means to write. */
const JUNK = [
  '\u0000\uD800',
  '['.repeat(5000),
  '"""',
  '{a = {b = '.repeat(400),
  '💥'.repeat(2000),
  'x = 1\n'.repeat(3000),
  '[[roles]]\n'.repeat(500),
  '[{"users":'.repeat(300),
  '[[scenarios]]\nbehaviour = 3\n',
];

/** Numbers as by chance, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('junk in any editor leaves the last good result, marked as out of date', async () => {
  const stage = await open();
  await choose(stage, 'Almost empty');
  await column(stage, 'World').getByRole('radio', { name: 'JSON' }).check();
  await column(stage, 'Answers').getByRole('tab', { name: 'Tests' }).click();
  await pages().stop();
  try {
    for (const junk of JUNK) {
      for (const name of ['Catalogue', 'World', 'Answers'] as const) {
        await paste(column(stage, name).getByRole('textbox').first(), junk);
      }
    }
    await expect.poll(() => column(stage, 'Catalogue').getByText('Out of date').isVisible()).toBe(true);
    await expect.poll(() => column(stage, 'World').getByText('Out of date').isVisible()).toBe(true);
    await column(stage, 'Answers').getByRole('tab', { name: 'Matrix' }).click();
    expect(await column(stage, 'Answers').getByRole('gridcell', { name: 'Manage' }).isVisible()).toBe(true);
    await stage.audit();
    await rewrite(stage, 'Catalogue', EMPTY.catalogue);
    await expect.poll(() => column(stage, 'Catalogue').getByText('Out of date').count()).toBe(0);
    await stage.close();
  } finally {
    await pages().start();
  }
});

test('edits at random, as fast as they come, never break the page', async () => {
  const stage = await open();
  const { page } = stage;
  await column(stage, 'World').getByRole('radio', { name: 'JSON' }).check();
  await column(stage, 'Answers').getByRole('tab', { name: 'Tests' }).click();
  const next = chance(6);
  const pieces = ['"', '[', ']', '{', '\n', '= ', 'manage', ',', '#', '\\u', '0', '[[', 'none if ', '\t', 'é🐢'];
  for (let turn = 0; turn < 45; turn += 1) {
    const name = (['Catalogue', 'World', 'Answers'] as const)[turn % 3] ?? 'Catalogue';
    await column(stage, name).getByRole('textbox').first().focus();
    await page.keyboard.press(next(2) === 0 ? 'Control+Home' : 'Control+End');
    for (let step = next(6); step > 0; step -= 1) await page.keyboard.press('PageDown');
    for (let step = next(5); step > 0; step -= 1) await page.keyboard.press(next(2) === 0 ? 'Backspace' : 'Shift+ArrowDown');
    await page.keyboard.insertText(pieces[next(pieces.length)] ?? '');
  }
  expect(await page.getByRole('alert').count()).toBe(0);
  await choose(stage, 'Small B2B console');
  await expect.poll(() => column(stage, 'Catalogue').getByText('No mistakes').isVisible()).toBe(true);
  await expect.poll(() => column(stage, 'Answers').getByRole('tab', { name: /^Tests/ }).innerText()).toContain('10/10');
  await stage.close();
});

test('what is too large is not taken, and a message says so', async () => {
  const stage = await open();
  await rewrite(stage, 'Catalogue', 'x'.repeat(513 * 1024));
  await stage.page.getByText('That would be more than 512 KiB, so it was not taken.').waitFor();
  expect(await editor(stage).innerText()).toContain(CONTROL_HUB.catalogue.slice(0, 60));
  expect(await column(stage, 'Catalogue').getByText('No mistakes').isVisible()).toBe(true);
  await stage.close();
});
