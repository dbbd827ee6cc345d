import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Scheme } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const SCHEMES: Scheme[] = ['light', 'dark'];
const HUGO = 'hugo@nordtel.example';
const EMILIA = 'emilia.laine@nordtel.example';
const OSKAR = 'oskar.hallberg@nordtel.example';
const PRIYA = 'priya.raman@vendor.example';
const ARNE = 'arne.lie@fjordkraft.example';
const AGNIESZKA = 'agnieszka.wrona@baltica.example';

const requests = (page: Page) => page.getByRole('region', { name: 'Your requests' });
const request = (page: Page, organization: string) => requests(page).getByRole('listitem').filter({ hasText: organization });
const customer = (page: Page, id: string) => page.locator(`[data-customer="${id}"]`);

test.each(SCHEMES)('an agent sees what he may do with each customer, and his requests (%s)', async (scheme) => {
  const stage = await as(HUGO, '/help-desk', { scheme });
  await customer(stage.page, 'acme').waitFor();
  expect(await request(stage.page, 'Fjordkraft').getByRole('timer').innerText()).toBe('60:00');
  expect(await request(stage.page, 'Acme').getByRole('timer').innerText()).toBe('10:00');
  expect(await customer(stage.page, 'fjordkraft').innerText()).toContain('You see 37 of 59 controls');
  await stage.finish('help-desk');
});

test('a basic agent may look but not ask, and is told why', async () => {
  const stage = await as(OSKAR, '/help-desk');
  const ask = customer(stage.page, 'fjordkraft').getByRole('button', { name: 'Ask for access' });
  await ask.waitFor();
  expect(await ask.getAttribute('aria-disabled')).toBe('true');
  expect(await stage.page.getByText('You may look, but not ask for access. No role held here').isVisible()).toBe(true);
  expect(await requests(stage.page).count()).toBe(0);
  await stage.finish('help-desk-basic');
});

test('whoever supports nobody is told so', async () => {
  const stage = await as('anna@acme.example', '/help-desk');
  await stage.page.getByRole('heading', { name: 'The help desk is for those who support customers' }).waitFor();
  await stage.finish('help-desk-closed');
});

test('customers are searched on the server, and reached by the arrow keys', async () => {
  const stage = await as(HUGO, '/help-desk');
  const { page } = stage;
  await customer(page, 'acme').waitFor();
  const search = page.getByRole('searchbox', { name: 'Search by name or id' });
  await search.fill('logis');
  await customer(page, 'acme').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('q')).toBe('logis');
  expect(stage.requests.some((it) => it.url().includes('/api/v1/organizations?q=logis'))).toBe(true);
  await search.press('ArrowDown');
  expect(await page.locator(':focus').innerText()).toBe('Baltica Logistyka Sp. z o.o.');
  await page.keyboard.press('ArrowUp');
  expect(await search.evaluate((it) => it === document.activeElement)).toBe(true);
  await search.fill('nobody here');
  await page.getByRole('heading', { name: 'No customer matches' }).waitFor();
  await stage.audit();
  await stage.close();
});

test('on a phone, nothing is cut off', async () => {
  const stage = await as(HUGO, '/help-desk', { width: 390, height: 844, scheme: 'dark' });
  await customer(stage.page, 'acme').waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});

test('a purpose is checked while it is typed, kept when the network fails, and sent', async () => {
  const stage = await as(EMILIA, '/help-desk?ask=baltica');
  const { page } = stage;
  const dialog = page.getByRole('dialog', { name: 'Ask for access to Baltica Logistyka Sp. z o.o.' });
  const purpose = dialog.getByLabel('Purpose');
  await purpose.waitFor();
  await purpose.fill('x'.repeat(502));
  expect(await dialog.getByText('2 characters too many').isVisible()).toBe(true);
  expect(await dialog.getByRole('button', { name: 'Ask for access' }).isDisabled()).toBe(true);
  await purpose.fill('Meetings do not start');
  await stage.audit();

  await page.route('**/baltica/elevations', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Ask for access' }).click();
  await dialog.getByText('The server cannot be reached').waitFor();
  expect(await purpose.getAttribute('aria-invalid')).toBe('true');
  await page.reload();
  expect(await purpose.inputValue()).toBe('Meetings do not start');
  await page.unroute('**/baltica/elevations');
  await dialog.getByRole('button', { name: 'Ask for access' }).click();
  await request(page, 'Meetings do not start').waitFor();
  expect(await request(page, 'Meetings do not start').getByRole('timer').innerText()).toBe('60:00');
  expect(await page.getByText('You asked for access to Baltica').isVisible()).toBe(true);
  expect(stage.complaints.splice(0).join()).toContain('ERR_FAILED');
  await stage.close();
});

test('a request that the server refuses says so at the field, and keeps what was typed', async () => {
  // This page hears nothing of what happens elsewhere, so that the server has to say it.
  const stage = await as(PRIYA, '/sign-in');
  await stage.page.route('**/api/v1/events', (route) => route.abort());
  await stage.page.goto(`${desk().origin}/help-desk?ask=havsund`);
  const dialog = stage.page.getByRole('dialog', { name: 'Ask for access to havsund' });
  await dialog.getByLabel('Purpose').fill('Case 1');
  await desk().change(PRIYA, 'POST', '/organizations/havsund/elevations', {});
  await dialog.getByRole('button', { name: 'Ask for access' }).click();
  await dialog.getByText('An earlier request is still waiting or running.').waitFor();
  expect(await dialog.getByLabel('Purpose').inputValue()).toBe('Case 1');
  expect(await dialog.getByLabel('Purpose').getAttribute('aria-invalid')).toBe('true');
  stage.complaints.splice(0);
  await stage.close();
});

test('the vendor’s support finds an organization by its whole id, and opens it once access is granted', async () => {
  const stage = await as(PRIYA, '/help-desk');
  const { page } = stage;
  await customer(page, 'baltica').waitFor();
  expect(await customer(page, 'fjordkraft').count()).toBe(0);
  await page.getByRole('searchbox').fill('fjordkraft');
  await customer(page, 'fjordkraft').waitFor();
  expect(await customer(page, 'fjordkraft').innerText()).toContain('You see nothing here now');
  await customer(page, 'fjordkraft').getByRole('button', { name: 'Ask for access' }).click();
  await page.getByLabel('Purpose').fill('Case 700001');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask for access' }).click();
  await request(page, 'Case 700001').waitFor();
  const mine = (await desk().change(PRIYA, 'GET', '/elevations')) as { asked: { items: { id: string; organization: string }[] } };
  const asked = mine.asked.items.find(({ organization }) => organization === 'fjordkraft');
  await desk().change(ARNE, 'POST', `/organizations/fjordkraft/elevations/${asked?.id}/approve`);
  await request(page, 'Fjordkraft Energi AS').getByRole('link', { name: 'Open console' }).click();
  await page.getByText('You are looking at Fjordkraft Energi AS').waitFor();
  // Of an organization that they see nothing of, and of their own, the server tells the vendor's support nothing.
  expect(stage.complaints.splice(0).every((it) => it.includes('403'))).toBe(true);
  await stage.close();
});

test('what an administrator answers in his browser is seen on the agent’s open page', async () => {
  const agent = await as(HUGO, '/help-desk');
  await request(agent.page, 'Fjordkraft').waitFor();
  const loads = agent.requests.filter((it) => it.isNavigationRequest()).length;

  const admin = await as(ARNE, '/organizations/fjordkraft/support-access?grant=case-0');
  await admin.page.getByRole('button', { name: 'Grant for one hour' }).click();
  const row = request(agent.page, 'Fjordkraft');
  await row.getByText('Running').waitFor();
  expect(await row.getByRole('timer').innerText()).toBe('60:00');
  expect(await agent.page.getByText('Fjordkraft Energi AS granted you access').isVisible()).toBe(true);
  await agent.page.clock.setFixedTime('2026-11-20T09:00:48Z');
  await expect.poll(() => row.getByRole('timer').innerText()).toBe('59:12');
  expect(await row.getByRole('link', { name: 'Open console' }).getAttribute('href')).toBe('/organizations/fjordkraft');
  await admin.close();

  await desk().change(AGNIESZKA, 'POST', '/organizations/baltica/elevations/case-1/deny');
  await agent.page.getByText('Baltica Logistyka Sp. z o.o. denied you access').waitFor();
  await request(agent.page, 'Baltica').waitFor({ state: 'detached' });
  expect(await agent.page.getByRole('row', { name: /Licences differ.*Denied/ }).isVisible()).toBe(true);
  expect(agent.requests.filter((it) => it.isNavigationRequest()).length).toBe(loads);
  await agent.audit();

  await row.getByRole('button', { name: 'End now' }).click();
  await agent.page.getByText('Your access to Fjordkraft Energi AS is ended').waitFor();
  await row.waitFor({ state: 'detached' });
  expect(await customer(agent.page, 'fjordkraft').getByRole('button').getAttribute('aria-disabled')).toBeNull();
  await agent.close();
});

// These move the server's clock on, so they come last. It counts, not the one of the reader's machine.
test('access that runs ends on the open page', async () => {
  const stage = await as(HUGO, '/help-desk');
  await request(stage.page, 'Acme AB').getByText('Running').waitFor();
  await desk().setClock('2026-11-20T09:10:00Z');
  await stage.page.clock.setFixedTime('2026-11-20T09:10:00Z');
  await stage.page.getByText('Your access to Acme AB is over').waitFor();
  expect(await stage.page.getByRole('row', { name: /SSO sign-in fails.*Over/ }).isVisible()).toBe(true);
  await stage.close();
});

test('what nobody answers in time expires on the open page', async () => {
  const stage = await as(EMILIA, '/help-desk');
  await request(stage.page, 'Voicemail').waitFor();
  expect(await request(stage.page, 'Voicemail').getByRole('timer').innerText()).toBe('25:00');
  await desk().setClock('2026-11-20T09:35:00Z');
  await stage.page.clock.setFixedTime('2026-11-20T09:25:00Z');
  await stage.page.getByText('Nobody at Fjordkraft Energi AS answered within the hour').waitFor();
  expect(await stage.page.getByRole('row', { name: /Voicemail.*Expired/ }).isVisible()).toBe(true);
  await stage.close();
});
