import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const ARNE = 'arne.lie@fjordkraft.example';
const PAGE = '/organizations/fjordkraft/users/import';
const WRONG =
  'name,email,meetings_host,cc_premium\n' +
  ',marius.lund@fjordkraft.example,True,True\n' +
  'A,not an address,maybe,perhaps\n' +
  'B,b@fjordkraft.example,True,True\n' +
  'B,b@fjordkraft.example,True,True\n' +
  'Anna,anna@acme.example,True,False\n' +
  'C,c@fjordkraft.example,True\n';
const RIGHT = 'name,email,meetings_host\nNina Vik,nina.vik@fjordkraft.example,True\nArne Lie,arne.lie@fjordkraft.example,\n';

test('every row that cannot be used is told with its column and why, before anything is changed', async () => {
  const stage = await as(ARNE, PAGE);
  await stage.page.getByRole('textbox', { name: 'Or paste the text' }).fill(WRONG);
  await stage.page.getByRole('button', { name: 'Check', exact: true }).click();
  await stage.page.getByText('5 rows cannot be used').waitFor();
  const table = stage.page.getByRole('table', { name: 'Rows with errors' });
  const cells = await table.getByRole('row').allInnerTexts();
  const told = cells.slice(1).map((it) => it.split('\n')[0]?.split('\t').map((part) => part.trim()));
  expect(told).toEqual([
    ['2', 'name', 'A name has 1 to 200 characters.'],
    ['3', 'email', 'This is not an e-mail address in small letters.'],
    ['meetings_host', 'A licence is True, False or empty.'],
    ['cc_premium', 'A licence is True, False or empty.'],
    ['5', 'email', 'This address is in an earlier row, too.'],
    ['6', 'email', 'Somebody of another organization has this address.'],
    ['7', '–', 'The row has more or fewer fields than the first row.'],
  ]);
  expect(await stage.page.getByRole('button', { name: /^Import/ }).isDisabled()).toBe(true);
  await stage.finish('users-import-errors');
});

test('files that are no tables are refused with what to do', async () => {
  const stage = await as(ARNE, PAGE);
  const file = stage.page.locator('input[type=file]');
  const give = (buffer: Buffer) => file.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
  await give(Buffer.alloc(8_000_001, 'x'));
  await stage.page.getByText('The file is larger than 8 MB. Split it into smaller ones.').waitFor();
  await give(Buffer.from([0x6e, 0xff, 0x0a]));
  await stage.page.getByText('The file is not text in UTF-8.').waitFor();
  await give(Buffer.from('name;email\nBo;bo@fjordkraft.example\n'));
  await stage.page.getByText('The columns are divided by semicolons.').waitFor();
  await give(Buffer.from(`name,email\n${'A,a@fjordkraft.example\n'.repeat(10_001)}`));
  await stage.page.getByText('There are more than 10,000 rows.').waitFor();
  expect(await stage.page.getByRole('button', { name: 'Check', exact: true }).isDisabled()).toBe(true);
  await give(Buffer.from('name,email,Bad Licence\nBo,bo@fjordkraft.example,True\n'));
  await stage.page.getByRole('alert').getByText('The first row is not as expected').waitFor();
  expect(stage.complaints.splice(0)).toEqual([expect.stringContaining('422')]);

  const [download] = await Promise.all([
    stage.page.waitForEvent('download'),
    stage.page.getByRole('button', { name: 'Download a template' }).click(),
  ]);
  await give(readFileSync(await download.path()));
  await stage.page.getByText('All of it can be imported. It changes 1 person.').waitFor();
  await stage.close();
});

test('restricted mode closes the page, and says why', async () => {
  const stage = await as('anna@acme.example', '/organizations/acme/users/import', { scheme: 'dark' });
  await stage.page.getByText('Restricted mode limits what Full administrator can do with this setting.').waitFor();
  expect(await stage.page.getByRole('textbox').count()).toBe(0);
  await stage.finish('users-import-restricted-dark');
});

test('on a narrow page, a contact centre administrator changes contact centre licences only', async () => {
  const stage = await as('silje.tveit@fjordkraft.example', PAGE, { width: 390, height: 844 });
  await stage.page.getByText('You may change contact centre licences').waitFor();
  await stage.page
    .getByRole('textbox', { name: 'Or paste the text' })
    .fill('name,email,cc_premium,meetings_host\nKari Haugland,kari.haugland@fjordkraft.example,True,False\n');
  await stage.page.getByRole('button', { name: 'Check', exact: true }).click();
  await stage.page.getByText('You may change contact centre licences and nothing else.').waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('users-import-narrow');
});

test('what was checked is imported, and nothing else', async () => {
  const stage = await as(ARNE, PAGE);
  const text = stage.page.getByRole('textbox', { name: 'Or paste the text' });
  await stage.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${RIGHT}`) });
  await stage.page.getByText('All of it can be imported. It changes 1 person.').waitFor();
  await stage.audit();
  const save = stage.page.getByRole('button', { name: 'Import 1 change' });
  await text.press('End');
  await text.pressSequentially(' ');
  await stage.page.getByRole('heading', { name: 'The text has changed' }).waitFor();
  expect(await save.count()).toBe(0);
  await text.press('Backspace');
  await save.click();
  await stage.page.waitForURL('**/organizations/fjordkraft/users');
  await stage.page.getByText('Imported: 1 added, 0 changed.').waitFor();
  await stage.page.getByRole('link', { name: 'Nina Vik' }).waitFor();
  await stage.close();
});

test('an import that fails keeps the text, and a new check tells what does not fit any more', async () => {
  const stage = await as(ARNE, PAGE);
  const text = stage.page.getByRole('textbox', { name: 'Or paste the text' });
  const mine = 'name,email\nRune Berge,rune.berge@fjordkraft.example\nRolf Aune,rolf.aune@havsund.example\n';
  await text.fill(mine);
  await stage.page.getByRole('button', { name: 'Check', exact: true }).click();
  const save = stage.page.getByRole('button', { name: 'Import 2 changes' });
  await save.waitFor();

  const path = '**/users/csv';
  await stage.page.route(path, (route) => route.abort('connectionrefused'));
  await save.click();
  await stage.page.getByRole('alert').getByText('The server cannot be reached').waitFor();
  await stage.audit();
  await stage.page.unroute(path);
  await stage.page.reload();
  expect(await text.inputValue()).toBe(mine);

  await stage.page.getByRole('button', { name: 'Check', exact: true }).click();
  await save.waitFor();
  const rolf = { id: 'rolf.aune@havsund.example', name: 'Rolf Aune', licenses: [] };
  await desk().change('freja.dam@havsund.example', 'POST', '/organizations/havsund/users', rolf);
  await save.click();
  await stage.page.getByText('Somebody of another organization has this address.').waitFor();
  expect(await text.inputValue()).toBe(mine);
  expect(stage.complaints.splice(0)).toEqual([expect.stringContaining('net::ERR'), expect.stringContaining('422')]);
  await stage.close();
});
