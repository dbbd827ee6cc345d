import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();
const COMPARE = '/organizations/acme/compare';

test('two roles stand side by side, with what differs first', async () => {
  const stage = await as('anna@acme.example', `${COMPARE}?roles=device_admin,user_device_admin`);
  const { page } = stage;
  await page.getByText('User and device administrator has more on 10 controls').waitFor();
  const areas = await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(areas.slice(2).map((it) => /difference/.test(it))).toEqual([true, true, false]);
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await page.waitForURL(/roles=user_device_admin,device_admin/);
  await page.getByLabel('Only differences').click();
  expect(await page.getByRole('row', { name: 'Device management' }).count()).toBe(0);
  await page.getByLabel('Other side').selectOption('User and device administrator');
  await page.getByRole('heading', { name: 'There is no difference' }).waitFor();
  await page.goBack();
  await page.getByRole('row', { name: /Manually add or modify users/ }).waitFor();
  await stage.finish('compare-roles');
});

test('two people are compared by the facts that the server has of them', async () => {
  const stage = await as('anna@acme.example', `${COMPARE}?people=anna@acme.example`, { scheme: 'dark' });
  const { page } = stage;
  await page.getByRole('heading', { name: 'Choose a second person' }).waitFor();
  await page.getByRole('button', { name: /Other side/ }).click();
  await page.getByRole('combobox', { name: 'Search by name, address or role' }).fill('petra');
  await page.getByRole('option', { name: /Petra Nyberg/ }).click();
  await page.waitForURL(/people=anna@acme\.example,petra\.nyberg@acme\.example/);
  const row = page.getByRole('row', { name: /Directory synchronization/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Read-only\nRestricted', 'Read-only\nRestricted']);
  expect(await page.getByRole('row', { name: /Audit log|Admin actions audit log/ }).getByRole('cell').allInnerTexts()).toEqual([
    'Editable',
    'Hidden',
  ]);
  await stage.finish('compare-people');
});

test('a change by somebody else appears without a reload, and then and now tell it', async () => {
  const stage = await as('anna@acme.example', `${COMPARE}?people=bo@acme.example,petra.nyberg@acme.example`);
  const { page } = stage;
  await page.getByText(/Petra Nyberg has more on/).waitFor();
  await desk().setClock('2026-11-20T09:05:00Z');
  await desk().change('erik.sandell@acme.example', 'PATCH', '/organizations/acme/users/bo@acme.example/roles', {
    changes: [{ do: 'assign', role: 'user_device_admin' }],
  });
  await page.getByRole('link', { name: 'Two people' }).waitFor();
  await page.getByText(/Petra Nyberg has more on/).waitFor({ state: 'detached' });
  await page.goto(`${new URL(page.url()).origin}${COMPARE}?people=bo@acme.example&as_of=2026-11-20T09:01:00Z`);
  await page.getByText(/^Now has more on/).waitFor();
  const row = page.getByRole('row', { name: /Device management/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Hidden', 'Editable']);
  await stage.finish('compare-then');
});

test('a moment before the log begins is told so', async () => {
  const stage = await as('anna@acme.example', `${COMPARE}?people=anna@acme.example&as_of=2020-01-01T00:00:00Z`);
  await stage.page.getByRole('heading', { name: 'Nothing is known of that moment' }).waitFor();
  await stage.audit();
  await stage.page.context().close();
});

test('who may not see roles compares roles and himself, and nobody else', async () => {
  const stage = await as('petra.nyberg@acme.example', `${COMPARE}?people=petra.nyberg@acme.example,anna@acme.example`);
  const { page } = stage;
  await page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  expect(stage.requests.some((request) => request.url().includes('anna@acme.example/facts'))).toBe(false);
  await page.getByRole('link', { name: 'Two roles' }).click();
  await page.getByText(/Full administrator has more on/).waitFor();
  await stage.finish('compare-denied-others');
});

test('on a narrow page, sides stand below each other', async () => {
  const stage = await as('anna@acme.example', `${COMPARE}?people=anna@acme.example,sven@acme.example&differs=true`, {
    width: 390,
    height: 844,
  });
  await stage.page.getByText(/Anna Berg has more on/).waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('compare-phone');
});
