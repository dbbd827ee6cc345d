import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';
import type { Stage } from '../stage/browser';
import type { SupportDesk } from '../stage/support-desk';

const { as, desk } = useConsole();

const ANNA = 'anna@acme.example';
const ARNE = 'arne.lie@fjordkraft.example';
const ACME = '/organizations/acme/users';
const FJORDKRAFT = '/organizations/fjordkraft/users';

const names = (stage: Stage) => stage.page.locator('tbody tr td:first-child a').allInnerTexts();
const first = (stage: Stage, name: string) =>
  stage.page.locator('tbody tr').first().getByRole('link', { name, exact: true }).waitFor();
const parameter = (stage: Stage, name: string) => new URL(stage.page.url()).searchParams.get(name);

/** So many people more at Fjordkraft, by files as large as people write them. */
async function importPeople(to: SupportDesk, many: number): Promise<void> {
  for (let start = 0; start < many; start += 500) {
    const rows = Array.from({ length: Math.min(500, many - start) }, (_, index) => {
      const number = String(start + index).padStart(5, '0');
      return `Person ${number},p${number}@fjordkraft.example,${index % 3 === 0 ? 'True' : ''}`;
    });
    const headers = { authorization: `Bearer ${to.key}`, 'remit-on-behalf-of': ARNE, 'content-type': 'text/csv' };
    const body = ['name,email,meetings_host', ...rows].join('\n');
    const answer = await fetch(`${to.origin}/api/v1${FJORDKRAFT}/csv`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  }
}

test('everybody at home is listed with roles, licences and what restricted mode leaves to do', async () => {
  const stage = await as(ANNA, ACME);
  await first(stage, 'Anna Berg');
  expect(await names(stage)).toHaveLength(15);
  await stage.page.getByText('15 people').waitFor();
  for (const name of ['Manage users', 'Add user']) {
    const control = stage.page.getByRole('button', { name });
    expect(await control.getAttribute('aria-disabled')).toBe('true');
    await control.focus();
    const why = stage.page.getByText('Restricted mode limits what Full administrator can do with this setting.');
    await why.filter({ visible: true }).waitFor();
  }
  await stage.finish('users');
});

test('the rights of whoever reads decide what there is to do', async () => {
  const arne = await as(ARNE, FJORDKRAFT);
  await first(arne, 'Arne Lie');
  expect(await arne.page.getByRole('link', { name: 'Manage users' }).getAttribute('href')).toBe(`${FJORDKRAFT}/import`);
  expect(await arne.page.getByRole('button', { name: 'Add user' }).getAttribute('aria-disabled')).toBeNull();
  await arne.close();

  const linnea = await as('linnea.forsberg@acme.example', ACME);
  await first(linnea, 'Anna Berg');
  expect(await linnea.page.getByRole('button', { name: 'Add user' }).getAttribute('aria-disabled')).toBe('true');
  await linnea.close();

  const silje = await as('silje.tveit@fjordkraft.example', FJORDKRAFT);
  await first(silje, 'Arne Lie');
  expect(await silje.page.getByRole('button', { name: 'Filter by role' }).count()).toBe(0);
  expect(await silje.page.getByRole('button', { name: 'Export CSV' }).getAttribute('aria-disabled')).toBe('true');
  await silje.page.getByRole('link', { name: 'Manage users' }).waitFor();
  await silje.finish('users-contact-centre');
});

test('search, roles and people from outside narrow the list, and the address keeps them', async () => {
  const stage = await as(ANNA, ACME);
  await first(stage, 'Anna Berg');
  await stage.page.keyboard.press('/');
  await stage.page.keyboard.type('berg');
  await stage.page.getByText('6 people').waitFor();
  const found = ['Anna Berg', 'Camilla Rydberg', 'Gustav Ahlberg', 'Linnea Forsberg', 'Petra Nyberg', 'Tove Bergqvist'];
  expect(await names(stage)).toEqual(found);
  expect(parameter(stage, 'q')).toBe('berg');

  await stage.page.getByRole('button', { name: 'Filter by role' }).click();
  await stage.page.getByRole('checkbox', { name: 'Full administrator', exact: true }).check();
  await stage.page.getByRole('checkbox', { name: 'Compliance officer' }).check();
  await stage.page.getByText('2 people').waitFor();
  expect(parameter(stage, 'role')).toBe('full_admin,compliance_officer');
  await stage.page.keyboard.press('Escape');
  await stage.page.reload();
  await stage.page.getByText('2 people').waitFor();
  expect(await names(stage)).toEqual(['Anna Berg', 'Gustav Ahlberg']);

  await stage.page.getByRole('radio', { name: 'External' }).check({ force: true });
  await stage.page.getByRole('heading', { name: 'Nobody matches' }).waitFor();
  await stage.audit();
  await stage.page.getByRole('button', { name: 'Clear search and filters' }).click();
  await stage.page.getByText('15 people').waitFor();

  await stage.page.getByRole('radio', { name: 'External' }).check({ force: true });
  await stage.page.getByRole('link', { name: 'Margareta Ljungdahl' }).waitFor();
  expect(parameter(stage, 'external')).toBe('only');
  expect(await names(stage)).not.toContain('Anna Berg');
  await stage.page.getByRole('link', { name: 'Margareta Ljungdahl' }).click();
  await stage.page.waitForURL('**/organizations/acme/users/ext@audit.example');
  await stage.close();
});

test('administrators are exported whole, with the filters of the list, or not at all', async () => {
  const stage = await as(ARNE, `${FJORDKRAFT}?external=true`);
  await first(stage, 'Arne Lie');
  const file = '**/administrators.csv?*';
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await stage.page.route(file, async (route) => {
    await held;
    await route.abort('connectionreset');
  });
  const dialog = stage.page.getByRole('dialog', { name: 'Export administrators' });
  const downloads: string[] = [];
  stage.page.on('download', (it) => downloads.push(it.suggestedFilename()));
  await stage.page.getByRole('button', { name: 'Export CSV' }).click();
  await dialog.getByText('7 administrators').waitFor();
  await dialog.getByRole('button', { name: 'Export' }).click();
  await dialog.getByRole('progressbar', { name: '0 of 7 received' }).waitFor();
  await stage.audit();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await stage.page.getByRole('button', { name: 'Export CSV' }).click();
  release();
  await dialog.getByRole('button', { name: 'Export' }).click();
  await dialog.getByText('Nothing was saved. The server cannot be reached').waitFor();
  await stage.page.unroute(file);
  const [download] = await Promise.all([
    stage.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Try again' }).click(),
  ]);
  await stage.page.getByText('The file with 7 administrators was saved.').waitFor();
  expect(downloads).toEqual(['fjordkraft-administrators.csv']);
  const saved = readFileSync(await download.path(), 'utf8');
  const headers = { authorization: `Bearer ${desk().key}`, 'remit-on-behalf-of': ARNE };
  const path = `${desk().origin}/api/v1/organizations/fjordkraft/administrators.csv?external=true`;
  expect(saved).toBe(await (await fetch(path, { headers })).text());
  expect(saved.trim().split('\n')).toHaveLength(8);
  expect(stage.complaints.splice(0).every((it) => it.includes('net::ERR'))).toBe(true);
  await stage.close();
});

test('without the server, the list says so and comes back', async () => {
  const stage = await as(ARNE, `${FJORDKRAFT}?q=lie`, { width: 390, height: 844, scheme: 'dark' });
  await first(stage, 'Arne Lie');
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const list = '**/users?external*';
  await stage.page.route(list, (route) => route.abort('connectionrefused'));
  await stage.page.reload();
  await stage.page.getByRole('alert').getByText('The server cannot be reached').waitFor();
  await stage.audit();
  await stage.page.unroute(list);
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await first(stage, 'Arne Lie');
  expect(stage.complaints.splice(0).every((it) => it.includes('net::ERR'))).toBe(true);
  await stage.finish('users-narrow-dark');
});

test('somebody is added, and somebody else’s change appears, without a reload', async () => {
  const stage = await as(ARNE, `${FJORDKRAFT}?q=solveig`);
  await stage.page.getByRole('heading', { name: 'Nobody matches' }).waitFor();
  const body = { id: 'solveig.moe@fjordkraft.example', name: 'Solveig Moe', licenses: [] };
  await desk().change('kari.haugland@fjordkraft.example', 'POST', FJORDKRAFT, body);
  await first(stage, 'Solveig Moe');

  await stage.page.getByRole('button', { name: 'Add user' }).click();
  const dialog = stage.page.getByRole('dialog', { name: 'Add user' });
  const address = dialog.getByRole('textbox', { name: 'E-mail address' });
  await address.fill('solveig');
  await dialog.getByText('This is not an e-mail address').waitFor();
  await address.fill('Solveig.Moe@fjordkraft.example');
  await dialog.getByRole('textbox', { name: 'First and last name' }).fill('Solveig Moe Hansen');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText('Somebody has this address already.').waitFor();
  await stage.page.reload();
  expect(await address.inputValue()).toBe('Solveig.Moe@fjordkraft.example');
  await address.fill('solveig.hansen@fjordkraft.example');
  await dialog.getByRole('checkbox', { name: 'Meetings host' }).check();
  await stage.audit();
  await dialog.getByRole('textbox', { name: 'First and last name' }).press('Enter');
  await stage.page.getByText('Solveig Moe Hansen was added.').waitFor();
  await stage.page.getByText('2 people').waitFor();
  expect(await names(stage)).toEqual(['Solveig Moe Hansen', 'Solveig Moe']);
  // The browser tells of the refusal, too.
  expect(stage.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  await stage.close();
});

test('a list of 2,000 people is read page by page, forward, back and by a link', { timeout: 120_000 }, async () => {
  await importPeople(desk(), 2000);
  const stage = await as(ARNE, `${FJORDKRAFT}?q=person`);
  await first(stage, 'Person 00000');
  await stage.page.getByText('2,000 people').waitFor();
  const next = stage.page.getByRole('button', { name: 'Next page' });
  const milliseconds = await stage.page.evaluate(async () => {
    // The clock of the page stands; that of its frames goes on.
    const now = () => Number(document.timeline.currentTime);
    const begin = now();
    document.querySelector<HTMLButtonElement>('nav [aria-label="Next page"]')?.click();
    while (!document.querySelector('tbody tr')?.textContent?.includes('Person 00050')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return now() - begin;
  });
  console.log(`users: next page of 2,000 people after ${milliseconds.toFixed(0)} ms`);
  await stage.page.getByText('51–100 of 2,000').waitFor();
  await next.click();
  await first(stage, 'Person 00100');
  const third = stage.page.url();
  expect(parameter(stage, 'page')).toBe('3');
  await stage.page.reload();
  await first(stage, 'Person 00100');
  await stage.page.getByRole('button', { name: 'Page before' }).click();
  await first(stage, 'Person 00050');
  await stage.page.getByRole('button', { name: 'Page before' }).click();
  await first(stage, 'Person 00000');
  await stage.close();

  // Who is sent a link to the third page has not come from the second.
  const other = await as(ARNE, new URL(third).pathname + new URL(third).search);
  await first(other, 'Person 00100');
  await other.page.getByText('101–150 of 2,000').waitFor();
  expect(await other.page.getByRole('button', { name: 'Page before' }).count()).toBe(0);
  await other.page.getByRole('button', { name: 'First page' }).click();
  await first(other, 'Person 00000');

  // A cursor of another question leads to its first page.
  const cursor = new URL(third).searchParams.get('cursor') ?? '';
  await other.page.goto(`${desk().origin}${FJORDKRAFT}?q=lie&page=3&cursor=${cursor}`);
  await first(other, 'Arne Lie');
  expect(parameter(other, 'cursor')).toBeNull();
  const complaints = other.complaints.splice(0);
  expect(complaints[0]).toContain('400');
  expect(new Set(complaints).size).toBe(1);
  await other.close();
});
