import { beforeAll, expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const LOG = '/organizations/acme/audit';
const [ANNA, PETRA, ERIK, PIA] = [
  'anna@acme.example',
  'petra.nyberg@acme.example',
  'erik.sandell@acme.example',
  'pia@nordtel.example',
];

const changeRole = (by: string, user: string, step: 'assign' | 'revoke', role: string) =>
  desk().change(by, 'PATCH', `/organizations/acme/users/${user}/roles`, { changes: [{ do: step, role }] });
const entries = (stage: Stage) => stage.page.locator('main li[data-revision]');
const sentences = async (stage: Stage) => (await entries(stage).locator('a').allInnerTexts()).map((it) => it.trim());

beforeAll(async () => {
  await changeRole(ANNA, PETRA, 'assign', 'device_admin');
  await desk().setClock('2026-11-20T09:20:00Z');
  await desk().change(PIA, 'PUT', '/organizations/acme/restricted-mode', { on: false });
  await changeRole(ERIK, 'mikael.ostlund@acme.example', 'assign', 'compliance_officer');
  await desk().setClock('2026-11-21T08:00:00Z');
  await changeRole(ANNA, PETRA, 'revoke', 'device_admin');
  await changeRole(ANNA, 'bo@acme.example', 'assign', 'read_only_admin');
});

const ALL = [
  'Anna Berg gave Bo Lindqvist the role Read-only administrator',
  'Anna Berg took the role Device administrator from Petra Nyberg',
  'Erik Sandell gave Mikael Östlund the role Compliance officer',
  'Pia Holm turned restricted mode off',
  'Anna Berg gave Petra Nyberg the role Device administrator',
  'Emilia Laine requested temporary access (case-2)',
];

test.each(['light', 'dark'] as const)('every change is a sentence under its day, newest first (%s)', async (scheme) => {
  const stage = await as(ANNA, LOG, { scheme });
  await stage.page.getByText('gave Bo Lindqvist').waitFor();
  expect(await sentences(stage)).toEqual(ALL);
  const days = stage.page.locator('main').getByRole('heading', { level: 2 });
  expect(await days.allInnerTexts()).toEqual([expect.stringContaining('21 November 2026'), 'Friday, 20 November 2026']);
  await stage.finish('audit');
});

test.each([
  [`actor=${ERIK}`, [2]],
  [`about=${PETRA}`, [1, 4]],
  ['about=case-2', [5]],
  ['act=roles.assign', [0, 2, 4]],
  ['from=2026-11-20T09:10:00Z&to=2026-11-21T00:00:00Z', [2, 3]],
  [`actor=${ANNA}&about=${PETRA}&act=roles.assign&from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z`, [4]],
])('the address alone narrows the log: %s', async (query, left) => {
  const stage = await as(ANNA, `${LOG}?${query}`);
  await entries(stage).first().waitFor();
  await expect.poll(() => sentences(stage)).toEqual(left.map((index) => ALL[index]));
  await stage.close();
});

test('filters are chosen by the keyboard, stand in the address, and are cleared at once', async () => {
  const stage = await as(ANNA, LOG);
  const filters = stage.page.getByRole('search', { name: 'Filter the log' });
  await filters.getByRole('button', { name: /^Done by/ }).press('Enter');
  const search = stage.page.getByRole('combobox', { name: 'Search by name, address or role' });
  await search.pressSequentially('sandell');
  await stage.page.getByRole('option', { name: /Erik Sandell/ }).waitFor();
  await expect.poll(() => stage.page.getByRole('listbox').getByRole('option').count()).toBe(1);
  await search.press('Enter');
  await expect.poll(() => sentences(stage)).toEqual([ALL[2]]);
  await filters.getByRole('combobox', { name: 'What was done' }).selectOption('Revoke a role');
  await stage.page.getByText('Nothing in the log fits all of these filters.').waitFor();
  expect(new URL(stage.page.url()).search).toBe(`?actor=${ERIK}&act=roles.revoke`);
  await stage.page.goBack();
  await expect.poll(() => sentences(stage)).toEqual([ALL[2]]);
  await filters.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => sentences(stage)).toEqual(ALL);
  expect(new URL(stage.page.url()).search).toBe('');
  await stage.close();
});

test('a period that ends before it begins is told at its field, and asks the server nothing', async () => {
  const stage = await as(ANNA, LOG);
  await stage.page.getByLabel('From', { exact: true }).fill('2026-11-21T00:00');
  await expect.poll(() => sentences(stage)).toEqual(ALL.slice(0, 2));
  const asked = () => stage.requests.filter((it) => it.url().includes('/audit?')).length;
  const before = asked();
  const end = stage.page.getByLabel('Before', { exact: true });
  await end.fill('2026-11-20T00:00');
  await stage.page.getByText('The end has to be after the beginning').waitFor();
  expect(await end.getAttribute('aria-invalid')).toBe('true');
  expect(asked()).toBe(before);
  await stage.finish('audit-period');
});

test('somebody else’s change appears on top, and waits while further down is read', async () => {
  const stage = await as(ANNA, LOG, { height: 420 });
  await stage.page.getByText('gave Bo Lindqvist').waitFor();
  await changeRole(ERIK, 'elsa.viklund@acme.example', 'assign', 'device_admin');
  const first = entries(stage).first();
  await first.getByText('gave Elsa Viklund').waitFor();
  await stage.page.mouse.wheel(0, 320);
  await expect.poll(() => stage.page.evaluate(() => scrollY)).toBeGreaterThan(120);
  const [shown, top] = [await sentences(stage), await stage.page.evaluate(() => scrollY)];
  await changeRole(ERIK, 'elsa.viklund@acme.example', 'revoke', 'device_admin');
  const newer = stage.page.getByRole('button', { name: 'One new change' });
  await newer.waitFor();
  expect(await sentences(stage)).toEqual(shown);
  expect(await stage.page.evaluate(() => scrollY)).toBe(top);
  await newer.click();
  await first.getByText('from Elsa Viklund').waitFor();
  expect(await stage.page.evaluate(() => scrollY)).toBe(0);
  await stage.close();
});

test('the sentences are in the reader’s language, in all five', async () => {
  const stage = await as(ANNA, `${LOG}?act=roles.assign&about=${PETRA}`);
  const said: Record<string, string> = {};
  for (const language of ['en', 'sv', 'nb', 'da', 'pl']) {
    await stage.page.getByRole('banner').getByRole('combobox').selectOption(language);
    await stage.page.locator(`html[lang="${language}"]`).waitFor();
    await entries(stage).first().waitFor();
    said[language] = (await sentences(stage))[0] ?? '';
  }
  expect(said).toEqual({
    en: 'Anna Berg gave Petra Nyberg the role Device administrator',
    sv: 'Anna Berg tilldelade Petra Nyberg rollen Enhetsadministratör',
    nb: 'Anna Berg tildelte Petra Nyberg rollen Enhetsadministrator',
    da: 'Anna Berg tildelte Petra Nyberg rollen Enhedsadministrator',
    pl: 'Anna Berg: przypisanie roli Administrator urządzeń (Petra Nyberg)',
  });
  await stage.close();
});

test('the module decides who may see the log', async () => {
  const stage = await as(PETRA, LOG);
  await stage.page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  expect(stage.requests.filter((it) => it.url().includes('/audit?'))).toEqual([]);
  await stage.finish('audit-denied');
});

test('a server that does not answer is asked again on demand', async () => {
  const stage = await as(ANNA, '/organizations/acme');
  await stage.page.route('**/audit?*', (route) => route.abort());
  await stage.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Audit log' }).click();
  await stage.page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
  await stage.page.unroute('**/audit?*');
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await entries(stage).first().waitFor();
  stage.complaints.length = 0;
  await stage.close();
});

test('on a phone nothing is cut off', async () => {
  const stage = await as(ANNA, LOG, { width: 390, height: 844 });
  await entries(stage).first().waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});
