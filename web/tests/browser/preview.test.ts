import { expect, test } from 'vitest';
import { useBrowser, type Scheme } from '../stage/browser';

const { open } = useBrowser();
const SCHEMES: Scheme[] = ['light', 'dark'];
const ANNA = '/preview?organization=acme&user=anna@acme.example';

test.each(SCHEMES)('the overview shows every page of the console at a glance (%s)', async (scheme) => {
  const stage = await open(ANNA, { scheme });
  await stage.finish('overview');
});

test.each(SCHEMES)('restricted mode greys out, makes read-only and hides, and says so on top (%s)', async (scheme) => {
  const stage = await open(`${ANNA}&page=users`, { scheme });
  const manage = stage.page.getByRole('button', { name: 'Manage users (restricted)', exact: true });
  await expect.poll(() => manage.isVisible()).toBe(true);
  expect(await stage.page.getByText('Restricted mode is on.').isVisible()).toBe(true);
  await stage.finish('users-restricted');
});

test.each(SCHEMES)('somebody with site roles sees the page of the sites (%s)', async (scheme) => {
  const stage = await open('/preview?organization=acme&user=tove.bergqvist@acme.example&page=meetings', { scheme });
  await stage.finish('meetings-of-sites');
});

test('hidden controls are listed, and drawn as outlines when asked for', async () => {
  const stage = await open('/preview?organization=acme&user=petra.nyberg@acme.example&page=account');
  const outline = stage.page.locator('button.control.hidden');
  expect(await outline.count()).toBe(0);
  await stage.page.getByRole('switch', { name: 'Show hidden' }).check();
  expect(await outline.count()).toBeGreaterThan(0);
  await stage.finish('account-with-hidden');
});

test('a partner sees Partner Hub in his own organization', async () => {
  const stage = await open('/preview?organization=nordtel&user=astrid.lunde@nordtel.example&page=partner_hub');
  await stage.finish('partner-hub');
});

test('without an address, the first customer and its first administrator are shown', async () => {
  const stage = await open('/preview');
  await expect.poll(() => stage.page.url()).toContain('organization=acme&user=');
  await stage.close();
});
