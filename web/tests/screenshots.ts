import { test } from 'vitest';
import { useBrowser } from './stage/browser';

/** Pictures for the README: `npm run screenshots` writes them anew. */
const { open } = useBrowser();

const ANNA = '/preview?organization=acme&user=anna@acme.example';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const pictures = [
  { name: 'overview', address: ANNA, scheme: 'light', ...DESK },
  { name: 'overview', address: ANNA, scheme: 'dark', ...DESK },
  { name: 'restricted-mode', address: `${ANNA}&page=users&control=users.details`, scheme: 'light', ...DESK },
  { name: 'restricted-mode', address: `${ANNA}&page=users`, scheme: 'light', ...PHONE },
  { name: 'restricted-mode', address: `${ANNA}&page=users`, scheme: 'dark', ...PHONE },
] as const;

test.each(pictures)('$name, $width pixels wide, $scheme', async ({ name, address, scheme, width, height }) => {
  const stage = await open(address, { scheme, width, height });
  await stage.page.screenshot({ path: `screenshots/${name}-${width}-${scheme}.png` });
  await stage.close();
});

test('an edited state, compared with the server', async () => {
  const stage = await open('/preview?organization=acme&user=petra.nyberg@acme.example&page=devices', DESK);
  await stage.page.getByRole('button', { name: 'Ask the server' }).click();
  await stage.page.getByText(/answers equal$/).waitFor();
  await stage.page.getByRole('checkbox', { name: 'Read-only administrator', exact: true }).check();
  await stage.page.getByRole('checkbox', { name: 'User and device administrator' }).uncheck();
  await stage.page.screenshot({ path: 'screenshots/edited-1440-light.png' });
  await stage.close();
});
