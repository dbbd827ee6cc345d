import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const PAGE = '/organizations/nordtel/customers';
const ASTRID = 'astrid.lunde@nordtel.example';
const PIA = 'pia@nordtel.example';

const restricted = (stage: Stage, name: string) =>
  stage.page.getByRole('switch', { name: `Restricted mode of ${name}` });
const told = (stage: Stage, text: string) => stage.page.getByText(text).waitFor();
const switchedTo = (stage: Stage, name: string, on: boolean) =>
  stage.page.getByRole('switch', { name: `Restricted mode of ${name}`, checked: on }).waitFor();

test.each(['light', 'dark'] as const)('a partner full administrator sees all customers and what he may do there (%s)', async (scheme) => {
  const stage = await as(ASTRID, PAGE, { scheme });
  await stage.page.getByText(/settings to change/).nth(2).waitFor();
  expect(await stage.page.getByRole('row').count()).toBe(4);
  expect(await stage.page.getByText('The partner has more').count()).toBe(0);
  expect(await restricted(stage, 'Acme AB').isChecked()).toBe(true);
  expect(await restricted(stage, 'Fjordkraft Energi AS').isChecked()).toBe(false);
  await stage.finish('customers');
});

test('restricted mode is switched at once, seen on another page without reload, and taken back', async () => {
  const other = await as(PIA, PAGE);
  await switchedTo(other, 'Acme AB', true);
  const anna = await as('anna@acme.example', '/organizations/acme');
  await told(anna, 'Restricted mode is on. Some settings are managed by your partner.');
  const stage = await as(ASTRID, PAGE);
  await stage.page.getByText(/settings to change/).first().waitFor();
  await restricted(stage, 'Acme AB').press('Space');
  await told(stage, 'Restricted mode is off in Acme AB');
  await switchedTo(other, 'Acme AB', false);
  await anna.page.getByText('Restricted mode is on.').waitFor({ state: 'detached' });
  await stage.page.getByRole('button', { name: 'Undo' }).first().click();
  await switchedTo(other, 'Acme AB', true);
  await switchedTo(stage, 'Acme AB', true);
  for (const it of [other, anna, stage]) await it.close();
});

test('when the server refuses, the switch goes back and says why', async () => {
  const stage = await as(PIA, PAGE);
  await stage.page.getByText(/settings to change/).first().waitFor();
  // What the page knows is old: the customer is taken from her while its news do not come through.
  await stage.page.route('**/facts', (route) => route.abort());
  await stage.page.route('**/customers?*', (route) => route.abort());
  await desk().change(ASTRID, 'DELETE', `/organizations/nordtel/users/${PIA}/customers/acme`);
  await restricted(stage, 'Acme AB').click();
  await told(stage, 'Restricted mode of Acme AB stays as it was. No role held here allows this action.');
  expect(await restricted(stage, 'Acme AB').isChecked()).toBe(true);
  stage.complaints.length = 0;
  await stage.close();
  await desk().change(ASTRID, 'PUT', `/organizations/nordtel/users/${PIA}/customers/acme`);
});

test('a partner administrator sees the customers that are hers, and cannot create others', async () => {
  const stage = await as(PIA, PAGE);
  await stage.page.getByText(/settings to change/).first().waitFor();
  expect(await stage.page.getByRole('row').count()).toBe(2);
  await told(stage, 'You see the customers that are yours. The partner has more.');
  const create = stage.page.getByRole('button', { name: 'Create customer' });
  await create.focus();
  expect(await create.getAttribute('aria-disabled')).toBe('true');
  expect(await stage.page.getByRole('tooltip').filter({ visible: true }).innerText()).toContain('No role held here allows this action');
  await stage.finish('customers-partial');
});

test('whoever only reads sees switches that say why they do not move', async () => {
  const stage = await as('liv.aasen@nordtel.example', PAGE);
  await stage.page.getByText(/settings to see/).nth(2).waitFor();
  const control = restricted(stage, 'Acme AB');
  await control.focus();
  expect(await control.getAttribute('aria-disabled')).toBe('true');
  await control.press('Space');
  expect(await control.isChecked()).toBe(true);
  expect(await stage.page.getByRole('tooltip').filter({ visible: true }).innerText()).toContain('No role held here allows this action');
  await stage.finish('customers-read-only');
});

test('without customers the page says where they come from', async () => {
  await desk().change(ASTRID, 'DELETE', `/organizations/nordtel/users/${PIA}/customers/acme`);
  const stage = await as(PIA, PAGE);
  await stage.page.getByRole('heading', { name: 'You have no customers' }).waitFor();
  await stage.finish('customers-none');
  await desk().change(ASTRID, 'PUT', `/organizations/nordtel/users/${PIA}/customers/acme`);
});

test('whoever has no customers by any role is told why', async () => {
  const stage = await as('henrik.moller@nordtel.example', PAGE);
  await stage.page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  await stage.finish('customers-denied');
});

test('a customer is created; what is wrong is said at its field and nothing typed is lost', async () => {
  const stage = await as(ASTRID, PAGE);
  await stage.page.getByRole('button', { name: 'Create customer' }).click();
  const dialog = stage.page.getByRole('dialog');
  const [name, id] = [dialog.getByLabel('Name'), dialog.getByLabel('Id')];
  await name.fill('Kanal ApS');
  expect(await id.inputValue()).toBe('kanal');
  await id.fill('Kanal!');
  await told(stage, 'An id has small letters, digits and hyphens');
  await id.fill('acme');
  await dialog.getByRole('checkbox', { name: 'Calling' }).check();
  await dialog.getByRole('button', { name: 'Create customer' }).click();
  await told(stage, 'There is an organization with the id acme already.');
  expect(await id.getAttribute('aria-invalid')).toBe('true');
  await stage.audit();
  await stage.page.reload();
  expect(await name.inputValue()).toBe('Kanal ApS');
  await id.fill('kanal');
  await id.press('Enter');
  await told(stage, 'Kanal ApS was created.');
  await switchedTo(stage, 'Kanal ApS', true);
  stage.complaints.length = 0;
  await stage.close();
});

test('the administrators of a customer have an address of their own', async () => {
  const stage = await as(ASTRID, `${PAGE}?administrators=acme`);
  await stage.page.getByRole('heading', { name: 'Administrators of Acme AB' }).waitFor();
  const anna = stage.page.getByRole('listitem').filter({ hasText: 'Anna Berg' });
  expect(await anna.innerText()).toContain('Full administrator');
  await stage.audit();
  await stage.page.keyboard.press('Escape');
  await stage.page.getByRole('link', { name: 'Open Acme AB' }).click();
  await stage.page.waitForURL('**/organizations/acme');
  await stage.close();
});

test('search narrows the list by its address', async () => {
  const stage = await as(ASTRID, `${PAGE}?q=baltica`);
  await switchedTo(stage, 'Baltica Logistyka Sp. z o.o.', false);
  expect(await stage.page.getByRole('row').count()).toBe(2);
  await stage.page.getByRole('searchbox').fill('xyz');
  await told(stage, 'Nothing matches “xyz”.');
  await stage.close();
});

test('on a phone, customers stand below each other', async () => {
  const stage = await as(ASTRID, PAGE, { width: 390, height: 844, scheme: 'dark' });
  await stage.page.getByText(/settings to change/).first().waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await stage.audit();
  await stage.close();
});
