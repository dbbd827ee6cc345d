import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { sheetOf } from '../../src/playground/templates/templates';
import { column, rewrite } from '../stage/playground';
import { CONTROL_HUB, addressOf, changed, templateOf } from '../stage/sheet';
import { usePlayground } from '../stage/static';

const { open, pages } = usePlayground();

/** User and device administrators only see devices; read-only administrators see the audit log. */
const DEVICES = [
  'devices          = ["manage F4",        "view S+F4",      "none F4 I(a)",     "manage',
  'devices          = ["manage F4",        "view S+F4",      "none F4 I(a)",     "view',
] as const;
const AUDIT = [
  'audit_log        = ["manage F4 I(b)",   "none',
  'audit_log        = ["manage F4 I(b)",   "view',
] as const;
const DRAFT = changed(CONTROL_HUB.catalogue, [DEVICES, AUDIT]);

const answersOf = (stage: Stage) => column(stage, 'Answers');
const comparing = (catalogue: string, panels: Record<string, unknown> = {}) =>
  addressOf({ catalogue, chosen: { panel: 'compare' }, panels }, templateOf('demo'));
const heading = (stage: Stage) => answersOf(stage).getByRole('heading', { level: 2 }).first();
const group = (stage: Stage, name: string) => answersOf(stage).getByRole('button', { name });
const review = (stage: Stage) => answersOf(stage).getByRole('checkbox', { name: /^Reviewed: / });

test('whoever gains or loses something is told, and why, with nobody to ask', async () => {
  const stage = await open(await comparing(DRAFT));
  const { page } = stage;
  await pages().stop();
  try {
    await expect.poll(() => heading(stage).innerText()).toBe('Something changes for 6 of 44 people');
    await answersOf(stage).getByRole('radio', { name: /^Lost \d/ }).check();
    await group(stage, 'Lost: Device management').first().click();
    const people = answersOf(stage).getByRole('region', { name: 'Whom it concerns: Device management' });
    await people.getByRole('button', { name: /^Why ?: / }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/ can change this$/).waitFor();
    expect(await dialog.getByText(/ cannot change this$/).isVisible()).toBe(true);
    await stage.finish('playground-compare-example');
  } finally {
    await pages().start();
  }
});

test('what is written is compared at once, on a phone in the dark, too', async () => {
  const stage = await open(await comparing(CONTROL_HUB.catalogue), { width: 390, height: 844, scheme: 'dark' });
  const { page } = stage;
  await page.getByRole('radio', { name: 'Answers' }).check();
  await expect.poll(() => heading(stage).innerText()).toBe('Both catalogues decide the same');
  await page.getByRole('radio', { name: 'Catalogue' }).check();
  await rewrite(stage, 'Catalogue', DRAFT);
  await page.getByRole('radio', { name: 'Answers' }).check();
  await expect.poll(() => heading(stage).innerText()).toBe('Something changes for 6 of 44 people');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('playground-compare-narrow');
});

test('a difference that somebody reviewed stays reviewed until it is another', async () => {
  const stage = await open(await comparing(DRAFT));
  const { page } = stage;
  await review(stage).first().waitFor();
  const count = await review(stage).count();
  for (let at = 0; at < count; at += 1) await review(stage).nth(at).check();
  await answersOf(stage).getByText(`All ${count} differences are reviewed`).waitFor();
  await group(stage, 'Lost: Device management').first().click();
  await answersOf(stage).getByLabel('Note').fill('as | asked for');
  await answersOf(stage).getByLabel('Note').press('Enter');
  await answersOf(stage).getByRole('button', { name: 'Sign off' }).click();
  await page.getByLabel('Reviewed by').fill('Rita Review');
  await page.getByLabel('Reviewed by').press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Markdown' }).click()]);
  const report = readFileSync(await download.path(), 'utf8');
  expect(report).toContain(`${count} of ${count} differences reviewed`);
  expect(report).toContain('Reviewed by: Rita Review');
  expect(report).toMatch(/\| ✓ \| Device management \(`devices(?:\.devices)?`\) \| Manage → View \| 1 \| as \\\| asked for \|/);
  await page.getByRole('dialog').getByText('Ready to activate').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await rewrite(stage, 'Catalogue', changed(CONTROL_HUB.catalogue, [DEVICES]));
  await answersOf(stage).getByText(/^All \d+ differences are reviewed$/).waitFor();
  const reverted = changed(CONTROL_HUB.catalogue, [[DEVICES[0], DEVICES[0].replace(/manage$/, 'none')]]);
  await rewrite(stage, 'Catalogue', reverted);
  await answersOf(stage).getByText(/^0 of \d+ differences reviewed$/).waitFor();
  await stage.finish('playground-compare-reviewed');
});

test('the draft is compared with a version that was kept, and with a text from elsewhere', async () => {
  const stage = await open(await comparing(CONTROL_HUB.catalogue));
  const { page } = stage;
  await answersOf(stage).getByRole('button', { name: 'Keep this version' }).click();
  await rewrite(stage, 'Catalogue', DRAFT);
  await expect.poll(() => heading(stage).innerText()).toBe('Something changes for 6 of 44 people');
  await expect.poll(() => answersOf(stage).getByLabel('Before', { exact: true }).inputValue()).toBe('kept-0');

  await answersOf(stage).getByRole('button', { name: 'Another text' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('schema = 1\nid = 4\n');
  await dialog.getByRole('button', { name: 'Compare with it' }).click();
  await dialog.getByText(/^It has \d+ mistakes, the first in line \d/).waitFor();
  await dialog.getByRole('textbox').fill(DRAFT);
  await dialog.getByRole('button', { name: 'Compare with it' }).click();
  await expect.poll(() => heading(stage).innerText()).toBe('Both catalogues decide the same');
  await answersOf(stage).getByRole('button', { name: 'Swap before and after' }).click();
  expect(await answersOf(stage).getByLabel('After', { exact: true }).inputValue()).toBe('other');
  await stage.finish('playground-compare-other');
});

test('a page that comes from no server of ours says so when it is asked', async () => {
  const stage = await open(await comparing(DRAFT));
  await heading(stage).waitFor();
  await answersOf(stage).getByRole('button', { name: 'Ask this server' }).click();
  await answersOf(stage).getByText('This page does not come from a server of Remit.').waitFor();
  expect(await answersOf(stage).getByLabel('Before', { exact: true }).locator('option').allInnerTexts()).not.toContain('Active on the server');
  await stage.close();
});

test('what a link says of the panel may have any shape', async () => {
  const compare = { before: 'kept-7', after: 4, kept: [{ name: 1 }], reviews: [[]], shown: {}, directory: 'server' };
  const stage = await open(await comparing(DRAFT, { compare }));
  await expect.poll(() => heading(stage).innerText()).toBe('Something changes for 6 of 44 people');
  await stage.close();
});

test('a file that is no directory is refused with its first finding, and what was there stays', async () => {
  const stage = await open(await comparing(DRAFT));
  await heading(stage).waitFor();
  await stage.page.getByLabel('Open a directory').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"remit.directory/1","people":[]}'),
  });
  await answersOf(stage).getByRole('button', { name: 'Compare', exact: true }).click();
  await answersOf(stage).getByText(/^The directory cannot be used: /).waitFor();
  expect(await heading(stage).innerText()).toBe('Something changes for 6 of 44 people');
  await stage.close();
});

const [remit, writer] = ['REMIT_BIN', 'REMIT_LARGE_COMPARISON'].map((name) => process.env[name] ?? `the program that ${name} names`) as [string, string];

test(
  'on 100,000 people the page finds the same as the server',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'remit-compare-'));
    try {
      execFileSync(writer, [folder]);
      const [directory, before, after] = ['directory.json', 'before.toml', 'after.toml'].map((name) => join(folder, name));
      if (!directory || !before || !after) throw new Error('there are three files');
      const text = readFileSync(after, 'utf8');
      expect(readFileSync(before, 'utf8')).toBe(CONTROL_HUB.catalogue);
      const said = serverComparison(directory, before, after);

      const stage = await open(await comparing(text));
      const { page } = stage;
      await heading(stage).waitFor();
      await page.getByLabel('Open a directory').setInputFiles(directory);
      const start = answersOf(stage).getByRole('button', { name: 'Compare', exact: true });
      const progress = answersOf(stage).getByRole('progressbar', { name: /compared$/ });
      await start.click();
      await progress.waitFor();
      await answersOf(stage).getByRole('button', { name: 'Stop' }).click();
      await answersOf(stage).getByText('Stopped before all were compared.').waitFor();

      const began = performance.now();
      await start.click();
      await expect.poll(() => heading(stage).innerText(), { timeout: 240_000, interval: 50 }).toContain('of 100,200 people');
      const took = performance.now() - began;
      await answersOf(stage).getByRole('button', { name: 'Sign off' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON' }).click()]);
      const { result } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { result: { totals: unknown; groups: unknown[] } };
      console.log(`compared on 100,200 people in the browser in ${Math.round(took)} ms: ${JSON.stringify(result.totals)}, ${result.groups.length} groups`);
      expect(result.totals).toEqual(said.totals);
      expect(JSON.stringify(result) === JSON.stringify(said)).toBe(true);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

      await group(stage, 'Gained: Admin actions audit log').first().click();
      const people = answersOf(stage).getByRole('region', { name: 'Whom it concerns: Admin actions audit log' });
      await people.getByText('1–10 of 20,000').waitFor();
      await people.getByRole('button', { name: 'Next page' }).click();
      await people.getByText('11–20 of 20,000').waitFor();
      await people.getByRole('searchbox').fill('customer007 person000407');
      await people.getByText('Person Number 407').first().waitFor();
      await stage.finish('playground-compare-large');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  600_000,
);

/** What the server compares says that something differs by its exit code. */
function serverComparison(directory: string, before: string, after: string): { totals: unknown } {
  const given = ['compare', '--json', '--directory', directory, '--at', new Date(sheetOf(CONTROL_HUB).now).toISOString(), before, after];
  try {
    execFileSync(remit, given, { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
    throw new Error('nothing differs');
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: Buffer };
    if (status !== 1 || !stdout) throw error;
    return JSON.parse(stdout.toString()) as { totals: unknown };
  }
}
