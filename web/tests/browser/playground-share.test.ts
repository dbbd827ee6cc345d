import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { choose, column, editor, rewrite } from '../stage/playground';
import { usePlayground } from '../stage/static';

const { open, pages } = usePlayground();
const SMALL = 'Almost empty';

/** What the page would copy. */
async function linkOf(stage: Stage, field = 'Link'): Promise<string> {
  await stage.page.getByRole('button', { name: 'Share', exact: true }).click();
  const value = await stage.page.getByRole('dialog', { name: 'Share' }).getByLabel(field).inputValue();
  await stage.page.keyboard.press('Escape');
  return value;
}

/** A small playground of somebody's own. */
async function write(stage: Stage): Promise<void> {
  await choose(stage, SMALL);
  await editor(stage).focus();
  await stage.page.keyboard.press('Control+Home');
  await stage.page.keyboard.insertText('# mine, with „ogonki” ąę and 🐢\n');
  await stage.page.getByLabel('The moment that is decided at, in UTC').fill('2026-12-24T18:00');
  await column(stage, 'Answers').getByRole('tab', { name: 'Tests' }).click();
}

async function expectWritten(stage: Stage): Promise<void> {
  await expect.poll(() => editor(stage).innerText()).toContain('# mine, with „ogonki” ąę and 🐢');
  expect(await stage.page.getByLabel('The moment that is decided at, in UTC').inputValue()).toBe('2026-12-24T18:00');
  expect(await column(stage, 'Answers').getByRole('tab', { name: 'Tests' }).getAttribute('aria-selected')).toBe('true');
}

test('a link brings everything to somebody else', async () => {
  const stage = await open();
  await write(stage);
  const link = await linkOf(stage);
  expect(link).toMatch(/\/playground#v1\.[0-9a-f]{8}\.[\w-]+$/);
  await stage.close();
  const other = await open(link);
  await expectWritten(other);
  // The address is free for what is written next.
  expect(new URL(other.page.url()).hash).toBe('');
  await other.finish('playground-shared');
});

test('a link in the address of an open page is opened, and can be taken back', async () => {
  const stage = await open();
  await write(stage);
  const link = await linkOf(stage);
  await choose(stage, 'Control Hub 30');
  await stage.page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expectWritten(stage);
  await stage.page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => editor(stage).innerText()).toContain('The administrator roles of Control Hub');
  await stage.close();
});

test.each([
  ['cut', (hash: string) => hash.slice(0, -20), 'damaged'],
  ['changed', (hash: string) => `${hash.slice(0, 40)}${hash[40] === 'A' ? 'B' : 'A'}${hash.slice(41)}`, 'damaged'],
  ['no base64', () => '#v1.00000001.%%%', 'damaged'],
  ['of a later version', (hash: string) => hash.replace('#v1', '#v2'), 'made by a newer playground'],
])('a link that is %s says so, and the page begins with the template', async (_, harm, said) => {
  const stage = await open();
  const link = await linkOf(stage);
  await stage.close();
  const other = await open(`/playground${harm(new URL(link).hash)}`);
  await expect.poll(() => other.page.getByText('Nothing was opened.').innerText()).toContain(said);
  expect(await editor(other).innerText()).toContain('The administrator roles of Control Hub');
  expect(await column(other, 'Catalogue').getByText('No mistakes').isVisible()).toBe(true);
  await other.audit();
  await other.close();
});

test('a link that programs may cut is told of', async () => {
  const stage = await open();
  await choose(stage, SMALL);
  const noise = Array.from({ length: 1100 }, (_, index) => `# ${Math.sin(index).toString(36)} ${Math.cos(index * 7).toString(36)} ${Math.tan(index).toString(36)}`);
  await rewrite(stage, 'Catalogue', noise.join('\n'));
  await stage.page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = stage.page.getByRole('dialog', { name: 'Share' });
  await expect.poll(() => dialog.getByRole('status').innerText()).toMatch(/^\s*[\d,]+ characters: some mail and chat programs cut/);
  await stage.audit();
  await stage.close();
});

test('what was written outlives a reload', async () => {
  const stage = await open();
  await write(stage);
  await stage.page.reload();
  await stage.settled();
  await expectWritten(stage);
  await stage.close();
});

test('a file brings everything back, by the button and dropped on the page', async () => {
  const stage = await open();
  await write(stage);
  const [download] = await Promise.all([
    stage.page.waitForEvent('download'),
    stage.page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('playground.remit.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'remit.playground/1', now: '2026-12-24T18:00:00.000Z' });
  await choose(stage, 'Control Hub 30');
  await stage.page.getByLabel('Import').setInputFiles({ name: 'mine.remit.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expectWritten(stage);
  await choose(stage, 'Control Hub 30');
  await drop(stage, 'mine.remit.json', text);
  await expectWritten(stage);
  await stage.close();
});

async function drop(stage: Stage, name: string, text: string): Promise<void> {
  const files = await stage.page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  const target = stage.page.locator('main');
  await target.dispatchEvent('dragover', { dataTransfer: files });
  expect(await stage.page.getByText('Drop the file to open it').isVisible()).toBe(true);
  await target.dispatchEvent('drop', { dataTransfer: files });
}

test('a directory and a catalogue are opened alone; other files are refused', async () => {
  const stage = await open();
  const take = (name: string, text: string) =>
    stage.page.getByLabel('Import').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const directory = readFileSync(`${import.meta.dirname}/../../../host/demo/directory.json`, 'utf8');
  await take('directory.json', directory);
  await expect.poll(() => column(stage, 'World').getByRole('tab', { name: 'People' }).innerText()).toContain('48');
  expect(await editor(stage).innerText()).toContain('The administrator roles of Control Hub');
  await take('mine.toml', '# my own\nschema = 1\n');
  await expect.poll(() => editor(stage).innerText()).toContain('# my own');
  expect(await column(stage, 'World').getByRole('tab', { name: 'People' }).innerText()).toContain('48');
  for (const [name, text, said] of [
    ['a.json', '{', 'damaged'],
    ['b.json', '{"some":"thing"}', 'no playground, no directory document and no catalogue'],
    ['c.json', '{"format":"remit.playground/2"}', 'newer playground'],
  ] as const) {
    await take(name, text);
    await expect.poll(() => stage.page.getByText(said).count()).toBeGreaterThan(0);
  }
  expect(await editor(stage).innerText()).toContain('# my own');
  await stage.close();
});

test('embedded, everything is shown and nothing can be changed', async () => {
  const stage = await open();
  await write(stage);
  const frame = await linkOf(stage, 'To embed it in a page, read-only');
  const address = /src="([^"]+)"/.exec(frame)?.[1] ?? '';
  expect(address).toContain('/playground?embed=true#v1.');
  await stage.close();
  const other = await open(address);
  await expectWritten(other);
  await editor(other).focus();
  await other.page.keyboard.type('x');
  expect(await editor(other).innerText()).toMatch(/^# mine/);
  expect(await editor(other).getAttribute('aria-readonly')).toBe('true');
  for (const name of ['Format', 'Templates', 'Import', 'Share', 'Add']) expect(await other.page.getByRole('button', { name, exact: true }).count()).toBe(0);
  const [whole] = await Promise.all([
    other.page.context().waitForEvent('page'),
    other.page.getByRole('button', { name: 'Open in the playground' }).click(),
  ]);
  await whole.getByRole('button', { name: 'Share', exact: true }).waitFor();
  expect(await whole.getByRole('textbox', { name: 'Catalogue' }).innerText()).toContain('# mine');
  await whole.close();
  await other.finish('playground-embedded');
});

test('a server lets other sites frame the embedded page, and no other page', async () => {
  const origin = inject('origin');
  const site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>site</title><main aria-busy="false">
      <iframe title="embedded" src="${origin}/playground?embed=true" width="1200" height="600"></iframe>
      <iframe title="whole" src="${origin}/playground" width="1200" height="600"></iframe></main></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const stage = await open(`http://localhost:${(site.address() as AddressInfo).port}/`);
  await stage.page.frameLocator('[title="embedded"]').getByRole('textbox', { name: 'Catalogue' }).waitFor();
  expect(await stage.page.frameLocator('[title="whole"]').getByRole('textbox').count()).toBe(0);
  expect(stage.complaints.splice(0).join('\n')).toContain('frame-ancestors');
  await stage.close();
  site.close();
  expect(pages().origin).toContain('127.0.0.1');
});
