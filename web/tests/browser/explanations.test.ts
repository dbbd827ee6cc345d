import { expect, test } from 'vitest';
import { useBrowser, type Scheme } from '../stage/browser';

const { open } = useBrowser();
const SCHEMES: Scheme[] = ['light', 'dark'];
const ANNA = '/preview?organization=acme&user=anna@acme.example';

test.each(SCHEMES)('a click on a control says why, with the source (%s)', async (scheme) => {
  const stage = await open(`${ANNA}&page=organization_settings`, { scheme });
  await stage.control('org.domain').click();
  const panel = stage.page.getByRole('complementary', { name: 'Explanation' });
  expect(await panel.getByText('Anna Berg cannot change this').isVisible()).toBe(true);
  expect(await panel.getByText('table T11, row “Domain”').first().isVisible()).toBe(true);
  expect(stage.page.url()).toContain('control=org.domain');
  await stage.finish('explanation-restricted');
});

test('an explanation is opened, read and closed by keyboard', async () => {
  const stage = await open(`${ANNA}&page=users`);
  const control = stage.control('users.dirsync');
  await control.focus();
  await stage.page.keyboard.press('ArrowDown');
  expect(await stage.control('users.reset_package').evaluate((it) => it === document.activeElement)).toBe(true);

  await stage.page.keyboard.press('Enter');
  const heading = stage.page.getByRole('heading', { name: 'Reset package' });
  await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);

  await stage.page.keyboard.press('Escape');
  await expect.poll(() => heading.count()).toBe(0);
  await expect
    .poll(() => stage.control('users.reset_package').evaluate((it) => it === document.activeElement))
    .toBe(true);
  await stage.close();
});

test('an allow names the role that gives it, and a guess is called inferred', async () => {
  const stage = await open(`${ANNA}&page=account&control=product_email.product_email`);
  const panel = stage.page.getByRole('complementary', { name: 'Explanation' });
  expect(await panel.getByText('Full administrator gives this.').isVisible()).toBe(true);
  expect(await panel.getByText('inferred').first().isVisible()).toBe(true);
  await stage.finish('explanation-allowed');
});

test('a deny says what would change it, and the change can be tried', async () => {
  const stage = await open(
    '/preview?organization=acme&user=petra.nyberg@acme.example&page=audit_log&control=audit_log.audit_log',
  );
  const panel = stage.page.getByRole('complementary', { name: 'Explanation' });
  expect(await panel.getByText('Petra Nyberg cannot see this').isVisible()).toBe(true);
  const change = panel.getByRole('listitem').filter({ hasText: 'Assign Full administrator.' });
  await change.getByRole('button', { name: 'Try it' }).click();
  expect(await panel.getByText('Petra Nyberg can see this').isVisible()).toBe(true);
  expect(await stage.page.getByRole('checkbox', { name: 'Full administrator', exact: true }).isChecked()).toBe(true);
  await stage.close();
});

test('what has no meaning without a site is asked of one', async () => {
  const stage = await open(
    '/preview?organization=acme&user=tove.bergqvist@acme.example&page=meetings&control=site_config.site_config',
  );
  const panel = stage.page.getByRole('complementary', { name: 'Explanation' });
  const where = panel.getByRole('combobox', { name: 'Where' });
  expect(await where.inputValue()).toBe('nordics.acme.example');
  expect(await panel.getByText('Tove Bergqvist can change this').isVisible()).toBe(true);
  await where.selectOption('emea.acme.example');
  expect(await panel.getByText('Tove Bergqvist cannot change this').isVisible()).toBe(true);
  await where.selectOption({ label: 'The whole organization' });
  expect(
    await panel
      .getByText(/Ask about one of them/)
      .first()
      .isVisible(),
  ).toBe(true);
  await stage.finish('explanation-of-a-site');
});
