import { expect, test } from 'vitest';
import { column } from '../stage/playground';
import { usePlayground } from '../stage/static';

const { open } = usePlayground();

test('whoever is here for the first time is led to a level, types another, and sees what changes', async () => {
  const stage = await open();
  const { page } = stage;
  const steps = page.getByRole('region', { name: 'First steps' });
  await stage.audit();
  await steps.getByRole('button', { name: 'Change a level' }).click();
  await steps.getByText('such as “view”').waitFor();
  await page.keyboard.type('view');
  await column(stage, 'Answers').getByText(/cells? changed$/).waitFor();
  await steps.getByRole('button', { name: 'Look through somebody’s eyes' }).click();
  await steps.getByText('This is the console of Anna Berg.').waitFor();
  await steps.getByRole('button', { name: 'Move the time' }).click();
  const now = page.getByLabel('The moment that is decided at, in UTC');
  expect(await now.inputValue()).toBe('2026-11-20T09:30');
  await steps.getByRole('button', { name: 'Hide first steps' }).click();
  await page.reload();
  await stage.settled();
  expect(await steps.count()).toBe(0);
  await stage.close();
});

test('on a phone, the steps lead to the column in which something is to be done', async () => {
  const stage = await open('/playground', { width: 390, height: 844, scheme: 'dark' });
  const steps = stage.page.getByRole('region', { name: 'First steps' });
  await stage.page.getByRole('radio', { name: 'World' }).check();
  await steps.getByRole('button', { name: 'Change a level' }).click();
  await expect.poll(() => column(stage, 'Catalogue').isVisible()).toBe(true);
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});
