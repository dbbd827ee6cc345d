import { expect, test } from 'vitest';
import type { Options, Stage } from '../stage/browser';
import { column, rewrite } from '../stage/playground';
import { CONTROL_HUB, addressOf, changed, templateOf } from '../stage/sheet';
import { usePlayground } from '../stage/static';

const { open, pages } = usePlayground();
const B2B = templateOf('b2b-console');

const answers = (stage: Stage) => column(stage, 'Answers');
const sets = (stage: Stage) => answers(stage).getByRole('region', { name: 'Sets of roles' });
const needs = (stage: Stage) => answers(stage).getByRole('region', { name: 'What is needed' });
const needing = (user: string, options?: Options) =>
  addressOf({ chosen: { panel: 'least-privilege', user, organization: 'lumen' } }, B2B).then((address) => open(address, options));

/** Says that somebody needs to manage, or see, a control. */
async function tick(stage: Stage, control: string, level: 'Manage' | 'View'): Promise<void> {
  await needs(stage).getByRole('searchbox').fill(control);
  await needs(stage).getByRole('button', { name: `${level}: ${control}`, exact: true }).click();
}

test('the smallest sets of roles are found, with what each gives beyond, and tried on somebody', async () => {
  const stage = await needing('vik@lumen.example');
  await pages().stop();
  try {
    await tick(stage, 'billing', 'Manage');
    await sets(stage).getByRole('heading', { name: '2 roles give it, each alone' }).waitFor();
    const first = sets(stage).getByRole('article').first();
    expect(await first.innerText()).toMatch(/^billing/);
    await first.getByText(/things? beyond$/).click();
    expect(await first.getByRole('listitem').allInnerTexts()).toContainEqual(expect.stringContaining('people'));
    await first.getByRole('button', { name: 'Try on Vik Viewer' }).click();
    await column(stage, 'World').getByRole('tab', { name: 'Assignments' }).click();
    await expect.poll(() => column(stage, 'World').getByRole('row', { name: /^Vik Viewer/ }).innerText()).toContain('billing');
    await stage.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => column(stage, 'World').getByRole('row', { name: /^Vik Viewer/ }).innerText()).toContain('viewer');
    await stage.finish('playground-least-privilege');
  } finally {
    await pages().start();
  }
});

test('what is written changes the sets at once', async () => {
  const stage = await needing('vik@lumen.example');
  await tick(stage, 'billing', 'Manage');
  await sets(stage).getByRole('heading', { name: '2 roles give it, each alone' }).waitFor();
  await rewrite(stage, 'Catalogue', changed(B2B.catalogue, [['billing   = ["manage",                "view"', 'billing   = ["manage", "manage"']]));
  await sets(stage).getByRole('heading', { name: '3 roles give it, each alone' }).waitFor();
  await tick(stage, 'api_keys', 'Manage');
  await stage.audit();
  await needs(stage).getByRole('button', { name: 'Clear' }).click();
  await answers(stage).getByText('Choose what somebody needs').waitFor();
  await stage.close();
});

test('what somebody has is taken over, on a phone in the dark, too', async () => {
  const stage = await open(await addressOf({ chosen: { panel: 'least-privilege', user: 'ulla@acme.example', organization: 'acme' } }, CONTROL_HUB), {
    width: 390,
    height: 844,
    scheme: 'dark',
  });
  await stage.page.getByRole('radio', { name: 'Answers' }).check();
  await answers(stage).getByRole('button', { name: 'Take what Ulla Holm has' }).click();
  await expect.poll(() => sets(stage).getByRole('article').first().innerText()).toContain('User and device administrator');
  await sets(stage).getByRole('article').first().getByText('Gives this and nothing else').waitFor();
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('playground-least-privilege-taken');
});
