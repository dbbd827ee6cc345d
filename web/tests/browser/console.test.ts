import { expect, test } from 'vitest';
import { useConsole } from '../stage/console';

const { as } = useConsole();

test('the first page is the own organization, with the pages that the module allows', async () => {
  const stage = await as('anna@acme.example', '/');
  expect(new URL(stage.page.url()).pathname).toBe('/organizations/acme');
  await stage.page.screenshot({ path: '/tmp/shell.png' });
  await stage.finish('console-overview');
});
