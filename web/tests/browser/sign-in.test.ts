import { expect, test } from 'vitest';
import { useBrowser } from '../stage/browser';

const { open } = useBrowser();

const search = 'Search by name, address or role';

test('the demo asks who you are', async () => {
  const stage = await open('/sign-in');
  expect(await stage.page.getByRole('heading', { name: 'Choose who you are' }).isVisible()).toBe(true);
  expect(await stage.page.getByRole('combobox', { name: search }).evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await stage.page.getByRole('group').count()).toBeGreaterThan(3);
  await stage.finish('sign-in-demo');
});

test('whoever is chosen by the keyboard has a session, and is where he wanted to go', async () => {
  const stage = await open('/sign-in?return_to=%2Fpreview%3Forganization%3Dacme%26user%3Dsven%40acme.example');
  const field = stage.page.getByRole('combobox', { name: search });
  await field.fill('akesson');
  await field.press('Enter');
  await stage.page.getByRole('region', { name: 'The console as Sven Åkesson sees it' }).waitFor();
  expect(new URL(stage.page.url()).searchParams.get('organization')).toBe('acme');
  const session = () => stage.page.evaluate(async () => (await fetch('/api/v1/session')).json() as Promise<unknown>);
  expect(await session()).toMatchObject({ kind: 'person', id: 'sven@acme.example' });
  const [cookie] = await stage.page.context().cookies();
  expect(cookie).toMatchObject({ name: '__Host-remit', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
  expect(await stage.page.evaluate(() => document.cookie)).toBe('');

  const status = await stage.page.evaluate(async () => (await fetch('/auth/sign-out', { method: 'POST' })).status);
  expect(status).toBe(204);
  expect(await session()).toEqual({ kind: 'visitor' });
  await stage.close();
});

test('a click chooses as well, and another site is not gone to', async () => {
  const stage = await open('/sign-in?return_to=%2F%2Fevil.example');
  await stage.page.getByRole('option', { name: /^Anna Berg/ }).click();
  await stage.page.getByRole('heading', { level: 1, name: 'Acme AB' }).waitFor();
  expect(new URL(stage.page.url()).pathname).toBe('/organizations/acme');
  expect(stage.requests.filter((request) => new URL(request.url()).host.includes('evil'))).toEqual([]);
  await stage.close();
});

test('elsewhere one button leads to the provider, and says what went wrong before', async () => {
  const stage = await open('/sign-in?problem=not_in_directory&return_to=%2Fpreview%3Forganization%3Dacme', {
    before: (context) =>
      context.route('**/api/v1/about', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ json: { ...((await response.json()) as object), demo: false } });
      }),
  });
  const link = stage.page.getByRole('link', { name: 'Continue to sign-in' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/auth/sign-in?return_to=%2Fpreview%3Forganization%3Dacme');
  expect(await stage.page.getByRole('alert').innerText()).toContain('not in the directory');
  await stage.finish('sign-in-provider');
});
