import { expect, test } from 'vitest';
import { useBrowser } from '../stage/browser';

const { open } = useBrowser();

test('an administrator is found by typing without accents, and chosen by Enter', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example');
  await stage.page.getByRole('button', { name: /^Administrator:/ }).click();
  const search = stage.page.getByRole('combobox', { name: 'Search by name, address or role' });
  await search.fill('akesson');
  expect(await stage.page.getByRole('listbox').getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('Sven Åkesson')]);
  await stage.audit();
  await search.press('Enter');
  await expect.poll(() => stage.page.url()).toContain('user=sven@acme.example');
  await stage.page.getByRole('region', { name: 'The console as Sven Åkesson sees it' }).waitFor();

  await stage.page.goBack();
  await stage.page.getByRole('region', { name: 'The console as Anna Berg sees it' }).waitFor();
  await stage.close();
});

test('the list is walked with the arrow keys, and says when nothing matches', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example');
  await stage.page.getByRole('button', { name: /^Administrator:/ }).press('Enter');
  const search = stage.page.getByRole('combobox', { name: 'Search by name, address or role' });
  await search.press('ArrowDown');
  const active = await search.getAttribute('aria-activedescendant');
  expect(await stage.page.locator(`#${active}`).innerText()).toContain('Camilla Rydberg');
  await search.fill('zzzz');
  expect(await stage.page.getByText('Nothing matches “zzzz”.').isVisible()).toBe(true);
  await search.press('Escape');
  expect(await search.count()).toBe(0);
  await stage.close();
});

test('another organization brings its own people', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example');
  await stage.page.getByRole('button', { name: /^Organization:/ }).click();
  await stage.page.getByRole('option', { name: /^Fjordkraft/ }).click();
  await stage.page.getByRole('region', { name: 'The console as Arne Lie sees it' }).waitFor();
  expect(stage.page.url()).toContain('organization=fjordkraft&user=arne.lie@fjordkraft.example');
  await stage.close();
});

test('light and dark follow the system until one is chosen', async () => {
  const stage = await open('/', { scheme: 'dark' });
  const scheme = () => stage.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await stage.page.getByRole('button', { name: 'Theme: as the system' }).click();
  expect(await scheme()).toBe('light');
  await stage.page.reload();
  await stage.settled();
  expect(await scheme()).toBe('light');
  await stage.close();
});
