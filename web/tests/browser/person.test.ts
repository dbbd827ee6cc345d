import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const page = (organization: string, user: string) => `/organizations/${organization}/users/${user}`;
const role = (stage: Stage, name: string) => stage.page.getByRole('checkbox', { name, exact: true });
const row = (stage: Stage, id: string) => stage.page.locator(`[data-role="${id}"]`);

test('a person with roles, each with what it gives, and the console beside them', async () => {
  const stage = await as('anna@acme.example', page('acme', 'petra.nyberg@acme.example'));
  await row(stage, 'full_admin').waitFor();
  expect(await role(stage, 'User and device administrator').isChecked()).toBe(true);
  expect(await row(stage, 'support_admin').innerText()).toContain('Manages: Analytics, Troubleshooting');
  expect(await row(stage, 'advanced_troubleshooting').innerText()).toContain('the person first needs one of the roles');
  await stage.finish('person-roles');
});

test('ticking roles sends nothing and saves nothing', async () => {
  const stage = await as('anna@acme.example', page('acme', 'petra.nyberg@acme.example'));
  const shown = stage.page.getByRole('region', { name: 'The console as Petra Nyberg sees it' });
  const before = stage.requests.length;
  const next = await stage.clickAndLookNextFrame(role(stage, 'Full administrator'), shown);
  expect(next).toMatch(/\d+ gained/);
  await role(stage, 'Compliance officer').check();
  await role(stage, 'Webex site administrator').check();
  await role(stage, 'emea.acme.example').check();
  await role(stage, 'User and device administrator').uncheck();
  expect(await stage.page.getByText('4 roles changed, not saved').isVisible()).toBe(true);
  expect(stage.requests.slice(before).map((it) => `${it.method()} ${it.url()}`)).toEqual([]);

  const { items } = (await desk().change('anna@acme.example', 'GET', `${page('acme', 'petra.nyberg@acme.example')}/roles`)) as {
    items: { role: string }[];
  };
  expect(items.map((it) => it.role)).toEqual(['user_device_admin']);
  await stage.finish('person-ticked');
});

test('roles that exclude each other are greyed out as soon as the other is ticked', async () => {
  const stage = await as('anna@acme.example', page('acme', 'selin.aksoy@acme.example'));
  const denied = async (id: string) => (await row(stage, id).getByRole('checkbox').first().getAttribute('aria-disabled')) === 'true';
  await row(stage, 'full_admin').waitFor();
  expect(await denied('full_admin')).toBe(true);
  expect(await row(stage, 'full_admin').innerText()).toContain(
    'This role and Contact Center service administrator exclude each other',
  );
  await role(stage, 'Contact Center service administrator').uncheck();
  expect(await denied('full_admin')).toBe(false);
  await role(stage, 'Full administrator').check();
  expect(await denied('cc_service_admin')).toBe(true);
  expect(await row(stage, 'cc_service_admin').innerText()).toContain('This role and Full administrator exclude each other');
  await role(stage, 'Full administrator').uncheck();
  expect(await denied('cc_service_admin')).toBe(false);
  await stage.close();
});

test('a role on sites is given on those that are ticked; others say why they cannot be', async () => {
  const stage = await as('anna@acme.example', page('acme', 'sven@acme.example'));
  await role(stage, 'Webex user administrator').check();
  expect(await row(stage, 'site_user_admin').innerText()).toContain('This role needs at least one site.');
  const review = stage.page.getByRole('button', { name: 'Review and save' });
  expect(await review.getAttribute('aria-disabled')).toBe('true');
  const sites = stage.page.getByRole('group', { name: 'Sites of Webex user administrator' });
  expect(await sites.innerText()).toContain('The site legacy.acme.example is managed in Site Administration, not here.');
  await sites.getByRole('checkbox', { name: 'nordics.acme.example' }).check();
  expect(await review.getAttribute('aria-disabled')).toBe(null);
  expect(await row(stage, 'site_user_admin').innerText()).not.toContain('needs at least one site');
  await stage.finish('person-sites');
});

test('nobody assigns advanced troubleshooting to himself', async () => {
  const stage = await as('anna@acme.example', page('acme', 'anna@acme.example'));
  const own = row(stage, 'advanced_troubleshooting');
  await own.getByRole('checkbox').click({ force: true });
  expect(await own.getByRole('checkbox').isChecked()).toBe(false);
  expect(await own.innerText()).toContain('Nobody can assign this role to themselves');
  await stage.close();

  const other = await as('anna@acme.example', page('acme', 'linnea.forsberg@acme.example'));
  await role(other, 'Advanced troubleshooting access').check();
  expect(await other.page.getByRole('button', { name: 'Review and save' }).getAttribute('aria-disabled')).toBe(null);
  await other.close();
});

test('a control of the console tells why, and which role would change it', async () => {
  const stage = await as('anna@acme.example', `${page('acme', 'sven@acme.example')}?page=devices`);
  await stage.page.getByRole('switch', { name: 'Show hidden' }).check();
  await stage.control('devices.devices').click();
  const panel = stage.page.getByRole('dialog', { name: 'Explanation' });
  expect(await panel.getByText('sven@acme.example cannot').or(panel.getByText('Sven Åkesson cannot')).first().isVisible()).toBe(true);
  await panel.getByRole('button', { name: 'Try it' }).first().click();
  await panel.getByRole('button', { name: 'Close' }).click();
  expect(await stage.page.getByText('1 role changed, not saved').isVisible()).toBe(true);
  await stage.close();
});

test('who may see roles and not assign them reads what is held', async () => {
  const stage = await as('linnea.forsberg@acme.example', page('acme', 'petra.nyberg@acme.example'));
  await row(stage, 'user_device_admin').waitFor();
  expect(await stage.page.locator('[data-role] input:not([aria-disabled])').count()).toBe(0);
  expect(await stage.page.getByText('No role held here allows this action.').first().isVisible()).toBe(true);
  await stage.finish('person-read-only');
});

test('who may not see roles sees his own, and of others the profile', async () => {
  const own = await as('petra.nyberg@acme.example', page('acme', 'petra.nyberg@acme.example'));
  expect(await role(own, 'User and device administrator').isChecked()).toBe(true);
  await own.finish('person-oneself');

  const stage = await as('petra.nyberg@acme.example', page('acme', 'erik.sandell@acme.example'));
  expect(await stage.page.getByRole('heading', { name: 'Erik Sandell' }).isVisible()).toBe(true);
  expect(await stage.page.getByRole('heading', { name: 'You may not see these roles' }).isVisible()).toBe(true);
  await stage.page.getByRole('link', { name: 'Profile' }).click();
  expect(await stage.page.getByLabel('Name').inputValue()).toBe('Erik Sandell');
  await stage.page.context().close();
});

test('people from outside who have not joined are added elsewhere', async () => {
  const stage = await as('agnieszka.wrona@baltica.example', page('baltica', 'kaisa.virtanen@fiberlink.example'));
  const link = stage.page.locator('main').getByRole('link', { name: 'External administrators' }).last();
  expect(await stage.page.getByText('comes from outside and has no role here yet').isVisible()).toBe(true);
  expect(await link.getAttribute('href')).toBe('/organizations/baltica/external-administrators');
  await stage.page.context().close();
});

test('partner administrators are given customers', async () => {
  const stage = await as('astrid.lunde@nordtel.example', page('nordtel', 'signe.vestergaard@nordtel.example'));
  await role(stage, 'Partner administrator').check();
  const customers = stage.page.getByRole('group', { name: 'Customers of Partner administrator' });
  await customers.getByRole('checkbox', { name: 'Acme AB' }).check();
  expect(await customers.innerText()).toContain('Customers of Partner administrator: 1 chosen');
  await stage.finish('person-partner');
});

test('on a narrow page in the dark, roles come before the console', async () => {
  const stage = await as('anna@acme.example', page('acme', 'sven@acme.example'), { width: 390, height: 844, scheme: 'dark' });
  await row(stage, 'full_admin').waitFor();
  await role(stage, 'Full administrator').check();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await stage.page.getByRole('link', { name: 'See the console' }).isVisible()).toBe(true);
  await stage.finish('person-narrow');
});
