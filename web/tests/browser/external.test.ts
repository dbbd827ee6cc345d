import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const PAGE = '/organizations/acme/external-administrators';
const ANNA = 'anna@acme.example';

const row = (stage: Stage, name: string) => stage.page.getByRole('row', { name: new RegExp(`^${name}`) });
const button = (stage: Stage, name: string | RegExp) => stage.page.getByRole('button', { name });
const told = (stage: Stage, text: string) => stage.page.getByText(text).waitFor();

/** Every row says until when: nothing in the list is still being read. */
const filled = (stage: Stage) => expect.poll(() => stage.page.getByText('…', { exact: true }).count()).toBe(0);

/** Fills the first step with an address, and waits until it says what it found. */
async function verify(stage: Stage, email: string, says: string): Promise<void> {
  await stage.page.getByLabel('E-mail address').fill(email);
  await told(stage, says);
}

test.each(['light', 'dark'] as const)('a full administrator sees who is there, from where, as what, until when (%s)', async (scheme) => {
  const stage = await as(ANNA, PAGE, { scheme });
  await button(stage, 'Promote Margareta Ljungdahl').waitFor();
  expect(await row(stage, 'Margareta Ljungdahl').innerText()).toMatch(/Lindhagen Audit\s.*External read-only administrator\s.*28 Feb 2027/s);
  expect(await row(stage, 'Bjarne Toft').innerText()).toMatch(/Nordtel\s+Partner.*Not signed in yet.*No end/s);
  // The module says that Kaisa holds nothing that could be promoted; Bjarne is a full one already.
  const denied = button(stage, 'Promote Kaisa Virtanen');
  await denied.focus();
  expect(await denied.getAttribute('aria-disabled')).toBe('true');
  expect(await stage.page.getByRole('tooltip').filter({ visible: true }).innerText()).toContain('no role that can be promoted');
  expect(await button(stage, 'Promote Bjarne Toft').count()).toBe(0);
  await filled(stage);
  await stage.finish('external');
});

test('whoever may only look sees the list, and nothing to do', async () => {
  const stage = await as('ida.strand@nordtel.example', PAGE);
  await row(stage, 'Margareta Ljungdahl').getByText('28 Feb 2027').waitFor();
  expect(await button(stage, /Promote|Revoke|Demote|Add/).count()).toBe(0);
  await filled(stage);
  await stage.finish('external-read-only');
});

test('whoever may not see the page is told why', async () => {
  const stage = await as('linnea.forsberg@acme.example', PAGE);
  await stage.page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  expect(await stage.page.getByRole('table').count()).toBe(0);
  await stage.finish('external-denied');
});

test('search finds people, and its address brings back what was found', async () => {
  const stage = await as(ANNA, `${PAGE}?q=kaisa`);
  await row(stage, 'Kaisa Virtanen').waitFor();
  expect(await stage.page.getByRole('row').count()).toBe(2);
  await stage.page.getByRole('searchbox').fill('nobody');
  await told(stage, 'Nothing matches “nobody”.');
  expect(new URL(stage.page.url()).searchParams.get('q')).toBe('nobody');
  await stage.close();
});

test.each([
  ['ewelina.sobczak@postbox.example', 'belongs to the consumer organization'],
  ['bo@acme.example', 'is at home in the organization'],
  ['ext@audit.example', 'is already an external administrator here'],
  ['nobody@nowhere.example', 'nobody@nowhere.example, is not known here'],
])('%s is refused at the field, and what was typed stays', async (email, why) => {
  const stage = await as(ANNA, `${PAGE}?do=add`);
  await verify(stage, email, why);
  const field = stage.page.getByLabel('E-mail address');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await stage.page.locator(`#${await field.getAttribute('aria-describedby').then((ids) => ids?.split(' ').at(-1))}`).innerText()).toContain(why);
  expect(await button(stage, 'Continue').isDisabled()).toBe(true);
  await stage.page.reload();
  expect(await stage.page.getByLabel('E-mail address').inputValue()).toBe(email);
  await told(stage, why);
  await filled(stage);
  // The browser itself notes answers that say no.
  stage.complaints.length = 0;
  if (email.startsWith('ext@')) await stage.finish('external-add-refused');
  else await stage.close();
});

test('somebody from the partner is offered what people of the partner are', async () => {
  const stage = await as(ANNA, PAGE);
  await button(stage, 'Add external administrator').click();
  await verify(stage, 'liv.aasen@nordtel.example', 'From Nordtel');
  await button(stage, 'Continue').click();
  const roles = stage.page.getByRole('group', { name: 'Role' });
  expect(await roles.getByRole('radio', { disabled: false }).count()).toBe(2);
  const readOnly = stage.page.getByRole('radio', { name: /^External read-only administrator/ });
  expect(await readOnly.isDisabled()).toBe(true);
  await stage.page.getByText('This role is not offered to people from that organization.').first().waitFor();
  await stage.page.getByRole('radio', { name: /^Provisioning administrator/ }).check();
  await stage.page.getByRole('dialog').getByRole('button', { name: 'Add external administrator' }).click();
  await told(stage, 'Liv Aasen is now an external administrator of Acme AB.');
  await row(stage, 'Liv Aasen').waitFor();
  await button(stage, 'Undo').click();
  await row(stage, 'Liv Aasen').waitFor({ state: 'detached' });
  await stage.close();
});

test('somebody from elsewhere is given sites until a day, by the keyboard alone', async () => {
  const stage = await as(ANNA, PAGE);
  const { keyboard } = stage.page;
  await button(stage, 'Add external administrator').focus();
  await keyboard.press('Enter');
  await keyboard.type('oliver.grant@audit.example');
  await told(stage, 'From Lindhagen Audit');
  await keyboard.press('Enter');
  const role = stage.page.getByRole('radio', { name: /^Webex site administrator/ });
  await role.focus();
  await keyboard.press('Space');
  await told(stage, 'This role needs at least one site.');
  expect(await stage.page.getByRole('checkbox', { name: /^legacy.acme.example/ }).isDisabled()).toBe(true);
  await stage.page.getByRole('checkbox', { name: 'emea.acme.example' }).focus();
  await keyboard.press('Space');
  await stage.page.getByLabel('Last day').fill('2026-11-01');
  await told(stage, 'This day is over.');
  await stage.page.getByLabel('Last day').fill('2026-12-31');
  await stage.audit();
  await keyboard.press('Enter');
  await told(stage, 'Oliver Grant is now an external administrator of Acme AB.');
  await row(stage, 'Oliver Grant').getByText('31 Dec 2026').waitFor();
  await stage.close();
});

test('a refusal by the server stands at the field that it is about', async () => {
  const stage = await as(ANNA, `${PAGE}?do=add`);
  await verify(stage, 'emilia.laine@nordtel.example', 'From Nordtel');
  await button(stage, 'Continue').click();
  await stage.page.getByRole('radio', { name: /^Provisioning administrator/ }).check();
  // Somebody else is faster.
  const joined = { user: 'emilia.laine@nordtel.example', role: 'external_full_admin' };
  await desk().change('erik.sandell@acme.example', 'POST', PAGE, joined);
  await stage.page.getByRole('dialog').getByRole('button', { name: 'Add external administrator' }).click();
  await told(stage, 'This person is already an external administrator here.');
  expect(await stage.page.getByLabel('E-mail address').inputValue()).toBe('emilia.laine@nordtel.example');
  stage.complaints.length = 0;
  await stage.close();
});

test('whoever is promoted is demoted only together with all others', async () => {
  const stage = await as(ANNA, PAGE);
  await button(stage, 'Promote Margareta Ljungdahl').click();
  await told(stage, 'Margareta Ljungdahl gets the role External full administrator');
  await stage.page.getByRole('dialog').getByRole('button', { name: 'Promote' }).click();
  await told(stage, 'Margareta Ljungdahl is now External full administrator.');
  await row(stage, 'Margareta Ljungdahl').getByText('External full administrator').waitFor();
  await button(stage, 'Demote all full').click();
  const dialog = stage.page.getByRole('dialog', { name: 'Demote all 3 external full administrators' });
  const becomes = (name: string) => dialog.getByRole('listitem').filter({ hasText: name }).innerText();
  expect(await becomes('Margareta Ljungdahl')).toMatch(/External full administrator\s*becomes\s*External read-only administrator/);
  expect(await becomes('Bjarne Toft')).toMatch(/becomes\s*Provisioning administrator/);
  await stage.audit();
  await dialog.getByRole('button', { name: 'Demote all full' }).click();
  await told(stage, 'All 3 external full administrators were demoted.');
  await row(stage, 'Bjarne Toft').getByText('Provisioning administrator').waitFor();
  await button(stage, 'Demote all full').waitFor({ state: 'detached' });
  await filled(stage);
  await stage.finish('external-demoted');
});

test('a revocation says what it means, and is seen on other pages at once', async () => {
  const other = await as('erik.sandell@acme.example', PAGE);
  await row(other, 'Kaisa Virtanen').waitFor();
  const stage = await as(ANNA, PAGE);
  await button(stage, 'Revoke Kaisa Virtanen').click();
  await told(stage, 'There is no way to restore it');
  await stage.audit();
  await stage.page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await told(stage, 'Kaisa Virtanen has no access to Acme AB any more.');
  await row(stage, 'Kaisa Virtanen').waitFor({ state: 'detached' });
  await row(other, 'Kaisa Virtanen').waitFor({ state: 'detached' });
  await other.close();
  await stage.close();
});

test('on a phone, the list and the dialog fit', async () => {
  const stage = await as(ANNA, PAGE, { width: 390, height: 844 });
  const fits = () => stage.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await button(stage, 'Revoke Bjarne Toft').waitFor();
  expect(await fits()).toBe(true);
  await stage.audit();
  await button(stage, 'Add external administrator').click();
  await verify(stage, 'freja.dam@havsund.example', 'From Havsund Nett AS');
  await button(stage, 'Continue').click();
  await stage.page.getByRole('radio', { name: /^Webex site administrator/ }).check();
  expect(await fits()).toBe(true);
  await stage.audit();
  await stage.close();
});

test('without the server the page says so, and reads again when asked', async () => {
  const stage = await as(ANNA, '/organizations/acme');
  await stage.page.route('**/users?external=only*', (route) => route.abort());
  await stage.page.getByRole('link', { name: 'External administrators' }).first().click();
  await stage.page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
  await stage.page.unroute('**/users?external=only*');
  await button(stage, 'Try again').click();
  await row(stage, 'Bjarne Toft').waitFor();
  stage.complaints.length = 0;
  await stage.close();
});
