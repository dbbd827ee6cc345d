import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const path = (organization: string, user: string) => `/organizations/${organization}/users/${user}`;

async function changeRole(verb: 'assign' | 'revoke', user: string, role: string): Promise<number> {
  const body = { changes: [{ do: verb, role }] };
  const changed = await desk().change('anna@acme.example', 'PATCH', `${path('acme', user)}/roles`, body);
  return (changed as { revision: number }).revision;
}

test('an earlier moment has a banner and the ways to others', async () => {
  const address = `${path('acme', 'erik.sandell@acme.example')}?as_of=2026-11-20T09:00:00Z`;
  const stage = await as('anna@acme.example', address, { scheme: 'dark' });
  await stage.page.locator('[data-role="full_admin"] input').waitFor();
  await stage.finish('person-then');
});

test('a profile has the licences that can be changed', async () => {
  const stage = await as('arne.lie@fjordkraft.example', `${path('fjordkraft', 'jorunn.dahle@fjordkraft.example')}?tab=profile`);
  await stage.page.getByRole('checkbox', { name: 'Calling' }).waitFor();
  await stage.finish('person-profile');
});

test('the history names who gave which role, and leads to the entries of the log', async () => {
  const user = 'petra.nyberg@acme.example';
  const revision = await changeRole('assign', user, 'support_admin');
  const stage = await as('anna@acme.example', `${path('acme', user)}?tab=history`);
  const entry = stage.page.getByRole('listitem').filter({ hasText: 'Support administrator assigned' });
  await entry.getByText('Anna Berg').waitFor();
  const link = entry.getByRole('link', { name: `Change ${revision}`, exact: true });
  expect(await link.getAttribute('href')).toBe(`/organizations/acme/audit/${revision}`);
  const row = stage.page.getByRole('row').filter({ hasText: 'User and device administrator' });
  expect(await row.innerText()).toContain('10 Mar 2026');
  await stage.page.getByRole('link', { name: 'Anna Berg' }).first().waitFor();
  await stage.finish('person-history');
});

test('an earlier moment shows the person as he was, and nothing can be changed', async () => {
  const user = 'gustav.ahlberg@acme.example';
  const given = await changeRole('assign', user, 'device_admin');
  const taken = await changeRole('revoke', user, 'device_admin');
  const stage = await as('anna@acme.example', `${path('acme', user)}?as_of=${given}`);
  const held = stage.page.locator('[data-role="device_admin"] input');
  await held.first().waitFor();
  expect(await held.first().isChecked()).toBe(true);
  expect(await stage.page.locator('[data-role] input:not([aria-disabled])').count()).toBe(0);
  expect(await stage.page.getByText('Nothing can be changed here.').isVisible()).toBe(true);
  expect(await stage.page.locator('#console').getByRole('link', { name: 'Devices' }).count()).toBeGreaterThan(0);

  const shown = () => stage.page.waitForFunction((id) => new URL(location.href).searchParams.get('as_of') === id, String(taken));
  await stage.page.getByRole('link', { name: 'Change after' }).click();
  await shown();
  await stage.page.locator('#console [data-area="devices"]').waitFor({ state: 'detached' });
  await stage.page.getByRole('link', { name: 'Change before' }).click();
  await stage.page.locator('[data-role="device_admin"] input:checked').waitFor();
  await stage.page.getByRole('link', { name: 'Change before' }).click();
  await stage.page.locator('#console [data-area="devices"]').waitFor({ state: 'detached' });
  expect(new URL(stage.page.url()).searchParams.get('as_of')).toBe(String(given - 1));
  await stage.page.getByRole('link', { name: 'Back to now' }).click();
  await stage.page.getByRole('checkbox', { name: 'Device administrator', exact: true }).check();
  await stage.close();
});

test('a moment before the log began says so', async () => {
  const stage = await as('anna@acme.example', `${path('acme', 'petra.nyberg@acme.example')}?as_of=2020-01-01T00:00:00Z`);
  await stage.page.getByRole('heading', { name: 'The log does not go back this far' }).waitFor();
  await stage.page.context().close();
});

test('whoever may not see the audit log sees no changes', async () => {
  const stage = await as('petra.nyberg@acme.example', `${path('acme', 'petra.nyberg@acme.example')}?tab=history`);
  await stage.page.getByRole('heading', { name: 'You may not see the audit log' }).waitFor();
  expect(await stage.page.getByRole('row').filter({ hasText: 'User and device administrator' }).isVisible()).toBe(true);
  await stage.page.context().close();
});

test('name and licences are changed where the module lets, and can be taken back', async () => {
  const user = 'jorunn.dahle@fjordkraft.example';
  const stage = await as('arne.lie@fjordkraft.example', `${path('fjordkraft', user)}?tab=profile`);
  await stage.page.getByRole('checkbox', { name: 'Calling' }).check();
  await stage.page.getByLabel('Name').fill(' ');
  await stage.page.getByText('A name has 1 to 200 characters.').first().waitFor();
  await stage.page.getByLabel('Name').fill('Jorunn Dahle Vik');
  await stage.page.getByRole('button', { name: 'Save' }).click();
  await stage.page.getByText('The profile is saved.').waitFor();
  await stage.page.getByRole('heading', { name: 'Jorunn Dahle Vik' }).waitFor();
  await stage.page.getByRole('button', { name: 'Undo' }).click();
  await stage.page.getByRole('heading', { name: 'Jorunn Dahle', exact: true }).waitFor();
  expect(await stage.page.getByRole('checkbox', { name: 'Calling' }).isChecked()).toBe(false);
  await stage.close();

  const restricted = await as('anna@acme.example', `${path('acme', 'erik.sandell@acme.example')}?tab=profile`);
  expect(await restricted.page.getByLabel('Name').getAttribute('readonly')).not.toBe(null);
  expect(await restricted.page.getByText('Restricted mode limits').first().isVisible()).toBe(true);
  await restricted.close();
});
