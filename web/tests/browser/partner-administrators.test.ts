import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const PAGE = '/organizations/nordtel/partner-administrators';
const ASTRID = 'astrid.lunde@nordtel.example';
const PIA = 'pia@nordtel.example';

const row = (stage: Stage, name: string) => stage.page.getByRole('row', { name: new RegExp(`^${name}`) });
const told = (stage: Stage, text: string) => stage.page.getByText(text).first().waitFor();
/** Every row says which customers: nothing in the list is still being read. */
const filled = (stage: Stage) => expect.poll(() => stage.page.getByText('…', { exact: true }).count()).toBe(0);
const toggle = (stage: Stage, name: string | RegExp) => stage.page.getByRole('dialog').getByRole('switch', { name });

test.each(['light', 'dark'] as const)('people with partner roles are listed with their customers (%s)', async (scheme) => {
  const stage = await as(ASTRID, PAGE, { scheme });
  await row(stage, 'Pia Holm').getByText('Acme AB').waitFor();
  await row(stage, 'Jonas Brandt').getByText('Fjordkraft Energi AS, Baltica Logistyka Sp. z o.o.').waitFor();
  await row(stage, 'Katarzyna Wilk').getByText('None assigned').waitFor();
  await row(stage, 'Liv Aasen').getByText('All', { exact: true }).waitFor();
  expect(await row(stage, 'Hugo Dahl').count()).toBe(0);
  await filled(stage);
  await stage.finish('partner-administrators');
});

test('a customer is assigned and taken away, and whoever has it sees so without reload', async () => {
  const pia = await as(PIA, '/organizations/nordtel/customers');
  await pia.page.getByRole('row', { name: /^Acme AB/ }).waitFor();
  const stage = await as(ASTRID, PAGE);
  await stage.page.getByRole('button', { name: 'Manage Pia Holm' }).click();
  await told(stage, 'One customer is assigned.');
  await stage.page.getByRole('searchbox', { name: 'Search customers' }).fill('balt');
  await toggle(stage, /^Acme AB/).waitFor({ state: 'detached' });
  await toggle(stage, /^Baltica/).press('Space');
  await told(stage, 'was assigned to Pia Holm.');
  await told(stage, '2 customers are assigned.');
  await pia.page.getByRole('row', { name: /^Baltica/ }).waitFor();
  await stage.audit();
  await toggle(stage, /^Baltica/).press('Space');
  await told(stage, 'was taken from Pia Holm.');
  await told(stage, 'One customer is assigned.');
  await pia.page.getByRole('row', { name: /^Baltica/ }).waitFor({ state: 'detached' });
  await pia.close();
  await stage.close();
});

test('the panel of a person has an address, and every switch is as the module says', async () => {
  const stage = await as(ASTRID, `${PAGE}?user=liv.aasen@nordtel.example`);
  await stage.page.getByRole('heading', { name: 'Liv Aasen' }).waitFor();
  expect(await toggle(stage, /^Partner read-only administrator/).isChecked()).toBe(true);
  expect(await toggle(stage, /^Help desk administrator \(Basic\)/).isDisabled()).toBe(true);
  expect(await stage.page.getByText('This page does not offer the role.').count()).toBe(2);
  await told(stage, 'Customers are assigned to partner administrators only.');
  await filled(stage);
  await stage.finish('partner-administrators-panel');
});

test('a role is taken and given back with its customers', async () => {
  const stage = await as(ASTRID, `${PAGE}?user=jonas.brandt@nordtel.example`);
  await toggle(stage, /^Partner administrator/).click();
  await told(stage, 'Jonas Brandt no longer has the role Partner administrator.');
  await told(stage, 'Customers are assigned to partner administrators only.');
  await stage.page.keyboard.press('Escape');
  await row(stage, 'Jonas Brandt').waitFor({ state: 'detached' });
  await stage.page.getByRole('button', { name: 'Undo' }).first().click();
  await row(stage, 'Jonas Brandt').getByText('Fjordkraft Energi AS, Baltica Logistyka Sp. z o.o.').waitFor();
  await stage.close();
});

test('somebody at the partner is chosen by the keyboard and given a partner role', async () => {
  const stage = await as(ASTRID, PAGE);
  await stage.page.getByRole('button', { name: 'Add administrator' }).press('Enter');
  const field = stage.page.getByRole('combobox', { name: 'Search by name or address' });
  await field.fill('rasmus');
  await stage.page.getByRole('option').filter({ hasText: 'Astrid' }).waitFor({ state: 'detached' });
  await stage.audit();
  await field.press('Enter');
  await stage.page.getByRole('heading', { name: 'Rasmus Juhl' }).waitFor();
  await toggle(stage, /^Partner read-only administrator/).press('Space');
  await told(stage, 'Rasmus Juhl now has the role Partner read-only administrator.');
  await stage.page.keyboard.press('Escape');
  await row(stage, 'Rasmus Juhl').waitFor();
  await stage.close();
});

test('when the server refuses, the switch goes back and says why', async () => {
  const stage = await as(ASTRID, `${PAGE}?user=${PIA}`);
  await toggle(stage, /^Baltica/).waitFor();
  // News do not come through to the page.
  await stage.page.route('**/api/v1/organizations/**', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()));
  await desk().change(ASTRID, 'PATCH', `/organizations/nordtel/users/${PIA}/roles`, { changes: [{ do: 'revoke', role: 'partner_admin' }] });
  await toggle(stage, /^Baltica/).click();
  await told(stage, 'Customers are assigned to partner administrators only.');
  expect(await toggle(stage, /^Baltica/).isChecked()).toBe(false);
  stage.complaints.length = 0;
  await stage.close();
  const back = { changes: [{ do: 'assign', role: 'partner_admin', customers: ['acme'] }] };
  await desk().change(ASTRID, 'PATCH', `/organizations/nordtel/users/${PIA}/roles`, back);
});

test.each(['liv.aasen@nordtel.example', PIA])('%s does not see the page', async (person) => {
  const stage = await as(person, PAGE);
  await stage.page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  await stage.finish('partner-administrators-denied');
});

test('on a phone, the list and the panel fit', async () => {
  const stage = await as(ASTRID, PAGE, { width: 390, height: 844, scheme: 'dark' });
  const fits = () => stage.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await row(stage, 'Pia Holm').scrollIntoViewIfNeeded();
  await row(stage, 'Pia Holm').getByText('Acme AB').waitFor();
  expect(await fits()).toBe(true);
  await stage.audit();
  await stage.page.getByRole('button', { name: 'Manage Pia Holm' }).click();
  await toggle(stage, /^Acme AB/).waitFor();
  expect(await fits()).toBe(true);
  await stage.audit();
  await stage.close();
});
