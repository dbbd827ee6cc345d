import { expect, test } from 'vitest';
import type { Scheme, Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk, visit } = useConsole();

const ANNA = 'anna@acme.example';
const PETRA = 'petra.nyberg@acme.example';
const PIA = 'pia@nordtel.example';
const HUGO = 'hugo@nordtel.example';
const OSKAR = 'oskar.hallberg@nordtel.example';
const SCHEMES: Scheme[] = ['light', 'dark'];

const entries = (stage: Stage) => stage.page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts();

test.each(SCHEMES)('the first page is the own organization, in its frame (%s)', async (scheme) => {
  const stage = await as(ANNA, '/', { scheme });
  expect(new URL(stage.page.url()).pathname).toBe('/organizations/acme');
  expect(await stage.page.getByText('Restricted mode is on.').isVisible()).toBe(true);
  await stage.finish('console-frame', 'body');
});

test('the pages that are offered are those that the module allows', async () => {
  const anna = await as(ANNA, '/');
  expect(await entries(anna)).toEqual(
    expect.arrayContaining(['Users', 'External administrators', 'Who can …?', 'Support access', 'Audit log']),
  );
  await anna.close();
  const petra = await as(PETRA, '/');
  expect(await entries(petra)).toContain('Users');
  expect(await entries(petra)).not.toContain('Audit log');
  await petra.close();
  const pia = await as(PIA, '/');
  expect(await entries(pia)).toEqual(expect.arrayContaining(['Customers', 'Help desk']));
  await pia.close();
});

test('a partner switches to a customer by typing, and the frame says where he is', async () => {
  const stage = await as(PIA, '/');
  await stage.page.getByRole('button', { name: /^Organization: Nordtel/ }).press('Enter');
  const search = stage.page.getByRole('combobox', { name: 'Search organizations' });
  await search.fill('acme');
  await stage.page.getByRole('option', { name: /^Acme AB/ }).waitFor();
  await stage.audit();
  await search.press('Enter');
  await stage.page.getByText('You are looking at Acme AB').waitFor();
  expect(new URL(stage.page.url()).pathname).toBe('/organizations/acme');
  await stage.page.goBack();
  await stage.page.getByRole('button', { name: /^Organization: Nordtel/ }).waitFor();
  await stage.close();
});

test.each([HUGO, OSKAR])('an agent comes to the help desk from the organizations of Partner Hub (%s)', async (agent) => {
  const stage = await as(agent, '/');
  await stage.page.getByRole('button', { name: /^Organization: Nordtel/ }).click();
  await stage.page.getByRole('dialog').getByRole('link', { name: 'Help desk' }).click();
  await stage.page.getByRole('heading', { level: 1, name: 'Help desk' }).waitFor();
  await stage.close();
});

const WORDS = {
  en: 'Your organization',
  sv: 'Din organisation',
  nb: 'Din organisasjon',
  da: 'Din organisation',
  pl: 'Twoja organizacja',
};

test.each(Object.entries(WORDS))('the console speaks %s', async (language, words) => {
  const stage = await as(ANNA, '/', { language });
  expect(await stage.page.locator('html').getAttribute('lang')).toBe(language);
  expect(await stage.page.getByRole('link', { name: `Remit : ${words}` }).count()).toBe(1);
  await stage.audit();
  await stage.close();
});

test('another language is chosen without leaving the page, and stays chosen', async () => {
  const stage = await as(ANNA, '/');
  await stage.page.getByRole('combobox', { name: 'Language' }).first().selectOption('sv');
  await stage.page.getByRole('navigation').getByRole('link', { name: 'Användare' }).waitFor();
  await stage.page.reload();
  await stage.page.getByRole('navigation').getByRole('link', { name: 'Användare' }).waitFor();
  await stage.close();
});

test('the keyboard reaches the page, the menu and every page of it', async () => {
  const stage = await as(ANNA, '/');
  await stage.page.keyboard.press('Tab');
  await stage.page.getByRole('link', { name: 'Skip to the page' }).press('Enter');
  expect(await stage.page.evaluate(() => document.activeElement?.id)).toBe('main');
  const roles = stage.page.getByRole('link', { name: 'Roles', exact: true });
  await roles.focus();
  await roles.press('Enter');
  await stage.page.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
  await expect.poll(() => stage.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await stage.page.getByRole('button', { name: 'You are Anna Berg' }).press('Enter');
  expect(await stage.page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(true);
  await stage.page.keyboard.press('Escape');
  expect(await stage.page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
  await stage.close();
});

test('on a phone, the pages are behind a button', async () => {
  const stage = await as(ANNA, '/', { width: 390, height: 844 });
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.page.getByRole('button', { name: 'Open the pages of the console' }).click();
  await stage.page.getByRole('dialog').getByRole('link', { name: 'Roles', exact: true }).click();
  await stage.page.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
  expect(await stage.page.getByRole('dialog').count()).toBe(0);
  await stage.audit();
  await stage.close();
});

test('whoever signs out comes to sign in, and back to where he was', async () => {
  const stage = await as(ANNA, '/organizations/acme/roles?restricted=off');
  await stage.page.getByRole('button', { name: 'You are Anna Berg' }).click();
  await stage.page.getByRole('button', { name: 'Sign out' }).click();
  await stage.page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
  await stage.page.goto(`${desk().origin}/organizations/acme/roles?restricted=off`);
  await stage.page.getByRole('option', { name: /^Anna Berg/ }).click();
  await stage.page.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
  expect(new URL(stage.page.url()).search).toBe('?restricted=off');
  await stage.close();
});

test('help desk administrators sign in at an address of their own', async () => {
  const stage = await visit('/help-desk');
  await stage.page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
  await stage.page.getByRole('option', { name: /^Hugo Dahl/ }).click();
  await stage.page.getByRole('heading', { level: 1, name: 'Help desk' }).waitFor();
  expect(new URL(stage.page.url()).pathname).toBe('/help-desk');
  await stage.close();
});

test('a session that ends elsewhere leads to sign in, and from there back', async () => {
  const stage = await as(ANNA, '/organizations/acme/audit');
  await stage.page.evaluate(() => fetch('/auth/sign-out', { method: 'POST' }));
  await stage.page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
  expect(new URL(stage.page.url()).searchParams.get('return_to')).toBe('/organizations/acme/audit');
  await stage.close();
});

test('an organization that is not the reader’s to see is refused, with a way home', async () => {
  const stage = await as(PETRA, '/organizations/baltica');
  await stage.page.getByRole('alert').waitFor();
  expect(stage.complaints.splice(0).join()).toMatch(/40[34]/);
  await stage.audit();
  await stage.page.getByRole('main').getByRole('link', { name: 'Your organization' }).click();
  await stage.page.getByRole('heading', { level: 1, name: 'Acme AB' }).waitFor();
  await stage.close();
});

test('a page that is not there says so', async () => {
  const stage = await as(ANNA, '/organizations/acme/nowhere');
  await stage.finish('console-lost');
});

test('without the server, the page says so and goes on when it is back', async () => {
  const stage = await as(ANNA, '/');
  await stage.page.context().setOffline(true);
  await stage.page.getByText('The server cannot be reached. What is here may be out of date.').waitFor();
  await stage.page.context().setOffline(false);
  await stage.page.getByText('The server cannot be reached. What is here may be out of date.').waitFor({ state: 'detached' });
  stage.complaints.splice(0);
  await stage.close();
});

test('a server with newer rules makes the page load itself anew, and nothing is mixed', async () => {
  const stage = await as(ANNA, '/organizations/acme/roles');
  let newer = true;
  await stage.page.route('**/api/v1/organizations/acme', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), ...(newer ? { 'remit-catalogue': '0'.repeat(64) } : {}) };
    await route.fulfill({ response, headers, body: (await response.text()).replace('Acme AB', 'Mixed AB') });
  });
  await stage.page.clock.resume();
  await desk().change(ANNA, 'PATCH', `/organizations/acme/users/${PETRA}/roles`, {
    changes: [{ do: 'assign', role: 'device_admin' }],
  });
  await stage.page.getByText('The server has newer rules than this page.').waitFor();
  expect(await stage.page.getByText('Mixed AB').count()).toBe(0);
  newer = false;
  await stage.page.waitForEvent('load');
  await stage.page.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
  expect(await stage.page.getByText('The server has newer rules than this page.').count()).toBe(0);
  await stage.close();
});
