import { expect, test } from 'vitest';
import type { Options, Stage } from '../stage/browser';
import { choose, column, rewrite } from '../stage/playground';
import { usePlayground } from '../stage/static';

const { open: openFirst } = usePlayground();

/** The playground with the demo's whole directory as its world. */
async function open(options?: Options): Promise<Stage> {
  const stage = await openFirst('/playground', options);
  await choose(stage, 'Control Hub, the whole demo');
  return stage;
}

const world = (stage: Stage) => column(stage, 'World');
const tab = (stage: Stage, name: string) => world(stage).getByRole('tab', { name });
const view = (stage: Stage, name: 'Tables' | 'JSON') => world(stage).getByRole('radio', { name }).check();
const row = (stage: Stage, name: string | RegExp) => world(stage).getByRole('row', { name }).first();

const WORLD = (users: string, rest = '') =>
  `{ "format": "remit.directory/1", "organizations": [{ "id": "acme", "name": "Acme", "kind": "customer" }], "users": [${users}]${rest} }`;
const ANNA = '{ "id": "anna@acme.example", "name": "Anna", "organization": "acme" }';

test('a cell of a table changes the JSON, and the other way round', async () => {
  const stage = await open();
  await row(stage, /^Astrid Lunde/).getByRole('button').click();
  await world(stage).getByLabel('Name', { exact: true }).fill('Astrid Lund');
  await world(stage).getByLabel('Name', { exact: true }).press('Enter');
  await expect.poll(() => row(stage, /^Astrid Lund /).isVisible()).toBe(true);
  await view(stage, 'JSON');
  await rewrite(stage, 'World', WORLD(ANNA));
  await view(stage, 'Tables');
  await expect.poll(() => tab(stage, 'People').innerText()).toMatch(/^People\s+1$/);
  expect(await row(stage, /^Anna/).isVisible()).toBe(true);
  await stage.finish('playground-world-one');
});

test('somebody is added, gets a role until a day, and is removed and brought back', async () => {
  const stage = await open();
  await tab(stage, 'Assignments').click();
  await world(stage).getByRole('button', { name: 'Add', exact: true }).click();
  await world(stage).getByLabel('Role').selectOption('device_admin');
  await world(stage).getByLabel('Ends (UTC)').fill('2026-12-24T18:00');
  await world(stage).getByLabel('Ends (UTC)').press('Enter');
  await expect.poll(() => row(stage, /Device administrator\s*until Dec 24, 2026/).isVisible()).toBe(true);
  expect(await tab(stage, 'Assignments').innerText()).toContain('53');
  await world(stage).getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => tab(stage, 'Assignments').innerText()).toContain('52');
  await stage.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => tab(stage, 'Assignments').innerText()).toContain('53');
  await stage.close();
});

test('who is renamed keeps what he has', async () => {
  const stage = await open();
  await row(stage, /^Anna Berg/).getByRole('button').click();
  await world(stage).getByLabel('Id').fill('anna.berg@acme.example');
  await world(stage).getByLabel('Id').press('Enter');
  await view(stage, 'JSON');
  await expect.poll(() => world(stage).getByText(/^(No mistakes|\d+ mistakes)/).count()).toBe(0);
  await view(stage, 'Tables');
  await tab(stage, 'Assignments').click();
  await world(stage).getByRole('searchbox').fill('anna.berg@acme.example');
  await expect.poll(() => row(stage, /^Anna Berg Full administrator/).isVisible()).toBe(true);
  await stage.close();
});

test('JSON with a mistake leaves the tables as they were, until it is mended or taken back', async () => {
  const stage = await open();
  await view(stage, 'JSON');
  await rewrite(stage, 'World', '{ "format": ');
  await expect.poll(() => world(stage).getByText('Out of date').isVisible()).toBe(true);
  await view(stage, 'Tables');
  expect(await world(stage).getByRole('alert').innerText()).toContain('The JSON has a mistake.');
  expect(await tab(stage, 'People').innerText()).toContain('48');
  expect(await world(stage).getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
  await row(stage, /^Astrid Lunde/).getByRole('button').click();
  expect(await world(stage).getByLabel('Name', { exact: true }).isDisabled()).toBe(true);
  await stage.audit();
  await world(stage).getByRole('button', { name: 'Go back to that text' }).click();
  await expect.poll(() => world(stage).getByText('Out of date').count()).toBe(0);
  expect(await world(stage).getByRole('button', { name: 'Add', exact: true }).isEnabled()).toBe(true);
  await stage.close();
});

test('a reference that leads nowhere is told at its row and in the text, and the last world stays', async () => {
  const stage = await open();
  await view(stage, 'JSON');
  await rewrite(stage, 'World', WORLD(ANNA, ', "assignments": [{ "user": "bo@acme.example", "role": "full_admin", "organization": "acme" }]'));
  const finding = world(stage).getByRole('region', { name: 'Findings in the world' }).getByRole('button').first();
  await expect.poll(() => finding.innerText()).toContain('bo@acme.example');
  await finding.click();
  await view(stage, 'Tables');
  await tab(stage, 'Assignments').click();
  await row(stage, /bo@acme\.example/).getByRole('button').click();
  expect(await world(stage).locator('.finding').innerText()).toContain('bo@acme.example');
  await world(stage).getByLabel('Person').selectOption('anna@acme.example');
  await expect.poll(() => world(stage).getByText('Out of date').count()).toBe(0);
  await stage.finish('playground-world-mended');
});

test('time goes from moment to moment, and says whose access begins and ends', async () => {
  const stage = await open();
  const time = stage.page.getByRole('region', { name: 'Time' });
  const now = time.getByLabel('The moment that is decided at, in UTC');
  expect(await now.inputValue()).toBe('2026-11-20T09:00');
  await time.getByRole('button', { name: 'Next moment' }).click();
  expect(await now.inputValue()).toBe('2026-11-20T09:10');
  await expect.poll(() => time.getByRole('status').innerText()).toMatch(
    /Hugo Dahl’s temporary access to Acme AB ends\. Hugo Dahl loses \d+ controls at Acme AB\./,
  );
  await time.getByRole('slider').focus();
  await stage.page.keyboard.press('ArrowLeft');
  expect(await now.inputValue()).toBe('2026-11-20T09:00');
  await now.fill('2027-02-01T07:00');
  await expect.poll(() => time.getByRole('status').innerText()).toMatch(
    /Mikael Östlund becomes Device administrator at Acme AB\. Mikael Östlund gains \d+ controls? at Acme AB\./,
  );
  await now.fill('2027-02-02T07:00');
  await expect.poll(() => time.getByRole('status').innerText()).toContain('Next: Mar 1, 2027');
  await time.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => now.inputValue()).toBe('2027-03-01T00:00');
  await expect.poll(() => time.getByRole('button', { name: 'Play' }).isDisabled()).toBe(true);
  await stage.finish('playground-time');
});

test('whoever does not have something yet, or any more, is grey in the tables', async () => {
  const stage = await open();
  await tab(stage, 'Assignments').click();
  const later = row(stage, /^Mikael Östlund/);
  expect(await later.innerText()).toContain('begins Feb 1, 2027');
  await stage.page.getByLabel('The moment that is decided at, in UTC').fill('2027-02-02T09:00');
  await expect.poll(() => later.innerText()).not.toContain('begins');
  await stage.close();
});

test('on a phone, tables and JSON fit', async () => {
  const stage = await open({ width: 390, height: 844, scheme: 'dark' });
  await stage.page.getByRole('radio', { name: 'World' }).check();
  await tab(stage, 'Elevations').click();
  await row(stage, /^Hugo Dahl/).getByRole('button').click();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('playground-world-phone');
});
