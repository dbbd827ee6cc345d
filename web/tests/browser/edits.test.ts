import { expect, test } from 'vitest';
import { useBrowser } from '../stage/browser';

const { open } = useBrowser();

test('a role ticked here changes the console by the next frame, and nothing is sent', async () => {
  const stage = await open('/preview?organization=acme&user=petra.nyberg@acme.example&page=audit_log');
  const box = stage.page.getByRole('checkbox', { name: 'Full administrator', exact: true });
  const audit = stage.page.getByRole('region', { name: 'The console as Petra Nyberg sees it' });
  const before = stage.requests.length;

  expect(await audit.getByRole('link', { name: 'Audit log' }).count()).toBe(0);
  const next = await stage.clickAndLookNextFrame(box, audit);
  expect(next).toContain('Admin actions audit log');
  expect(next).toMatch(/\d+ gained/);
  expect(await audit.getByRole('link', { name: /Audit log/ }).count()).toBe(1);
  expect(stage.requests.length).toBe(before);
  await stage.finish('edited-gained');
});

test('what is lost stays as an outline; reset brings the saved state back', async () => {
  const stage = await open('/preview?organization=acme&user=petra.nyberg@acme.example&page=devices');
  const before = stage.requests.length;
  await stage.page.getByRole('checkbox', { name: 'User and device administrator' }).uncheck();
  const devices = stage.page.getByRole('button', { name: 'Device management (hidden, lost)' });
  expect(await devices.isVisible()).toBe(true);
  expect(await stage.page.getByText('Edited here only. Nothing is saved.').isVisible()).toBe(true);

  await stage.page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(await stage.page.getByRole('button', { name: 'Device management (editable)' }).isVisible()).toBe(true);
  expect(await stage.page.getByRole('button', { name: 'Reset', exact: true }).isDisabled()).toBe(true);
  expect(stage.requests.length).toBe(before);
  await stage.close();
});

test('the restricted-mode switch takes and gives what the mode does', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example&page=services');
  const banner = stage.page.getByText('Restricted mode is on.');
  expect(await banner.isVisible()).toBe(true);
  await stage.page.getByRole('switch', { name: 'Restricted mode' }).uncheck();
  expect(await banner.count()).toBe(0);
  expect(await stage.page.getByRole('button', { name: 'Migrations (editable, gained)' }).isVisible()).toBe(true);

  await stage.page.getByRole('switch', { name: 'Restricted mode' }).check();
  expect(await stage.page.getByText('As saved').isVisible()).toBe(true);
  await stage.finish('services-restricted');
});

test('sites of a site role are ticked one by one', async () => {
  const stage = await open('/preview?organization=acme&user=sven@acme.example&page=meetings');
  const site = (id: string) => stage.page.getByRole('checkbox', { name: new RegExp(`^${id}`) });
  expect(await site('legacy.acme.example').isDisabled()).toBe(true);
  await site('nordics.acme.example').check();
  await site('emea.acme.example').uncheck();
  expect(
    await stage.page
      .getByRole('button', { name: 'Site configuration (editable, on some sites or services only)' })
      .isVisible(),
  ).toBe(true);

  await site('nordics.acme.example').click();
  expect(await stage.page.getByRole('checkbox', { name: 'Webex site administrator' }).isChecked()).toBe(false);
  expect(await stage.page.getByRole('button', { name: 'Site configuration (hidden, lost)' }).isVisible()).toBe(true);
  await stage.close();
});

test('temporary access of a help desk can be tried', async () => {
  const stage = await open('/preview?organization=fjordkraft&user=hugo@nordtel.example&page=devices');
  expect(await stage.page.getByRole('button', { name: 'Device management (read-only)' }).isVisible()).toBe(true);
  await stage.page.getByRole('switch', { name: 'Temporary access is running' }).check();
  expect(await stage.page.getByRole('button', { name: 'Device management (editable, gained)' }).isVisible()).toBe(true);
  await stage.close();
});
