import { expect, test } from 'vitest';
import type { Scheme } from '../stage/browser';
import { choose, column, editor, rewrite } from '../stage/playground';
import { usePlayground } from '../stage/static';
import { SupportDesk } from '../stage/support-desk';

const { open } = usePlayground();
const SCHEMES: Scheme[] = ['light', 'dark'];
const SMALL = 'Almost empty';

test.each(SCHEMES)('mistakes are underlined, marked and listed, and the last good result stays (%s)', async (scheme) => {
  const stage = await open('/playground', { scheme });
  await choose(stage, SMALL);
  const catalogue = column(stage, 'Catalogue');
  const digest = catalogue.locator('footer code');
  const before = await digest.innerText();
  await editor(stage).focus();
  await stage.page.keyboard.press('Control+End');
  await stage.page.keyboard.insertText('nowhere = ["manage", "see"]\n');
  const problems = catalogue.getByRole('region', { name: 'Mistakes in the catalogue' });
  await expect.poll(() => problems.getByRole('button').count()).toBeGreaterThan(0);
  expect(await catalogue.getByText('Out of date').isVisible()).toBe(true);
  expect(await digest.innerText()).toBe(before);
  expect(await catalogue.locator('.marked.error').count()).toBeGreaterThan(0);
  expect(await catalogue.locator('.mark-dot.error').count()).toBeGreaterThan(0);
  await stage.page.keyboard.press('Control+Home');
  await problems.getByRole('button').first().press('Enter');
  await expect.poll(() => catalogue.locator('footer').innerText()).not.toContain('Line 1,');
  expect(await editor(stage).evaluate((it) => it.matches(':focus'))).toBe(true);
  await stage.page.keyboard.press('Control+z');
  await expect.poll(() => catalogue.getByText('Out of date').count()).toBe(0);
  expect(await catalogue.locator('.marked').count()).toBe(0);
  await stage.page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => problems.getByRole('button').count()).toBeGreaterThan(0);
  await stage.finish('playground-mistakes');
});

test('what fits is suggested from the schema and from the names of the text', async () => {
  const stage = await open();
  await choose(stage, SMALL);
  const list = stage.page.getByRole('listbox', { name: 'Suggestions' });
  await editor(stage).focus();
  await stage.page.keyboard.press('Control+End');
  await stage.page.keyboard.type('\n[[ro');
  await expect.poll(() => list.getByRole('option').first().innerText()).toMatch(/^roles/);
  await stage.page.keyboard.press('Enter');
  await stage.page.keyboard.type('\nexc');
  await expect.poll(() => list.getByRole('option').first().innerText()).toMatch(/^excludes/);
  await stage.page.keyboard.press('Tab');
  await stage.page.keyboard.type('["');
  await expect.poll(() => list.getByRole('option').allInnerTexts()).toContainEqual(expect.stringMatching(/^administrator/));
  expect(await editor(stage).getAttribute('aria-activedescendant')).toBe('suggestions-0');
  await stage.audit();
  await stage.page.keyboard.press('Enter');
  await stage.page.keyboard.type(']\nrelations = ["');
  await expect.poll(() => list.getByRole('option').count()).toBe(4);
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('Escape');
  expect(await list.count()).toBe(0);
  await stage.page.keyboard.press('Control+Space');
  await expect.poll(() => list.getByRole('option').count()).toBe(4);
  expect(await editor(stage).innerText()).toContain('[[roles]]\nexcludes = ["administrator"]\nrelations = ["');
  await stage.close();
});

test('a name tells what it is under the pointer and by key', async () => {
  const stage = await open();
  await editor(stage).focus();
  const role = column(stage, 'Catalogue').getByText('"full_admin"').first();
  await role.hover();
  const card = stage.page.locator('.about');
  await expect.poll(() => card.innerText()).toMatch(/Role\s+Full administrator/);
  expect(await card.innerText()).toMatch(/Manages .*users/s);
  expect(await card.innerText()).toMatch(/Declared in line \d+, used \d+ times/);
  await stage.page.mouse.move(5, 5);
  await expect.poll(() => card.count()).toBe(0);
  await role.click();
  await stage.page.keyboard.press('F2');
  await expect.poll(() => card.innerText()).toMatch(/Full administrator/);
  await stage.audit();
  await stage.page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  await stage.close();
});

test('a text is brought into its usual form by a button and a key', async () => {
  const stage = await open();
  await choose(stage, SMALL);
  const text = await editor(stage).innerText();
  await editor(stage).focus();
  await stage.page.keyboard.press('Control+Home');
  await stage.page.keyboard.insertText('schema    =    1\n');
  await stage.page.keyboard.press('Control+z');
  await rewrite(stage, 'Catalogue', text.replace('id = "mine"', 'id   =   "mine"'));
  await column(stage, 'Catalogue').getByRole('button', { name: 'Format' }).click();
  await expect.poll(() => editor(stage).innerText()).toContain('id = "mine"');
  await stage.page.keyboard.press('Control+z');
  await expect.poll(() => editor(stage).innerText()).toContain('id   =   "mine"');
  await editor(stage).focus();
  await stage.page.keyboard.press('Shift+Alt+F');
  await expect.poll(() => editor(stage).innerText()).toContain('id = "mine"');
  await stage.close();
});

test('Tab indents, and Escape and then Tab leaves the editor', async () => {
  const stage = await open();
  await choose(stage, SMALL);
  await editor(stage).focus();
  await stage.page.keyboard.press('Control+Home');
  await stage.page.keyboard.press('Tab');
  expect(await editor(stage).innerText()).toMatch(/^ {2}#/);
  await stage.page.keyboard.press('Shift+Tab');
  expect(await editor(stage).innerText()).toMatch(/^#/);
  await stage.page.keyboard.press('Escape');
  await stage.page.keyboard.press('Tab');
  await expect.poll(() => editor(stage).evaluate((it) => it.matches(':focus'))).toBe(false);
  await column(stage, 'Catalogue').getByRole('button', { name: 'Keys of the editor' }).click();
  expect(await stage.page.getByRole('dialog', { name: 'Keys of the editor' }).innerText()).toContain('Leave the editor');
  await stage.finish('playground-keys', 'dialog[open]');
});

test('a template takes the place of everything, and is taken back', async () => {
  const stage = await open();
  await stage.page.getByRole('button', { name: 'Templates' }).click();
  await stage.audit();
  await stage.page.getByRole('button', { name: SMALL }).click();
  await expect.poll(() => editor(stage).innerText()).toContain('id = "mine"');
  await stage.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => editor(stage).innerText()).toContain('The administrator roles of Control Hub');
  await stage.close();
});

test('columns are made wider by pointer and by keys, and stay so', async () => {
  const stage = await open();
  const line = stage.page.getByRole('separator', { name: 'Width of the catalogue' });
  const width = () => column(stage, 'Catalogue').evaluate((it) => it.getBoundingClientRect().width);
  const before = await width();
  await line.focus();
  await stage.page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before);
  const wider = await width();
  await stage.page.reload();
  await stage.settled();
  await expect.poll(width).toBe(wider);
  await stage.close();
});

test('on a phone, one column is shown at a time', async () => {
  const stage = await open('/playground', { width: 390, height: 844 });
  expect(await column(stage, 'Catalogue').isVisible()).toBe(true);
  expect(await column(stage, 'World').count()).toBe(0);
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.page.getByRole('radio', { name: 'Answers' }).check();
  expect(await column(stage, 'Answers').isVisible()).toBe(true);
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});

test('a server serves the page too, and after it has stopped everything goes on', async () => {
  const desk = await SupportDesk.start();
  const stage = await open(`${desk.origin}/playground`);
  expect(stage.requests.map((request) => new URL(request.url()).pathname).filter((path) => path.startsWith('/api'))).toEqual([]);
  await desk.stop();
  const loaded = stage.requests.length;
  await choose(stage, SMALL);
  await editor(stage).focus();
  await stage.page.keyboard.press('Control+End');
  await stage.page.keyboard.insertText('nowhere = ["manage"]\n');
  await expect.poll(() => column(stage, 'Catalogue').getByText('Out of date').isVisible()).toBe(true);
  await column(stage, 'World').getByRole('radio', { name: 'JSON' }).check();
  for (const panel of await column(stage, 'Answers').getByRole('tab').all()) await panel.click();
  await stage.page.getByLabel('The moment that is decided at, in UTC').fill('2027-02-01T07:00');
  await stage.page.getByRole('button', { name: 'Share', exact: true }).click();
  await stage.page.getByRole('dialog', { name: 'Share' }).getByLabel('Link').waitFor();
  expect(stage.requests.slice(loaded).map((request) => request.url())).toEqual([]);
  await stage.close();
});
