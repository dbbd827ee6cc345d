import { test } from 'vitest';
import { useConsole } from '../stage/console';

const { as } = useConsole();
const WRONG =
  'name,email,meetings_host,cc_premium\n' +
  ',marius.lund@fjordkraft.example,True,True\n' +
  'A,not an address,maybe,perhaps\n' +
  'B,b@fjordkraft.example,True,True\n' +
  'B,b@fjordkraft.example,True,True\n' +
  'Anna,anna@acme.example,True,False\n' +
  'C,c@fjordkraft.example,True\n';

test('look', async () => {
  const stage = await as('arne.lie@fjordkraft.example', '/organizations/fjordkraft/users/import');
  await stage.page.getByRole('textbox').waitFor();
  await stage.page.screenshot({ path: '/tmp/import-1.png' });
  await stage.page.getByRole('textbox').fill(WRONG);
  await stage.page.getByRole('button', { name: 'Check' }).click();
  await stage.page.getByRole('rowheader').first().waitFor();
  await stage.page.screenshot({ path: '/tmp/import-2.png', fullPage: true });
  await stage.close();
  const narrow = await as('arne.lie@fjordkraft.example', '/organizations/fjordkraft/users/import', { width: 390, height: 844, scheme: 'dark' });
  await narrow.page.getByRole('textbox').fill(WRONG);
  await narrow.page.getByRole('button', { name: 'Check' }).click();
  await narrow.page.getByRole('rowheader').first().waitFor();
  await narrow.page.screenshot({ path: '/tmp/import-3.png', fullPage: true });
  await narrow.close();
  const anna = await as('anna@acme.example', '/organizations/acme/users/import');
  await anna.page.screenshot({ path: '/tmp/import-4.png' });
  await anna.close();
});
