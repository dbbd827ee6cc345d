import { expect, test } from 'vitest';
import { useBrowser, type Scheme } from '../stage/browser';

const { open } = useBrowser();
const PHONE = { width: 390, height: 844 };
const SCHEMES: Scheme[] = ['light', 'dark'];
const ANNA = '/preview?organization=acme&user=anna@acme.example&page=users';

test.each(SCHEMES)('on a phone, roles are behind a button (%s)', async (scheme) => {
  const stage = await open(ANNA, { ...PHONE, scheme });
  await stage.page.getByRole('button', { name: '1 role' }).click();
  const sheet = stage.page.getByRole('dialog', { name: 'Roles' });
  await sheet.getByRole('checkbox', { name: 'Device administrator', exact: true }).check();
  await stage.finish('phone-roles');
});

test.each(SCHEMES)('on a phone, explanations come up from below (%s)', async (scheme) => {
  const stage = await open(ANNA, { ...PHONE, scheme });
  await stage.control('users.details').click();
  const sheet = stage.page.getByRole('dialog', { name: 'Explanation' });
  expect(await sheet.getByText('Anna Berg cannot change this').isVisible()).toBe(true);
  await stage.page.keyboard.press('Escape');
  await stage.page.waitForSelector('[data-control="users.details"][aria-expanded="false"]');
  expect(await sheet.isVisible()).toBe(false);
  await stage.finish('phone-users');
});

test.each([390, 700, 1000, 1280, 1920])('at a width of %i nothing is cut off sideways', async (width) => {
  for (const page of ['overview', 'users', 'meetings', 'services']) {
    const stage = await open(`/?organization=acme&user=anna@acme.example&page=${page}`, { width, height: 900 });
    const over = await stage.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await stage.close();
  }
});
