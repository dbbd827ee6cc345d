import { expect, test } from 'vitest';
import { useBrowser, type Options, type Scheme, type Stage } from '../stage/browser';
import { useSupportDesk } from '../stage/support-desk';

const { open } = useBrowser();
const desk = useSupportDesk();

const SCHEMES: Scheme[] = ['light', 'dark'];
const at = (path: string, options: Options = {}) => open(`${desk().origin}${path}`, { before: desk().as(null), ...options });
const dialog = (stage: Stage, name = 'Accessibility check') => stage.page.getByRole('dialog', { name });

/** A picture without a text. */
function plant(): void {
  const picture = document.createElement('img');
  picture.src = '/favicon.svg';
  picture.id = 'planted';
  document.querySelector('main')?.append(picture);
}

test.each(SCHEMES)('anybody reads what is done, without signing in (%s)', async (scheme) => {
  const stage = await at('/accessibility', { scheme });
  await stage.page.getByRole('heading', { name: 'What falls short' }).waitFor();
  await stage.finish('accessibility');
});

test('the check is loaded when it is asked for, runs in the page, and finds nothing', async () => {
  const stage = await at('/accessibility');
  const { page } = stage;
  const sent = () => stage.requests.map((it) => new URL(it.url()));
  expect(sent().some(({ pathname }) => pathname.includes('/axe-'))).toBe(false);
  await page.getByRole('button', { name: 'Check this page' }).click();
  await dialog(stage).waitFor();
  expect(await dialog(stage).innerText()).toMatch(/0 violations\s+\d+ rules passed/);
  expect(await dialog(stage).getByText(/^axe-core \d+\.\d+\.\d+$/).isVisible()).toBe(true);
  expect(await dialog(stage).getByText(/^[\d,]+ ms$/).isVisible()).toBe(true);
  expect(sent().some(({ pathname }) => pathname.includes('/axe-'))).toBe(true);
  expect(sent().every(({ origin }) => origin === desk().origin)).toBe(true);
  expect(stage.requests.every((it) => it.method() === 'GET')).toBe(true);
  await stage.audit();
  await page.keyboard.press('Escape');
  await dialog(stage).waitFor({ state: 'hidden' });
  await stage.close();
});

test('the check finds what is wrong, and where, in the reader’s language', async () => {
  const stage = await at('/accessibility', {
    before: async (context) => {
      await desk().as(null)(context);
      await context.addInitScript(() => localStorage.setItem('language', 'sv'));
    },
  });
  await stage.page.evaluate(plant);
  await stage.page.getByRole('button', { name: 'Kontrollera den här sidan' }).click();
  const found = dialog(stage, 'Tillgänglighetskontroll');
  await found.waitFor();
  expect(await found.innerText()).toContain('Ett fel');
  expect(await found.getByRole('link', { name: 'image-alt' }).isVisible()).toBe(true);
  expect(await found.getByText('#planted').isVisible()).toBe(true);
  await stage.page.evaluate(() => document.querySelector('#planted')?.remove());
  await stage.audit();
  await stage.close();
});

test('a page of the console checks itself when the address says so, and from its foot', async () => {
  const stage = await at('/organizations/acme/support-access?check=accessibility', {
    before: desk().signedIn('anna@acme.example'),
  });
  await dialog(stage).waitFor();
  expect(await dialog(stage).innerText()).toContain('0 violations');
  expect(await dialog(stage).getByText('Support access · Remit').isVisible()).toBe(true);
  await stage.audit();
  await dialog(stage).getByRole('button', { name: 'Close' }).last().click();
  await expect.poll(() => new URL(stage.page.url()).search).toBe('');
  await stage.page.evaluate(plant);
  await stage.page.getByRole('button', { name: 'Check this page' }).click();
  await dialog(stage).waitFor();
  expect(await dialog(stage).innerText()).toContain('One violation');
  await stage.close();
});

test('whoever is signed in goes on to pages that check themselves', async () => {
  const stage = await at('/accessibility', { before: desk().signedIn('anna@acme.example') });
  await stage.page.getByRole('link', { name: 'Compare' }).click();
  await dialog(stage).waitFor();
  expect(new URL(stage.page.url()).pathname).toBe('/organizations/acme/compare');
  await stage.close();
});

test.each([390, 320])('nothing is cut off at %i pixels', async (width) => {
  const stage = await at('/accessibility', { width, height: 844 });
  await stage.page.getByRole('heading', { name: 'What falls short' }).waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await stage.audit();
  await stage.close();
});
