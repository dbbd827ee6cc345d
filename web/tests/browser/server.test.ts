import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import type { About } from '../../src/lib/server/api';
import { useBrowser } from '../stage/browser';

const { open } = useBrowser();

const sha256 = (bytes: NodeJS.ArrayBufferView) => createHash('sha256').update(bytes).digest('hex');

test('the badge is green, and shows the digest of the file that was built', async () => {
  const stage = await open('/preview');
  const about = (await (await fetch(`${inject('origin')}/api/v1/about`)).json()) as About;
  const file = sha256(readFileSync(`${process.env.REMIT_ASSETS}/module/remit.wasm`));
  const catalogue = sha256(Buffer.from(await (await fetch(inject('origin') + about.catalogue.url)).arrayBuffer()));
  expect(about.module.sha256).toBe(file);
  expect(about.catalogue.sha256).toBe(catalogue);

  const badge = stage.page.getByRole('button', { name: 'Same bytes as the server' });
  expect(await badge.locator('code').allInnerTexts()).toEqual([file.slice(0, 8), catalogue.slice(0, 8)]);
  await badge.click();
  const details = stage.page.getByRole('dialog', { name: 'What runs here' });
  expect(await details.getByText(file).count()).toBe(2);
  await stage.audit();
  await stage.close();
});

test('other bytes than the server says make the badge red', async () => {
  const stage = await open('/preview', {
    before: (context) =>
      context.route('**/api/v1/about', async (route) => {
        const about = (await (await route.fetch()).json()) as About;
        about.module.sha256 = '0'.repeat(64);
        await route.fulfill({ json: about });
      }),
  });
  const badge = stage.page.getByRole('button', { name: 'Not the bytes of the server' });
  await badge.click();
  expect(await stage.page.getByText('Do not trust this preview').isVisible()).toBe(true);
  await stage.audit();
  await stage.close();
});

const PEOPLE = [
  ['acme', 'anna@acme.example'],
  ['acme', 'erik.sandell@acme.example'],
  ['acme', 'pia@nordtel.example'],
  ['acme', 'tove.bergqvist@acme.example'],
  ['acme', 'bjarne.toft@nordtel.example'],
  ['acme', 'ext@audit.example'],
  ['fjordkraft', 'kari.haugland@fjordkraft.example'],
  ['fjordkraft', 'hugo@nordtel.example'],
  ['baltica', 'priya.raman@vendor.example'],
  ['nordtel', 'astrid.lunde@nordtel.example'],
];

test.each(PEOPLE)('in %s, the server answers for %s as the page does', async (organization, user) => {
  const stage = await open(`/preview?organization=${organization}&user=${user}`);
  await stage.page.getByRole('button', { name: 'Ask the server' }).click();
  const result = stage.page.getByText(/^(\d+) of \d+ answers equal$/);
  await result.waitFor();
  const [equal, total] = (await result.innerText()).match(/\d+/g) ?? [];
  expect(Number(total)).toBeGreaterThan(100);
  expect(equal).toBe(total);
  await stage.close();
});

test('every difference is marked', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example&page=devices', {
    before: (context) =>
      context.route('**/access/v1/evaluations', async (route) => {
        const body = (await (await route.fetch()).json()) as { evaluations: { decision: boolean }[] };
        const { evaluations } = route.request().postDataJSON() as { evaluations: { resource: { id: string } }[] };
        evaluations.forEach(({ resource }, index) => {
          const answer = body.evaluations[index];
          if (answer && resource.id === 'devices.devices') answer.decision = false;
        });
        await route.fulfill({ json: body });
      }),
  });
  await stage.page.getByRole('button', { name: 'Ask the server' }).click();
  await stage.page.getByText(/116 of 118 answers equal/).waitFor();
  expect(await stage.control('devices.devices').getByText('Server differs').isVisible()).toBe(true);
  await stage.audit();
  await stage.close();
});

test('of an edited state, the server says what it says of the saved one', async () => {
  const stage = await open('/preview?organization=acme&user=anna@acme.example');
  await stage.page.getByRole('checkbox', { name: 'Full administrator', exact: true }).uncheck();
  await stage.page.getByRole('button', { name: 'Ask the server' }).click();
  await stage.page.getByText('118 of 118 answers equal, for the saved state').waitFor();
  await stage.close();
});
