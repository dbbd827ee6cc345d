import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Scheme } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const SCHEMES: Scheme[] = ['light', 'dark'];
const FJORDKRAFT = '/organizations/fjordkraft/support-access';
const ACME = '/organizations/acme/support-access';
const ARNE = 'arne.lie@fjordkraft.example';
const KARI = 'kari.haugland@fjordkraft.example';
const ANNA = 'anna@acme.example';

const request = (page: Page, agent: string) => page.getByRole('listitem').filter({ hasText: agent });
const timer = (page: Page, agent: string) => request(page, agent).getByRole('timer');

test.each(SCHEMES)('whoever may answer sees who asks, what for, and how long there is left (%s)', async (scheme) => {
  const stage = await as(ARNE, FJORDKRAFT, { scheme });
  await request(stage.page, 'Hugo Dahl').waitFor();
  expect(await timer(stage.page, 'Hugo Dahl').innerText()).toBe('60:00');
  expect(await timer(stage.page, 'Emilia Laine').innerText()).toBe('35:00');
  expect(await request(stage.page, 'Hugo Dahl').getByText('Your partner: nordtel').isVisible()).toBe(true);
  await stage.finish('support-access');
});

test('the countdown goes on', async () => {
  const stage = await as(ARNE, FJORDKRAFT);
  await request(stage.page, 'Hugo Dahl').waitFor();
  await stage.page.clock.setFixedTime('2026-11-20T09:10:30Z');
  await expect.poll(() => timer(stage.page, 'Hugo Dahl').innerText()).toBe('49:30');
  await expect.poll(() => timer(stage.page, 'Emilia Laine').innerText()).toBe('24:30');
  await stage.close();
});

test('the roles that do not reach it leave the page empty or greyed out, with the reason', async () => {
  const sees = await as('linnea.forsberg@acme.example', ACME);
  const grant = request(sees.page, 'Emilia Laine').getByRole('button', { name: 'Grant' });
  await grant.waitFor();
  expect(await grant.getAttribute('aria-disabled')).toBe('true');
  await grant.focus();
  expect(await request(sees.page, 'Emilia Laine').getByRole('tooltip').last().innerText()).toContain('No role held here');
  expect(await sees.page.getByRole('switch').isDisabled()).toBe(true);
  await sees.finish('support-access-greyed');

  const seesNothing = await as('sven@acme.example', ACME);
  await seesNothing.page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  expect(seesNothing.requests.some((it) => it.url().includes('/elevations'))).toBe(false);
  await seesNothing.finish('support-access-denied');
});

test('on a phone, nothing is cut off', async () => {
  const stage = await as(ANNA, ACME, { width: 390, height: 844 });
  await request(stage.page, 'Emilia Laine').waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});

test('the read-only switch is thrown at once, and taken back', async () => {
  const stage = await as(ANNA, ACME);
  const { page } = stage;
  await request(page, 'Emilia Laine').waitFor();
  const saved = async () => ((await desk().change(ANNA, 'GET', '/organizations/acme')) as { support_read_only: boolean }).support_read_only;
  await page.getByRole('switch').click();
  expect(await page.getByRole('switch').isChecked()).toBe(true);
  await page.getByText('Cisco support can look at this organization').waitFor();
  expect(await saved()).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Cisco support cannot look at this organization any more').waitFor();
  expect(await page.getByRole('switch').isChecked()).toBe(false);
  expect(await saved()).toBe(false);
  await stage.close();
});

test('a switch that the server does not hear of goes back, and says why', async () => {
  const stage = await as(ANNA, ACME);
  await request(stage.page, 'Emilia Laine').waitFor();
  await stage.page.route('**/support-read-only', (route) => route.abort());
  await stage.page.getByRole('switch').click();
  await stage.page.getByText('The server cannot be reached').waitFor();
  expect(await stage.page.getByRole('switch').isChecked()).toBe(false);
  expect(stage.complaints.splice(0).join()).toContain('ERR_FAILED');
  await stage.close();
});

test('access that runs shows how much of its hour is left, and is ended now', async () => {
  const stage = await as(ANNA, ACME);
  const running = stage.page.getByRole('region', { name: 'Running now' });
  await running.waitFor();
  expect(await running.getByRole('timer').innerText()).toBe('10:00');
  expect(await running.getByRole('progressbar').getAttribute('value')).toBe('17');
  await running.getByRole('button', { name: 'End now' }).click();
  await stage.page.getByText('The access of Hugo Dahl is ended').waitFor();
  await running.waitFor({ state: 'detached' });
  expect(await stage.page.getByRole('row', { name: /Hugo Dahl.*Over/ }).isVisible()).toBe(true);
  await stage.audit();
  await stage.close();
});

test('a request is denied, and the history says by whom', async () => {
  const stage = await as(ANNA, ACME);
  await request(stage.page, 'Emilia Laine').getByRole('button', { name: 'Deny' }).click();
  await stage.page.getByText('Nobody is waiting').waitFor();
  expect(await stage.page.getByText('Denied by Anna Berg, 20 November at 09:00 UTC').isVisible()).toBe(true);
  await stage.page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  await stage.finish('support-access-history');
});

test('a grant is confirmed by keyboard, says what it gives, and appears for the other administrator', async () => {
  const [stage, other] = await Promise.all([as(ARNE, FJORDKRAFT), as(KARI, FJORDKRAFT)]);
  const { page } = stage;
  await request(other.page, 'Hugo Dahl').waitFor();
  await request(page, 'Hugo Dahl').getByRole('button', { name: 'Grant' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Grant access to Hugo Dahl?' });
  await dialog.waitFor();
  expect(new URL(page.url()).searchParams.get('grant')).toBe('case-0');
  expect(await dialog.getByRole('row', { name: /Can change/ }).innerText()).toMatch(/4\s+37/);
  expect(await dialog.getByText('until 20 November at 10:00 UTC').isVisible()).toBe(true);
  await stage.audit();
  await dialog.getByRole('button', { name: 'Grant for one hour' }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  for (const it of [page, other.page]) {
    const running = it.getByRole('region', { name: 'Running now' });
    await running.waitFor();
    expect(await running.getByRole('timer').innerText()).toBe('60:00');
    expect(await running.innerText()).toContain('Granted by Arne Lie');
  }
  await other.close();
  await stage.close();
});

test('a request that somebody else answers meanwhile cannot be granted any more', async () => {
  const stage = await as(ARNE, `${FJORDKRAFT}?grant=el-6`);
  await stage.page.getByRole('dialog', { name: 'Grant access to Emilia Laine?' }).waitFor();
  await desk().change(KARI, 'POST', '/organizations/fjordkraft/elevations/el-6/deny');
  await stage.page.getByRole('dialog', { name: 'This request does not wait any more' }).waitFor();
  expect(await stage.page.getByRole('button', { name: 'Grant for one hour' }).count()).toBe(0);
  await stage.close();
});

test('what the server refuses is said at the request', async () => {
  const stage = await as(ARNE, FJORDKRAFT);
  await stage.page.getByRole('region', { name: 'Running now' }).waitFor();
  await stage.page.route('**/elevations/*/end', (route) => route.abort());
  await stage.page.getByRole('button', { name: 'End now' }).click();
  const said = request(stage.page, 'Hugo Dahl').getByRole('alert');
  await said.waitFor();
  expect(await said.innerText()).toContain('The server cannot be reached');
  expect(stage.complaints.splice(0).join()).toContain('ERR_FAILED');
  await stage.close();
});

test('nobody answers his own request, although he is a full administrator', async () => {
  const LARS = 'lars.nygaard@nordtel.example';
  await desk().change('astrid.lunde@nordtel.example', 'PATCH', `/organizations/nordtel/users/${LARS}/roles`, {
    changes: [{ do: 'assign', role: 'help_desk_advanced' }],
  });
  await desk().change(LARS, 'POST', '/organizations/fjordkraft/elevations', { purpose: 'Let me in' });
  const stage = await as(LARS, FJORDKRAFT);
  const own = request(stage.page, 'Let me in');
  await own.waitFor();
  for (const name of ['Grant', 'Deny']) {
    expect(await own.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
  }
  await own.getByRole('button', { name: 'Grant' }).focus();
  expect(await own.getByRole('tooltip').last().innerText()).toBe('Nobody answers a request of their own.');
  await stage.close();

  const other = await as(ARNE, FJORDKRAFT);
  const grant = request(other.page, 'Let me in').getByRole('button', { name: 'Grant' });
  await grant.waitFor();
  expect(await grant.getAttribute('aria-disabled')).toBeNull();
  await other.close();
});

test('a page that cannot be read says so, and is read again', async () => {
  const stage = await as(ANNA, ACME);
  await stage.page.getByRole('heading', { name: 'History' }).waitFor();
  await stage.page.route('**/acme/elevations', (route) => route.abort());
  await stage.page.reload();
  await stage.page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
  await stage.audit();
  await stage.page.unroute('**/acme/elevations');
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await stage.page.getByRole('heading', { name: 'History' }).waitFor();
  stage.complaints.splice(0);
  await stage.close();
});

// This moves the server's clock on, so it comes last. It counts, not the one of the reader's machine.
test('what nobody answers within the hour expires on the open page', async () => {
  await desk().setClock('2026-11-20T09:45:00Z');
  const stage = await as(ARNE, FJORDKRAFT);
  await request(stage.page, 'Let me in').waitFor();
  expect(await timer(stage.page, 'Let me in').innerText()).toBe('15:00');
  await desk().setClock('2026-11-20T10:00:00Z');
  await stage.page.clock.setFixedTime('2026-11-20T09:15:00Z');
  await stage.page.getByRole('row', { name: /Let me in.*Expired/ }).waitFor();
  expect(await stage.page.getByRole('region', { name: 'Running now' }).count()).toBe(0);
  await stage.close();
});
