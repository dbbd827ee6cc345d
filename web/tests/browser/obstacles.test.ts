import { expect, test } from 'vitest';
import type { SavedFacts } from '../../src/lib/server/api';
import { useBrowser } from '../stage/browser';

const { open } = useBrowser();

test('an unknown person in the address is named, with a way on', async () => {
  const stage = await open('/preview?organization=acme&user=nobody@acme.example');
  expect(await stage.page.getByRole('heading', { name: 'No administrator “nobody@acme.example”' }).isVisible()).toBe(
    true,
  );
  expect(stage.complaints.splice(0).join()).toContain('404');
  await stage.audit();
  await stage.page.getByRole('button', { name: 'Choose somebody of Acme AB' }).click();
  await stage.page.getByRole('region', { name: /^The console as/ }).waitFor();
  await stage.close();
});

test('an unknown organization in the address is named, with a way on', async () => {
  const stage = await open('/preview?organization=nowhere');
  expect(await stage.page.getByRole('heading', { name: 'No organization “nowhere”' }).isVisible()).toBe(true);
  expect(stage.complaints.splice(0).join()).toContain('404');
  await stage.page.getByRole('button', { name: 'Choose another organization' }).click();
  await stage.page.getByRole('region', { name: /^The console as/ }).waitFor();
  await stage.close();
});

test('somebody without a role is told that the console does not open', async () => {
  const stage = await open('/preview?organization=acme&user=bo@acme.example');
  expect(await stage.page.getByText('Bo Lindqvist has no role here. The console does not open.').isVisible()).toBe(
    true,
  );
  await stage.finish('no-role');
});

test('a server that cannot be reached is asked again on demand', async () => {
  let down = true;
  const stage = await open('/preview', {
    before: (context) => context.route('**/api/v1/about', (route) => (down ? route.abort() : route.continue())),
  });
  expect(await stage.page.getByRole('heading', { name: 'The server cannot be reached' }).isVisible()).toBe(true);
  expect(stage.complaints.splice(0).join()).toContain('ERR_FAILED');
  await stage.audit();
  down = false;
  await stage.page.getByRole('button', { name: 'Try again' }).click();
  await stage.page.getByRole('region', { name: /^The console as/ }).waitFor();
  await stage.close();
});

test('offline, the preview goes on and the server is not asked', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example');
  await stage.page.context().setOffline(true);
  await stage.page.getByText('You are offline.').waitFor();
  expect(await stage.page.getByRole('button', { name: 'Ask the server' }).isDisabled()).toBe(true);
  await stage.page.getByRole('checkbox', { name: 'Full administrator', exact: true }).uncheck();
  expect(
    await stage.page
      .getByRole('status')
      .getByText(/^\d+ lost$/)
      .isVisible(),
  ).toBe(true);
  await stage.audit();
  await stage.close();
});

test('facts that the module does not understand are no console', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example', {
    before: (context) =>
      context.route('**/facts', async (route) => {
        const answer = (await (await route.fetch()).json()) as SavedFacts;
        const organization = { ...answer.facts.organization, kind: 'empire' };
        await route.fulfill({ json: { ...answer, facts: { ...answer.facts, organization } } });
      }),
  });
  expect(await stage.page.getByRole('heading', { name: 'This did not work' }).isVisible()).toBe(true);
  expect(await stage.page.getByText(/empire/).isVisible()).toBe(true);
  expect(await stage.page.getByRole('region', { name: /^The console as/ }).count()).toBe(0);
  await stage.close();
});
