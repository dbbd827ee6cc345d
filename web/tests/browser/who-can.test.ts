import { expect, test } from 'vitest';
import type { Stage } from '../stage/browser';
import { useConsole } from '../stage/console';

const { as, desk } = useConsole();
const WHO = '/organizations/acme/who-can';
const ACME = { type: 'organization', id: 'acme' };

/** Everybody whom the demo knows. */
async function everybody(): Promise<string[]> {
  const answer = await fetch(`${desk().origin}/api/v1/demo/people`);
  return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
}

/** Whom of the demo the decision API allows it, one by one. */
async function allowed(action: object, resource: object): Promise<string[]> {
  const people = await everybody();
  const answer = await fetch(`${desk().origin}/access/v1/evaluations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${desk().key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      action,
      resource,
      evaluations: people.map((id) => ({ subject: { type: 'user', id } })),
    }),
  });
  const { evaluations } = (await answer.json()) as { evaluations: { decision: boolean }[] };
  expect(evaluations.length).toBe(people.length);
  return people.filter((_, index) => evaluations[index]?.decision === true);
}

async function listed({ page }: Stage): Promise<string[]> {
  await page.getByRole('button', { name: /Why$/ }).first().waitFor();
  const lines = await page.getByRole('button', { name: /Why$/ }).allInnerTexts();
  return lines.flatMap((line) => /\S+@\S+/.exec(line) ?? []);
}

const sorted = (ids: string[]) => ids.toSorted();

test('everybody listed may, and nobody else of the demo', async () => {
  const questions: [query: string, action: object, resource: object][] = [
    ['what=devices', { name: 'devices.manage' }, ACME],
    [
      'what=site_config&on=site:emea.acme.example',
      { name: 'site_config.manage' },
      { type: 'site', id: 'emea.acme.example', properties: { organization: 'acme' } },
    ],
    [
      'what=users.add_modify',
      { name: 'manage' },
      { type: 'setting', id: 'users.add_modify', properties: { organization: 'acme' } },
    ],
    [
      'what=roles.assign&role=full_admin&target=bo@acme.example',
      { name: 'roles.assign', properties: { role: 'full_admin' } },
      { type: 'user', id: 'bo@acme.example', properties: { organization: 'acme' } },
    ],
  ];
  const stage = await as('anna@acme.example', WHO);
  for (const [query, action, resource] of questions) {
    const may = await allowed(action, resource);
    await stage.page.goto(`${desk().origin}${WHO}?${query}`);
    expect(sorted(await listed(stage)), query).toEqual(sorted(may));
    expect(may.length).toBeLessThan((await everybody()).length);
    await stage.page.getByText(may.length === 1 ? '1 person' : `${may.length} people`, { exact: true }).waitFor();
  }
  await stage.finish('who-can-act');
});

test('a person unfolds to the decision that the module makes in the page', async () => {
  const stage = await as('anna@acme.example', `${WHO}?what=devices&level=manage`);
  const { page } = stage;
  await page.getByRole('button', { name: /Hugo Dahl/ }).click();
  await page.getByRole('heading', { name: 'Hugo Dahl can change this' }).waitFor();
  expect(new URL(page.url()).searchParams.get('open')).toBe('hugo@nordtel.example');
  await page.getByText(/^Until 20 Nov 2026/).first().waitFor();
  await page.getByRole('heading', { name: 'Roles considered' }).waitFor();
  await stage.finish('who-can-why');
});

test('somebody who may not is told why, and what would change it', async () => {
  const stage = await as('anna@acme.example', `${WHO}?what=users.add_modify`, { scheme: 'dark' });
  const { page } = stage;
  await page.getByRole('button', { name: /^Person/ }).click();
  await page.getByRole('combobox', { name: 'Search by name, address or role' }).fill('linnea');
  await page.getByRole('option', { name: /Linnea Forsberg/ }).click();
  await page.getByRole('heading', { name: 'Linnea Forsberg cannot change this' }).waitFor();
  await page.getByText('No single change would turn this into a yes.').waitFor();
  expect(new URL(page.url()).searchParams.get('who')).toBe('linnea.forsberg@acme.example');
  await page.goto(`${desk().origin}${WHO}?what=users.add_modify&who=petra.nyberg@acme.example`);
  await page.getByRole('heading', { name: 'What would change it' }).waitFor();
  await page.getByText('Turn restricted mode off.').waitFor();
  await stage.finish('who-can-not');
});

test('the question is chosen by hand, and in the address', async () => {
  const stage = await as('anna@acme.example', WHO);
  const { page } = stage;
  await page.getByRole('button', { name: /^What/ }).click();
  await page.getByRole('combobox', { name: 'Search privileges, controls and actions' }).fill('assign a role');
  await page.getByRole('option', { name: 'Assign a role' }).click();
  await page.getByRole('heading', { name: 'Choose a role' }).waitFor();
  await page.getByLabel('Role', { exact: true }).selectOption('Webex site administrator');
  await page.getByRole('heading', { name: 'Choose whom it is about' }).waitFor();
  await page.getByRole('button', { name: /^To whom/ }).click();
  await page.getByRole('option', { name: /Bo Lindqvist/ }).click();
  await page.getByRole('heading', { name: 'Choose a site' }).waitFor();
  await page.getByLabel('Where').selectOption('emea.acme.example');
  expect(await listed(stage)).toContain('anna@acme.example');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    what: 'roles.assign',
    role: 'site_admin',
    target: 'bo@acme.example',
    on: 'site:emea.acme.example',
  });
  await stage.close();
});

test('who may not see roles is not told who can do what', async () => {
  const stage = await as('petra.nyberg@acme.example', `${WHO}?what=devices`);
  await stage.page.getByRole('heading', { name: 'You may not see this' }).waitFor();
  expect(stage.requests.some((request) => request.url().includes('/access/v1/search'))).toBe(false);
  await stage.finish('who-can-denied');
});

test('on a narrow page, answers stand below each other', async () => {
  const stage = await as('anna@acme.example', `${WHO}?what=licenses&on=service:calling&who=bo@acme.example`, {
    width: 390,
    height: 844,
  });
  await stage.page.getByRole('heading', { name: 'Bo Lindqvist cannot change this' }).waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('who-can-phone');
});
