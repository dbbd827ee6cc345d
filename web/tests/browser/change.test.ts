import { beforeAll, expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();

const [ANNA, PETRA] = ['anna@acme.example', 'petra.nyberg@acme.example'];
const IN_ACME = '/organizations/acme';
const pageOf = (revision: number) => `${IN_ACME}/audit/${revision}`;

/** The revisions of changes of several kinds. */
const made: Record<'assigned' | 'added' | 'switched' | 'granted' | 'several', number> = {
  assigned: 0,
  added: 0,
  switched: 0,
  granted: 0,
  several: 0,
};

async function change(by: string, method: string, path: string, body?: unknown): Promise<number> {
  const { revision } = (await desk().change(by, method, IN_ACME + path, body)) as { revision: number };
  return revision;
}

beforeAll(async () => {
  made.assigned = await change(ANNA, 'PATCH', `/users/${PETRA}/roles`, { changes: [{ do: 'assign', role: 'device_admin' }] });
  made.switched = await change('pia@nordtel.example', 'PUT', '/restricted-mode', { on: false });
  made.added = await change(ANNA, 'POST', '/external-administrators', {
    user: 'oliver.grant@audit.example',
    role: 'external_read_only_admin',
  });
  made.granted = await change(ANNA, 'POST', '/elevations/case-2/approve');
  made.several = await change(ANNA, 'PATCH', '/users/nadia.haddad@acme.example/roles', {
    changes: [
      { do: 'assign', role: 'device_admin' },
      { do: 'assign', role: 'compliance_officer', expires_at: '2026-12-31T00:00:00Z' },
    ],
  });
});

const verdicts = (stage: Stage) =>
  stage.page.locator('[data-verdict]').evaluateAll((all) => all.map((it) => it.getAttribute('data-verdict')));

test('decisions of all kinds of acts are computed again from their receipts, with the same answers', async () => {
  const stage = await as(ANNA, `${IN_ACME}/audit`);
  for (const kind of ['assigned', 'added', 'switched', 'granted', 'several'] as const) {
    await stage.page.locator(`[data-revision="${made[kind]}"] a`).click();
    const expected = kind === 'several' ? ['same', 'same'] : ['same'];
    await expect.poll(() => verdicts(stage)).toEqual(expected);
    expect(await stage.page.getByText('Same answer, same bytes').count()).toBe(expected.length);
    await stage.page.goBack();
  }
  await stage.close();
});

test.each(['light', 'dark'] as const)('a change says who, what, what is so afterwards, and why (%s)', async (scheme) => {
  const stage = await as(ANNA, pageOf(made.several), { scheme });
  await expect.poll(() => verdicts(stage)).toEqual(['same', 'same']);
  await stage.page.getByRole('heading', { name: 'May Anna Berg do this: Assign a role?' }).first().waitFor();
  await stage.page.getByRole('link', { name: 'Change before' }).waitFor();
  await stage.finish('change');
});

test('it is computed again on demand, and without holding up the page', async () => {
  const stage = await as(ANNA, pageOf(made.several));
  const receipts = stage.page.locator('section[data-runs]');
  await expect.poll(() => receipts.getAttribute('data-runs')).toBe('1');
  const longest = await stage.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const again = [...document.querySelectorAll('button')].find((it) => it.textContent.includes('Replay again'));
        let [last, longest] = [performance.now(), 0];
        const frame = () => {
          const now = performance.now();
          [longest, last] = [Math.max(longest, now - last), now];
          if (document.querySelector('section[data-runs="2"]')) resolve(longest);
          else requestAnimationFrame(frame);
        };
        again?.click();
        requestAnimationFrame(frame);
      }),
  );
  const times = await stage.page.locator('[data-verdict] .time').allInnerTexts();
  console.info(`replayed in ${times.join(' and ')}; longest frame ${longest.toFixed(1)} ms`);
  expect(await verdicts(stage)).toEqual(['same', 'same']);
  await stage.close();
});

test('one altered byte of the facts is found out', async () => {
  const stage = await as(ANNA, `${IN_ACME}/audit`);
  await stage.page.route(`**/api/v1/audit/${made.assigned}`, async (route) => {
    const response = await route.fetch();
    const it = (await response.json()) as { receipts: { facts: string }[] };
    const receipts = it.receipts.map((receipt) => {
      const facts = Buffer.from(receipt.facts, 'base64');
      facts.writeUInt8(facts.readUInt8(0) ^ 0xff, 0);
      return { ...receipt, facts: facts.toString('base64') };
    });
    await route.fulfill({ response, json: { ...it, receipts } });
  });
  await stage.page.locator(`[data-revision="${made.assigned}"] a`).click();
  await expect.poll(() => verdicts(stage)).toEqual([expect.stringMatching(/^(different|unreadable)$/)]);
  expect(await stage.page.getByText('Something of it was altered.').isVisible()).toBe(true);
  await stage.page.getByRole('link', { name: 'Change after' }).waitFor();
  await stage.finish('change-tampered');
});

test('a receipt that says another answer is compared with what comes out', async () => {
  const stage = await as(ANNA, `${IN_ACME}/audit`);
  await stage.page.route(`**/api/v1/audit/${made.assigned}`, async (route) => {
    const response = await route.fetch();
    const it = (await response.json()) as { receipts: object[] };
    const receipts = it.receipts.map((receipt) => ({ ...receipt, allowed: false, reason: 'not_authorized' }));
    await route.fulfill({ response, json: { ...it, receipts } });
  });
  await stage.page.locator(`[data-revision="${made.assigned}"] a`).click();
  await expect.poll(() => verdicts(stage)).toEqual(['different']);
  expect(await stage.page.getByText('This page computes').isVisible()).toBe(true);
  await stage.close();
});

test('without the very bytes nothing is replayed, and the page says why', async () => {
  const stage = await as(ANNA, `${IN_ACME}/audit`);
  for (const [file, status, why] of [
    ['module', 404, 'The server does not have the module any more that decided this.'],
    ['catalogue', 404, 'The server does not have the rules any more that decided this.'],
    ['module', 200, 'does not have the digest that the receipt names'],
  ] as const) {
    await stage.page.route(`**/${file}/*`, (route) => route.fulfill({ status, body: 'other' }));
    await stage.page.locator(`[data-revision="${made.assigned}"] a`).click();
    await expect.poll(() => verdicts(stage)).toEqual(['unavailable']);
    expect(await stage.page.getByText('Cannot be replayed here').isVisible()).toBe(true);
    expect(await stage.page.getByText(why).isVisible()).toBe(true);
    await stage.page.unroute(`**/${file}/*`);
    await stage.page.getByRole('button', { name: 'Replay again' }).click();
    await expect.poll(() => verdicts(stage)).toEqual(['same']);
    await stage.page.goBack();
  }
  // The browser itself complains of files that are not there.
  stage.complaints.length = 0;
  await stage.close();
});

test('the ways to the changes before and after, and to people as of then', async () => {
  const stage = await as(ANNA, pageOf(made.switched));
  await stage.page.getByRole('link', { name: 'Change before' }).click();
  await stage.page.getByRole('heading', { level: 1, name: `Change ${made.assigned}` }).waitFor();
  const then = stage.page.getByRole('link', { name: 'Petra Nyberg as of then' });
  expect(await then.getAttribute('href')).toBe(`${IN_ACME}/users/${PETRA}?as_of=${made.assigned}`);
  await stage.page.getByRole('link', { name: 'Change after' }).click();
  await stage.page.getByRole('heading', { level: 1, name: `Change ${made.switched}` }).waitFor();
  await stage.close();
});

test('a change that is not there, and one that may not be seen, say so', async () => {
  const stage = await as(ANNA, pageOf(99_999));
  await stage.page.getByRole('heading', { name: 'This is not there' }).waitFor();
  stage.complaints.length = 0;
  await stage.close();
  const denied = await as(PETRA, pageOf(made.assigned));
  await denied.page.locator('main').getByRole('alert').waitFor();
  expect(await denied.page.locator('[data-verdict]').count()).toBe(0);
  denied.complaints.length = 0;
  await denied.close();
});

test('on a phone nothing is cut off', async () => {
  const stage = await as(ANNA, pageOf(made.several), { width: 390, height: 844 });
  await expect.poll(() => verdicts(stage)).toEqual(['same', 'same']);
  for (const it of await stage.page.locator('summary').all()) await it.click();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.audit();
  await stage.close();
});
