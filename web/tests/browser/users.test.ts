import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as } = useConsole();

test('look', async () => {
  const stage = await as('anna@acme.example', '/organizations/acme/users');
  await stage.page.locator('tbody tr').first().waitFor();
  await stage.page.screenshot({ path: '/tmp/users-1.png' });
  await stage.page.getByRole('button', { name: 'Filter by role' }).click();
  await stage.page.screenshot({ path: '/tmp/users-2.png' });
  await stage.close();
  const fjord = await as('arne.lie@fjordkraft.example', '/organizations/fjordkraft/users?dialog=add&external=true', { width: 390, height: 844, scheme: 'dark' });
  await fjord.page.locator('tbody tr').first().waitFor();
  await fjord.page.screenshot({ path: '/tmp/users-3.png' });
  await fjord.page.getByRole('button', { name: 'Cancel' }).click();
  await fjord.page.screenshot({ path: '/tmp/users-4.png' });
  await fjord.page.goto(fjord.page.url() + '&dialog=export');
  await fjord.page.locator('tbody tr').first().waitFor();
  await fjord.page.screenshot({ path: '/tmp/users-5.png' });
  await fjord.close();
});
