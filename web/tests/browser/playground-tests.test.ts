import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Options, Stage } from '../stage/browser';
import { column, paste, rewrite } from '../stage/playground';
import { addressOf, changed, templateOf } from '../stage/sheet';
import { usePlayground } from '../stage/static';

const { open, pages } = usePlayground();
const B2B = templateOf('b2b-console');

const answers = (stage: Stage) => column(stage, 'Answers');
const status = (stage: Stage) => answers(stage).getByRole('status').filter({ hasText: 'pass' });
const tests = (stage: Stage) => answers(stage).getByRole('textbox', { name: 'Tests' });
const opened = async (options?: Options) => open(await addressOf({ chosen: { panel: 'tests' } }, B2B), options);

test('tests run with every change of the catalogue, and what fails says what is otherwise', async () => {
  const stage = await opened();
  await pages().stop();
  try {
    await expect.poll(() => status(stage).innerText()).toBe('10 of 10 pass');
    await rewrite(stage, 'Catalogue', changed(B2B.catalogue, [['"view within owned"', '"none"']]));
    await expect.poll(() => status(stage).innerText()).toBe('8 of 10 pass');
    const first = answers(stage).getByRole('list', { name: 'Results' }).getByRole('listitem').first();
    expect(await first.innerText()).toContain('A member sees the invoices that are his, and no others.');
    expect(await first.innerText()).toMatch(/allow/);
    await first.getByRole('button').nth(1).click();
    expect(await tests(stage).evaluate((it) => it.matches(':focus'))).toBe(true);
    await stage.finish('playground-tests');
  } finally {
    await pages().start();
  }
});

test('allow, deny, level and reason are said by each keystroke', async () => {
  const stage = await opened();
  const { page } = stage;
  const ask = '{ subject = "vik@lumen.example", action = "people.manage", organization = "lumen" }';
  await paste(tests(stage), `behaviour = "Vik sees people."\n\n[[questions]]\nask = ${ask}\nexpect = "deny"\nlevel = "view"\nreasons = ["no_role"]`);
  await expect.poll(() => status(stage).innerText()).toBe('0 of 1 pass');
  expect(await answers(stage).getByRole('list', { name: 'Results' }).innerText()).toContain('no_role');
  for (let key = 0; key < 'reasons = ["no_role"]'.length; key += 1) await page.keyboard.press('Backspace');
  await expect.poll(() => status(stage).innerText()).toBe('1 of 1 pass');
  for (const _ of 'level = "view"\n') await page.keyboard.press('Backspace');
  await page.keyboard.type('\nlevel = "manage"');
  await expect.poll(() => status(stage).innerText()).toBe('0 of 1 pass');
  await page.keyboard.type('\nlevel');
  await expect.poll(() => answers(stage).getByRole('list', { name: /mistake/ }).count()).toBe(1);
  await stage.audit();
  await stage.close();
});

test('an answer is kept as a test', async () => {
  const stage = await opened();
  await answers(stage).getByRole('tab', { name: 'Question' }).click();
  await answers(stage).getByRole('button', { name: 'Keep as a test' }).click();
  await answers(stage).getByRole('tab', { name: /^Tests/ }).click();
  await expect.poll(() => status(stage).innerText()).toBe('11 of 11 pass');
  await stage.close();
});

test('tests leave as a file that the command line passes, and as AuthZEN requests', async () => {
  const stage = await opened();
  const { page } = stage;
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), answers(stage).getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const file = await saved('Scenario file');
  const requests = await saved('Requests');
  expect(requests.name).toBe('requests.jsonl');
  const lines = requests.text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(Object.keys(line)).toEqual(expect.arrayContaining(['subject', 'action', 'resource']));

  const folder = mkdtempSync(join(tmpdir(), 'remit-tests-'));
  try {
    const paths = { [file.name]: file.text, 'catalogue.toml': B2B.catalogue, 'world.json': B2B.world };
    for (const [name, text] of Object.entries(paths)) writeFileSync(join(folder, name), text);
    const said = execFileSync(process.env.REMIT_BIN ?? '', ['test', '--junit', join(folder, 'junit.xml'), file.name], { cwd: folder });
    console.log(said.toString().trimEnd().split('\n').at(-1));
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('failures="0"');
  } finally {
    rmSync(folder, { recursive: true });
  }
  await stage.close();
});

test('on a phone in the dark, text and results fit', async () => {
  const stage = await opened({ width: 390, height: 844, scheme: 'dark' });
  await stage.page.getByRole('radio', { name: 'Answers' }).check();
  await expect.poll(() => status(stage).innerText()).toBe('10 of 10 pass');
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});
