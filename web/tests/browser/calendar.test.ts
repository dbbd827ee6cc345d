import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const [ANNA, PETRA, SVEN] = ['anna@acme.example', 'petra.nyberg@acme.example', 'sven@acme.example'];
const CALENDAR = '/organizations/acme/calendar';

beforeAll(async () => {
  const expiring = (user: string, role: string, more: object) =>
    desk().change(ANNA, 'PATCH', `/organizations/acme/users/${user}/roles`, { changes: [{ do: 'assign', role, ...more }] });
  await expiring(PETRA, 'device_admin', { expires_at: '2026-12-04T16:00:00Z' });
  await expiring('bo@acme.example', 'read_only_admin', { starts_at: '2026-12-01T08:00:00Z', expires_at: '2026-12-04T17:00:00Z' });
});

test.each(['light', 'dark'] as const)('what begins and ends in a month is in its days and in a list (%s)', async (scheme) => {
  const stage = await as(ANNA, `${CALENDAR}?month=2026-12`, { scheme });
  const agenda = stage.page.getByRole('region', { name: 'What begins and ends' });
  await agenda.getByRole('link').first().waitFor();
  expect(await agenda.getByRole('link').allInnerTexts()).toEqual(['Bo Lindqvist', 'Petra Nyberg', 'Bo Lindqvist']);
  expect(await agenda.getByRole('link', { name: 'Petra Nyberg' }).getAttribute('href')).toBe(
    `/organizations/acme/users/${PETRA}?tab=roles`,
  );
  await stage.finish('calendar');
});

test('kinds are left out, in the address', async () => {
  const stage = await as(ANNA, `${CALENDAR}?month=2026-12`);
  const agenda = stage.page.getByRole('region', { name: 'What begins and ends' });
  await stage.page.getByRole('button', { name: /^Role begins/ }).click();
  await expect.poll(() => agenda.getByRole('link').allInnerTexts()).toEqual(['Bo Lindqvist']);
  expect(new URL(stage.page.url()).searchParams.get('kind')).toBe('assignment_begins');
  await stage.page.getByRole('button', { name: /^Request expires/ }).click();
  await stage.page.getByRole('button', { name: /^Role begins/ }).click();
  await stage.page.getByText('Other kinds are left out.').waitFor();
  await stage.close();
});

test('this month has today, by the clock of the server; months follow each other, and empty ones say so', async () => {
  const stage = await as(ANNA, CALENDAR);
  const today = stage.page.locator('[aria-current="date"]');
  await today.waitFor();
  expect(await today.getAttribute('data-day')).toBe('2026-11-20');
  await stage.page.getByRole('button', { name: 'Next month' }).click();
  await stage.page.getByRole('heading', { name: 'December 2026' }).waitFor();
  await stage.page.getByRole('button', { name: 'Next month' }).click();
  await stage.page.getByRole('heading', { name: 'Nothing in January 2027' }).waitFor();
  expect(new URL(stage.page.url()).searchParams.get('month')).toBe('2027-01');
  await stage.finish('calendar-empty');
});

test('the days are gone through by the arrows, over the end of the month, and one is chosen', async () => {
  const stage = await as(ANNA, `${CALENDAR}?month=2026-12&day=2026-12-04`);
  const focused = () => stage.page.evaluate(() => document.activeElement?.getAttribute('data-day'));
  await stage.page.locator('[data-day="2026-12-04"]').focus();
  await stage.page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('2026-12-03');
  await stage.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('2026-12-10');
  await stage.page.keyboard.press('Home');
  expect(await focused()).toBe('2026-12-07');
  await stage.page.keyboard.press('Enter');
  await stage.page.getByRole('heading', { name: 'Nothing on this day' }).waitFor();
  await stage.page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe('2026-11-30');
  await stage.page.getByRole('heading', { name: 'November 2026', exact: true }).waitFor();
  await stage.close();
});

test('the month is taken along as a file', async () => {
  const stage = await as(ANNA, `${CALENDAR}?month=2026-12`);
  const exporting = stage.page.getByRole('button', { name: 'Export as .ics' });
  await stage.page.getByRole('link', { name: 'Petra Nyberg' }).waitFor();
  const [file] = await Promise.all([stage.page.waitForEvent('download'), exporting.click()]);
  expect(file.suggestedFilename()).toBe('acme-2026-12.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('BEGIN:VEVENT')).toHaveLength(4);
  expect(text).toContain('SUMMARY:Petra Nyberg · Role ends · Device administrator\r\n');
  await stage.close();
});

test('whoever may not see roles is told of himself alone, and why', async () => {
  const stage = await as(SVEN, `${CALENDAR}?month=2026-12`);
  await stage.page.getByText('You are shown only what concerns you.').waitFor();
  expect(await stage.page.getByRole('link', { name: 'Petra Nyberg' }).count()).toBe(0);
  await stage.finish('calendar-alone');
});

test('on a phone nothing is cut off', async () => {
  const stage = await as(ANNA, `${CALENDAR}?month=2026-12`, { width: 390, height: 844 });
  await stage.page.getByRole('link', { name: 'Petra Nyberg' }).waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});
